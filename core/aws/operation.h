// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace aws {

enum class Verb { Get, Put, Post, Delete };

constexpr std::string_view verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Put:
        return "PUT";
    case Verb::Post:
        return "POST";
    case Verb::Delete:
        return "DELETE";
    }
    return {};
}

/// What happens when it is not known whether a call was carried out.
enum class Repeat {
    Idempotent, ///< Doing it twice is doing it once: send again.
    AfterReadingBack, ///< Read first whether it happened; only what is not there is sent again.
    Never, ///< Each call costs or reaches people: say that the outcome is unknown.
};

/// The declaration of an operation, a static member of its request.
struct Operation {
    std::string_view name;
    Verb verb = Verb::Get;
    std::string_view path; ///< Below the API's prefix, with labels in braces: "/identities/{EmailIdentity}"
    Repeat repeat = Repeat::Idempotent;

    [[nodiscard]] constexpr bool changes() const { return verb != Verb::Get; }
};

/// The request of an operation: an aggregate whose static members name the operation and its answer.
template<typename T>
concept Request = requires {
    typename T::Response;
    { T::operation } -> std::convertible_to<Operation>;
};

} // namespace aws
