// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/newidentitydialog.h"

#include "ui/models/tableproxy.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tageditor.h"
#include "ui/widgets/texts.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr auto pause = 150ms;
constexpr int longText = 4000; // Shorter lists are read at every key.
constexpr int longestInput = 1 << 22;
constexpr int narrow = 520;
constexpr int wide = 820;

QString listKey(const ListedIdentity &listed) { return QString::number(listed.place); }

QLabel *labelFor(QWidget *control, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(control);
    return label;
}
} // namespace

NewIdentityDialog::NewIdentityDialog(const Session &session, std::function<bool(const QString &)> exists,
                                     const QString &draft, QWidget *parent)
    : BulkDialog(QStringLiteral("newIdentity"), tr("New identity"), tr("Create"), session, parent)
    , m_list(std::move(exists))
    , m_made(std::make_shared<QSet<QString>>())
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &NewIdentityDialog::check);
    offerReturn(tr("Back to the list"));
    question()->addWidget(
        textLabel(tr("A domain covers every address in it and is verified by DNS records; a "
                     "single address is verified by "
                     "a link in a message."),
                  Voice::Muted));
    question()->addSpacing(6);
    addOne();
    addMany();
    addOptions();
    connect(act(), &QPushButton::clicked, this, &NewIdentityDialog::submit);
    connect(controller(), &BulkController::itemDone, this, [this](const QString &identity) {
        m_told.insert(identity);
        Q_EMIT created(identity, !m_many);
    });
    connect(controller(), &BulkController::progressed, this, &NewIdentityDialog::tellHalfMade);
    connect(controller(), &BulkController::finished, this, &NewIdentityDialog::conclude);
    resize(narrow, height());
    if (draft.isEmpty())
        showOne();
    else
        showList(draft);
}

void NewIdentityDialog::addOne()
{
    m_one = new QWidget;
    m_name = new QLineEdit;
    name(m_name, QStringLiteral("newIdentityName"), tr("Domain or e-mail address"));
    m_name->setPlaceholderText(tr("example.com or news@example.com"));
    // A pasted list would be cut off there.
    m_name->setMaxLength(longestInput);
    m_hint = textLabel({}, Voice::Normal, QStringLiteral("newIdentityHint"));
    // Two lines at once, so that the dialog does not jump while typing.
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_one);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(labelFor(m_name, tr("&Domain or e-mail address")));
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    connect(m_name, &QLineEdit::textChanged, this, &NewIdentityDialog::check);
    question()->addWidget(m_one);
}

void NewIdentityDialog::addMany()
{
    m_several = new QWidget;
    m_names = new QPlainTextEdit;
    name(m_names, QStringLiteral("newIdentityNames"), tr("Domains and e-mail addresses"));
    m_names->setPlaceholderText(tr("example.com\nnews@example.org\nbücher.example"));
    m_names->setTabChangesFocus(true);
    m_names->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_verdicts = new TableModel<ListedIdentity>(listedIdentityColumns(), listKey, this);
    auto *proxy = new TableProxy(this);
    proxy->setSourceModel(m_verdicts);
    auto *table = new TableView(QStringLiteral("newIdentityVerdicts"), tr("What becomes of each"));
    table->setModel(proxy);
    table->setColumnWidth(0, table->fontMetrics().horizontalAdvance(QStringLiteral("000000")));
    table->setColumnWidth(1, 190);
    table->horizontalHeader()->setStretchLastSection(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    connect(table, &TableView::currentKeyChanged, this, [this](const QString &place) {
        QTextCursor cursor = m_names->textCursor();
        cursor.setPosition(qMin(place.toInt(), m_names->document()->characterCount() - 1));
        m_names->setTextCursor(cursor);
    });
    m_count = textLabel({}, Voice::Normal, QStringLiteral("newIdentityCount"));

    auto *lists = new QHBoxLayout;
    lists->setSpacing(8);
    lists->addWidget(m_names, 2);
    lists->addWidget(table, 3);
    auto *layout = new QVBoxLayout(m_several);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(labelFor(m_names, tr("&Domains and e-mail addresses, one a line")));
    layout->addLayout(lists, 1);
    layout->addWidget(m_count);
    m_names->setMinimumHeight(m_names->fontMetrics().height() * 11);
    connect(m_names, &QPlainTextEdit::textChanged, this, [this] {
        if (m_names->document()->characterCount() < longText)
            check();
        else
            m_soon->start();
    });
    question()->addWidget(m_several, 1);

    m_switch = new QPushButton;
    m_switch->setAutoDefault(false);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_many)
            showOne();
        else
            showList(m_name->text());
    });
    auto *file = new QPushButton(icon(QStringLiteral("export")), tr("From a CSV file…"));
    name(file, QStringLiteral("newIdentityFromFile"), tr("Read the names from a CSV file"));
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &NewIdentityDialog::chooseFile);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_switch);
    buttons->addWidget(file);
    buttons->addStretch();
    question()->addLayout(buttons);
}

