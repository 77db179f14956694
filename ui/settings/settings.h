// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>
#include <functional>
#include <memory>

namespace ui {

/// A setting that a person can choose: the dialog, the default and the name in the file follow from this.
struct SettingDescriptor {
    QString key;
    QString title;
    QVariant usual; ///< A bool, a text, or an int within the two below.
    int least = 0;
    int most = 0;
    QString unit = {};
    QString hint = {}; ///< Of a text: what it is for…
    std::function<QString(const QString &)> problem = {}; ///< …and what is wrong with one; empty: nothing.
};

/// All of them.
[[nodiscard]] const QList<SettingDescriptor> &settingDescriptors();

/// What the program remembers, in one file. Nothing in it is secret.
class Settings
{
public:
    /// A damaged file is set aside under another name, and problem() says so.
    explicit Settings(const QString &path);

    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// What was chosen for a described setting; its default when nothing sensible was.
    [[nodiscard]] QVariant chosen(const QString &key) const;
    void choose(const QString &key, const QVariant &value);

    /// Widths, geometry and the like.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void keepState(const QString &name, const QByteArray &state);

private:
    QString m_problem;
    std::unique_ptr<QSettings> m_file;
};

namespace setting {
inline const QString notify = QStringLiteral("notifications");
inline const QString longWork = QStringLiteral("long-work-seconds");
inline const QString keepHistory = QStringLiteral("keep-history");
inline const QString remember = QStringLiteral("remember-layout");
inline const QString lookUpDns = QStringLiteral("look-up-dns");
inline const QString dnsServers = QStringLiteral("dns-servers");
} // namespace setting

} // namespace ui
