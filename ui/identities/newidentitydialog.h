// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
struct Failure;

/// Asks for a domain or an address. What is wrong with it stands below the field while it is typed; when the
/// service refuses, the dialog stays with its input.
class NewIdentityDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewIdentityDialog(QWidget *parent = nullptr);

    void showFailure(const Failure &failure);

Q_SIGNALS:
    /// \a name as the service takes it. The dialog is disabled until the outcome is known.
    void submitted(const QString &name);

private:
    void check();
    void setWaiting(bool waiting);
    void submit();

    Banner *m_banner;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_create;
};

} // namespace ui
