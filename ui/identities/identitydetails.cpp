// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitydetails.h"

#include "core/reports/words.h"
#include "ui/identities/identityname.h"
#include "ui/identities/nextstep.h"
#include "ui/identities/recordcolumns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QPushButton *copyButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(icon(QStringLiteral("copy")), text);
    name(button, objectName, text);
    return button;
}
} // namespace

IdentityDetails::IdentityDetails(const QString &region, QWidget *parent)
    : QScrollArea(parent)
    , m_region(region)
    , m_content(new QWidget)
    , m_name(textLabel({}, Voice::Title, QStringLiteral("identityName")))
    , m_kind(textLabel({}, Voice::Muted, QStringLiteral("identityKind")))
    , m_symbol(new QLabel)
    , m_status(textLabel({}, Voice::Heading, QStringLiteral("identityStatus")))
    , m_nextStep(textLabel({}, Voice::Normal, QStringLiteral("identityNextStep")))
    , m_facts(new QGridLayout)
    , m_delete(new QPushButton(icon(QStringLiteral("delete"), Tone::Bad), tr("Delete…")))
{
    name(this, QStringLiteral("identityDetails"), tr("Details of the identity"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    name(m_delete, QStringLiteral("deleteIdentity"), tr("Delete this identity"));
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_identity); });

    auto *status = new QHBoxLayout;
    status->setSpacing(6);
    status->addWidget(m_symbol);
    status->addWidget(m_status, 1);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    m_dkim = addFact(tr("DKIM signing"), QStringLiteral("identityDkim"));
    m_mailFrom = addFact(tr("MAIL FROM"), QStringLiteral("identityMailFrom"));
    m_feedback = addFact(tr("Bounces and complaints"), QStringLiteral("identityFeedback"));
    m_configurationSet = addFact(tr("Configuration set"), QStringLiteral("identityConfigurationSet"));
    m_tags = addFact(tr("Tags"), QStringLiteral("identityTags"));

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 4, 6, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addLayout(status);
    layout->addWidget(m_nextStep);
    layout->addSpacing(14);
    layout->addWidget(m_records = makeRecords());
    layout->addWidget(textLabel(tr("Settings"), Voice::Heading));
    layout->addSpacing(2);
    layout->addLayout(m_facts);
    layout->addSpacing(16);
    layout->addWidget(m_delete, 0, Qt::AlignLeading);
    layout->addStretch();
    setWidget(m_content);
    clear();
}

