// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/ssobrowser.h"
#include "ui/connections/connectionmeans.h"

#include <QWidget>
#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// IAM Identity Center from nothing: where to sign in, then which account and which role.
class SsoPicker : public QWidget
{
    Q_OBJECT
public:
    explicit SsoPicker(ConnectionMeans means, QWidget *parent = nullptr);
    ~SsoPicker() override;

    void load(const connections::SavedConnection &connection);
    void write(connections::SavedConnection &connection) const;

private:
    void signIn();
    void readAccounts();
    void readRoles();
    void say(const QString &text);

    ConnectionMeans m_means;
    QLineEdit *m_startUrl;
    QComboBox *m_region;
    QPushButton *m_signIn;
    QLabel *m_state;
    QComboBox *m_account;
    QComboBox *m_role;
    std::optional<connections::SsoAccess> m_access;
    std::stop_source m_stop;
};

} // namespace ui
