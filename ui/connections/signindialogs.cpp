// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/signindialogs.h"

#include "core/aws/tr.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>
#include <qcoro/qcorosignal.h>

namespace ui {

DeviceCodeDialog::DeviceCodeDialog(const aws::DeviceCode &code, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("deviceCodeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in with IAM Identity Center"));
    auto *userCode = textLabel(code.userCode, Voice::Title, QStringLiteral("deviceCode"));
    userCode->setAccessibleName(tr("Code"));
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy code"));
    copy->setObjectName(QStringLiteral("copyDeviceCode"));
    connect(copy, &QPushButton::clicked, this, [text = code.userCode] { copyToClipboard(text); });
    auto *browser = new QPushButton(tr("Open the page again"));
    browser->setObjectName(QStringLiteral("openDevicePage"));
    connect(browser, &QPushButton::clicked, this, [page = code.page] { QDesktopServices::openUrl(page); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    name(buttons->button(QDialogButtonBox::Cancel), QStringLiteral("deviceCodeCancel"), tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *line = new QHBoxLayout;
    line->addWidget(userCode);
    line->addWidget(copy);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(textLabel(tr("Confirm this code in your browser"), Voice::Heading));
    layout->addWidget(textLabel(
        tr("The page has been opened. Sign in there, and allow access only if it shows the same code.")));
    layout->addLayout(line);
    layout->addWidget(textLabel(code.page.toDisplayString(), Voice::Muted, QStringLiteral("devicePage")));
    layout->addWidget(browser, 0, Qt::AlignLeading);
    layout->addWidget(
        textLabel(tr("The code is good until %1. This window closes by itself.")
                      .arg(QLocale().toString(code.expires.toLocalTime().time(), QLocale::ShortFormat)),
                  Voice::Muted));
    layout->addWidget(buttons);
    resize(460, sizeHint().height());
}

aws::ShowDeviceCode showDeviceCodeOver(QPointer<QWidget> window, std::function<void()> cancelled)
{
    return [window, cancelled](const aws::DeviceCode &code) {
        if (!window)
            return;
        closeDeviceCode(window);
        auto *dialog = new DeviceCodeDialog(code, window);
        QObject::connect(dialog, &QDialog::rejected, window, cancelled);
        dialog->open();
        QDesktopServices::openUrl(code.page);
    };
}

void closeDeviceCode(QWidget *window)
{
    for (auto *dialog : window->findChildren<DeviceCodeDialog *>())
        dialog->accept();
}

namespace {
class MfaDialog final : public FormDialog
{
public:
    MfaDialog(const QString &serial, QWidget *parent)
        : FormDialog(QStringLiteral("mfa"), tr("Code of the MFA device"), tr("Sign in"), parent)
        , m_code(new QLineEdit)
    {
        name(m_code, QStringLiteral("mfaCode"), tr("Six digits"));
        m_code->setPlaceholderText(tr("Six digits"));
        m_code->setMaxLength(6);
        m_code->setValidator(
            new QRegularExpressionValidator(QRegularExpression(QStringLiteral(R"(\d{0,6})")), m_code));
        body()->addWidget(textLabel(tr("This role asks for the code that your device shows now:")));
        body()->addWidget(textLabel(serial, Voice::Muted, QStringLiteral("mfaSerial")));
        body()->addWidget(m_code);
        act()->setEnabled(false);
        connect(m_code, &QLineEdit::textChanged, this,
                [this](const QString &typed) { act()->setEnabled(typed.size() == 6); });
        connect(act(), &QPushButton::clicked, this, &QDialog::accept);
        m_code->setFocus();
    }
    [[nodiscard]] QString code() const { return m_code->text(); }

private:
    QLineEdit *m_code;
};

QCoro::Task<aws::Result<QString>> ask(QPointer<QWidget> window, QString serial)
{
    aws::Error cancelled{.kind = aws::ErrorKind::Cancelled,
                         .code = QStringLiteral("Cancelled"),
                         .message = tr("No MFA code was given.")};
    if (!window)
        co_return tl::unexpected(cancelled);
    QPointer<MfaDialog> dialog = new MfaDialog(serial, window);
    dialog->open();
    const int answer = co_await qCoro(dialog.data(), &QDialog::finished);
    const QString code = dialog ? dialog->code() : QString();
    if (dialog)
        dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return tl::unexpected(cancelled);
    co_return code;
}
} // namespace

aws::AskMfaCode askMfaCodeOver(QPointer<QWidget> window)
{
    return [window](QString serial, std::stop_token) { return ask(window, std::move(serial)); };
}

} // namespace ui
