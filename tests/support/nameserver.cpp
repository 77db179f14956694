// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameserver.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUdpSocket>

namespace {
QString find(const char *program)
{
    const QString name = QString::fromLatin1(program);
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                           : found;
}
} // namespace

QString NameServer::missing()
{
    if (find("knotd").isEmpty())
        return QStringLiteral("knotd is missing (Debian: knot)");
    if (find("unbound").isEmpty())
        return QStringLiteral("unbound is missing (Debian: unbound)");
    return {};
}

quint16 NameServer::freePort()
{
    // Below those that the system gives away by itself: nobody else takes it before the name server does.
    for (int attempt = 0; attempt < 50; ++attempt) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(10'000, 32'000));
        QTcpServer stream;
        QUdpSocket datagrams;
        if (stream.listen(QHostAddress::AnyIPv4, port) && datagrams.bind(QHostAddress::AnyIPv4, port))
            return port;
    }
    return 0;
}

bool NameServer::serve(const QHostAddress &address, quint16 port, const Zones &zones)
{
    QByteArray settings = "server:\n  rundir: \"" + m_folder.path().toUtf8()
        + "\"\n  listen: " + address.toString().toLatin1() + '@' + QByteArray::number(port)
        + "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\ndatabase:\n  storage: \""
        + m_folder.path().toUtf8()
        + "\"\nlog:\n  - target: stderr\n    any: info\ntemplate:\n  - id: default\n"
          "    storage: \""
        + m_folder.path().toUtf8() + "\"\n    journal-content: none\nzone:\n";
    for (auto zone = zones.cbegin(); zone != zones.cend(); ++zone) {
        const QByteArray name = zone.key().toLatin1();
        settings += "  - domain: " + name + "\n    file: " + name + ".zone\n";
        if (!zone->isEmpty()
            && !write(zone.key() + QStringLiteral(".zone"),
                      "$ORIGIN " + name + ".\n$TTL 300\n@ SOA ns admin 1 3600 600 86400 120\n" + *zone))
            return false;
    }
    return write(QStringLiteral("knot.conf"), settings)
        && start(find("knotd"), {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("knot.conf"))},
                 "server started");
}

bool NameServer::resolve(const QHostAddress &address, quint16 port, const QMap<QString, QString> &responsible)
{
    QByteArray settings = "server:\n  directory: \"" + m_folder.path().toUtf8()
        + "\"\n  interface: " + address.toString().toLatin1() + '@' + QByteArray::number(port)
        + "\n  chroot: \"\"\n  username: \"\"\n  pidfile: \"\"\n  do-daemonize: no\n  use-syslog: no\n  "
          "logfile: \"\"\n"
          "  verbosity: 1\n  num-threads: 1\n  do-ip6: no\n  do-not-query-localhost: no\n  module-config: "
          "\"iterator\"\n"
          "  access-control: 127.0.0.0/8 allow\nremote-control:\n  control-enable: no\n";
    for (auto zone = responsible.cbegin(); zone != responsible.cend(); ++zone)
        settings +=
            "stub-zone:\n  name: \"" + zone.key().toLatin1() + ".\"\n  stub-addr: " + zone->toLatin1() + '\n';
    return write(QStringLiteral("unbound.conf"), settings)
        && start(find("unbound"),
                 {QStringLiteral("-d"), QStringLiteral("-c"),
                  m_folder.filePath(QStringLiteral("unbound.conf"))},
                 "start of service");
}

NameServer::~NameServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool NameServer::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool NameServer::start(const QString &program, const QStringList &arguments, const QByteArray &ready)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    QByteArray said;
    while (!said.contains(ready)) {
        if (!m_process.waitForReadyRead(20'000)) {
            qWarning("%s does not start: %s", qPrintable(program), said.constData());
            return false;
        }
        said += m_process.readAll();
    }
    return true;
}
