// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savefile.h"

#include "core/aws/tr.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace ui {

QString safeFileName(const QString &name)
{
    constexpr qsizetype longest = 200; // In UTF-16; file systems allow 255 bytes or so.
    static const QRegularExpression unsafe(QStringLiteral(R"([\x00-\x1f\x7f/\\:*?"<>|]|^[.\s-]+|\p{Cf})"));
    QString safe = name;
    safe.replace(unsafe, QStringLiteral("_"));
    const QString ending = QFileInfo(safe).suffix();
    return safe.size() <= longest ? safe : safe.left(longest - ending.size() - 1) + u'.' + ending;
}

namespace {
/// With ways to it: a file that nobody finds again need not have been written.
void tellWritten(Banner *banner, const QString &path)
{
    const QFileInfo file(path);
    banner->showMessage(Banner::Kind::Information, tr("%1 is written").arg(file.fileName()),
                        QDir::toNativeSeparators(path));
    const auto open = [](const QString &local) { QDesktopServices::openUrl(QUrl::fromLocalFile(local)); };
    banner->addAction(QStringLiteral("openSaved"), tr("Open"),
                      [open, local = file.absoluteFilePath()] { open(local); });
    banner->addAction(QStringLiteral("showSavedFolder"), tr("Show the folder"),
                      [open, folder = file.absolutePath()] { open(folder); });
}
} // namespace

void askAndSave(QWidget *parent, const QString &title, const QString &suggested, Banner *banner,
                std::function<aws::Result<void>(const QString &)> write)
{
    askAndSave(parent, title, suggested, {QFileInfo(suggested).suffix()}, banner, std::move(write));
}

void askAndSave(QWidget *parent, const QString &title, const QString &suggested, const QStringList &endings,
                Banner *banner, std::function<aws::Result<void>(const QString &)> write)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList filters;
    for (const QString &ending : endings)
        filters.append(QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    auto *dialog = new QFileDialog(parent, title, folder.filePath(safeFileName(suggested)),
                                   filters.join(QStringLiteral(";;")));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, filters, endings](const QString &filter) {
                         dialog->setDefaultSuffix(endings.value(filters.indexOf(filter)));
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, banner, [banner, write](const QString &path) {
        const QString file = QFileInfo(path).fileName();
        if (const auto written = write(path); !written)
            banner->showFailure(describe(tr("Could not write %1").arg(file), written.error()));
        else
            tellWritten(banner, path);
    });
    dialog->open();
}

} // namespace ui
