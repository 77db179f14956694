// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

/// Shows pages of the guide, and loads nothing but them.
class GuideView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &url) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
};

} // namespace ui
