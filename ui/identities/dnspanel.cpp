// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/dnspanel.h"

#include "core/dns/name.h"
#include "core/dns/recordfile.h"
#include "core/reports/atomicfile.h"
#include "core/reports/tables/identities.h"
#include "ui/identities/diagnosislist.h"
#include "ui/identities/dnscheck.h"
#include "ui/identities/handoverdialog.h"
#include "ui/identities/recorddetails.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/taketurns.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DnsPanel::DnsPanel(const Session &session, DnsCheck *check, QWidget *parent)
    : QWidget(parent)
    , m_region(session.region())
    , m_check(check)
    , m_model(new TableModel<RecordRow>(recordColumns(), recordKey, this))
    , m_banner(new Banner(QStringLiteral("records")))
    , m_diagnosis(new DiagnosisList)
    , m_details(new RecordDetails)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_banner);
    layout->addWidget(makeCheck());
    layout->addWidget(m_diagnosis);
    layout->addWidget(makeTable());
    layout->addWidget(m_details);
    layout->addWidget(m_handOver = makeHandOver());
    connect(m_check, &DnsCheck::changed, this, &DnsPanel::refresh);
}

QWidget *DnsPanel::makeCheck()
{
    m_consent = textLabel({}, Voice::Muted, QStringLiteral("dnsConsent"));
    m_summary = new StateLabel(QStringLiteral("dnsSummary"), tr("DNS"));
    m_progress = new QProgressBar;
    name(m_progress, QStringLiteral("dnsProgress"), tr("Asking name servers"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    const auto button = [](const QString &objectName, const QString &symbol, const QString &text) {
        auto *made = new QPushButton(icon(symbol), text);
        name(made, objectName, text);
        return made;
    };
    m_allow = button(QStringLiteral("switchOnDns"), QStringLiteral("search"), tr("Switch on DNS checks"));
    m_checkNow = button(QStringLiteral("checkDns"), QStringLiteral("refresh"), tr("Check now"));
    m_cancel = button(QStringLiteral("cancelDns"), QStringLiteral("close"), tr("Cancel"));
    const auto checkNow = [this] {
        m_check->check();
        Q_EMIT checkRequested(m_row->info.identityName.value_or(QString()));
    };
    connect(m_checkNow, &QPushButton::clicked, this, checkNow);
    connect(m_cancel, &QPushButton::clicked, m_check, &DnsCheck::cancel);
    connect(m_allow, &QPushButton::clicked, this, [this, checkNow] {
        m_check->allow();
        checkNow();
    });

    auto *line = new QHBoxLayout;
    line->addWidget(textLabel(tr("DNS records"), Voice::Heading), 1);
    for (QPushButton *each : {m_allow, m_checkNow, m_cancel})
        line->addWidget(each);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_consent);
    return part;
}

QWidget *DnsPanel::makeTable()
{
    m_table = new TableView(QStringLiteral("dnsRecordsTable"), tr("DNS records"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->hideColumns({QStringLiteral("found")});
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const char *id : {"name", "value", "found"})
        m_table->horizontalHeader()->setSectionResizeMode(m_model->columnOf(QLatin1StringView(id)),
                                                          QHeaderView::Stretch);
    connect(m_table, &TableView::currentKeyChanged, this, &DnsPanel::showSelected);
    return m_table;
}

QWidget *DnsPanel::makeHandOver()
{
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy all"));
    name(copy, QStringLiteral("copyAllRecords"), tr("Copy all records"));
    connect(copy, &QPushButton::clicked, this, [this] { copyToClipboard(recordsText(m_toPublish)); });
    auto *save = new QPushButton(icon(QStringLiteral("export")), tr("Save as"));
    name(save, QStringLiteral("saveRecords"), tr("Save the records as a file"));
    auto *formats = new QMenu(save);
    formats->setObjectName(QStringLiteral("recordFormats"));
    const QList<dns::RecordFormat> all = dns::recordFormats();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QAction *action =
            formats->addAction(tr("%1…").arg(all.at(i).title), this, [this, i] { this->save(i); });
        action->setObjectName(QStringLiteral("saveRecords-") + all.at(i).id);
    }
    save->setMenu(formats);
    auto *letter = new QPushButton(icon(QStringLiteral("mail")), tr("For your DNS administrator…"));
    name(letter, QStringLiteral("handOver"), tr("For your DNS administrator"));
    connect(letter, &QPushButton::clicked, this, &DnsPanel::handOver);
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QPushButton *button : {copy, save, letter})
        layout->addWidget(button);
    layout->addStretch();
    return part;
}

