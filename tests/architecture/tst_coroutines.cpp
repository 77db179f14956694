// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a rule of CONTRIBUTING.md over every coroutine of core: it takes values and shared pointers, since
// what a reference names may be gone when it goes on.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The same text without what stands between < and >, where a reference is somebody else's.
QString withoutArguments(const QString &text)
{
    static const QRegularExpression innermost(QStringLiteral("<[^<>]*>"));
    QString result = text;
    for (qsizetype before = -1; before != result.size();) {
        before = result.size();
        result.remove(innermost);
    }
    return result;
}

/// The coroutines of \a text that take a reference.
QStringList breaches(const QString &text)
{
    static const QRegularExpression coroutine(QStringLiteral(
        "\\bTask\\s+([\\w:]+)\\s*\\(([^;{}]*?)\\)\\s*(const|override|noexcept|=\\s*0|\\s)*[;{]"));
    QStringList found;
    for (auto match = coroutine.globalMatch(withoutArguments(text)); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (one.captured(2).contains(u'&'))
            found.append(one.captured(1));
    }
    return found;
}

} // namespace

class CoroutinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void core()
    {
        QStringList found;
        int read = 0;
        QDirIterator files(QStringLiteral(SENDSCOPE_SOURCE_DIR "/core"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            for (const QString &name : breaches(QString::fromUtf8(file.readAll())))
                found.append(QStringLiteral("%1: %2 takes a reference").arg(file.fileName(), name));
            ++read;
        }
        QVERIFY(read > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // A rule that reports nothing when it is broken would hold nothing.
    void aBreachIsReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const QStringList &found) {
            QTest::newRow(text) << QString::fromLatin1(text) << found;
        };
        const QStringList fetch{QStringLiteral("fetch")};
        row("QCoro::Task<int> fetch(const QString &name);", fetch);
        row("QCoro::Task<> fetch(int a,\n    State &state)\n{", fetch);
        row("virtual QCoro::Task<Result<QList<int>>> fetch(QString &&name) const override;", fetch);
        row("virtual QCoro::Task<int> fetch(const QString &) const = 0;", fetch);
        row("QCoro::Task<int> Client::fetch(const R &request) const {", {QStringLiteral("Client::fetch")});
        row("QCoro::Task<int> fetch(QString name, std::shared_ptr<State> state);", {});
        row("QCoro::Task<int> fetch(std::function<void(const QString &)> tell);", {});
        row("QCoro::Task<int> fetch(QString name)\n{ other(QString &a); }", {});
    }
    void aBreachIsReported()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(breaches(text), found);
    }
};

QTEST_GUILESS_MAIN(CoroutinesTest)
#include "tst_coroutines.moc"
