// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identities/diagnosistext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What is the matter with an identity's records, one below the other: symbol, name, and what to do.
class DiagnosisList : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisList(QWidget *parent = nullptr);

    void setItems(const QList<DiagnosisItem> &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    QList<DiagnosisItem> m_items;
    QVBoxLayout *m_lines;
};

} // namespace ui
