// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace ui {

class GuideView;

/// The guide, as it lies in docs/guide and is compiled in: it is there without a network, on every system.
/// Shows its own pages only; a link that leads elsewhere opens in the web browser.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    /// The help of \a window in front, made when there is none yet; it stays on the page that it was on.
    static HelpWindow *open(QWidget *window);

    /// Shows the page of this file name, such as "verify-a-domain.md".
    void showPage(const QString &page);
    /// The file names of all pages, in the order of the contents.
    [[nodiscard]] static QStringList pages();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    explicit HelpWindow(QWidget *window);
    void search(const QString &text);
    void follow(const QUrl &link);

    QListWidget *m_contents;
    QLineEdit *m_search;
    GuideView *m_text;
};

} // namespace ui
