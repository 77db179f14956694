// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identities/recordcolumns.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class WrappedText;

/// One record in full: what to publish, to be copied, and what each server says of it now.
class RecordDetails : public QFrame
{
    Q_OBJECT
public:
    explicit RecordDetails(QWidget *parent = nullptr);

    /// Null: none is selected.
    void show(const RecordRow *row);

private:
    dns::Record m_record;
    WrappedText *m_name;
    WrappedText *m_value;
    QLabel *m_answersTitle;
    QLabel *m_answers;
    QLabel *m_explanation;
    QList<QPushButton *> m_copies;
};

} // namespace ui
