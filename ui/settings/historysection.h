// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/store.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Banner;

/// How much history is kept and where, a copy of it, and its end.
class HistorySection : public QWidget
{
    Q_OBJECT
public:
    explicit HistorySection(std::shared_ptr<history::Store> store, QWidget *parent = nullptr);

private:
    void measure();
    void showExtent(const history::Extent &extent);
    void askForCopy();
    void askToDelete();

    std::shared_ptr<history::Store> m_store;
    QLabel *m_extent;
    QPushButton *m_copy;
    QPushButton *m_delete;
    Banner *m_banner;
};

} // namespace ui
