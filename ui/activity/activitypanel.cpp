// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypanel.h"

#include "core/activity/reversal.h"
#include "ui/activity/activitycolumns.h"
#include "ui/activity/activitylog.h"
#include "ui/activity/entrytext.h"
#include "ui/activity/undodialog.h"
#include "ui/models/csvexport.h"
#include "ui/readonly.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <array>

namespace ui {

namespace {
struct Copy {
    const char *objectName;
    const char *text;
    QString (*copied)(const activity::Entry &entry);
};

const std::array copies{
    Copy{"copyAwsCli", QT_TRANSLATE_NOOP("ui::ActivityPanel", "Copy as aws-cli command"),
         [](const activity::Entry &entry) {
             return activity::awsCliCommand(entry.record.call, entry.origin);
         }},
    Copy{"copySendscopectl", QT_TRANSLATE_NOOP("ui::ActivityPanel", "Copy as sendscopectl call"),
         [](const activity::Entry &entry) {
             return activity::sendscopectlCommand(entry.record.call, entry.origin);
         }},
    Copy{"copyRequestJson", QT_TRANSLATE_NOOP("ui::ActivityPanel", "Copy request JSON"),
         [](const activity::Entry &entry) { return requestText(entry); }},
};
} // namespace

ActivityPanel::ActivityPanel(ActivityLog *log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("activityTable"), tr("Activity")))
    , m_banner(new Banner(QStringLiteral("activity")))
    , m_filter(new QLineEdit)
    , m_changesOnly(new QCheckBox(tr("Changes only")))
    , m_title(textLabel({}, Voice::Heading, QStringLiteral("activityTitle")))
    , m_text(new QPlainTextEdit)
    , m_undo(new QPushButton(tr("Undo…")))
    , m_undoAction(new QAction(tr("Undo…"), this))
{
    setObjectName(QStringLiteral("activityPanel"));
    m_proxy->setSourceModel(m_log->model());
    m_table->setModel(m_proxy);
    // What is left fits beside the details, which tell the rest.
    m_table->hideColumns({QStringLiteral("connection"), QStringLiteral("kind"), QStringLiteral("tries"),
                          QStringLiteral("request-id")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->moveSection(1, 0); // The time is read first.
    m_table->sortByColumn(1, Qt::DescendingOrder);
    m_table->setExportable(true);
    setFocusProxy(m_table);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("activitySplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({770, 490});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(5);
    layout->addWidget(m_banner);
    layout->addWidget(makeTools());
    layout->addWidget(split, 1);

    connect(m_table, &TableView::currentKeyChanged, this, &ActivityPanel::showCurrent);
    connect(m_table, &TableView::exportRequested, this, &ActivityPanel::exportCsv);
    connect(m_log, &ActivityLog::completed, this, [this](const QString &key) {
        if (key == m_table->currentKey())
            showCurrent();
    });
    connect(m_log, &ActivityLog::auditFailed, this, [this](const aws::Error &error) {
        m_banner->showMessage(Banner::Kind::Warning, tr("Changes are not noted on disk"), error.message);
    });
    showCurrent();
}

QWidget *ActivityPanel::makeTools()
{
    name(m_filter, QStringLiteral("activityFilter"), tr("Filter the activity"));
    m_filter->setPlaceholderText(tr("Filter the activity"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_filter->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_changesOnly->setObjectName(QStringLiteral("activityChangesOnly"));
    auto *exporting = new QPushButton(icon(QStringLiteral("export")), tr("Export CSV…"));
    exporting->setObjectName(QStringLiteral("activityExport"));
    auto *clear = new QPushButton(tr("Clear"));
    clear->setObjectName(QStringLiteral("activityClear"));
    clear->setToolTip(plainToolTip(tr("Empties this list. The audit file of changes stays as it is.")));
    connect(m_filter, &QLineEdit::textChanged, this, &ActivityPanel::applyFilter);
    connect(m_changesOnly, &QCheckBox::toggled, this, &ActivityPanel::applyFilter);
    connect(exporting, &QPushButton::clicked, this, &ActivityPanel::exportCsv);
    connect(clear, &QPushButton::clicked, m_log, &ActivityLog::clear);

    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_changesOnly);
    if (const QString audit = m_log->auditPath(); !audit.isEmpty()) {
        QLabel *kept = textLabel(tr("Changes are also kept in %1").arg(audit), Voice::Muted,
                                 QStringLiteral("activityAudit"));
        kept->setWordWrap(false);
        kept->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        kept->setToolTip(plainToolTip(audit));
        layout->addWidget(kept, 2);
    } else {
        layout->addStretch(2);
    }
    layout->addWidget(exporting);
    layout->addWidget(clear);
    return tools;
}

QWidget *ActivityPanel::makeDetails()
{
    name(m_text, QStringLiteral("activityText"), tr("Details of the call"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (const Copy &copied : copies) {
        auto *button = new QPushButton(icon(QStringLiteral("copy")), tr(copied.text));
        button->setObjectName(QString::fromLatin1(copied.objectName));
        connect(button, &QPushButton::clicked, this, [this, text = copied.copied] { copy(text); });
        buttons->addWidget(button);
        m_copies.append(button);
        auto *action = new QAction(button->icon(), button->text(), this);
        action->setObjectName(button->objectName() + QStringLiteral("Action"));
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addRowAction(action);
    }
    buttons->addStretch();
    m_undo->setObjectName(QStringLiteral("undoChange"));
    m_undoAction->setObjectName(QStringLiteral("undoChangeAction"));
    m_table->addRowAction(m_undoAction);
    connect(m_undo, &QPushButton::clicked, this, &ActivityPanel::askToUndo);
    connect(m_undoAction, &QAction::triggered, this, &ActivityPanel::askToUndo);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_undo);
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    return details;
}

void ActivityPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

const activity::Entry *ActivityPanel::current() const { return m_log->model()->find(m_table->currentKey()); }

void ActivityPanel::showCurrent()
{
    const activity::Entry *entry = current();
    for (QPushButton *button : std::as_const(m_copies)) {
        button->setEnabled(entry);
        button->setToolTip(entry ? QString() : tr("Select a call first."));
    }
    offerUndo(entry);
    if (!entry) {
        m_title->setText(tr("No call selected"));
        m_text->setPlainText(tr("Every call that this window makes is listed here with its outcome, and can "
                                "be copied as a command. Keys are never shown."));
        return;
    }
    const QString &resource = entry->record.call.resource;
    m_title->setText(resource.isEmpty() ? entry->operation()
                                        : QStringLiteral("%1 · %2").arg(entry->operation(), resource));
    m_text->setPlainText(entryText(*entry));
}

void ActivityPanel::setSession(std::optional<Session> session)
{
    m_session = std::move(session);
    offerUndo(current());
}

QString ActivityPanel::whyNotUndo(const activity::Entry &entry) const
{
    if (!entry.isChange() || entry.record.error)
        return tr("This call changed nothing.");
    const bool sameAccount = m_session && m_session->name() == entry.connection
        && m_session->region() == entry.origin.region && m_session->api() == entry.origin.api
        && (entry.origin.endpoint.isEmpty() || entry.origin.endpoint == m_session->endpoint());
    if (!sameAccount)
        return tr("It was changed over another connection: open that one first.");
    if (m_session->isReadOnly())
        return readOnlyReason();
    return activity::reversalOf(entry)
        ? QString()
        : tr("Only a setting whose value was read before it was changed can be set back.");
}

void ActivityPanel::offerUndo(const activity::Entry *entry)
{
    const QString reason = entry ? whyNotUndo(*entry) : tr("Select a call first.");
    m_undo->setEnabled(reason.isEmpty());
    m_undo->setToolTip(plainToolTip(reason));
    m_undoAction->setEnabled(reason.isEmpty());
    m_undoAction->setToolTip(plainToolTip(reason));
}

void ActivityPanel::askToUndo()
{
    const activity::Entry *entry = current();
    if (!entry || !whyNotUndo(*entry).isEmpty() || findChild<UndoDialog *>())
        return;
    const auto &entries = m_log->model()->rows();
    const bool changedSince =
        std::any_of(entries.cbegin(), entries.cend(), [entry](const activity::Entry &later) {
            return later.number > entry->number && later.isChange() && !later.record.error
                && later.record.call.path == entry->record.call.path;
        });
    auto *dialog = new UndoDialog(*m_session, *entry, *activity::reversalOf(*entry), changedSince, this);
    connect(dialog, &UndoDialog::undone, this, &ActivityPanel::undone);
    dialog->open();
}

void ActivityPanel::applyFilter()
{
    m_proxy->setFilterText(m_changesOnly->isChecked() ? m_filter->text() + u' ' + changeMark
                                                      : m_filter->text());
}

void ActivityPanel::exportCsv()
{
    askAndSave(this, tr("Export the activity"), QStringLiteral("activity.csv"), m_banner,
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_log->model(), *m_proxy, m_table->visibleColumns());
               });
}

void ActivityPanel::copy(QString (*text)(const activity::Entry &entry))
{
    if (const activity::Entry *entry = current())
        copyToClipboard(text(*entry));
}

} // namespace ui