void NewIdentityDialog::addOptions()
{
    m_optionsSwitch = new QToolButton;
    name(m_optionsSwitch, QStringLiteral("newIdentityOptions"), tr("MAIL FROM domain and tags"));
    m_optionsSwitch->setText(tr("MAIL FROM domain and tags"));
    m_optionsSwitch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsSwitch->setAutoRaise(true);
    m_optionsSwitch->setCheckable(true);
    connect(m_optionsSwitch, &QToolButton::toggled, this, &NewIdentityDialog::showOptions);

    m_options = new QWidget;
    m_prefix = new QLineEdit;
    name(m_prefix, QStringLiteral("newIdentityMailFrom"), tr("MAIL FROM subdomain"));
    m_prefix->setPlaceholderText(tr("mail"));
    m_prefixField = new FormField(
        tr("&MAIL FROM subdomain"), m_prefix,
        tr("Optional, for domains. “mail” makes mail.example.com the domain that bounces return "
           "to, so that SPF is judged by your own domain. It needs two more DNS records."));
    m_tags = new TagEditor(QStringLiteral("newIdentityTags"));
    auto *layout = new QVBoxLayout(m_options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_prefixField);
    layout->addWidget(m_tags);
    connect(m_prefix, &QLineEdit::textChanged, this, &NewIdentityDialog::check);
    connect(m_tags, &TagEditor::changed, this, &NewIdentityDialog::check);
    question()->addWidget(m_optionsSwitch);
    question()->addWidget(m_options);
    showOptions(false);
}

