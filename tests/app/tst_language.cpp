// SPDX-License-Identifier: GPL-3.0-or-later
// The programs speak the language of the locale where there is a catalogue of it, and English elsewhere.
#include "core/sandbox/server.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void theLocaleDecides_data();
    void theLocaleDecides();
    void programsReadEnglish_data();
    void programsReadEnglish();
    void translationsKeepPlaceholders_data();
    void translationsKeepPlaceholders();

private:
    struct Said {
        QByteArray out;
        QByteArray error;
    };
    Said run(const QString &line, const QString &locale, const QString &languages = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.insert(u"LANGUAGE"_s, languages);
        environment.insert(u"AWS_REGION"_s, u"eu-west-1"_s);
        environment.insert(u"AWS_ENDPOINT_URL"_s, m_server.url().toString());
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(m_server.accessKeyId()));
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromLatin1(m_server.secretAccessKey()));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/sendscopectl"), line.split(u' '));
        program.waitForFinished();
        return {program.readAllStandardOutput(), program.readAllStandardError()};
    }

    sandbox::Server m_server;
};

void LanguageTest::theLocaleDecides_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("German") << QStringLiteral("de_DE.UTF-8") << QString()
                            << QByteArray("Es gibt keine Operation");
    QTest::newRow("Austrian") << QStringLiteral("de_AT.UTF-8") << QString()
                              << QByteArray("Es gibt keine Operation");
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8") << QString()
                             << QByteArray("There is no operation");
    QTest::newRow("no catalogue") << QStringLiteral("fr_FR.UTF-8") << QString()
                                  << QByteArray("There is no operation");
    QTest::newRow("a wish") << QStringLiteral("en_GB.UTF-8") << u"de"_s
                            << QByteArray("Es gibt keine Operation");
    QTest::newRow("a wish in C") << QStringLiteral("C") << u"de"_s << QByteArray("There is no operation");
    QTest::newRow("a wish in UTF-8") << QStringLiteral("C.UTF-8") << u"de"_s
                                     << QByteArray("There is no operation");
    QTest::newRow("none") << QStringLiteral("C.UTF-8") << QString() << QByteArray("There is no operation");
}

void LanguageTest::theLocaleDecides()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, expected);
    QFETCH(QString, languages);
    const QByteArray said = run(u"call SingASong"_s, locale, languages).error;
    QVERIFY2(said.contains(expected), said.constData());
}

void LanguageTest::programsReadEnglish_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("forPeople");
    for (const char *line :
         {"list identities --csv --details", "list identities --json --details", "export identities",
          "export configuration-sets", "export dedicated-ips", "export blacklists", "export placement-tests",
          "export domain-statistics --domain example.com", "export isp-placements --domain example.com",
          "export campaigns --domain example.com", "records example.com --format csv",
          "records example.com --format route53", "records example.com --format terraform",
          "dns check example.com --server 127.0.0.9:9 --name-server 127.0.0.9:9 --json"})
        QTest::newRow(line) << QString::fromLatin1(line) << false;
    for (const char *line : {"list identities", "records example.com",
                             "dns check example.com --server 127.0.0.9:9 --name-server 127.0.0.9:9"})
        QTest::newRow(line) << QString::fromLatin1(line) << true;
}

void LanguageTest::programsReadEnglish()
{
    QFETCH(QString, line);
    QFETCH(bool, forPeople);
    const Said german = run(line, u"de_DE.UTF-8"_s);
    const Said english = run(line, u"C.UTF-8"_s);
    QVERIFY(english.out.size() > 100);
    QVERIFY2((german.out == english.out) != forPeople, german.out.constData());
    // What is said beside it is for people.
    QCOMPARE(german.error == english.error, !line.startsWith(u"dns"));
}

void LanguageTest::translationsKeepPlaceholders_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("leastTexts"); // Besides those that count something.
    QTest::newRow("German") << QStringLiteral("de") << 1000;
    QTest::newRow("English") << QStringLiteral("en") << 0;
}

// A %1 that is lost in translation, or a key that leads nowhere, shows in no test of the English window.
void LanguageTest::translationsKeepPlaceholders()
{
    QFETCH(QString, language);
    QFETCH(int, leastTexts);
    QFile file(QStringLiteral(SENDSCOPE_SOURCE_DIR "/resources/translations/sendscope_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto placeholders = [](const QString &text, const char *kind) {
        QStringList found;
        const QRegularExpression placeholder(QString::fromLatin1(kind));
        for (auto match = placeholder.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        found.sort();
        return found;
    };
    QXmlStreamReader catalogue(&file);
    QString source;
    QString text;
    int read = 0;
    int plurals = 0;
    while (!catalogue.atEnd()) {
        const auto token = catalogue.readNext();
        if (token == QXmlStreamReader::StartElement)
            text.clear();
        if (token == QXmlStreamReader::Characters)
            text += catalogue.text();
        if (token != QXmlStreamReader::EndElement)
            continue;
        const bool isPlural = catalogue.name() == QLatin1StringView("numerusform");
        if (catalogue.name() == QLatin1StringView("source"))
            source = text;
        // Empty: not translated yet, or made of plural forms, which are elements of their own.
        if ((catalogue.name() == QLatin1StringView("translation") || isPlural) && !text.trimmed().isEmpty()) {
            QVERIFY2(placeholders(text, "%\\d") == placeholders(source, "%\\d"), qPrintable(source));
            // "Die Domain löschen?": the singular may do without the number.
            QVERIFY2(isPlural || placeholders(text, "%n") == placeholders(source, "%n"), qPrintable(source));
            QVERIFY2(placeholders(text, "&\\S").size() == placeholders(source, "&\\S").size(),
                     qPrintable(source));
            QVERIFY2(!isPlural || !text.contains(u"(s)"_s), qPrintable(text));
            ++(isPlural ? plurals : read);
        }
        text.clear();
    }
    QVERIFY2(!catalogue.hasError(), qPrintable(catalogue.errorString()));
    QVERIFY(read >= leastTexts);
    QVERIFY(plurals > 50);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
