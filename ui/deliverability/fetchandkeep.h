// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/statistics.h"
#include "ui/controller.h"

namespace ui {

/// Fetches what the service still knows of all subscribed domains and the history does not have, and keeps
/// it. It may take long, can be cancelled, and goes on the next time where it stopped.
class FetchAndKeep : public Controller
{
    Q_OBJECT
public:
    explicit FetchAndKeep(Session session, QObject *parent = nullptr);
    ~FetchAndKeep() override;

    [[nodiscard]] bool isPossible() const { return m_book.isThere(); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    void begin();
    void cancel();

Q_SIGNALS:
    /// \a domain is the one that is being read.
    void progress(const QString &domain, int done, int all);
    /// \a days were told, of all domains together.
    void ended(int days, bool cancelled);

private:
    struct Reading {
        QString domain;
        reports::DayRange days; ///< As far back as the service could know of it.
    };

    void readNext(qsizetype index);
    void end(bool cancelled);

    history::Book m_book;
    QList<Reading> m_readings;
    std::stop_source m_cancel;
    int m_days = 0;
    bool m_running = false;
};

} // namespace ui
