// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;

namespace ui {

class FormField;

/// What a message says: subject and texts, a whole message from a file, or a template with its data.
class MessageContent : public QWidget
{
    Q_OBJECT
public:
    MessageContent(const QString &region, bool templatesByName, QWidget *parent = nullptr);

    [[nodiscard]] email::EmailContent content() const;
    /// Whether it can be sent; what is wrong stands at its field.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// A message from a file has its recipients and its sender in it.
    [[nodiscard]] bool bringsItsHeaders() const;
    /// Shows the message in \a bytes, as it comes out of an .eml file.
    void setRaw(const QByteArray &bytes, const QString &name);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeSimple();
    QWidget *makeRaw();
    QWidget *makeTemplate();
    void askForFile();
    void check();

    QString m_region;
    bool m_templatesByName;
    bool m_complete = false;
    QByteArray m_raw;
    QString m_rawProblem;
    QComboBox *m_kind;
    QStackedWidget *m_pages;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_html;
    QTextBrowser *m_preview;
    FormField *m_rawField;
    QPlainTextEdit *m_decoded;
    QLineEdit *m_template;
    FormField *m_templateField;
    QPlainTextEdit *m_data;
    FormField *m_dataField;
};

} // namespace ui
