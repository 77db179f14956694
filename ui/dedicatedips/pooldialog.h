// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace ui {

class FormField;
class TagEditor;

/// Makes a pool of dedicated IPs.
class PoolDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit PoolDialog(QStringList known, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &name, const QList<email::Tag> &tags);

private:
    void check();

    QStringList m_known;
    QLineEdit *m_name;
    FormField *m_field;
    TagEditor *m_tags;
};

} // namespace ui
