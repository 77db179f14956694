// SPDX-License-Identifier: GPL-3.0-or-later
// The IAM policies follow from the operations, and the guide prints the policies of this very version.
#include "core/email/catalogue.h"
#include "core/email/policy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverEveryOperation();
    void readingChangesNothing();
    void areDocumentsThatIamReads();
    void standInTheGuide();
};

void TestPolicy::coverEveryOperation()
{
    const QStringList full = email::policyActions(email::Access::Full);
    for (const email::CatalogueEntry &entry : email::catalogue())
        QVERIFY2(full.contains(QStringLiteral("ses:") + entry.name()), qPrintable(entry.name()));
    // 42 operations; a message that is raw or made from a template is sent by an action of another name.
    QCOMPARE(full.size(), 42 + 2);
    QVERIFY(full.contains(QStringLiteral("ses:SendRawEmail")));
    QVERIFY(full.contains(QStringLiteral("ses:SendTemplatedEmail")));
}

void TestPolicy::readingChangesNothing()
{
    const QStringList reading = email::policyActions(email::Access::ReadOnly);
    QCOMPARE(reading.size(), 17);
    static const QRegularExpression reads(QStringLiteral("^ses:(Get|List)[A-Z]"));
    for (const QString &action : reading)
        QVERIFY2(reads.match(action).hasMatch(), qPrintable(action));
    // And everything else does change something, by its name.
    for (const QString &action : email::policyActions(email::Access::Full))
        QVERIFY2(reading.contains(action) != !reads.match(action).hasMatch(), qPrintable(action));
}

void TestPolicy::areDocumentsThatIamReads()
{
    for (const email::Access access : {email::Access::ReadOnly, email::Access::Full}) {
        const QJsonObject policy = QJsonDocument::fromJson(email::policyDocument(access)).object();
        QCOMPARE(policy.value(QStringLiteral("Version")).toString(), QStringLiteral("2012-10-17"));
        const QJsonArray statements = policy.value(QStringLiteral("Statement")).toArray();
        QCOMPARE(statements.size(), 1);
        const QJsonObject statement = statements.first().toObject();
        QCOMPARE(statement.value(QStringLiteral("Effect")).toString(), QStringLiteral("Allow"));
        QCOMPARE(statement.value(QStringLiteral("Resource")).toString(), QStringLiteral("*"));
        static const QRegularExpression sid(QStringLiteral("^[A-Za-z0-9]+$"));
        QVERIFY(sid.match(statement.value(QStringLiteral("Sid")).toString()).hasMatch());
        QCOMPARE(QStringList(statement.value(QStringLiteral("Action")).toVariant().toStringList()),
                 email::policyActions(access));
    }
}

void TestPolicy::standInTheGuide()
{
    QFile guide(QStringLiteral(SENDSCOPE_SOURCE_DIR "/docs/guide/permissions.md"));
    QVERIFY2(guide.open(QIODevice::ReadOnly), qPrintable(guide.fileName()));
    const QByteArray text = guide.readAll();
    for (const email::Access access : {email::Access::ReadOnly, email::Access::Full})
        QVERIFY2(text.contains("```json\n" + email::policyDocument(access) + "```\n"),
                 "docs/guide/permissions.md holds other policies than 'sendscopectl policy' prints");
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
