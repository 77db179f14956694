// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "ui/connections/connectionmeans.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class Banner;
class ConnectionTest;
class SsoPicker;

/// Everything about one connection: where its credentials come from, where it leads, how it looks.
class ConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    ConnectionDialog(ConnectionMeans means, const connections::SavedConnection &connection,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const connections::SavedConnection &connection);

private:
    QWidget *makeSources();
    QWidget *makeKeys();
    void load(const connections::SavedConnection &connection);
    [[nodiscard]] connections::SavedConnection written() const;
    /// Nothing when no key was typed.
    [[nodiscard]] std::optional<aws::Credentials> typedKeys() const;
    void showSource(int index);
    void openKeys();
    void save();
    void test();
    void showFault(const aws::Error &error);

    ConnectionMeans m_means;
    connections::SavedConnection m_connection;
    ConnectionTest *m_test;
    Banner *m_outcome;
    QLineEdit *m_name;
    QComboBox *m_source;
    QList<QWidget *> m_sources; ///< In the order of m_source; one is seen.
    QComboBox *m_profile;
    SsoPicker *m_sso;
    QLineEdit *m_keyId;
    QLineEdit *m_secret;
    QLineEdit *m_sessionToken;
    QComboBox *m_region;
    QComboBox *m_api;
    QLineEdit *m_endpoint;
    QComboBox *m_colour;
    QCheckBox *m_readOnly;
};

} // namespace ui
