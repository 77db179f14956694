// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// How much of a limit is used: a bar, the numbers, and what they mean.
class Gauge : public QWidget
{
    Q_OBJECT
public:
    Gauge(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    /// \a part is 0 to 1.
    void setPart(double part, const QString &numbers, const QString &meaning);

private:
    class Bar;

    QString m_title;
    QLabel *m_numbers;
    Bar *m_bar;
    QLabel *m_meaning;
};

} // namespace ui