void DnsPanel::show(const reports::IdentityRow &row)
{
    const QString identity = row.info.identityName.value_or(QString());
    if (!m_row || m_row->info.identityName != row.info.identityName) {
        m_table->selectionModel()->clear();
        m_banner->dismiss();
    }
    m_row = std::make_unique<reports::IdentityRow>(row);
    m_toPublish = row.details ? dns::recordsFor(identity, *row.details, m_region) : QList<dns::Record>();
    const bool isDomain = !identity.contains(u'@');
    setVisible(row.details && (isDomain || !m_toPublish.isEmpty()));
    if (isVisible())
        m_check->watch(row);
    refresh();
}

void DnsPanel::refresh()
{
    if (!m_row || !m_row->details)
        return;
    // Besides DNS, the service may have been asked in other regions.
    const auto diagnosis = m_check->diagnosisOf(*m_row);
    const bool lookedUp = diagnosis && !diagnosis->findings.isEmpty();
    m_model->setRows(recordRows(
        dns::checkedRecordsFor(m_row->info.identityName.value_or(QString()), *m_row->details, m_region),
        diagnosis));
    const QHeaderView *lines = m_table->verticalHeader();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_model->rowCount() * lines->defaultSectionSize() + 2 * m_table->frameWidth()
                            + 1);
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("verdict")), !lookedUp);
    // Measured anew: a header does not notice that its cells have become wider.
    for (const char *id : {"verdict", "purpose", "type"})
        m_table->horizontalHeader()->setSectionResizeMode(m_model->columnOf(QLatin1StringView(id)),
                                                          QHeaderView::ResizeToContents);
    m_handOver->setVisible(!m_toPublish.isEmpty());
    showCheck(diagnosis);
    showSelected();
}

void DnsPanel::showCheck(const std::optional<dns::Diagnosis> &diagnosis)
{
    const bool allowed = m_check->isAllowed();
    const bool checking = m_check->isChecking();
    takeTurns({m_allow, m_checkNow, m_cancel}, checking ? m_cancel : allowed ? m_checkNow : m_allow);
    if (!m_check->isPossible())
        m_allow->hide();
    m_progress->setVisible(checking);
    const DnsCheck::Progress progress = m_check->progress();
    m_progress->setRange(0, qMax(1, progress.all));
    m_progress->setValue(progress.done);

    QStringList resolvers;
    for (const dns::Server &server : m_check->resolvers())
        resolvers.append(serverText(server));
    const QString whom = tr("Asked are %1 and the domain's own name servers, for the names below and those "
                            "that lead to them. They learn these names and your internet address, nothing "
                            "else.")
                             .arg(resolvers.join(QStringLiteral(", ")));
    m_consent->setText(allowed ? whom
                           : m_check->isPossible()
                           ? tr("Nothing is looked up yet. %1").arg(whom)
                           : tr("The domains of the practice account exist only here. "
                                "Real DNS knows nothing of them, so it is not asked."));
    // Who has agreed needs it no more than the result.
    const bool lookedUp = diagnosis && !diagnosis->findings.isEmpty();
    m_consent->setVisible(!lookedUp || !allowed);

    m_summary->setVisible(lookedUp);
    m_diagnosis->setVisible(diagnosis.has_value());
    if (diagnosis)
        m_diagnosis->setItems(diagnosisItems(*diagnosis));
    if (lookedUp) {
        const QDateTime at = m_check->checkedAt(m_row->info.identityName.value_or(QString())).toLocalTime();
        m_summary->setState(
            diagnosisSeverity(*diagnosis),
            tr("%1 (looked up at %2)")
                .arg(diagnosisSummary(*diagnosis), locale().toString(at.time(), QLocale::ShortFormat)));
        m_summary->setToolTip(plainToolTip(whom));
    }
}

void DnsPanel::showSelected() { m_details->show(m_model->find(m_table->currentKey())); }

void DnsPanel::save(qsizetype format)
{
    const dns::RecordFormat chosen = dns::recordFormats().at(format);
    const QString identity = m_row->info.identityName.value_or(QString());
    askAndSave(this, tr("Save the DNS records of %1").arg(dns::unicodeName(identity)),
               identity + u'-' + chosen.fileName, m_banner,
               [chosen, identity, records = m_toPublish](const QString &path) {
                   return reports::writeFile(path, chosen.write(identity, records));
               });
}

void DnsPanel::handOver()
{
    auto *dialog = new HandOverDialog(m_row->info.identityName.value_or(QString()), m_toPublish, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DnsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_row)
        m_check->watch(*m_row);
}

void DnsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_check->unwatch();
}

bool DnsPanel::event(QEvent *event)
{
    // The settings may have been changed in a dialog before the window.
    if (event->type() == QEvent::WindowActivate && m_row) {
        m_check->watch(*m_row);
        refresh();
    }
    return QWidget::event(event);
}

} // namespace ui
