// SPDX-License-Identifier: GPL-3.0-or-later
// The programs speak the language of the locale where there is a catalogue of it, and English elsewhere.
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
    void theLocaleDecides_data();
    void theLocaleDecides();
    void translationsKeepPlaceholders_data();
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
