// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <optional>

namespace aws {

namespace detail {
/// RenderingFailure → RENDERING_FAILURE, Rsa1024Bit → RSA_1024_BIT.
QString enumWireName(const char *enumerator);
} // namespace detail

/// The wire names of a described enum, in the order of its declaration.
template<typename Known>
const QList<QString> &wireNames()
{
    static const QList<QString> names = [] {
        QList<QString> result;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Known>>(
            [&](auto enumerator) { result.append(detail::enumWireName(enumerator.name)); });
        return result;
    }();
    return names;
}

/// An enum of the service, open at its end: a value that we do not know survives a read and a write and is
/// shown as it came. \a Known is a described enum class whose values count up from 0.
template<typename Known>
class Open
{
public:
    Open() = default;
    Open(Known value) // NOLINT(google-explicit-constructor): a known value is an open one
        : m_wire(wireNames<Known>().at(static_cast<qsizetype>(value)))
    {
    }

    static Open fromWire(const QString &wire)
    {
        Open result;
        // Sharing the names of the known values keeps ten thousand rows from holding ten thousand copies.
        const qsizetype index = wireNames<Known>().indexOf(wire);
        result.m_wire = index < 0 ? wire : wireNames<Known>().at(index);
        return result;
    }

    [[nodiscard]] const QString &wire() const { return m_wire; }
    [[nodiscard]] std::optional<Known> known() const
    {
        const qsizetype index = wireNames<Known>().indexOf(m_wire);
        return index < 0 ? std::nullopt : std::optional(static_cast<Known>(index));
    }

    friend bool operator==(const Open &, const Open &) = default;
    friend bool operator==(const Open &open, Known value)
    {
        return open.m_wire == wireNames<Known>().at(static_cast<qsizetype>(value));
    }

private:
    QString m_wire;
};

template<typename T>
struct IsOpenEnum : std::false_type {
};
template<typename Known>
struct IsOpenEnum<Open<Known>> : std::true_type {
};

} // namespace aws
