// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/signin.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace ui {

/// The code that a person compares and confirms in the browser; copied at once, the page opened.
class DeviceCodeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DeviceCodeDialog(const aws::DeviceCode &code, QWidget *parent = nullptr);
};

/// Shows the code over \a window; \a cancelled is called when the person gives up.
[[nodiscard]] aws::ShowDeviceCode showDeviceCodeOver(QPointer<QWidget> window,
                                                     std::function<void()> cancelled);
/// Closes what shows a code over \a window: somebody is signed in.
void closeDeviceCode(QWidget *window);

/// Asks for the six digits over \a window; closing the dialog cancels.
[[nodiscard]] aws::AskMfaCode askMfaCodeOver(QPointer<QWidget> window);

} // namespace ui
