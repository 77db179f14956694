// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"
#include "ui/widgets/statusdelegate.h"

namespace ui {

/// A percentage as a number, with a small bar before it: a column of them is read at a glance.
class RateDelegate : public StatusDelegate
{
    Q_OBJECT
public:
    explicit RateDelegate(Tone tone, QObject *parent = nullptr)
        : StatusDelegate(parent)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Tone m_tone;
};

} // namespace ui
