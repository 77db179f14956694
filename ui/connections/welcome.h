// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionmeans.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class Banner;
struct Failure;

/// Stands where no account is open: the ways to one, and what is wrong with the one that was wanted.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(ConnectionMeans means, QWidget *parent = nullptr);

    /// The ways that there are now.
    void reload();
    void showProblem(const Failure &failure);
    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void openRequested(const connections::SavedConnection &connection);
    void addRequested(const connections::SavedConnection &start);

private:
    void addWay(const QString &objectName, const QString &symbol, const QString &title, const QString &text,
                std::function<void()> go);

    ConnectionMeans m_means;
    Banner *m_banner;
    QVBoxLayout *m_ways;
};

} // namespace ui
