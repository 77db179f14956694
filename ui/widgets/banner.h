// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/failure.h"

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A message inside the window, in the place it is about: what happened, on what, what to do. Plain text.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Information };

    /// \a name is the object name's first part: "identities" gives identitiesBanner.
    explicit Banner(const QString &name, QWidget *parent = nullptr);

    /// With a button "Retry" if there is something to call again.
    void showFailure(const Failure &failure, std::function<void()> retry = {});
    void showMessage(Kind kind, const QString &title, const QString &text = {});
    /// One more button, gone with the message.
    void addAction(const QString &objectName, const QString &text, std::function<void()> action);
    void dismiss();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGround();
    void removeActions();

    Kind m_kind = Kind::Information;
    QString m_name;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace ui
