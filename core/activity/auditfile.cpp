// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/auditfile.h"

#include "core/aws/privatefolder.h"
#include "core/aws/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace activity {

namespace {
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

AuditFile::AuditFile(QString path, qint64 fullAt)
    : m_path(std::move(path))
    , m_fullAt(fullAt)
{
}

aws::Result<void> AuditFile::append(const Entry &entry) const
{
    (void)aws::makePrivateFolder(QFileInfo(m_path).path());
    if (QFileInfo(m_path).size() >= m_fullAt)
        rotate();
    QFile file(m_path);
    const QByteArray line = auditLine(entry).toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly)
        || !file.setPermissions(ownerOnly) || file.write(line) != line.size())
        return aws::usageError(tr("The change could not be noted in %1: %2.")
                                   .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    return {};
}

void AuditFile::rotate() const
{
    const auto name = [this](int number) {
        return number == 0 ? m_path : QStringLiteral("%1.%2").arg(m_path).arg(number);
    };
    QFile::remove(name(kept));
    for (int number = kept - 1; number >= 0; --number)
        QFile::rename(name(number), name(number + 1));
}

} // namespace activity
