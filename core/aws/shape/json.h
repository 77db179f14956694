// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/shape.h"

#include <QJsonValue>
#include <QStringList>

/// \file
/// Shapes as JSON. This is all that a caller of an operation needs; jsonreader.h and jsonwriter.h make the
/// code for other shapes.
namespace aws {

namespace detail {
class RecentTexts;
}

/// How a JSON document is read, and what was found wrong with it.
struct JsonReading {
    bool strict =
        false; ///< A person's input: unknown and missing members are refused. Answers are read leniently.
    int apiVersion = 2;
    QString problem; ///< One sentence, empty while all is well.
    QStringList path; ///< Where the problem is, innermost first while unwinding.
    QStringList notSent; ///< Members given that this API version does not know.
    detail::RecentTexts *recentTexts = nullptr; ///< Set while a document is read.

    bool fail(const QString &what)
    {
        problem = what;
        return false;
    }
    bool failIn(const QString &where)
    {
        path.prepend(where);
        return false;
    }
    [[nodiscard]] QString describe() const;
};

struct JsonWriting {
    bool isoTimestamps = false; ///< Epoch seconds on the wire, ISO 8601 for people.
    int apiVersion = 2; ///< Members of later versions are left out.
};

/// Reads \a json into \a out. Absent members stay as they are; an empty document is an empty object.
/// On failure JsonReading::describe() says what is wrong where.
template<Shape T>
bool fromJson(const QByteArray &json, T &out, JsonReading &reading);

template<typename T>
QJsonValue toJson(const T &value, const JsonWriting &writing);

} // namespace aws
