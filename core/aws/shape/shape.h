// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <array>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

/// \file
/// A shape is an aggregate described with Boost.Describe; JSON, queries and checks follow from the
/// description.
namespace aws {

/// A member that the service knows from API version \a version on; never sent to an older one.
template<int version, typename T>
struct Since : std::optional<T> {
    using std::optional<T>::optional;
    using std::optional<T>::operator=;
    static constexpr int since = version;
};

/// A member that was required before API version \a version and is optional from then on.
template<int version, typename T>
struct RequiredBefore : std::optional<T> {
    using std::optional<T>::optional;
    using std::optional<T>::operator=;
    static constexpr int requiredBefore = version;
};

/// What a member holds once its "may be absent" is taken off, and when it must be there.
template<typename T>
struct MemberTraits {
    using Value = T;
    static constexpr bool optional = false;
    static constexpr int since = 0;
    static constexpr int requiredBefore = 0;
};
template<typename T>
struct MemberTraits<std::optional<T>> {
    using Value = T;
    static constexpr bool optional = true;
    static constexpr int since = 0;
    static constexpr int requiredBefore = 0;
};
template<int version, typename T>
struct MemberTraits<Since<version, T>> {
    using Value = T;
    static constexpr bool optional = true;
    static constexpr int since = version;
    static constexpr int requiredBefore = 0;
};
template<int version, typename T>
struct MemberTraits<RequiredBefore<version, T>> {
    using Value = T;
    static constexpr bool optional = true;
    static constexpr int since = 0;
    static constexpr int requiredBefore = version;
};

template<typename T>
concept Shape = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

template<typename T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public>;

/// The wire name of a described member: its first letter upper-cased, a trailing underscore dropped.
template<typename Member>
struct Wire {
    static constexpr std::size_t length = [] {
        const std::string_view name = Member::name;
        return name.ends_with('_') ? name.size() - 1 : name.size();
    }();
    static constexpr std::array<char, length> characters = [] {
        std::array<char, length> result{};
        for (std::size_t i = 0; i < length; ++i)
            result[i] = Member::name[i];
        if (result[0] >= 'a' && result[0] <= 'z')
            result[0] = static_cast<char>(result[0] - 'a' + 'A');
        return result;
    }();
    static constexpr std::string_view name{characters.data(), length};
    static QString text() { return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())); }
};

template<typename Member, typename T>
using MemberType = std::remove_cvref_t<decltype(std::declval<T &>().*Member::pointer)>;

/// Calls \a visit(member) for every described member of \a T; \a member::pointer and Wire<member> tell the
/// rest.
template<typename T, typename Visit>
constexpr void forEachMember(Visit &&visit)
{
    boost::mp11::mp_for_each<MembersOf<T>>(std::forward<Visit>(visit));
}

template<typename T>
struct IsList : std::false_type {
};
template<typename T>
struct IsList<QList<T>> : std::true_type {
};

template<typename T>
struct IsMap : std::false_type {
};
template<typename T>
struct IsMap<QMap<QString, T>> : std::true_type {
};

} // namespace aws

/// Shapes are made of Qt's values and of options on them, none of which knows where it stands: lists of them
/// grow by moving bytes.
template<aws::Shape T>
class QTypeInfo<T>
{
public:
    enum {
        isPointer = false,
        isIntegral = false,
        isComplex = true,
        isRelocatable = true,
        isValueInitializationBitwiseZero = false,
    };
};
