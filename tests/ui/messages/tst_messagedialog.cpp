// SPDX-License-Identifier: GPL-3.0-or-later
// "Send a message…": what is typed is checked, what is sent is sent once, and what is not known is said.
#include "tests/ui/openwindow.h"
#include "ui/messages/messagecontent.h"
#include "ui/messages/messagedialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTextBrowser>

class MessageDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsSent();
    void itOpensWithTheConfigurationSet();
    void itOpensWithTheIdentity();
    void anIdentitysTagsAreChanged();
    void whatIsTypedIsChecked_data();
    void whatIsTypedIsChecked();
    void aMessageFromAFileIsShownAndSent();
    void aBrokenFileIsRefused();
    void aTemplatesDataIsChecked();
    void aRefusalKeepsTheInput();
    void itIsSentExactlyOnceOrSaidNotToBeKnown_data();
    void itIsSentExactlyOnceOrSaidNotToBeKnown();
    void thePreviewLoadsNothing();

private:
    static ui::MessageDialog *compose(OpenWindow &open)
    {
        open.window().findChild<QAction *>(QStringLiteral("sendMessageAction"))->trigger();
        return open.window().findChild<ui::MessageDialog *>();
    }
    static void fill(OpenWindow &open)
    {
        open.type("messageFrom", QStringLiteral("news@example.com"));
        open.type("messageTo", QStringLiteral("ada@example.org, Grace <grace@example.org>"));
        open.type("messageSubject", QStringLiteral("Hello"));
        open.find<QPlainTextEdit>("messageText")->setPlainText(QStringLiteral("A text"));
    }
    static double sentToday(OpenWindow &open)
    {
        return open.ask(email::GetAccount{}).sendQuota->sentLast24Hours.value();
    }
    static bool maySend(OpenWindow &open) { return open.find<QAbstractButton>("messageAct")->isEnabled(); }
};

void MessageDialogTest::aTextIsSent()
{
    OpenWindow open;
    TRY_IDLE(open);
    const double before = sentToday(open);
    QVERIFY(compose(open));
    QVERIFY(!maySend(open));
    fill(open);
    open.type("messageConfigurationSet", QStringLiteral("newsletter"));
    open.type("messageBcc", QStringLiteral("archive@example.org"));
    QVERIFY(maySend(open));
    open.click("messageAct");
    QTRY_VERIFY(open.find<QLabel>("messageSent")->isVisible());
    QVERIFY2(open.text("messageSent").contains(QLatin1StringView("0100")),
             qPrintable(open.text("messageSent")));
    QCOMPARE(open.server().requestCount(QStringLiteral("SendEmail")), 1);
    QCOMPARE(sentToday(open), before + 3);
}

void MessageDialogTest::itOpensWithTheConfigurationSet()
{
    OpenWindow open({}, false, QStringLiteral("configurationSetsPage"));
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("newsletter"));
    open.click("sendThrough");
    QCOMPARE(open.find<QLineEdit>("messageConfigurationSet")->text(), QStringLiteral("newsletter"));
}

void MessageDialogTest::itOpensWithTheIdentity()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("founder@pending.example"));
    open.page()->findChild<QAction *>(QStringLiteral("sendFromIdentityAction"))->trigger();
    QCOMPARE(open.find<QLineEdit>("messageFrom")->text(), QStringLiteral("founder@pending.example"));
}

void MessageDialogTest::anIdentitysTagsAreChanged()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("shop.example"));
    open.page()->findChild<QAction *>(QStringLiteral("tagIdentityAction"))->trigger();
    open.type("tagsAccount", QStringLiteral("123456789012"));
    auto *table = open.find<QTableWidget>("resourceTagsTable");
    while (table->rowCount() > 0)
        table->removeRow(0);
    open.click("resourceTagsAdd");
    table->item(0, 0)->setText(QStringLiteral("team"));
    table->item(0, 1)->setText(QStringLiteral("shop"));
    open.click("tagsAct");
    QTRY_VERIFY(!open.find<QDialog>("tagsDialog"));
    QCOMPARE(*open.ask(email::GetEmailIdentity{.emailIdentity = QStringLiteral("shop.example")}).tags,
             (QList<email::Tag>{{QStringLiteral("team"), QStringLiteral("shop")}}));
}

void MessageDialogTest::whatIsTypedIsChecked_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no address") << QByteArray("messageTo") << QStringLiteral("ada")
                                << QStringLiteral("is no address");
    QTest::newRow("second is wrong") << QByteArray("messageCc") << QStringLiteral("a@example.org, b@")
                                     << QStringLiteral("no domain");
    QTest::newRow("two senders") << QByteArray("messageFrom")
                                 << QStringLiteral("a@example.org, b@example.org")
                                 << QStringLiteral("one sender");
    QTest::newRow("reply to") << QByteArray("messageReplyTo") << QStringLiteral("..@example.org")
                              << QStringLiteral("before @");
    QTest::newRow("set") << QByteArray("messageConfigurationSet") << QStringLiteral("my set")
                         << QStringLiteral("Only letters");
    QStringList many;
    for (int i = 0; i < 51; ++i)
        many.append(QStringLiteral("a%1@example.org").arg(i));
    QTest::newRow("51 recipients") << QByteArray("messageTo") << many.join(u',')
                                   << QStringLiteral("50 recipients");
}

