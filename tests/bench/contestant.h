// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// \file
/// Those who list identities with details: each a process of its own that measures itself.
namespace bench {

/// What one of them says of itself on its last line: milliseconds, CPU milliseconds, identities read, tries,
/// throttled tries.
struct Listing {
    double wall = 0;
    double cpu = 0;
    int count = 0;
    int tries = 0;
    int throttled = 0;
};

/// Prints what listForUs() or listBare() found, in the form that parsed() reads.
void print(const Listing &listing);
[[nodiscard]] Listing parsed(const QString &line);

/// The client as Sendscope uses it.
[[nodiscard]] Listing listForUs(const QUrl &endpoint);
/// QNetworkAccessManager and signatures, nothing else: answers are not decoded.
[[nodiscard]] Listing listBare(const QUrl &endpoint, int managers);

} // namespace bench
