// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class RegionSearch;

/// Where else an identity may have been verified, for one that is not: says who would be asked, asks, and
/// leads there.
class RegionsPanel : public QWidget
{
    Q_OBJECT
public:
    /// \a search belongs to the caller.
    explicit RegionsPanel(RegionSearch *search, QWidget *parent = nullptr);

    void show(const reports::IdentityRow &row);

Q_SIGNALS:
    /// A person wants to work where the identity is verified.
    void regionRequested(const QString &region);

private:
    void refresh();
    void offer(const QStringList &regions);

    RegionSearch *m_search;
    QString m_identity;
    QPushButton *m_look;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_text; ///< Who is asked, then what was answered.
    QLabel *m_unknown; ///< Who did not answer, and why.
    QHBoxLayout *m_ways; ///< To the regions where it is verified…
    QStringList m_offered; ///< …which are these.
};

} // namespace ui
