// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/aws/operation.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <functional>

namespace email {

/// An operation by its name: JSON in, JSON out, with AWS's member names. Derived from the declarations.
struct CatalogueEntry {
    aws::Operation operation;
    QStringList members; ///< Of the request, by their wire names; a required one first ends with '*'.

    /// A person's input checked and carried out; notSent names members that the API version does not know.
    std::function<QCoro::Task<aws::Result<QByteArray>>(aws::Client client, QByteArray input,
                                                       aws::CallOptions options, QStringList *notSent)>
        call;

    [[nodiscard]] QString name() const
    {
        return QString::fromLatin1(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
    }
};

/// All operations in alphabetical order.
[[nodiscard]] const QList<CatalogueEntry> &catalogue();

/// The operation of that name, or an error that names the nearest ones.
[[nodiscard]] aws::Result<CatalogueEntry> findOperation(const QString &name);

} // namespace email
