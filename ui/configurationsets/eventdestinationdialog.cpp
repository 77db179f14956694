// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/eventdestinationdialog.h"

#include "core/aws/tr.h"
#include "core/reports/words.h"
#include "ui/failure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pairtable.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

namespace ui {

using namespace email;

namespace {
enum Kind { CloudWatch, Sns, Firehose, Pinpoint }; // In the order of the chooser.

// In the order of EventType.
constexpr std::array explanations{
    QT_TRANSLATE_NOOP("ui::EventDestination", "The service accepted a message."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "The service found a virus and did not send."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "The receiver refused for good."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "A recipient called it spam."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "The receiver's server took it."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "A recipient opened it."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "A recipient followed a link."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "A template's data did not fit."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "The receiver cannot take it for now."),
    QT_TRANSLATE_NOOP("ui::EventDestination", "A recipient changed the subscription."),
};

Kind kindOf(const EventDestination &destination)
{
    return destination.snsDestination            ? Sns
        : destination.kinesisFirehoseDestination ? Firehose
        : destination.pinpointDestination        ? Pinpoint
                                                 : CloudWatch;
}

QWidget *column(const QList<QWidget *> &widgets)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return page;
}

QStringList sources()
{
    return {reports::words(Open<DimensionValueSource>(DimensionValueSource::MessageTag)),
            reports::words(Open<DimensionValueSource>(DimensionValueSource::EmailHeader)),
            reports::words(Open<DimensionValueSource>(DimensionValueSource::LinkTag))};
}
} // namespace

EventDestinationDialog::EventDestinationDialog(const QString &set,
                                               const std::optional<EventDestination> &destination,
                                               const QString &region, const QString &account, QWidget *parent)
    : FormDialog(QStringLiteral("eventDestination"),
                 destination ? tr("Event destination %1").arg(destination->name)
                             : tr("New event destination of %1").arg(set),
                 destination ? tr("Save") : tr("Create"), parent)
    , m_region(region)
    , m_account(account)
    , m_name(new QLineEdit)
    , m_enabled(new QCheckBox(tr("&On: events are sent to it")))
    , m_kind(new QComboBox)
    , m_places(new QStackedWidget)
    , m_dimensions(new PairTable(QStringLiteral("dimensions"), tr("Dimensions"),
                                 {{.title = tr("Name")},
                                  {.title = tr("Value from"), .choices = sources()},
                                  {.title = tr("Default value")}}))
{
    const EventDestination old = destination.value_or(EventDestination());
    name(m_name, QStringLiteral("destinationName"), tr("Name"));
    name(m_enabled, QStringLiteral("destinationEnabled"), tr("On"));
    name(m_kind, QStringLiteral("destinationKind"), tr("Sends to"));
    m_name->setText(old.name);
    m_name->setEnabled(!destination);
    m_enabled->setChecked(destination ? old.enabled.value_or(false) : true);
    m_nameField = new FormField(tr("&Name"), m_name);
    m_kind->addItems({tr("CloudWatch: counts by dimension"), tr("SNS: a notification for each event"),
                      tr("Kinesis Data Firehose: a stream of records"),
                      tr("Pinpoint: a project's analytics")});
    m_role = makeArn("destinationRole", tr("&Role that may write to the stream"), ArnKind::Role,
                     old.kinesisFirehoseDestination ? old.kinesisFirehoseDestination->iamRoleArn : QString());
    m_stream = makeArn("destinationStream", tr("&Delivery stream"), ArnKind::FirehoseStream,
                       old.kinesisFirehoseDestination ? old.kinesisFirehoseDestination->deliveryStreamArn
                                                      : QString());
    m_topic = makeArn("destinationTopic", tr("&Topic"), ArnKind::SnsTopic,
                      old.snsDestination ? old.snsDestination->topicArn : QString());
    m_application = makeArn(
        "destinationApplication", tr("&Project"), ArnKind::PinpointApplication,
        old.pinpointDestination ? old.pinpointDestination->applicationArn.value_or(QString()) : QString());
    QList<QStringList> rows;
    for (const auto &dimension :
         old.cloudWatchDestination.value_or(CloudWatchDestination()).dimensionConfigurations)
        rows.append({dimension.dimensionName, reports::words(dimension.dimensionValueSource),
                     dimension.defaultDimensionValue});
    m_dimensions->setRows(rows);
    m_dimensionsField = new FormField(tr("D&imensions"), m_dimensions);
    m_places->addWidget(column({m_dimensionsField}));
    m_places->addWidget(column({m_topic.field}));
    m_places->addWidget(column({m_role.field, m_stream.field}));
    m_places->addWidget(column({m_application.field}));
    auto *types = makeTypes(old.matchingEventTypes);
    m_typesField = new FormField(tr("&Events"), types);

    body()->addWidget(m_nameField);
    body()->addWidget(m_enabled);
    body()->addWidget(m_typesField);
    body()->addWidget(new FormField(tr("Sends t&o"), m_kind));
    body()->addWidget(m_places);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_places->setCurrentIndex(kind);
        check();
    });
    m_kind->setCurrentIndex(kindOf(old));
    m_places->setCurrentIndex(kindOf(old));
    connect(m_name, &QLineEdit::textChanged, this, &EventDestinationDialog::check);
    connect(m_dimensions, &PairTable::changed, this, &EventDestinationDialog::check);
    connect(m_enabled, &QCheckBox::toggled, this, &EventDestinationDialog::check);
    connect(act(), &QPushButton::clicked, this, &EventDestinationDialog::submit);
    resize(620, height());
    (destination ? static_cast<QWidget *>(m_enabled) : m_name)->setFocus();
    check();
}

