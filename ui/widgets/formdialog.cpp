// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int formWidth = 500;
}

FormDialog::FormDialog(const QString &name, const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner(name, this))
    , m_fields(new QWidget)
    , m_body(new QVBoxLayout(m_fields))
    , m_act(new QPushButton(action))
{
    setObjectName(name + QStringLiteral("Dialog"));
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_act, QDialogButtonBox::AcceptRole);
    ui::name(m_act, name + QStringLiteral("Act"), action);
    m_act->setDefault(true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    ui::name(m_cancel, name + QStringLiteral("Cancel"), tr("Cancel"));
    m_cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_banner, &Banner::dismissed, this, &FormDialog::fitHeight, Qt::QueuedConnection);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(10);
    inner->addWidget(textLabel(title, Voice::Title));
    inner->addWidget(m_fields);
    inner->addStretch();
    inner->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(inner, 1);
    resize(formWidth, sizeHint().height());
}

void FormDialog::growFields()
{
    auto *inner = static_cast<QBoxLayout *>(layout()->itemAt(1)->layout());
    inner->setStretchFactor(m_fields, 1);
}

void FormDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_fields->setEnabled(!waiting);
    m_act->setEnabled(!waiting);
    if (waiting)
        m_banner->dismiss();
}

void FormDialog::showFailure(const Failure &failure)
{
    setWaiting(false);
    m_banner->showFailure(failure);
    fitHeight();
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // A text that became longer is not cut off; what the user made larger stays so.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    return done;
}

void FormDialog::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
}

void FormDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace ui
