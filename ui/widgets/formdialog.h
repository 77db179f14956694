// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;
struct Failure;

/// A dialog that asks for something and acts on it. It stays open until the outcome is known; when the
/// service refuses, it says so and keeps what was typed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a name is the object name's first part: "confirm" gives confirmDialog, confirmAct and confirmCancel.
    FormDialog(const QString &name, const QString &title, const QString &action, QWidget *parent = nullptr);

    void showFailure(const Failure &failure);

    /// Opens it until \a controller says that what it asks for is done(), and shows why it is refused().
    /// Deletes itself when it is closed.
    template<typename Controller>
    void openFor(Controller *controller)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        connect(controller, &Controller::refused, this, &FormDialog::showFailure);
        connect(controller, &Controller::done, this, &QDialog::accept);
        open();
    }

protected:
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *act() const { return m_act; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }
    /// What the user makes the dialog higher by goes to the fields: a list grows.
    void growFields();
    /// While an answer is under way nothing can be changed.
    void setWaiting(bool waiting);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// As high as its texts need, which wrap.
    void fitHeight();

    Banner *m_banner;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    QPushButton *m_act;
    QPushButton *m_cancel;
    bool m_waiting = false;
};

} // namespace ui
