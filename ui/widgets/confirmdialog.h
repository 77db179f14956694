// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
struct Failure;

/// Asks before something that cannot be taken back: names the thing and the consequence, and wants the name
/// typed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a word is what has to be typed; \a action is the button's text.
    ConfirmDialog(const QString &title, const QString &consequence, const QString &word,
                  const QString &action, QWidget *parent = nullptr);

    /// The service refused: stay open and say so.
    void showFailure(const Failure &failure);

Q_SIGNALS:
    /// The word was typed and the button pressed. The dialog stays open, disabled, until the outcome is
    /// known.
    void confirmed();

private:
    QLineEdit *m_typed;
    QPushButton *m_act;
    Banner *m_banner;
};

} // namespace ui
