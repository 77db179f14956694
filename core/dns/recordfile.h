// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/records.h"

#include <QByteArray>

/// \file
/// Records in the forms in which people publish them.
namespace dns {

/// A form to hand records over in. Names are written in Punycode, and every record once.
struct RecordFormat {
    QString id; ///< "bind"; never translated.
    QString title; ///< For a menu.
    QString fileName; ///< With its suffix, to suggest.
    QByteArray (*write)(const QString &identity, const QList<Record> &records);
};

[[nodiscard]] QList<RecordFormat> recordFormats();

/// RFC 4180 with a header: Name, Type, Value.
[[nodiscard]] QByteArray csvRecords(const QString &identity, const QList<Record> &records);
/// Lines of a zone file as BIND, NSD and Knot read it; names are complete, whatever $ORIGIN is.
[[nodiscard]] QByteArray zoneLines(const QString &identity, const QList<Record> &records);
/// The same for Cloudflare's import, with its proxy off and its automatic TTL.
[[nodiscard]] QByteArray cloudflareLines(const QString &identity, const QList<Record> &records);
/// For `aws route53 change-resource-record-sets --change-batch`.
[[nodiscard]] QByteArray route53ChangeBatch(const QString &identity, const QList<Record> &records);
/// Resources of Terraform's AWS provider; the hosted zone is a variable.
[[nodiscard]] QByteArray terraformResources(const QString &identity, const QList<Record> &records);

} // namespace dns
