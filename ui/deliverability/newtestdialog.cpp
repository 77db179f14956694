// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/newtestdialog.h"

#include "core/email/mimemessage.h"
#include "ui/deliverability/prices.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int longestName = 64;
constexpr qint64 largestMessage = 10LL * 1024 * 1024;

QPlainTextEdit *editor(const QString &objectName, const QString &title)
{
    auto *field = new QPlainTextEdit;
    name(field, objectName, title);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(110);
    return field;
}

QString costOf(int testsThisMonth)
{
    const QString when = QLocale().toString(prices::published(), QStringLiteral("MMMM yyyy"));
    const int number = testsThisMonth + 1;
    return number <= prices::placementTestsIncluded
        ? NewTestDialog::tr(
              "The message is sent to test mailboxes at many providers; results take hours. "
              "This is test %1 of the %2 that a month includes; each further one costs about %3 "
              "USD (prices of %4).")
              .arg(number)
              .arg(prices::placementTestsIncluded)
              .arg(prices::furtherPlacementTestUsd)
              .arg(when)
        : NewTestDialog::tr("The message is sent to test mailboxes at many providers; results take hours. "
                            "The %1 tests that a month includes are used up: this one costs about %2 USD "
                            "(prices of %3).")
              .arg(prices::placementTestsIncluded)
              .arg(prices::furtherPlacementTestUsd)
              .arg(when);
}
} // namespace

NewTestDialog::NewTestDialog(int testsThisMonth, QWidget *parent)
    : FormDialog(QStringLiteral("newTest"), tr("New inbox placement test"), tr("Start the test"), parent)
    , m_name(new QLineEdit)
    , m_from(new QLineEdit)
    , m_source(new QComboBox)
    , m_content(new QStackedWidget)
    , m_subject(new QLineEdit)
    , m_text(editor(QStringLiteral("newTestText"), tr("Text of the message")))
    , m_html(editor(QStringLiteral("newTestHtml"), tr("HTML of the message")))
    , m_file(textLabel(tr("No file chosen"), Voice::Muted, QStringLiteral("newTestFileText")))
{
    name(m_name, QStringLiteral("newTestName"), tr("Name of the test"));
    name(m_from, QStringLiteral("newTestFrom"), tr("From address"));
    name(m_source, QStringLiteral("newTestSource"), tr("Where the message comes from"));
    name(m_subject, QStringLiteral("newTestSubject"), tr("Subject"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Spring newsletter, draft 2"));
    m_from->setPlaceholderText(tr("news@example.com, a verified sender"));
    m_source->addItem(tr("Write it here"));
    m_source->addItem(tr("Take it from a file (.eml)"));
    m_content->addWidget(makeWritten());
    m_content->addWidget(makeFile());

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Message"), m_source);
    form->addRow(tr("&Subject"), m_subject);
    body()->addWidget(textLabel(costOf(testsThisMonth), Voice::Muted, QStringLiteral("newTestCost")));
    body()->addSpacing(4);
    body()->addLayout(form);
    body()->addWidget(m_content);

    connect(m_source, &QComboBox::currentIndexChanged, m_content, &QStackedWidget::setCurrentIndex);
    // Not with QFormLayout::setRowVisible(): in Qt 6.4 it writes past its own rows.
    connect(m_source, &QComboBox::currentIndexChanged, form, [this, form] {
        for (QWidget *part : {form->labelForField(m_subject), static_cast<QWidget *>(m_subject)})
            part->setVisible(!isFromFile());
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewTestDialog::check);
    for (QLineEdit *field : {m_from, m_subject})
        connect(field, &QLineEdit::textChanged, this, &NewTestDialog::check);
    for (QPlainTextEdit *field : {m_text, m_html})
        connect(field, &QPlainTextEdit::textChanged, this, &NewTestDialog::check);
    connect(act(), &QPushButton::clicked, this, &NewTestDialog::submit);
    m_name->setFocus();
    check();
}

QWidget *NewTestDialog::makeWritten()
{
    auto *tabs = new QTabWidget;
    name(tabs, QStringLiteral("newTestBody"), tr("Body of the message"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_text, tr("Text"));
    tabs->addTab(m_html, tr("HTML"));
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs, 1);
    return widget;
}

QWidget *NewTestDialog::makeFile()
{
    auto *choose = new QPushButton(tr("Choose a file…"));
    name(choose, QStringLiteral("newTestChooseFile"), tr("Choose the file of the message"));
    connect(choose, &QPushButton::clicked, this, &NewTestDialog::chooseFile);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choose, 0, Qt::AlignLeading);
    layout->addWidget(m_file);
    layout->addStretch();
    return widget;
}

bool NewTestDialog::isFromFile() const { return m_source->currentIndex() == 1; }

void NewTestDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a message"), {}, tr("Messages (*.eml);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openMessageDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NewTestDialog::openFile);
    dialog->open();
}

void NewTestDialog::openFile(const QString &path)
{
    m_message.clear();
    m_problem.clear();
    const QString shown = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("%1 cannot be read: %2").arg(shown, file.errorString());
    } else if (file.size() > largestMessage) {
        m_problem = tr("%1 is larger than the 10 MB that a message may have.").arg(shown);
    } else {
        m_message = file.readAll();
        const email::MimeMessage message = email::readMimeMessage(m_message);
        m_problem = message.problem;
        m_file->setText(tr("%1\nFrom: %2\nSubject: %3").arg(shown, message.from, message.subject));
        if (m_from->text().trimmed().isEmpty())
            m_from->setText(message.from);
    }
    if (!m_problem.isEmpty())
        m_file->setText(m_problem);
    check();
}

void NewTestDialog::check()
{
    const bool hasBody = !m_text->toPlainText().isEmpty() || !m_html->toPlainText().isEmpty();
    const bool hasContent = isFromFile() ? !m_message.isEmpty() && m_problem.isEmpty()
                                         : !m_subject->text().trimmed().isEmpty() && hasBody;
    const bool hasSender = m_from->text().contains(u'@');
    act()->setEnabled(hasContent && hasSender && !isWaiting());
    act()->setToolTip(hasSender && hasContent ? QString()
                          : hasSender         ? tr("A message needs a subject and a text, or a file.")
                                              : tr("Say from which address it is sent."));
}

void NewTestDialog::submit()
{
    if (isWaiting())
        return;
    email::CreateDeliverabilityTestReport request{.fromEmailAddress = m_from->text().trimmed()};
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        request.reportName = name;
    if (isFromFile()) {
        request.content.raw = email::RawMessage{.data = m_message};
    } else {
        const auto part = [](const QString &text) {
            return text.isEmpty() ? std::optional<email::Content>()
                                  : email::Content{.data = text, .charset = QStringLiteral("UTF-8")};
        };
        request.content.simple = email::Message{
            .subject = {.data = m_subject->text().trimmed(), .charset = QStringLiteral("UTF-8")},
            .body = {.text = part(m_text->toPlainText()), .html = part(m_html->toPlainText())}};
    }
    setWaiting(true);
    Q_EMIT submitted(request);
}

void NewTestDialog::showOutcomeUnknown(const Failure &failure)
{
    showFailure(failure);
    act()->setText(tr("Start one more test"));
}

} // namespace ui
