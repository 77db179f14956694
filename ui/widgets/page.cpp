// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/controller.h"
#include "ui/widgets/banner.h"

#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;

Page::Page(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(name, this))
    , m_progress(new QProgressBar)
    , m_progressDelay(new QTimer(this))
    , m_body(new QVBoxLayout)
{
    setObjectName(name + QStringLiteral("Page"));
    m_progress->setObjectName(name + QStringLiteral("Progress"));
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // Nothing moves when it comes and goes.
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(300ms);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    m_body->setContentsMargins(8, 5, 8, 8);
    layout->addLayout(m_body, 1);
}

Page::~Page()
{
    // The widgets go before the controllers and models, which would otherwise tell them of their own end.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void Page::follow(Controller *controller)
{
    connect(controller, &Controller::busyChanged, this, &Page::setBusy);
    connect(controller, &Controller::idle, this, &Page::idle);
    connect(controller, &Controller::failed, this,
            [this](const Failure &failure) { m_banner->showFailure(failure, [this] { refresh(); }); });
}

void Page::setBusy(bool busy)
{
    if (busy) {
        m_progressDelay->start();
    } else {
        m_progressDelay->stop();
        m_progress->hide();
    }
}

} // namespace ui
