// SPDX-License-Identifier: GPL-3.0-or-later
// Which address the account's other regions are asked at: never one that serves another region.
#include "core/aws/credentials/chain.h"
#include "core/email/connection.h"

#include <QTest>

class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherRegions_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("there"); // Empty: other regions cannot be asked.
        const QString ours = QStringLiteral("https://email.eu-west-1.amazonaws.com");
        const QString theirs = QStringLiteral("https://email.us-east-1.amazonaws.com");
        QTest::newRow("public") << QString() << QString() << theirs;
        QTest::newRow("public, written down") << QStringLiteral("AWS_ENDPOINT_URL_SESV2") << ours << theirs;
        QTest::newRow("of one's own")
            << QStringLiteral("AWS_ENDPOINT_URL") << QStringLiteral("https://mail.example.com") << QString();
        QTest::newRow("that of another region") << QStringLiteral("AWS_ENDPOINT_URL") << theirs << QString();
        QTest::newRow("practice") << QStringLiteral("AWS_ENDPOINT_URL")
                                  << QStringLiteral("http://127.0.0.1:4000")
                                  << QStringLiteral("http://127.0.0.1:4000");
    }
    void otherRegions()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, there);
        QProcessEnvironment variables;
        if (!variable.isEmpty())
            variables.insert(variable, value);
        const auto connection = email::connectWith(
            aws::Environment(variables), {.region = QStringLiteral("eu-west-1")},
            [](const aws::SignIn &) -> aws::Result<std::shared_ptr<aws::CredentialsProvider>> {
                return aws::fixedProvider({.accessKeyId = "AKIAEXAMPLE"}, QStringLiteral("a test"));
            });
        QVERIFY(connection);
        QCOMPARE(bool(connection->inRegion), !there.isEmpty());
        if (there.isEmpty())
            return;
        const auto client = connection->inRegion(QStringLiteral("us-east-1"));
        QVERIFY(client);
        QCOMPARE(client->options().endpoint, QUrl(there));
        QCOMPARE(client->options().region, QByteArray("us-east-1"));
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
