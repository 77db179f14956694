// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/manyidentities.h"

#include "core/aws/tr.h"
#include "core/email/rules.h"
#include "ui/identities/identitiescontroller.h"
#include "ui/identities/identityname.h"
#include "ui/identities/identitytasks.h"
#include "ui/tagscontroller.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tageditor.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int namesShown = 6;
constexpr int keysShown = 4;

QList<BulkItem> itemsOf(const QStringList &identities)
{
    QList<BulkItem> items;
    for (const QString &identity : identities) {
        BulkItem item;
        item.key = identity;
        item.shown = unicodeName(identity);
        items.append(item);
    }
    return items;
}

int countOf(const QStringList &identities) { return static_cast<int>(identities.size()); }

QCoro::Task<BulkOutcome> recheck(QPointer<IdentitiesController> table, Session session, QString identity)
{
    const email::GetEmailIdentity request{.emailIdentity = identity};
    const auto details = co_await session.send(request);
    QString before;
    QString now;
    if (table) {
        if (const auto *row = table->model()->find(identity))
            before = reports::statusWords(*row);
        table->takeDetails(identity, details, false);
        if (const auto *row = table->model()->find(identity))
            now = reports::statusWords(*row);
    }
    BulkOutcome outcome;
    if (!details)
        outcome = BulkOutcome::failed(tr("Could not read %1").arg(identity), details.error());
    else if (before.isEmpty() || before == now)
        outcome = BulkOutcome::done(now);
    else
        outcome = BulkOutcome::done(tr("%1, was: %2").arg(now, before));
    co_return outcome;
}
} // namespace

DeleteIdentitiesDialog::DeleteIdentitiesDialog(const Session &session, const QStringList &identities,
                                               QWidget *parent)
    : BulkDialog(QStringLiteral("bulkDelete"), tr("Delete %n identities?", nullptr, countOf(identities)),
                 tr("Delete"), session, parent)
{
    QStringList shown;
    for (const QString &identity : identities)
        shown.append(unicodeName(identity));
    auto *names = new QPlainTextEdit(shown.join(u'\n'));
    name(names, QStringLiteral("bulkDeleteNames"), tr("What is deleted"));
    names->setReadOnly(true);
    names->setTabChangesFocus(true);
    names->setFixedHeight(names->fontMetrics().lineSpacing() * namesShown + 12);
    const QString word = tr("delete %n identities", nullptr, countOf(identities));
    auto *typed = new QLineEdit;
    name(typed, QStringLiteral("bulkDeleteTyped"), tr("Type %1 to confirm").arg(word));

    question()->addWidget(textLabel(
        tr("Mail from these domains, from every address in them, and from these addresses is refused from "
           "then on. The domains' DKIM keys are lost: to use one again, new DNS records have to be "
           "published; an address has to be verified again."),
        Voice::Normal, QStringLiteral("bulkDeleteConsequence")));
    question()->addWidget(names);
    question()->addSpacing(4);
    question()->addWidget(
        textLabel(tr("Type %1 to confirm:").arg(word), Voice::Normal, QStringLiteral("bulkDeletePrompt")));
    question()->addWidget(typed);
    typed->setFocus();
    act()->setIcon(icon(QStringLiteral("delete"), Tone::Bad));
    act()->setEnabled(false);
    connect(typed, &QLineEdit::textChanged, this,
            [this, word](const QString &text) { act()->setEnabled(text.trimmed() == word); });
    connect(act(), &QPushButton::clicked, this, [this, identities] {
        if (!isAsking())
            return;
        act()->setIcon({});
        begin(itemsOf(identities), [session = controller()->session()](QString identity) {
            return deleteIdentity(session, identity);
        });
    });
}

