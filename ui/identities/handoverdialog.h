// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/records.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;

namespace ui {

/// "For your DNS administrator": the finished letter, to the clipboard or to the mail program.
class HandOverDialog : public FormDialog
{
    Q_OBJECT
public:
    HandOverDialog(const QString &identity, const QList<dns::Record> &records, QWidget *parent = nullptr);

private:
    void copy();
    void write();

    QString m_identity;
    QString m_html;
    QPlainTextEdit *m_text;
};

} // namespace ui
