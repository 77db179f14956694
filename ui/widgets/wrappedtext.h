// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A text to read and compare, such as the name of a record: all of it is seen, on as many lines as it takes,
/// broken anywhere, and copied as it is.
class WrappedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    WrappedText(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace ui
