// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"

#include <QWidget>

namespace ui {

class FormField;
class PairTable;

/// The tags of a thing, typed as keys and values and checked by the service's rules.
class TagEditor : public QWidget
{
    Q_OBJECT
public:
    /// \a name is the object name's first part.
    explicit TagEditor(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QList<email::Tag> tags() const;
    void setTags(const QList<email::Tag> &tags);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    PairTable *m_table;
    FormField *m_field;
};

} // namespace ui
