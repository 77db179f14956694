// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/tables/placementtests.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

class QTimer;

namespace ui {

/// Reads the inbox placement tests and their results, and starts new ones. A test takes hours and costs:
/// those that run are looked at again from time to time, and none is started twice by itself. Those that the
/// history knows are there at once, and stay when the service has forgotten them.
class PlacementTestsController : public Controller
{
    Q_OBJECT
public:
    explicit PlacementTestsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<reports::PlacementTestRow> *model() const { return m_model; }
    [[nodiscard]] bool hasList() const { return m_hasList; }
    [[nodiscard]] int running() const;
    /// Started in this month, in UTC: what the price is counted by.
    [[nodiscard]] int testsThisMonth() const;

    void refresh();
    void readResults(const QString &id);
    void create(const email::CreateDeliverabilityTestReport &request);

Q_SIGNALS:
    void listChanged();
    void resultsChanged(const QString &id);
    /// A test that was seen running has ended.
    void completed(const QString &name);
    void created(const QString &id);
    /// \a outcomeUnknown: it may have been started all the same.
    void creationFailed(const ui::Failure &failure, bool outcomeUnknown);

private:
    void readList(aws::Priority priority);
    void recall();
    void takeList(const QList<reports::PlacementTestRow> &rows);
    void keep(const QList<reports::PlacementTestRow> &rows);

    history::Book m_book;
    QHash<QString, history::KeptTest> m_kept;
    QSet<QString> m_remembered; ///< What the service has not told.
    TableModel<reports::PlacementTestRow> *m_model;
    QTimer *m_poll;
    bool m_hasList = false; ///< Of the service or the history.
    int m_reading = 0; ///< Which list counts; the answers to an older one do not.
};

} // namespace ui
