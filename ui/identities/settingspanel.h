// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"
#include "ui/session.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class IdentitySettings;
class QuestionDialog;

/// The settings of an identity, each with what it means and a button that changes it.
class SettingsPanel : public QWidget
{
    Q_OBJECT
public:
    /// \a settings belongs to the caller.
    SettingsPanel(const Session &session, IdentitySettings *settings, QWidget *parent = nullptr);

    void show(const reports::IdentityRow &row);

Q_SIGNALS:
    void tagsRequested(const QString &identity);
    void deleteRequested(const QString &identity);

private:
    /// A line of settings; gone while it has nothing to say.
    struct Fact {
        QLabel *title;
        QLabel *value;
        QWidget *buttons;
    };
    Fact addFact(const QString &title, const QString &objectName, const QList<QPushButton *> &buttons = {});
    static void setFact(const Fact &fact, const QString &text);
    QPushButton *button(const QString &objectName, const QString &text, const QString &accessibleName);
    void showDkim();
    void showFeedback();
    void showMailFrom();
    void switchSigning();
    void switchFeedback();
    void editMailFrom();
    void removeMailFrom();
    void ask(QuestionDialog *dialog, const std::function<void()> &act);

    QString m_region;
    QString m_readOnlyReason;
    IdentitySettings *m_settings;
    reports::IdentityRow m_row;
    QGridLayout *m_grid;
    QPushButton *m_switchSigning;
    QPushButton *m_editMailFrom;
    QPushButton *m_removeMailFrom;
    QPushButton *m_switchFeedback;
    Fact m_dkim;
    Fact m_mailFrom;
    Fact m_feedback;
    Fact m_configurationSet;
    Fact m_tags;
};

} // namespace ui
