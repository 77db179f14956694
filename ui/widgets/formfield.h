// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// A field of a form: its label, the control, and a line below that says what it is for or what is wrong.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// \a control has its object name already; the line below gets it with "Hint" at the end.
    FormField(const QString &title, QWidget *control, const QString &hint = {}, QWidget *parent = nullptr);

    /// Empty: nothing is wrong, the hint is shown.
    void setProblem(const QString &problem);
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintHint();

    QWidget *m_control;
    QString m_usual;
    QString m_problem;
    QLabel *m_hint;
};

} // namespace ui
