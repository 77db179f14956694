// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a rule of CONTRIBUTING.md over every coroutine of core: it takes values and shared pointers, since
// what a reference names may be gone when it goes on.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Where what opens at \a open closes, or the text's end.
qsizetype closingOf(const QString &text, qsizetype open, QChar opening, QChar closing)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text.at(i) == opening)
            ++depth;
        else if (text.at(i) == closing && --depth == 0)
            return i;
    }
    return text.size();
}

/// Where what closes at \a close opens, or -1.
qsizetype openingOf(const QString &text, qsizetype close)
{
    int depth = 0;
    for (qsizetype i = close; i >= 0; --i) {
        if (text.at(i) == u')')
            ++depth;
        else if (text.at(i) == u'(' && --depth == 0)
            return i;
    }
    return -1;
}

/// A reference between < and > is somebody else's: std::function<void(const QString &)>.
bool takesReference(QString parameters)
{
    static const QRegularExpression innermost(QStringLiteral("<[^<>]*>"));
    while (parameters.contains(innermost))
        parameters.remove(innermost);
    return parameters.contains(u'&');
}

/// The coroutines of \a text that take a reference.
QStringList breaches(const QString &text)
{
    static const QRegularExpression task(QStringLiteral("(->)?\\s*(QCoro::)?\\bTask<"));
    static const QRegularExpression declared(QStringLiteral("\\G\\s*([\\w:]+)\\s*\\("));
    QStringList found;
    for (auto match = task.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const qsizetype end = closingOf(text, one.capturedEnd() - 1, u'<', u'>') + 1;
        qsizetype open = -1;
        QString name = QStringLiteral("lambda");
        if (one.capturedLength(1) > 0) {
            open = openingOf(text, text.lastIndexOf(u')', one.capturedStart()));
        } else if (const auto function = declared.match(text, end); function.hasMatch()) {
            open = function.capturedEnd() - 1;
            name = function.captured(1);
        }
        if (open >= 0 && takesReference(text.sliced(open, closingOf(text, open, u'(', u')') - open)))
            found.append(name);
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
        row("Task<int> fetch(const QString &name, Options options = {}) const;", fetch);
        row("if (a < b || c << 3) return a->b;\nQCoro::Task<int> fetch(State &state)\n{", fetch);
        row("Task<R> fetch(R request, std::function<bool(int)> more = [](int n) { return n > 2; });", {});
        row("const auto ask = [x](State &state) mutable -> QCoro::Task<Result<int>> {",
            {QStringLiteral("lambda")});
        row("const auto ask = [&x](QString name) -> QCoro::Task<int> {", {});
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