TagIdentitiesDialog::TagIdentitiesDialog(const Session &session, const QList<reports::IdentityRow> &rows,
                                         const QString &account, QWidget *parent)
    : BulkDialog(QStringLiteral("bulkTags"),
                 tr("Tags of %n identities", nullptr, static_cast<int>(rows.size())), tr("Save"), session,
                 parent)
    , m_account(new QLineEdit(account))
    , m_tags(new TagEditor(QStringLiteral("bulkTagsSet")))
    , m_keys(new QListWidget)
{
    for (const reports::IdentityRow &row : rows)
        m_identities.append(row.info.identityName.value_or(QString()));
    name(m_account, QStringLiteral("bulkTagsAccount"), tr("AWS account"));
    m_accountField =
        new FormField(tr("AWS &account"), m_account,
                      tr("The 12 digits of the account: the service finds what is tagged by them."));
    m_accountField->setVisible(account.isEmpty());
    name(m_keys, QStringLiteral("bulkTagsKeys"), tr("Tags to take away"));
    // Where the ground is dark, an empty box would not be seen on a list's own.
    m_keys->viewport()->setBackgroundRole(QPalette::Window);
    m_keysField = new FormField(tr("Ta&ke away"), m_keys);
    listKeys(rows);

    question()->addWidget(textLabel(tr("These are set on each of them; a key that is there already gets the "
                                       "new value. All other tags stay."),
                                    Voice::Muted));
    question()->addWidget(m_accountField);
    question()->addWidget(m_tags);
    question()->addWidget(m_keysField);
    connect(m_account, &QLineEdit::textChanged, this, &TagIdentitiesDialog::check);
    connect(m_tags, &TagEditor::changed, this, &TagIdentitiesDialog::check);
    connect(m_keys, &QListWidget::itemChanged, this, &TagIdentitiesDialog::check);
    connect(act(), &QPushButton::clicked, this, &TagIdentitiesDialog::submit);
    offerReturn(tr("Back to the tags"));
    check();
}

void TagIdentitiesDialog::listKeys(const QList<reports::IdentityRow> &rows)
{
    QMap<QString, int> uses;
    int unread = 0;
    for (const reports::IdentityRow &row : rows) {
        unread += row.details ? 0 : 1;
        const auto tags = row.details ? row.details->tags : std::nullopt;
        for (const email::Tag &tag : tags.value_or(QList<email::Tag>()))
            ++uses[tag.key];
    }
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        auto *item = new QListWidgetItem(
            tr("%1 (on %2 of %3)").arg(use.key()).arg(use.value()).arg(rows.size()), m_keys);
        item->setData(Qt::UserRole, use.key());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_keys->setFixedHeight(m_keys->fontMetrics().height() * keysShown + 24);
    m_keysField->setVisible(!uses.isEmpty());
    if (unread > 0)
        m_keysField->setProblem(tr("The tags of %n of them have not been read yet.", nullptr, unread));
}

QString TagIdentitiesDialog::account() const { return m_account->text().trimmed(); }

QStringList TagIdentitiesDialog::keysToRemove() const
{
    QStringList keys;
    for (int row = 0; row < m_keys->count(); ++row) {
        const QListWidgetItem *item = m_keys->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void TagIdentitiesDialog::check()
{
    const TagsController arns(controller()->session());
    const bool known =
        !email::accountOf(arns.arnOf(QStringLiteral("identity/example.com"), account())).isEmpty();
    m_accountField->setProblem(known || account().isEmpty() ? QString()
                                                            : tr("An account's number has 12 digits."));
    act()->setEnabled(known && m_tags->problem().isEmpty()
                      && !(m_tags->tags().isEmpty() && keysToRemove().isEmpty()));
}

void TagIdentitiesDialog::submit()
{
    if (!isAsking())
        return;
    const TagsController arns(controller()->session());
    QHash<QString, QString> arnOf;
    for (const QString &identity : std::as_const(m_identities))
        arnOf.insert(identity, arns.arnOf(QStringLiteral("identity/") + identity, account()));
    const QList<email::Tag> set = m_tags->tags();
    QStringList keys = keysToRemove();
    // What is set is not taken away again.
    for (const email::Tag &tag : set)
        keys.removeAll(tag.key);
    begin(itemsOf(m_identities), [session = controller()->session(), arnOf, set, keys](QString identity) {
        return tagIdentity(session, identity, arnOf.value(identity), set, keys);
    });
}

RecheckIdentitiesDialog::RecheckIdentitiesDialog(IdentitiesController *table, const QStringList &identities,
                                                 QWidget *parent)
    : BulkDialog(QStringLiteral("bulkRecheck"), tr("Check %n identities again", nullptr, countOf(identities)),
                 tr("Check"), table->session(), parent)
{
    begin(itemsOf(identities), [table = QPointer(table), session = table->session()](QString identity) {
        return recheck(table, session, identity);
    });
}

} // namespace ui