void MessageDialogTest::whatIsTypedIsChecked()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QString, hint);
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    fill(open);
    open.find<QLineEdit>(field.constData())->setText(typed);
    const QString text = open.text((field + "Hint").constData());
    QVERIFY2(text.contains(hint), qPrintable(text));
    QVERIFY(!maySend(open));
}

void MessageDialogTest::aMessageFromAFileIsShownAndSent()
{
    OpenWindow open;
    TRY_IDLE(open);
    ui::MessageDialog *dialog = compose(open);
    open.find<QComboBox>("messageKind")->setCurrentIndex(1);
    QVERIFY(!maySend(open));
    dialog->content()->setRaw(
        "From: news@example.com\r\nTo: ada@example.org\r\n"
        "Subject: =?UTF-8?B?R3LDvMOfZQ==?=\r\nContent-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nSch=C3=B6n\r\n",
        QStringLiteral("hello.eml"));
    const QString shown = open.find<QPlainTextEdit>("messageDecoded")->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("Grüße")) && shown.contains(QStringLiteral("Schön")),
             qPrintable(shown));
    open.click("messageAct");
    QTRY_VERIFY(open.find<QLabel>("messageSent")->isVisible());
}

void MessageDialogTest::aBrokenFileIsRefused()
{
    OpenWindow open;
    TRY_IDLE(open);
    ui::MessageDialog *dialog = compose(open);
    open.find<QComboBox>("messageKind")->setCurrentIndex(1);
    dialog->content()->setRaw("Hello, this is a text\nof some lines\n", QStringLiteral("hello.eml"));
    QVERIFY(!maySend(open));
    QVERIFY2(open.text("messageFileHint").contains(QLatin1StringView("no header line")),
             qPrintable(open.text("messageFileHint")));
}

void MessageDialogTest::aTemplatesDataIsChecked()
{
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    fill(open);
    open.find<QComboBox>("messageKind")->setCurrentIndex(2);
    open.type("messageTemplate", QStringLiteral("arn:aws:ses:eu-west-1:123456789012:template/welcome"));
    auto *data = open.find<QPlainTextEdit>("messageTemplateData");
    data->setPlainText(QStringLiteral("{\"name\": }"));
    QVERIFY(!maySend(open));
    QVERIFY(open.text("messageTemplateDataHint").contains(QLatin1StringView("no JSON")));
    data->setPlainText(QStringLiteral("[1]"));
    QVERIFY(open.text("messageTemplateDataHint").contains(QLatin1StringView("JSON object")));
    data->setPlainText(QStringLiteral("{\"name\": \"Ada\"}"));
    QVERIFY(maySend(open));
    open.click("messageAct");
    QTRY_VERIFY(open.find<QLabel>("messageSent")->isVisible());
}

void MessageDialogTest::aRefusalKeepsTheInput()
{
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    fill(open);
    open.type("messageFrom", QStringLiteral("me@unknown.example"));
    open.click("messageAct");
    auto *banner = open.find<ui::Banner>("messageBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), QStringLiteral("The message was not sent"));
    QVERIFY2(banner->text().contains(QLatin1StringView("not verified")), qPrintable(banner->text()));
    QCOMPARE(open.find<QLineEdit>("messageFrom")->text(), QStringLiteral("me@unknown.example"));
    QVERIFY(maySend(open));
}

void MessageDialogTest::itIsSentExactlyOnceOrSaidNotToBeKnown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("carriedOut");
    using Kind = sandbox::Fault::Kind;
    for (const auto &[name, kind] :
         {std::pair("drop", Kind::Drop), std::pair("reset", Kind::Reset),
          std::pair("truncate", Kind::Truncate), std::pair("garbage", Kind::Garbage)}) {
        QTest::addRow("%s", name) << int(kind) << false;
        QTest::addRow("%s, carried out", name) << int(kind) << true;
    }
}

void MessageDialogTest::itIsSentExactlyOnceOrSaidNotToBeKnown()
{
    QFETCH(int, kind);
    QFETCH(bool, carriedOut);
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    fill(open);
    open.server().addFault({.kind = static_cast<sandbox::Fault::Kind>(kind),
                            .operation = QStringLiteral("SendEmail"),
                            .times = 10,
                            .carryOut = carriedOut});
    open.click("messageAct");
    auto *banner = open.find<ui::Banner>("messageBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(open.server().requestCount(QStringLiteral("SendEmail")), 1);
    QVERIFY2(banner->title().contains(QLatin1StringView("not known whether")), qPrintable(banner->title()));
    // Only who says so sends it again.
    QVERIFY(!maySend(open));
    open.server().clearFaults();
    open.find<QAbstractButton>("messageAgain")->click();
    QVERIFY(maySend(open));
    open.click("messageAct");
    QTRY_VERIFY(open.find<QLabel>("messageSent")->isVisible());
    QCOMPARE(open.server().requestCount(QStringLiteral("SendEmail")), 2);
}

void MessageDialogTest::thePreviewLoadsNothing()
{
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    open.find<QPlainTextEdit>("messageHtml")
        ->setPlainText(QStringLiteral("<p>Hello</p><img src='file:///etc/passwd'><img src='%1/x.png'>")
                           .arg(open.server().url().toString()));
    QVERIFY(open.find<QTextBrowser>("messagePreview")->toPlainText().contains(QLatin1StringView("Hello")));
    QVERIFY(!open.find<QTextBrowser>("messagePreview")
                 ->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/hostname")))
                 .isValid());
}

QTEST_MAIN(MessageDialogTest)
#include "tst_messagedialog.moc"
