// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "core/aws/privatefolder.h"
#include "core/aws/tr.h"
#include "core/dns/answer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ui {

namespace {
/// QSettings reads whatever it can: a file that is not text, or that has a line of no known form, is damaged.
bool isDamaged(const QString &path)
{
    constexpr qint64 largest = 4 << 20;
    QFile file(path);
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return true;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.contains('\0'))
            return true;
        const bool section = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !section && !line.startsWith(';') && !line.contains('='))
            return true;
    }
    return QSettings(path, QSettings::IniFormat).status() != QSettings::NoError;
}

QString dnsServersProblem(const QString &text)
{
    const auto servers = dns::serversFromText(text);
    return servers ? QString()
                   : tr("%1 is no address; write it as in 192.0.2.1, 192.0.2.1:5353 or [2001:db8::1]:5353.")
                         .arg(servers.error());
}
} // namespace

const QList<SettingDescriptor> &settingDescriptors()
{
    static const QList<SettingDescriptor> all{
        {.key = setting::remember,
         .title = tr("Remember the window, column widths, order and sorting"),
         .usual = true},
        {.key = setting::keepHistory,
         .title = tr("Keep what the service says about deliverability on this computer"),
         .usual = true},
        {.key = setting::notify,
         .title = tr("Tell when something long has ended and the window is in the background"),
         .usual = true},
        {.key = setting::longWork,
         .title = tr("What takes longer than this is long"),
         .usual = 10,
         .least = 2,
         .most = 600,
         .unit = tr("s")},
        {.key = setting::lookUpDns,
         .title = tr("Look up the DNS records of domains, when they are looked at"),
         .usual = false},
        {.key = setting::dnsServers,
         .title = tr("DNS servers to ask"),
         .usual = QString(),
         .hint =
             tr("Addresses of resolvers; empty for the public ones 1.1.1.1, 8.8.8.8 and 9.9.9.9. The name "
                "servers that a domain is delegated to are asked as well."),
         .problem = dnsServersProblem},
    };
    return all;
}

Settings::Settings(const QString &path)
{
    if (isDamaged(path)) {
        QString aside;
        for (int i = 1; aside.isEmpty() || QFileInfo::exists(aside); ++i)
            aside = QStringLiteral("%1.damaged-%2").arg(path).arg(i);
        m_problem = QFile::rename(path, aside)
            ? tr("The settings in %1 could not be read. The file was set aside as %2, and Sendscope starts "
                 "with the "
                 "usual settings.")
                  .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(aside))
            : tr("The settings in %1 could not be read; Sendscope starts with the usual settings.")
                  .arg(QDir::toNativeSeparators(path));
    }
    if (aws::makePrivateFolder(QFileInfo(path).path())) {
        // QSettings keeps the mode of a file that is there; a new one everybody could read.
        QFile file(path);
        if (file.open(QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QVariant Settings::chosen(const QString &key) const
{
    for (const SettingDescriptor &descriptor : settingDescriptors()) {
        if (descriptor.key != key)
            continue;
        const QVariant kept = m_file->value(key);
        if (!kept.isValid() || !kept.canConvert(descriptor.usual.metaType()))
            return descriptor.usual;
        if (descriptor.usual.metaType().id() == QMetaType::Bool)
            return kept.toString() == QLatin1StringView(descriptor.usual.toBool() ? "false" : "true")
                ? !descriptor.usual.toBool()
                : descriptor.usual;
        if (descriptor.usual.metaType().id() == QMetaType::QString)
            return descriptor.problem && !descriptor.problem(kept.toString()).isEmpty() ? descriptor.usual
                                                                                        : kept.toString();
        const int number = kept.toInt();
        return number >= descriptor.least && number <= descriptor.most ? QVariant(number) : descriptor.usual;
    }
    return {};
}

void Settings::choose(const QString &key, const QVariant &value) { m_file->setValue(key, value); }

QByteArray Settings::state(const QString &name) const
{
    return m_file->value(QStringLiteral("state/") + name).toByteArray();
}

void Settings::keepState(const QString &name, const QByteArray &state)
{
    m_file->setValue(QStringLiteral("state/") + name, state);
}

} // namespace ui
