// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

class DashboardController;
class FetchAndKeep;
class ReportController;

/// Under the key figures: where the numbers come from, which are missing, and the ways to more of them.
class CoverageLine : public QWidget
{
    Q_OBJECT
public:
    CoverageLine(const Session &session, DashboardController *dashboard, ReportController *reports,
                 QWidget *parent);

    [[nodiscard]] FetchAndKeep *fetching() const { return m_fetching; }

Q_SIGNALS:
    /// What failed before is being read once more.
    void resumed();

private:
    void showCoverage();
    void showProgress(const QString &text, int done, int all);
    [[nodiscard]] QString sentence() const;
    void ended(int days, bool cancelled);

    DashboardController *m_dashboard;
    ReportController *m_reports;
    FetchAndKeep *m_fetching;
    QLabel *m_symbol;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QToolButton *m_fetch;
    QString m_outcome; ///< Of fetching, until something else is shown.
};

} // namespace ui
