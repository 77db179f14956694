// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/movedialog.h"

#include "ui/widgets/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr qsizetype mostShown = 12;

QString titleOf(const QList<IpMove> &moves)
{
    const IpMove &first = moves.constFirst();
    return moves.size() == 1
        ? MoveDialog::tr("Move %1 to %2").arg(first.ip, first.to)
        : MoveDialog::tr("Move %n IPs to %1", nullptr, static_cast<int>(moves.size())).arg(first.to);
}
} // namespace

MoveDialog::MoveDialog(const QList<IpMove> &moves, const QStringList &emptied, QWidget *parent)
    : FormDialog(QStringLiteral("move"), titleOf(moves), tr("Move"), parent)
{
    QStringList lines;
    for (const IpMove &move : moves.first(qMin(moves.size(), mostShown)))
        lines.append(move.text());
    if (const auto more = static_cast<int>(moves.size() - lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    body()->addWidget(textLabel(lines.join(u'\n'), Voice::Normal, QStringLiteral("moveChanges")));
    QStringList consequences{tr("Mail sent through a pool leaves from its IPs only.")};
    for (const QString &pool : emptied)
        consequences.append(tr("%1 is left without an IP.").arg(pool));
    body()->addWidget(textLabel(consequences.join(u' '), Voice::Muted, QStringLiteral("moveConsequence")));
    connect(act(), &QPushButton::clicked, this, [this] {
        setWaiting(true);
        Q_EMIT submitted();
    });
    act()->setFocus();
}

} // namespace ui
