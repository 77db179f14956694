// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/deliverability.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace ui {

/// Asks what an inbox placement test sends: a message that is written here, or one from a file.
class NewTestDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a testsThisMonth have been started already.
    explicit NewTestDialog(int testsThisMonth, QWidget *parent = nullptr);

    /// Takes the message of \a path, an .eml file.
    void openFile(const QString &path);
    /// Not even the list may tell whether it was started: from here on a second one is the person's decision.
    void showOutcomeUnknown(const Failure &failure);

Q_SIGNALS:
    void submitted(const email::CreateDeliverabilityTestReport &request);

private:
    [[nodiscard]] QWidget *makeWritten();
    [[nodiscard]] QWidget *makeFile();
    [[nodiscard]] bool isFromFile() const;
    void chooseFile();
    void check();
    void submit();

    QLineEdit *m_name;
    QLineEdit *m_from;
    QComboBox *m_source;
    QStackedWidget *m_content;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_html;
    QLabel *m_file;
    QByteArray m_message; ///< Of the file.
    QString m_problem; ///< Of the file.
};

} // namespace ui
