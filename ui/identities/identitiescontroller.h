// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

#include <QElapsedTimer>
#include <QSet>

class QTimer;

namespace ui {

/// Reads the identities: names first, then the details of what is on the screen, then the rest, which are
/// remembered; deletes them, and looks again at those that wait for verification.
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
    void remove(const QString &name);

    /// How many wait, how many failed, and of how many the details are still to come.
    struct Count {
        int waiting = 0;
        int bad = 0;
        int unread = 0;
    };
    [[nodiscard]] const Count &count() const { return m_count; }

    /// \a name was made, or deleted, by somebody else here.
    void takeCreated(const QString &name);
    void takeRemoved(const QString &name);
    /// What somebody else read of \a name; a failure is told unless it is told there.
    void takeDetails(const QString &name, const aws::Result<email::GetEmailIdentity::Response> &details,
                     bool tellFailure = true);
    /// What became of \a name is not known.
    void readAgain(const QString &name);

Q_SIGNALS:
    void listChanged();
    void detailsChanged(const QString &name);
    void removed(const QString &name);
    void removalFailed(const ui::Failure &failure);

private:
    bool takePage(int reading, const email::ListEmailIdentities::Response &page);
    void showListed();
    void finishList(int reading, const aws::Result<void> &read);
    void readNextDetails();
    void read(const QString &name, aws::Priority priority);
    void lookAtPendingAgain();
    void recount();
    void count(const Row &row, int by);
    /// Whether what is known of \a row need not be read again before it is looked at.
    [[nodiscard]] bool isRemembered(const Row &row) const;

    TableModel<Row> *m_model;
    QTimer *m_poll;
    QList<Row> m_listed; ///< What the reading under way has so far.
    QStringList m_onScreen;
    QStringList m_wanted; ///< Details to read in the background, the next one last.
    QSet<QString> m_stale; ///< Details to read at all.
    QSet<QString> m_underWay;
    QSet<QString> m_fresh; ///< Details read since the last refresh began.
    QHash<QString, qint64> m_readAt; ///< When they were, on m_clock.
    QElapsedTimer m_clock;
    Count m_count;
    int m_reading = 0; ///< Which refresh counts; the answers to an older one do not.
    bool m_hasList = false;
    bool m_toldFailure = false;
};

} // namespace ui
