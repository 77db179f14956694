// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savefile.h"

#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

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
            banner->showFailure(
                describe(QCoreApplication::translate("ui::SaveFile", "Could not write %1").arg(file),
                         written.error()));
        else
            banner->showMessage(Banner::Kind::Information,
                                QCoreApplication::translate("ui::SaveFile", "%1 is written").arg(file),
                                QDir::toNativeSeparators(path));
    });
    dialog->open();
}

} // namespace ui