QLabel *IdentityDetails::addFact(const QString &title, const QString &objectName)
{
    QLabel *heading = textLabel(title, Voice::Muted);
    heading->setWordWrap(false);
    QLabel *value = textLabel({}, Voice::Normal, objectName);
    value->setAccessibleName(title);
    const int row = m_facts->rowCount();
    m_facts->addWidget(heading, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

QWidget *IdentityDetails::makeRecords()
{
    m_recordModel = new TableModel<dns::Record>(recordColumns(), recordKey, this);
    m_recordTable = new TableView(QStringLiteral("dnsRecordsTable"), tr("DNS records to publish"));
    m_recordTable->setSortingEnabled(false);
    m_recordTable->setModel(m_recordModel);
    m_recordTable->setTextElideMode(Qt::ElideMiddle);
    m_recordTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_recordTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_recordTable->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_recordTable->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_recordTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *copyName = copyButton(QStringLiteral("copyRecordName"), tr("Copy name"));
    auto *copyValue = copyButton(QStringLiteral("copyRecordValue"), tr("Copy value"));
    auto *copyAll = copyButton(QStringLiteral("copyAllRecords"), tr("Copy all records"));
    connect(copyName, &QPushButton::clicked, this, [this] { copyRecord(&dns::Record::name); });
    connect(copyValue, &QPushButton::clicked, this, [this] { copyRecord(&dns::Record::value); });
    connect(copyAll, &QPushButton::clicked, this,
            [this] { copyToClipboard(recordsText(m_recordModel->rows())); });
    const auto enable = [this, copyName, copyValue] {
        const bool one = !m_recordTable->currentKey().isEmpty();
        const QString reason = one ? QString() : tr("Select a record first.");
        for (QPushButton *button : {copyName, copyValue}) {
            button->setEnabled(one);
            button->setToolTip(reason);
        }
    };
    connect(m_recordTable, &TableView::currentKeyChanged, this, enable);
    enable();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(copyAll);
    buttons->addWidget(copyName);
    buttons->addWidget(copyValue);
    buttons->addStretch();
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(6);
    layout->addWidget(textLabel(tr("DNS records to publish"), Voice::Heading));
    layout->addWidget(m_recordTable);
    layout->addLayout(buttons);
    return section;
}

void IdentityDetails::copyRecord(QString dns::Record::*member)
{
    if (const dns::Record *record = m_recordModel->find(m_recordTable->currentKey()))
        copyToClipboard(record->*member);
}

void IdentityDetails::clear()
{
    m_identity.clear();
    m_content->hide();
}

void IdentityDetails::show(const reports::IdentityRow &row)
{
    const QString identity = row.info.identityName.value_or(QString());
    if (identity != m_identity)
        m_recordTable->selectionModel()->clear();
    m_identity = identity;
    const QString unicode = unicodeName(identity);
    const QString kind = reports::words(row.info.identityType);
    m_name->setText(unicode);
    m_kind->setText(unicode == identity ? kind : tr("%1, published as %2").arg(kind, identity));
    showState(row);
    showRecords(row);
    showSettings(row);
    m_content->show();
}

void IdentityDetails::showState(const reports::IdentityRow &row)
{
    const QString words = reports::statusWords(row);
    m_status->setText(words.isEmpty() ? tr("Reading the details…") : words);
    m_severity = reports::statusSeverity(row);
    paintState();
    m_nextStep->setText(nextStep(row));
}

void IdentityDetails::showRecords(const reports::IdentityRow &row)
{
    const QList<dns::Record> records =
        row.details ? dns::recordsFor(m_identity, *row.details, m_region) : QList<dns::Record>();
    m_recordModel->setRows(records);
    m_records->setVisible(!records.isEmpty());
    const QHeaderView *lines = m_recordTable->verticalHeader();
    m_recordTable->setFixedHeight(m_recordTable->horizontalHeader()->sizeHint().height()
                                  + static_cast<int>(records.size()) * lines->defaultSectionSize()
                                  + 2 * m_recordTable->frameWidth() + 1);
}

void IdentityDetails::showSettings(const reports::IdentityRow &row)
{
    const auto set = [this](QLabel *label, const QString &text) {
        label->setText(text);
        const int line = m_facts->indexOf(label) / 2;
        for (int column : {0, 1})
            m_facts->itemAt(line * 2 + column)->widget()->setVisible(!text.isEmpty());
    };
    const email::GetEmailIdentity::Response details =
        row.details.value_or(email::GetEmailIdentity::Response());
    QString dkim;
    if (details.dkimAttributes && row.info.identityType != email::IdentityType::EmailAddress) {
        const QString state = reports::words(details.dkimAttributes->status);
        dkim = details.dkimAttributes->signingEnabled == false ? tr("Off (records: %1)").arg(state.toLower())
                                                               : tr("On (records: %1)").arg(state.toLower());
    }
    set(m_dkim, dkim);
    QString mailFrom;
    if (const auto &from = details.mailFromAttributes; from && !from->mailFromDomain.isEmpty())
        mailFrom = tr("%1 (%2)\nIf its MX record is missing: %3")
                       .arg(from->mailFromDomain, reports::words(from->mailFromDomainStatus).toLower(),
                            reports::words(from->behaviorOnMxFailure).toLower());
    else if (row.details)
        mailFrom = tr("The service's own domain");
    set(m_mailFrom, mailFrom);
    QString feedback;
    if (details.feedbackForwardingStatus)
        feedback =
            *details.feedbackForwardingStatus ? tr("Forwarded by e-mail") : tr("Not forwarded by e-mail");
    set(m_feedback, feedback);
    set(m_configurationSet, details.configurationSetName.value_or(QString()));
    QStringList tags;
    for (const email::Tag &tag : details.tags.value_or(QList<email::Tag>()))
        tags.append(tag.value.isEmpty() ? tag.key : tr("%1 = %2", "tag").arg(tag.key, tag.value));
    set(m_tags, row.details && tags.isEmpty() ? tr("None") : tags.join(u'\n'));
}

void IdentityDetails::setDeletable(const QString &reason)
{
    m_delete->setEnabled(reason.isEmpty());
    m_delete->setToolTip(plainToolTip(reason));
}

void IdentityDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        paintState();
}

void IdentityDetails::paintState()
{
    m_symbol->setPixmap(icon(m_severity).pixmap(16, 16));
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::WindowText, colour(toneOf(m_severity), palette));
    m_status->setPalette(palette);
}

} // namespace ui
