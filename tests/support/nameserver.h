// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

/// A real name server on the loopback, for as long as the object lives.
class NameServer
{
public:
    /// Zones by name, each with the lines of its file; one without lines is there, but cannot be loaded.
    using Zones = QMap<QString, QByteArray>;

    /// Empty if everything is installed, else what is missing.
    static QString missing();
    /// A port of 127.0.0.0/8 that nobody uses.
    static quint16 freePort();

    /// Knot, responsible for \a zones; a SOA and what follows it are added to each.
    bool serve(const QHostAddress &address, quint16 port, const Zones &zones);
    /// Unbound, which asks \a responsible (zone → "address@port") and remembers.
    bool resolve(const QHostAddress &address, quint16 port, const QMap<QString, QString> &responsible);

    ~NameServer();

private:
    bool write(const QString &name, const QByteArray &text);
    bool start(const QString &program, const QStringList &arguments, const QByteArray &ready);

    QTemporaryDir m_folder;
    QProcess m_process;
};