QWidget *EventDestinationDialog::makeTypes(const QList<Open<EventType>> &chosen)
{
    auto *widget = new QWidget;
    widget->setObjectName(QStringLiteral("destinationEvents"));
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    const auto count = static_cast<int>(explanations.size());
    for (int i = 0; i < count; ++i) {
        const Open<EventType> type(static_cast<EventType>(i));
        auto *box = new QCheckBox(reports::words(type));
        const QString explanation = tr(explanations.at(static_cast<std::size_t>(i)));
        name(box, QStringLiteral("event%1").arg(i), reports::words(type));
        box->setAccessibleDescription(explanation);
        box->setToolTip(explanation);
        box->setChecked(chosen.contains(type));
        connect(box, &QCheckBox::toggled, this, &EventDestinationDialog::check);
        m_types.append(box);
        grid->addWidget(box, i % 5, i / 5 * 2);
        grid->addWidget(textLabel(explanation, Voice::Muted), i % 5, i / 5 * 2 + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (const Open<EventType> &type : chosen) {
        if (!type.known())
            m_others.append(type);
    }
    return widget;
}

EventDestinationDialog::ArnField EventDestinationDialog::makeArn(const char *objectName, const QString &title,
                                                                 ArnKind kind, const QString &arn)
{
    ArnField result{.edit = new QLineEdit(arn), .field = nullptr, .kind = kind};
    name(result.edit, QString::fromLatin1(objectName), QString(title).remove(u'&'));
    result.field =
        new FormField(title, result.edit, arnProblem({}, kind, m_region).section(QStringLiteral(". "), 1));
    connect(result.edit, &QLineEdit::textChanged, this, &EventDestinationDialog::check);
    return result;
}

QList<CloudWatchDimensionConfiguration> EventDestinationDialog::dimensions() const
{
    QList<CloudWatchDimensionConfiguration> result;
    for (const QStringList &row : m_dimensions->rows()) {
        const qsizetype source = sources().indexOf(row.value(1));
        result.append({.dimensionName = row.value(0),
                       .dimensionValueSource = static_cast<DimensionValueSource>(qMax<qsizetype>(0, source)),
                       .defaultDimensionValue = row.value(2)});
    }
    return result;
}

QList<EventDestinationDialog::ArnField> EventDestinationDialog::arnsOfKind() const
{
    switch (m_kind->currentIndex()) {
    case Sns:
        return {m_topic};
    case Firehose:
        return {m_role, m_stream};
    case Pinpoint:
        return {m_application};
    default:
        return {};
    }
}

EventDestinationDefinition EventDestinationDialog::definition() const
{
    EventDestinationDefinition result;
    result.enabled = m_enabled->isChecked();
    QList<Open<EventType>> types = m_others;
    for (int i = 0; i < m_types.size(); ++i) {
        if (m_types.at(i)->isChecked())
            types.append(static_cast<EventType>(i));
    }
    result.matchingEventTypes = types;
    switch (m_kind->currentIndex()) {
    case Sns:
        result.snsDestination = SnsDestination{.topicArn = m_topic.edit->text().trimmed()};
        break;
    case Firehose:
        result.kinesisFirehoseDestination =
            KinesisFirehoseDestination{.iamRoleArn = m_role.edit->text().trimmed(),
                                       .deliveryStreamArn = m_stream.edit->text().trimmed()};
        break;
    case Pinpoint:
        result.pinpointDestination =
            PinpointDestination{.applicationArn = m_application.edit->text().trimmed()};
        break;
    default:
        result.cloudWatchDestination = CloudWatchDestination{.dimensionConfigurations = dimensions()};
    }
    return result;
}

void EventDestinationDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_nameField->setProblem(name.isEmpty() ? QString() : nameProblem(name));
    bool good = nameProblem(name).isEmpty();
    for (const ArnField &arn : arnsOfKind()) {
        const QString text = arn.edit->text().trimmed();
        const QString problem = arnProblem(text, arn.kind, m_region, m_account);
        arn.field->setProblem(text.isEmpty() ? QString() : problem);
        good = good && problem.isEmpty();
    }
    if (m_kind->currentIndex() == CloudWatch) {
        const QString problem = dimensionsProblem(dimensions());
        m_dimensionsField->setProblem(dimensions().isEmpty() ? QString() : problem);
        good = good && problem.isEmpty();
    }
    const bool anyType = !definition().matchingEventTypes->isEmpty();
    m_typesField->setProblem(anyType ? QString() : tr("Choose one event at least."));
    act()->setEnabled(good && anyType);
}

void EventDestinationDialog::submit()
{
    if (isWaiting())
        return;
    setWaiting(true);
    Q_EMIT submitted(m_name->text().trimmed(), definition());
}

void EventDestinationDialog::showRefusal(const Failure &failure)
{
    showFailure(failure);
    for (const ArnField &arn : arnsOfKind()) {
        if (failure.text.contains(u'<' + arn.edit->text().trimmed() + u'>'))
            return arn.field->setProblem(failure.text);
    }
    if (failure.text.contains(u'<' + m_name->text().trimmed() + u'>'))
        m_nameField->setProblem(failure.text);
}

} // namespace ui
