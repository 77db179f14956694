// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connectionstore.h"

#include "core/aws/privatefolder.h"
#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/aws/tr.h"
#include "core/reports/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

namespace connections {

namespace {

struct Contents {
    QList<SavedConnection> connections;
};
BOOST_DESCRIBE_STRUCT(Contents, (), (connections))

/// A name beside \a path that is free.
QString besideName(const QString &path)
{
    for (int i = 1;; ++i) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(path).arg(i);
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

ConnectionStore::ConnectionStore(QString path)
    : m_path(std::move(path))
{
}

aws::Result<void> ConnectionStore::load()
{
    constexpr qint64 largest = 4 << 20;
    m_all.clear();
    QFile file(m_path);
    if (!file.exists())
        return {};
    Contents contents;
    aws::JsonReading reading;
    QString problem;
    if (!file.open(QIODevice::ReadOnly))
        problem = file.errorString() + u'.';
    else if (file.size() > largest)
        problem = tr("it is far too large.");
    else if (const QByteArray text = file.readAll(); text.trimmed().isEmpty())
        problem = tr("it is empty.");
    else if (!aws::fromJson(text, contents, reading))
        problem = reading.describe();
    file.close();
    if (problem.isEmpty()) {
        m_all = contents.connections;
        return {};
    }
    const QString aside = besideName(m_path);
    const bool moved = QFile::rename(m_path, aside);
    return aws::usageError(tr("The saved connections in %1 could not be read: %2 %3")
                               .arg(QDir::toNativeSeparators(m_path), problem,
                                    moved ? tr("The file was set aside as %1; save your connections again.")
                                                .arg(QDir::toNativeSeparators(aside))
                                          : tr("Connections that you save now will replace it.")));
}

const SavedConnection *ConnectionStore::find(const QString &id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto &one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

aws::Result<SavedConnection> ConnectionStore::save(SavedConnection connection)
{
    if (const QString problem = problemOf(connection); !problem.isEmpty())
        return aws::usageError(problem);
    if (connection.id.isEmpty())
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<SavedConnection> all = m_all;
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id == connection.id; });
    if (same == all.end())
        all.append(connection);
    else
        *same = connection;
    if (const auto written = write(all); !written)
        return tl::unexpected(written.error());
    m_all = all;
    return connection;
}

aws::Result<void> ConnectionStore::remove(const QString &id)
{
    QList<SavedConnection> all = m_all;
    all.removeIf([&](const auto &one) { return one.id == id; });
    const auto written = write(all);
    if (written)
        m_all = all;
    return written;
}

aws::Result<void> ConnectionStore::write(const QList<SavedConnection> &all) const
{
    (void)aws::makePrivateFolder(QFileInfo(m_path).path());
    reports::AtomicFile file(m_path);
    if (const auto opened = file.open(); !opened)
        return opened;
    const QJsonObject object = aws::toJson(Contents{all}, aws::JsonWriting{.isoTimestamps = true}).toObject();
    file.device().write(QJsonDocument(object).toJson());
    return file.commit();
}

} // namespace connections
