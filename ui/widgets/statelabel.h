// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/severity.h"

#include <QWidget>

class QLabel;

namespace ui {

/// A state as an icon, a word and a colour, whatever palette is the application's.
class StateLabel : public QWidget
{
    Q_OBJECT
public:
    /// \a title is what screen readers call it; its word is the label named \a objectName.
    StateLabel(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setState(reports::Severity severity, const QString &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintState();

    reports::Severity m_severity = reports::Severity::Neutral;
    QString m_title;
    QLabel *m_symbol;
    QLabel *m_word;
};

} // namespace ui
