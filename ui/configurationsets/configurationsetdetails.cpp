// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/configurationsetdetails.h"

#include "core/email/configurationsetsettings.h"
#include "core/reports/cell.h"
#include "core/reports/tables/eventdestinations.h"
#include "core/reports/tagtext.h"
#include "core/reports/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConfigurationSetDetails::ConfigurationSetDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_name(textLabel({}, Voice::Title, QStringLiteral("configurationSetName")))
    , m_sending(new StateLabel(QStringLiteral("configurationSetSending"), tr("Sending")))
    , m_facts(new QFormLayout)
{
    name(this, QStringLiteral("configurationSetDetails"), tr("Details of the configuration set"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_reputation = addFact(tr("Reputation metrics"), "configurationSetReputation");
    m_tls = addFact(tr("TLS"), "configurationSetTls");
    m_pool = addFact(tr("Sending pool"), "configurationSetPool");
    m_domain = addFact(tr("Tracking domain"), "configurationSetDomain");
    m_tags = addFact(tr("Tags"), "configurationSetTagTexts");

    using Details = ConfigurationSetDetails;
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    first->addWidget(button("editConfigurationSet", "", tr("&Edit…"), &Details::editRequested));
    first->addWidget(button("cloneConfigurationSet", "copy", tr("&Clone…"), &Details::cloneRequested));
    first->addWidget(button("tagConfigurationSet", "", tr("&Tags…"), &Details::tagsRequested));
    first->addStretch();
    second->addWidget(button("sendThrough", "mail", tr("&Send a message…"), &Details::messageRequested));
    QPushButton *remove =
        button("deleteConfigurationSet", "delete", tr("Delete…"), &Details::deleteRequested);
    second->addWidget(remove);
    second->addStretch();

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 4, 6, 8);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addWidget(m_sending);
    layout->addSpacing(4);
    layout->addLayout(m_facts);
    m_ses = textLabel({}, Voice::Normal, QStringLiteral("configurationSetSesFacts"));
    layout->addWidget(m_ses);
    layout->addSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addSpacing(10);
    layout->addWidget(makeDestinations(), 1);
    setWidget(m_content);
    clear();
}

QPushButton *ConfigurationSetDetails::button(const char *objectName, const char *symbol, const QString &text,
                                             void (ConfigurationSetDetails::*requested)())
{
    auto *result = new QPushButton(text);
    if (*symbol)
        result->setIcon(icon(QString::fromLatin1(symbol)));
    name(result, QString::fromLatin1(objectName), QString(text).remove(u'&'));
    connect(result, &QPushButton::clicked, this, requested);
    m_changing.append(result);
    return result;
}

QLabel *ConfigurationSetDetails::addFact(const QString &title, const char *objectName)
{
    QLabel *heading = textLabel(title, Voice::Muted);
    heading->setWordWrap(false);
    QLabel *value = textLabel({}, Voice::Normal, QString::fromLatin1(objectName));
    value->setAccessibleName(title);
    m_facts->addRow(heading, value);
    return value;
}

QWidget *ConfigurationSetDetails::makeDestinations()
{
    m_model = new TableModel<email::EventDestination>(
        reports::eventDestinationColumns(), [](const email::EventDestination &row) { return row.name; },
        this);
    m_table = new TableView(QStringLiteral("destinationsTable"), tr("Event destinations"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->hideColumns({QStringLiteral("target")}); // An ARN is longer than there is room.
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setExportable(true);
    QPushButton *add =
        button("newDestination", "add", tr("&Add…"), &ConfigurationSetDetails::newDestinationRequested);
    m_editDestination = new QPushButton(tr("Ed&it…"));
    name(m_editDestination, QStringLiteral("editDestination"), tr("Edit the event destination"));
    m_removeDestination = new QPushButton(icon(QStringLiteral("delete")), tr("Delete…"));
    name(m_removeDestination, QStringLiteral("deleteDestination"), tr("Delete the event destination"));
    const auto edit = [this] {
        if (!destination().isEmpty() && m_reason.isEmpty())
            Q_EMIT destinationRequested(destination());
    };
    connect(m_editDestination, &QPushButton::clicked, this, edit);
    connect(m_table, &QAbstractItemView::activated, this, edit);
    connect(m_removeDestination, &QPushButton::clicked, this,
            [this] { Q_EMIT destinationRemovalRequested(destination()); });
    connect(m_table, &TableView::currentKeyChanged, this, &ConfigurationSetDetails::enableButtons);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_editDestination);
    buttons->addWidget(m_removeDestination);
    buttons->addStretch();
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(textLabel(tr("Event destinations"), Voice::Heading));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    return widget;
}

QString ConfigurationSetDetails::destination() const { return m_table->currentKey(); }

void ConfigurationSetDetails::setChangeable(const QString &reason)
{
    m_reason = reason;
    enableButtons();
}

void ConfigurationSetDetails::enableButtons()
{
    const bool may = m_reason.isEmpty();
    for (QPushButton *button : std::as_const(m_changing)) {
        button->setEnabled(may);
        button->setToolTip(plainToolTip(m_reason));
    }
    for (QPushButton *button : {m_editDestination, m_removeDestination}) {
        const bool one = !destination().isEmpty();
        button->setEnabled(may && one);
        button->setToolTip(plainToolTip(!may      ? m_reason
                                            : one ? QString()
                                                  : tr("Select an event destination first.")));
    }
}

void ConfigurationSetDetails::clear()
{
    m_set.clear();
    m_content->hide();
}

void ConfigurationSetDetails::show(const reports::ConfigurationSetRow &row)
{
    if (row.name != m_set)
        m_table->selectionModel()->clear();
    m_set = row.name;
    m_name->setText(row.name);
    m_content->show();
    m_model->setRows(row.destinations.value_or(QList<email::EventDestination>()));
    m_table->fitColumns();
    enableButtons();
    if (!row.settings) {
        m_sending->setState(reports::Severity::Neutral, {});
        return;
    }
    const email::ConfigurationSetSettings settings = email::settingsOf(*row.settings);
    m_sending->setState(settings.sending ? reports::Severity::Good : reports::Severity::Bad,
                        settings.sending ? tr("Sending is on") : tr("Sending is off"));
    const auto fresh =
        row.settings->reputationOptions ? row.settings->reputationOptions->lastFreshStart : email::Time();
    m_reputation->setText(!settings.reputationMetrics ? tr("Off")
                              : fresh ? tr("On, counted from %1").arg(reports::displayText(*fresh))
                                      : tr("On"));
    m_tls->setText(settings.requireTls ? tr("Required") : tr("Used where the receiver has it"));
    m_pool->setText(settings.pool.isEmpty() ? tr("The account's default") : settings.pool);
    m_domain->setText(settings.redirectDomain.isEmpty() ? tr("The service's own") : settings.redirectDomain);
    showSesFacts(*row.settings);
    const QString tags = reports::tagText(row.settings->tags.value_or(QList<email::Tag>()));
    m_tags->setText(tags.isEmpty() ? tr("None") : tags);
}

void ConfigurationSetDetails::showSesFacts(const email::GetConfigurationSet::Response &settings)
{
    const email::ConfigurationSetSettings known = email::settingsOf(settings);
    QStringList lines;
    if (!known.redirectDomain.isEmpty() && settings.trackingOptions->httpsPolicy)
        lines.append(tr("Tracked: %1").arg(email::httpsPolicyText(known.httpsPolicy)));
    if (known.maxDeliverySeconds)
        lines.append(
            tr("Delivery is tried for %1 seconds").arg(locale().toString(*known.maxDeliverySeconds)));
    if (settings.suppressionOptions && settings.suppressionOptions->suppressedReasons) {
        QStringList reasons;
        for (const auto &reason : *settings.suppressionOptions->suppressedReasons)
            reasons.append(reports::words(reason));
        // Told and empty is an answer too: the set has its own rule.
        lines.append(reasons.isEmpty()
                         ? tr("Nobody is put on the suppression list")
                         : tr("Put on the suppression list: %1").arg(reasons.join(QStringLiteral(", "))));
    }
    if (settings.vdmOptions && settings.vdmOptions->dashboardOptions)
        lines.append(tr("Engagement metrics: %1")
                         .arg(reports::words(settings.vdmOptions->dashboardOptions->engagementMetrics)));
    if (settings.vdmOptions && settings.vdmOptions->guardianOptions)
        lines.append(tr("Optimized shared delivery: %1")
                         .arg(reports::words(settings.vdmOptions->guardianOptions->optimizedSharedDelivery)));
    if (settings.archivingOptions && settings.archivingOptions->archiveArn)
        lines.append(tr("Archived by %1").arg(*settings.archivingOptions->archiveArn));
    m_ses->setText(lines.join(u'\n'));
    m_ses->setVisible(!lines.isEmpty());
}

} // namespace ui
