// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/historysection.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <qcoro/qcorotask.h>

namespace ui {

HistorySection::HistorySection(std::shared_ptr<history::Store> store, QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_extent(textLabel(tr("Looking how much there is…"), Voice::Normal, QStringLiteral("historyExtent")))
    , m_copy(new QPushButton(tr("Save a copy…")))
    , m_delete(new QPushButton(tr("Delete…")))
    , m_banner(new Banner(QStringLiteral("history")))
{
    name(m_copy, QStringLiteral("historyCopy"), tr("Save a copy of the history"));
    name(m_delete, QStringLiteral("historyDelete"), tr("Delete the history"));
    // Two lines, while nobody knows yet whether it takes them: the dialog does not grow any more.
    m_extent->setMinimumHeight(2 * m_extent->fontMetrics().lineSpacing());
    m_extent->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(textLabel(tr("History"), Voice::Heading));
    layout->addWidget(m_banner);
    layout->addWidget(m_extent);
    layout->addWidget(
        textLabel(QDir::toNativeSeparators(m_store->path()), Voice::Muted, QStringLiteral("historyPlace")));
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &HistorySection::askForCopy);
    connect(m_delete, &QPushButton::clicked, this, &HistorySection::askToDelete);
    measure();
}

void HistorySection::measure()
{
    m_delete->setEnabled(false);
    m_copy->setEnabled(false);
    QCoro::connect(m_store->extent(), this, [this](const aws::Result<history::Extent> &extent) {
        if (extent)
            showExtent(*extent);
        else
            m_extent->setText(extent.error().message);
    });
}

void HistorySection::showExtent(const history::Extent &extent)
{
    const bool any = extent.days > 0 || extent.campaigns > 0 || extent.tests > 0;
    const QString size = locale().formattedDataSize(extent.bytes);
    if (!any) {
        m_extent->setText(tr("Nothing is kept yet."));
    } else if (extent.days == 0) {
        m_extent->setText(tr("%1: no statistics yet, %2 and %3.")
                              .arg(size, tr("%n campaign(s)", nullptr, static_cast<int>(extent.campaigns)),
                                   tr("%n placement test(s)", nullptr, static_cast<int>(extent.tests))));
    } else {
        m_extent->setText(tr("%1: %2 of %3 from %4 to %5, %6 and %7.")
                              .arg(size, tr("%n day(s)", nullptr, static_cast<int>(extent.days)),
                                   tr("%n domain(s)", nullptr, static_cast<int>(extent.domains)),
                                   locale().toString(extent.first, QLocale::ShortFormat),
                                   locale().toString(extent.last, QLocale::ShortFormat),
                                   tr("%n campaign(s)", nullptr, static_cast<int>(extent.campaigns)),
                                   tr("%n placement test(s)", nullptr, static_cast<int>(extent.tests))));
    }
    m_delete->setEnabled(any);
    m_copy->setEnabled(any);
}

void HistorySection::askForCopy()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save a copy of the history"),
                                   folder.filePath(QStringLiteral("sendscope-history.sqlite")),
                                   QStringLiteral("SQLite (*.sqlite)"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QCoro::connect(m_store->copyTo(path), this, [this, path](const aws::Result<void> &copied) {
            if (copied)
                m_banner->showMessage(Banner::Kind::Information, tr("The copy is written"),
                                      QDir::toNativeSeparators(path));
            else
                m_banner->showFailure(describe(tr("The history could not be copied"), copied.error()));
        });
    });
    dialog->open();
}

void HistorySection::askToDelete()
{
    const QString word = tr("history");
    auto *dialog = new ConfirmDialog(
        tr("Delete the history"),
        tr("All statistics, campaigns, placement tests and blacklist reports that are kept on this computer, "
           "of "
           "all accounts, are deleted. What the service itself has forgotten cannot be fetched again."),
        word, tr("Delete the history"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog] {
        QCoro::connect(m_store->clear(), dialog, [this, dialog](const aws::Result<void> &cleared) {
            if (!cleared) {
                dialog->showFailure(describe(tr("The history could not be deleted"), cleared.error()));
                return;
            }
            dialog->accept();
            m_banner->showMessage(Banner::Kind::Information, tr("The history is deleted"));
            measure();
        });
    });
    dialog->open();
}

} // namespace ui
