// SPDX-License-Identifier: GPL-3.0-or-later
// The manual pages and the completions know what --help tells, so that none of them is forgotten.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class ManualsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowEveryCommandAndOption_data();
    void knowEveryCommandAndOption();
    void theWindowsPageKnowsItsOptions();

private:
    static QString help(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/") + program,
                      arguments + QStringList{QStringLiteral("--help")});
        return process.waitForFinished(20'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                               : QString();
    }
    static QString read(const QString &path)
    {
        QFile file(QStringLiteral(SENDSCOPE_SOURCE_DIR "/packaging/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// A manual page without the backslashes that keep its hyphens from being broken.
    static QString manual(const QString &path) { return read(path).remove(u'\\'); }
    static QStringList found(const QRegularExpression &what, const QString &text)
    {
        QStringList result;
        for (auto match = what.globalMatch(text); match.hasNext();)
            result.append(match.next().captured(1));
        result.removeDuplicates();
        result.removeAll(QStringLiteral("help-all"));
        return result;
    }
    static QStringList commands()
    {
        static const QRegularExpression line(QStringLiteral("^  ([a-z]+) "),
                                             QRegularExpression::MultilineOption);
        return found(line, help(QStringLiteral("sendscopectl"), {}));
    }
};

namespace {
const QRegularExpression option(QStringLiteral("^  (?:-[a-z], )?--([a-z-]+)"),
                                QRegularExpression::MultilineOption);
// Tables and formats: the lists in the descriptions.
const QRegularExpression choice(QStringLiteral("^  ([a-z][a-z0-9-]*) "), QRegularExpression::MultilineOption);
} // namespace

void ManualsTest::knowEveryCommandAndOption_data()
{
    QTest::addColumn<QString>("command");
    QVERIFY(commands().size() >= 7);
    for (const QString &command : commands())
        QTest::newRow(qPrintable(command)) << command;
}

void ManualsTest::knowEveryCommandAndOption()
{
    QFETCH(const QString, command);
    const QString page = manual(QStringLiteral("man/sendscopectl.1.in"));
    const QString bash = read(QStringLiteral("completions/sendscopectl.bash"));
    const QString zsh = read(QStringLiteral("completions/_sendscopectl"));
    const QString fish = read(QStringLiteral("completions/sendscopectl.fish"));
    QVERIFY2(page.contains(QStringLiteral("\n.SS ") + command), qPrintable(command));
    QVERIFY(bash.contains(QStringLiteral("        %1)").arg(command)));
    QVERIFY(zsh.contains(QStringLiteral("%1)").arg(command)));
    QVERIFY(fish.contains(QStringLiteral("-a %1 ").arg(command)));

    const QString text = help(QStringLiteral("sendscopectl"), {command});
    const QStringList options = found(option, text);
    QVERIFY(options.contains(QStringLiteral("help")));
    for (const QString &name : options) {
        QVERIFY2(page.contains(QStringLiteral("--") + name), qPrintable(name));
        QVERIFY2(bash.contains(QStringLiteral("--") + name), qPrintable(name));
        QVERIFY2(zsh.contains(QStringLiteral("--") + name), qPrintable(name));
        QVERIFY2(fish.contains(QStringLiteral("-l %1 ").arg(name)), qPrintable(name));
    }
    for (const QString &name : found(choice, text.section(QStringLiteral("\nOptions:"), 0, 0))) {
        if (name == QLatin1StringView("sendscopectl") || name == QLatin1StringView("export"))
            continue; // of an example
        for (const QString &file : {page, bash, zsh, fish})
            QVERIFY2(file.contains(name), qPrintable(name));
    }
}

void ManualsTest::theWindowsPageKnowsItsOptions()
{
    const QString page = manual(QStringLiteral("man/sendscope.1.in"));
    const QStringList options = found(option, help(QStringLiteral("sendscope"), {}));
    QVERIFY(options.size() >= 8);
    for (const QString &name : options)
        QVERIFY2(page.contains(QStringLiteral("--") + name), qPrintable(name));
}

QTEST_GUILESS_MAIN(ManualsTest)
#include "tst_manuals.moc"