void NewIdentityDialog::showOptions(bool shown)
{
    m_options->setVisible(shown);
    m_optionsSwitch->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void NewIdentityDialog::showOne()
{
    m_many = false;
    m_one->show();
    m_several->hide();
    m_switch->setText(tr("Several at once…"));
    name(m_switch, QStringLiteral("newIdentitySwitch"), m_switch->text());
    if (m_listed.size() == 1)
        m_name->setText(m_listed.constFirst().typed);
    m_name->setFocus();
    check();
}

void NewIdentityDialog::showList(const QString &names)
{
    m_many = true;
    m_one->hide();
    m_several->show();
    m_switch->setText(tr("Only one…"));
    name(m_switch, QStringLiteral("newIdentitySwitch"), m_switch->text());
    resize(qMax(width(), wide), height());
    if (!names.trimmed().isEmpty() && names != m_names->toPlainText()) {
        // In a way that can be undone.
        QTextCursor cursor(m_names->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(names);
    }
    m_names->setFocus();
    check();
}

void NewIdentityDialog::showQuestion()
{
    BulkDialog::showQuestion();
    check();
    m_names->setFocus();
}

QString NewIdentityDialog::draft() const
{
    const bool open = std::any_of(m_listed.cbegin(), m_listed.cend(), [](const ListedIdentity &listed) {
        return listed.verdict == ListedIdentity::Verdict::New
            || listed.verdict == ListedIdentity::Verdict::Wrong;
    });
    return m_many && open ? m_names->toPlainText() : QString();
}

void NewIdentityDialog::check()
{
    m_soon->stop();
    m_prefixField->setProblem(mailFromPrefixProblem(m_prefix->text().trimmed()));
    if (m_many)
        checkList();
    else
        checkName();
    const bool optionsAreRight = m_prefixField->problem().isEmpty() && m_tags->problem().isEmpty();
    if (!optionsAreRight) {
        m_optionsSwitch->setChecked(true);
        act()->setEnabled(false);
    }
}

void NewIdentityDialog::checkName()
{
    if (m_name->text().trimmed().contains(u'\n'))
        return showList(m_name->text());
    const IdentityName read = readIdentityName(m_name->text());
    QString hint = read.problem;
    if (read.isValid()) {
        hint = read.isDomain ? tr("A domain. Its DNS records are shown next.")
                             : tr("An address. The service sends a message with a link to it.");
        if (!m_name->text().trimmed().endsWith(read.wire.section(u'@', -1), Qt::CaseInsensitive))
            hint += u' ' + tr("It is created as %1.").arg(read.wire);
    }
    m_hint->setText(hint);
    m_name->setAccessibleDescription(hint);
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::WindowText, colour(read.problem.isEmpty() ? Tone::Muted : Tone::Bad, palette));
    m_hint->setPalette(palette);
    m_switch->setEnabled(true);
    act()->setText(tr("Create"));
    act()->setEnabled(read.isValid());
}

void NewIdentityDialog::checkList()
{
    m_listed = m_list.read(m_names->toPlainText());
    m_verdicts->setRows(m_listed);
    int counts[4] = {};
    for (const ListedIdentity &listed : std::as_const(m_listed))
        ++counts[static_cast<int>(listed.verdict)];
    const auto count = [&](ListedIdentity::Verdict verdict) { return counts[static_cast<int>(verdict)]; };
    const int fresh = count(ListedIdentity::Verdict::New);
    QStringList parts{tr("%n new", nullptr, fresh)};
    if (const int there = count(ListedIdentity::Verdict::Exists); there > 0)
        parts.append(tr("%n there already", nullptr, there));
    if (const int twice = count(ListedIdentity::Verdict::Twice); twice > 0)
        parts.append(tr("%n twice", nullptr, twice));
    if (const int wrong = count(ListedIdentity::Verdict::Wrong); wrong > 0)
        parts.append(tr("%n wrong, which stay in the list", nullptr, wrong));
    m_count->setText(m_listed.isEmpty()
                         ? tr("Paste a list, or type: one name a line, or with commas between them.")
                         : parts.join(QStringLiteral(" · ")));
    m_names->setAccessibleDescription(m_count->text());
    m_switch->setEnabled(m_listed.size() < 2);
    act()->setText(fresh > 0 ? tr("Create %n identities", nullptr, fresh) : tr("Create"));
    act()->setEnabled(fresh > 0);
}

void NewIdentityDialog::submit()
{
    if (!isAsking() || isWaiting() || controller()->isRunning())
        return;
    if (m_soon->isActive())
        check();
    QList<IdentityName> wanted;
    if (!m_many) {
        if (const IdentityName read = readIdentityName(m_name->text()); read.isValid())
            wanted.append(read);
    }
    for (const ListedIdentity &listed : std::as_const(m_listed)) {
        if (m_many && listed.verdict == ListedIdentity::Verdict::New)
            wanted.append(listed.name);
    }
    if (wanted.isEmpty())
        return;
    const QString prefix = m_prefix->text().trimmed();
    const QList<email::Tag> tags = m_tags->tags();
    QList<BulkItem> items;
    QHash<QString, QString> mailFrom;
    for (const IdentityName &identity : std::as_const(wanted)) {
        BulkItem item;
        item.key = identity.wire;
        item.shown = unicodeName(identity.wire);
        items.append(item);
        mailFrom.insert(identity.wire, mailFromDomain(prefix, identity));
    }
    const auto task = [session = controller()->session(), tags, mailFrom, made = m_made](QString identity) {
        email::CreateEmailIdentity request;
        request.emailIdentity = identity;
        if (!tags.isEmpty())
            request.tags = tags;
        return createIdentity(session, request, mailFrom.value(identity), made);
    };
    if (m_many) {
        begin(items, task);
    } else {
        setWaiting(true);
        controller()->begin(items, task);
    }
}

void NewIdentityDialog::tellHalfMade()
{
    const QSet<QString> untold = *m_made - m_told;
    m_told.unite(untold);
    for (const QString &identity : untold)
        Q_EMIT created(identity, false);
}

void NewIdentityDialog::conclude()
{
    if (m_many)
        return;
    const BulkItem &item = controller()->model()->at(0);
    if (item.state == BulkItem::State::Done)
        accept();
    else
        showFailure(item.failure);
}

void NewIdentityDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Names from a CSV file"), QString(),
                                   tr("Tables and lists (*.csv *.tsv *.txt)"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NewIdentityDialog::readFile);
    dialog->open();
}

void NewIdentityDialog::readFile(const QString &path)
{
    QFile file(path);
    Failure failure{
        .title = tr("Could not read %1").arg(QFileInfo(path).fileName()), .text = {}, .detail = {}};
    if (!file.open(QIODevice::ReadOnly)) {
        failure.text = file.errorString();
        return showFailure(failure);
    }
    const auto names = namesInCsv(file.readAll());
    if (!names) {
        failure.text = names.error().message;
        return showFailure(failure);
    }
    const QString before = m_many ? m_names->toPlainText().trimmed() : m_name->text().trimmed();
    showList(before.isEmpty() ? *names : before + u'\n' + *names);
}

} // namespace ui
