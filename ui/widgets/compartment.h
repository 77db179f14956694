// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Lays its contents out by itself, and asks the window for another place only when they need more room than
/// ever before. Without it, each new text would have every page of the window measured again.
class Compartment : public QWidget
{
    Q_OBJECT
public:
    explicit Compartment(QWidget *contents, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return m_contents->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_contents->minimumSizeHint(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_contents;
    QSize m_least; ///< That the window knows of.
};

} // namespace ui
