// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagsdialog.h"

#include "core/email/rules.h"
#include "ui/failure.h"
#include "ui/tagscontroller.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tageditor.h"
#include "ui/widgets/texts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TagsDialog::TagsDialog(const Session &session, const QString &resource, const QString &account,
                       const std::optional<QList<email::Tag>> &tags, QWidget *parent)
    : FormDialog(QStringLiteral("tags"), tr("Tags of %1").arg(resource.section(u'/', 1)), tr("Save"), parent)
    , m_resource(resource)
    , m_controller(new TagsController(session, this))
    , m_before(tags)
    , m_account(new QLineEdit(account))
    , m_tags(new TagEditor(QStringLiteral("resourceTags")))
{
    name(m_account, QStringLiteral("tagsAccount"), tr("AWS account"));
    m_accountField =
        new FormField(tr("AWS &account"), m_account,
                      tr("The 12 digits of the account: the service finds what is tagged by them."));
    body()->addWidget(m_accountField);
    body()->addWidget(m_tags);
    connect(m_account, &QLineEdit::textChanged, this, &TagsDialog::check);
    connect(m_tags, &TagEditor::changed, this, &TagsDialog::check);
    connect(act(), &QPushButton::clicked, this, &TagsDialog::submit);
    connect(m_controller, &TagsController::readTags, this, [this](const QList<email::Tag> &read) {
        m_before = read;
        m_tags->setTags(read);
        check();
    });
    connect(m_controller, &TagsController::failed, this, &TagsDialog::showFailure);
    connect(m_controller, &TagsController::applicationFailed, this, [this](const Failure &failure) {
        showFailure(failure);
        m_before.reset(); // Part of it may have happened.
        m_controller->read(arn());
    });
    connect(m_controller, &TagsController::applied, this, [this](const QList<email::Tag> &after) {
        Q_EMIT applied(after);
        accept();
    });
    m_accountField->setVisible(account.isEmpty());
    if (m_before)
        m_tags->setTags(*m_before);
    check();
}

QString TagsDialog::arn() const { return m_controller->arnOf(m_resource, m_account->text().trimmed()); }

void TagsDialog::check()
{
    const bool known = !email::accountOf(arn()).isEmpty();
    m_accountField->setProblem(
        known || m_account->text().isEmpty() ? QString() : tr("An account's number has 12 digits."));
    if (known && !m_before && m_controller->isIdle())
        m_controller->read(arn());
    act()->setEnabled(known && m_before && m_tags->problem().isEmpty() && m_tags->tags() != *m_before);
}

void TagsDialog::submit()
{
    if (isWaiting() || !m_before)
        return;
    setWaiting(true);
    m_controller->apply(arn(), *m_before, m_tags->tags());
}

} // namespace ui
