// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "core/aws/tr.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Sendscope"));
    auto *symbol = new QLabel;
    symbol->setPixmap(applicationIcon().pixmap(64, 64));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(
        textLabel(QStringLiteral("Sendscope ") + QCoreApplication::applicationVersion(), Voice::Title));
    texts->addWidget(textLabel(tr("A desktop console for Amazon Pinpoint Email and SES API v2.")));
    texts->addWidget(
        textLabel(tr("Qt %1. Free software under the GNU General Public License, version 3 or later. "
                     "Not made or endorsed by Amazon.")
                      .arg(QLatin1StringView(qVersion())),
                  Voice::Muted));
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(symbol, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    name(buttons->button(QDialogButtonBox::Close), QStringLiteral("aboutClose"), tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    layout->addLayout(top);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(460);
    dialog->open();
}

} // namespace ui
