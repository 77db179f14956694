// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagecontent.h"

#include "core/email/mimemessage.h"
#include "core/email/rules.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {
enum Kind { Simple, Raw, FromTemplate }; // In the order of the chooser.

constexpr qint64 longestFile = qint64{40} * 1024 * 1024 + 1;

/// Shows HTML and loads nothing: neither from the network nor from this computer.
class Preview final : public QTextBrowser
{
public:
    Preview()
    {
        setOpenLinks(false);
        setUndoRedoEnabled(false);
    }
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QPlainTextEdit *editor(const char *objectName, const QString &title)
{
    auto *result = new QPlainTextEdit;
    name(result, QString::fromLatin1(objectName), title);
    result->setTabChangesFocus(true);
    return result;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}
} // namespace

MessageContent::MessageContent(const QString &region, bool templatesByName, QWidget *parent)
    : QWidget(parent)
    , m_region(region)
    , m_templatesByName(templatesByName)
    , m_kind(new QComboBox)
    , m_pages(new QStackedWidget)
{
    name(m_kind, QStringLiteral("messageKind"), tr("What is sent"));
    m_kind->addItems({tr("A text that is typed here"), tr("A whole message from a file (.eml)"),
                      tr("A template of the account")});
    m_pages->addWidget(makeSimple());
    m_pages->addWidget(makeRaw());
    m_pages->addWidget(makeTemplate());
    auto *layout = columnIn(this);
    layout->addWidget(new FormField(tr("What is se&nt"), m_kind));
    layout->addWidget(m_pages, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_pages->setCurrentIndex(kind);
        check();
    });
    check();
}

QWidget *MessageContent::makeSimple()
{
    m_subject = new QLineEdit;
    name(m_subject, QStringLiteral("messageSubject"), tr("Subject"));
    m_text = editor("messageText", tr("Text"));
    m_html = editor("messageHtml", tr("HTML"));
    m_preview = new Preview;
    name(m_preview, QStringLiteral("messagePreview"), tr("Preview of the HTML"));
    auto *bodies = new QTabWidget;
    name(bodies, QStringLiteral("messageBodies"), tr("Text and HTML"));
    bodies->setDocumentMode(true);
    bodies->addTab(m_text, tr("Text"));
    bodies->addTab(m_html, tr("HTML"));
    bodies->addTab(m_preview, tr("Preview"));
    bodies->setTabToolTip(2, tr("Pictures and other things from the network are not loaded."));
    connect(m_subject, &QLineEdit::textChanged, this, &MessageContent::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageContent::check);
    connect(m_html, &QPlainTextEdit::textChanged, this, [this] {
        m_preview->setHtml(m_html->toPlainText());
        check();
    });
    auto *page = new QWidget;
    auto *layout = columnIn(page);
    layout->addWidget(new FormField(tr("Su&bject"), m_subject));
    layout->addWidget(bodies, 1);
    return page;
}

QWidget *MessageContent::makeRaw()
{
    auto *choose = new QPushButton(tr("Choose a &file…"));
    name(choose, QStringLiteral("messageFile"), tr("Choose the message's file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &MessageContent::askForFile);
    m_decoded = editor("messageDecoded", tr("The message, decoded"));
    m_decoded->setReadOnly(true);
    m_rawField =
        new FormField(tr("Message"), choose,
                      tr("It has its own headers: From, To, Subject. Recipients given above come first."));
    auto *page = new QWidget;
    auto *layout = columnIn(page);
    layout->addWidget(m_rawField);
    layout->addWidget(m_decoded, 1);
    return page;
}

QWidget *MessageContent::makeTemplate()
{
    m_template = new QLineEdit;
    name(m_template, QStringLiteral("messageTemplate"), tr("Template"));
    m_data = editor("messageTemplateData", tr("Data"));
    m_data->setPlainText(QStringLiteral("{}"));
    m_templateField =
        new FormField(m_templatesByName ? tr("&Template (name or ARN)") : tr("&Template (ARN)"), m_template);
    m_dataField =
        new FormField(tr("&Data (JSON)"), m_data, tr("The values of the template's {{placeholders}}."));
    connect(m_template, &QLineEdit::textChanged, this, &MessageContent::check);
    connect(m_data, &QPlainTextEdit::textChanged, this, &MessageContent::check);
    auto *page = new QWidget;
    auto *layout = columnIn(page);
    layout->addWidget(m_templateField);
    layout->addWidget(m_dataField);
    layout->addStretch();
    return page;
}

void MessageContent::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a message"), {}, tr("Messages (*.eml);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_raw.clear();
            m_rawProblem = tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString());
            return check();
        }
        setRaw(file.read(longestFile), QFileInfo(path).fileName());
    });
    dialog->open();
}

void MessageContent::setRaw(const QByteArray &bytes, const QString &fileName)
{
    m_raw = bytes;
    const email::MimeMessage message = email::readMimeMessage(bytes);
    m_rawProblem = message.problem;
    QStringList lines{fileName, {}};
    const auto header = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(title, value));
    };
    header(tr("From"), message.from);
    header(tr("To"), message.to);
    header(tr("Cc"), message.cc);
    header(tr("Date"), message.date);
    header(tr("Subject"), message.subject);
    constexpr qsizetype longestShown = 20000;
    lines += {QString(), message.text.left(longestShown)};
    m_decoded->setPlainText(lines.join(u'\n'));
    check();
}

bool MessageContent::bringsItsHeaders() const { return m_kind->currentIndex() == Raw; }

void MessageContent::check()
{
    switch (m_kind->currentIndex()) {
    case Raw:
        m_rawField->setProblem(m_rawProblem);
        m_complete = !m_raw.isEmpty() && m_rawProblem.isEmpty();
        break;
    case FromTemplate: {
        const QString given = m_template->text().trimmed();
        const bool isArn = !m_templatesByName || given.startsWith(QLatin1StringView("arn:"));
        const QString problem =
            isArn ? email::arnProblem(given, email::ArnKind::Template, m_region) : email::nameProblem(given);
        const QString dataProblem = email::templateDataProblem(m_data->toPlainText());
        m_templateField->setProblem(given.isEmpty() ? QString() : problem);
        m_dataField->setProblem(dataProblem);
        m_complete = problem.isEmpty() && dataProblem.isEmpty();
        break;
    }
    default:
        m_complete = !m_subject->text().trimmed().isEmpty()
            && (!m_text->toPlainText().trimmed().isEmpty() || !m_html->toPlainText().trimmed().isEmpty());
    }
    Q_EMIT changed();
}

email::EmailContent MessageContent::content() const
{
    const auto utf8 = [](const QString &text) {
        return email::Content{.data = text, .charset = QStringLiteral("UTF-8")};
    };
    email::EmailContent content;
    switch (m_kind->currentIndex()) {
    case Raw:
        content.raw.emplace();
        content.raw->data = m_raw;
        break;
    case FromTemplate: {
        const QString given = m_template->text().trimmed();
        content.template_.emplace();
        if (given.startsWith(QLatin1StringView("arn:")))
            content.template_->templateArn = given;
        else
            content.template_->templateName = given;
        content.template_->templateData = m_data->toPlainText().trimmed();
        break;
    }
    default:
        content.simple.emplace();
        content.simple->subject = utf8(m_subject->text());
        if (!m_text->toPlainText().isEmpty())
            content.simple->body.text = utf8(m_text->toPlainText());
        if (!m_html->toPlainText().isEmpty())
            content.simple->body.html = utf8(m_html->toPlainText());
    }
    return content;
}

} // namespace ui
