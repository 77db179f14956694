// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

#include <QSet>

class QTimer;

namespace ui {

/// Reads the identities: all names first, then the details of what is on the screen, then the rest; makes and
/// deletes them, and looks again at those that wait for verification.
class IdentitiesController : public Controller
{
    Q_OBJECT
public:
    using Row = reports::IdentityRow;

    explicit IdentitiesController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<Row> *model() const { return m_model; }
    /// Whether the list was read to its end once.
    [[nodiscard]] bool hasList() const { return m_hasList; }

    void refresh();
    /// These rows are on the screen: their details are read before all others.
    void setOnScreen(const QStringList &names);
    /// A person waits for the details of this one.
    void readDetails(const QString &name);
    /// The same, however new those are that are known.
    void readAgain(const QString &name) { read(name, aws::Priority::Waiting); }
    void create(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    void listChanged();
    void detailsChanged(const QString &name);
    void created(const QString &name);
    void creationFailed(const ui::Failure &failure);
    void removed(const QString &name);
    void removalFailed(const ui::Failure &failure);

private:
    bool takePage(int reading, const email::ListEmailIdentities::Response &page);
    void finishList(int reading, const aws::Result<void> &read);
    void readNextDetails();
    void read(const QString &name, aws::Priority priority);
    void takeDetails(const QString &name, const aws::Result<email::GetEmailIdentity::Response> &details);
    void lookAtPendingAgain();

    TableModel<Row> *m_model;
    QTimer *m_poll;
    QList<Row> m_listed; ///< What the reading under way has so far.
    QStringList m_onScreen;
    QStringList m_wanted; ///< Details to read in the background, the next one last.
    QSet<QString> m_stale; ///< Details to read at all.
    QSet<QString> m_underWay;
    QSet<QString> m_fresh; ///< Details read since the last refresh began.
    int m_reading = 0; ///< Which refresh counts; the answers to an older one do not.
    bool m_hasList = false;
    bool m_toldFailure = false;
};

} // namespace ui
