// SPDX-License-Identifier: GPL-3.0-or-later
// The programs speak the language of the locale where there is a catalogue of it, and English elsewhere.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLocaleDecides_data();
    void theLocaleDecides();
    void translationsKeepPlaceholders();
};

void LanguageTest::theLocaleDecides_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("German") << QStringLiteral("de_DE.UTF-8") << QByteArray("Es gibt keine Operation");
    QTest::newRow("Austrian") << QStringLiteral("de_AT.UTF-8") << QByteArray("Es gibt keine Operation");
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8") << QByteArray("There is no operation");
    QTest::newRow("no catalogue") << QStringLiteral("fr_FR.UTF-8") << QByteArray("There is no operation");
    QTest::newRow("none") << QStringLiteral("C.UTF-8") << QByteArray("There is no operation");
}

void LanguageTest::theLocaleDecides()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, expected);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("LANGUAGE"), QString());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/sendscopectl"),
                  {QStringLiteral("call"), QStringLiteral("SingASong")});
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains(expected), said.constData());
}

// A %1 that is lost in translation shows in no test of the English window.
void LanguageTest::translationsKeepPlaceholders()
{
    QFile file(QStringLiteral(SENDSCOPE_SOURCE_DIR "/resources/translations/sendscope_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString catalogue = QString::fromUtf8(file.readAll());
    static const QRegularExpression message(QStringLiteral(
        "<source>([^<]*)</source>(?:\\s*<comment>[^<]*</comment>)?\\s*<translation>([^<]+)</translation>"));
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        found.sort();
        return found;
    };
    int read = 0;
    for (auto match = message.globalMatch(catalogue); match.hasNext(); ++read) {
        const auto one = match.next();
        QVERIFY2(placeholders(one.captured(1)) == placeholders(one.captured(2)), qPrintable(one.captured(1)));
    }
    QVERIFY(read > 300);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
