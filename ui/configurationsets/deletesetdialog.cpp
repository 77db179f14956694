// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configurationsets/deletesetdialog.h"

#include "ui/widgets/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int mostNamed = 8;

QString consequence(int destinations)
{
    QString text = DeleteSetDialog::tr("The service then refuses messages that name it, and identities that "
                                       "have it as their default can no longer send without naming another "
                                       "one.");
    if (destinations > 0)
        text += u' ' + DeleteSetDialog::tr("Its %n event destinations go with it.", nullptr, destinations);
    return text;
}
} // namespace

DeleteSetDialog::DeleteSetDialog(const Session &session, const QString &set, int destinations,
                                 QWidget *parent)
    : ConfirmDialog(tr("Delete %1?").arg(set), consequence(destinations), set, tr("Delete"), parent)
    , m_uses(new ConfigurationSetUses(session, set, this))
    , m_text(textLabel({}, Voice::Normal, QStringLiteral("confirmUses")))
{
    body()->insertWidget(1, m_text);
    connect(m_uses, &ConfigurationSetUses::changed, this, &DeleteSetDialog::showUses);
    m_uses->find();
    showUses();
}

void DeleteSetDialog::showUses()
{
    QStringList sentences;
    const QStringList &users = m_uses->identities();
    if (!users.isEmpty()) {
        QString names = users.first(qMin<qsizetype>(users.size(), mostNamed)).join(QStringLiteral(", "));
        if (users.size() > mostNamed)
            names = tr("%1 and %n more", nullptr, static_cast<int>(users.size()) - mostNamed).arg(names);
        sentences.append(tr("It is the default of %1.").arg(names));
    }
    switch (m_uses->state()) {
    case ConfigurationSetUses::State::Reading:
        sentences.append(m_uses->all() == 0
                             ? tr("Looking for identities that have it as their default…")
                             : tr("Looking for identities that have it as their default: %1 of %2 read…")
                                   .arg(m_uses->read())
                                   .arg(locale().toString(m_uses->all())));
        break;
    case ConfigurationSetUses::State::Read:
        if (m_uses->read() < m_uses->all())
            sentences.append(tr("%n identities were not looked at: there are too many to ask for each.",
                                nullptr, m_uses->all() - m_uses->read()));
        else if (users.isEmpty())
            sentences.append(tr("No identity has it as its default."));
        break;
    case ConfigurationSetUses::State::Unknown:
        sentences.append(tr("Which identities have it as their default could not be read."));
        break;
    case ConfigurationSetUses::State::Untold:
        sentences.append(tr("Which identities have it as their default is told by SES only, not by the "
                            "Pinpoint API."));
        break;
    }
    m_text->setText(sentences.join(u' '));
}

} // namespace ui
