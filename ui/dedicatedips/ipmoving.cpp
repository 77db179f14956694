// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/ipmoving.h"

#include "ui/dedicatedips/dedicatedipscontroller.h"
#include "ui/dedicatedips/movedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

namespace ui {

QString IpMove::text() const
{
    return IpMoving::tr("%1: %2 → %3").arg(ip, from.isEmpty() ? IpMoving::tr("no pool") : from, to);
}

IpMoving::IpMoving(DedicatedIpsController *controller, Page *page)
    : QObject(page)
    , m_controller(controller)
    , m_page(page)
{
    connect(controller, &DedicatedIpsController::moved, this, &IpMoving::offerUndo);
}

bool IpMoving::canMove(const QStringList &ips, const QString &pool) const
{
    return !m_page->findChild<FormDialog *>() && !m_controller->session().isReadOnly()
        && !m_controller->movesTo(ips, pool).isEmpty();
}

void IpMoving::ask(const QStringList &ips, const QString &pool)
{
    if (!canMove(ips, pool))
        return;
    const QList<IpMove> moves = m_controller->movesTo(ips, pool);
    auto *dialog = new MoveDialog(moves, m_controller->emptiedBy(moves), m_page);
    // Asked again after one was refused, those that went are there already.
    connect(dialog, &MoveDialog::submitted, m_controller,
            [this, ips, pool] { m_controller->move(m_controller->movesTo(ips, pool)); });
    dialog->openFor(m_controller);
}

void IpMoving::offerUndo(const QList<IpMove> &moves)
{
    if (moves.isEmpty())
        return;
    QStringList changes;
    QList<IpMove> back;
    bool canGoBack = true;
    for (const IpMove &move : moves) {
        changes.append(move.text());
        back.append(move.back());
        canGoBack = canGoBack && !move.from.isEmpty();
    }
    Banner *banner = m_page->banner();
    banner->showMessage(Banner::Kind::Information,
                        moves.size() == 1 ? tr("%1 is moved").arg(moves.constFirst().ip)
                                          : tr("%n IPs are moved", nullptr, static_cast<int>(moves.size())),
                        changes.join(QStringLiteral(" · ")));
    if (canGoBack)
        banner->addAction(QStringLiteral("undoMove"), tr("Undo"), [this, back] { m_controller->move(back); });
}

} // namespace ui
