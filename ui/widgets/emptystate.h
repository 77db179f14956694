// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Stands where there is nothing to show: what the place is for, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// \a name is the object name's first part: "identities" gives identitiesEmptyState.
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);

    /// Without \a action there is no button.
    void setTexts(const QString &symbol, const QString &title, const QString &text,
                  const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMuted();

    QString m_symbolName;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ui
