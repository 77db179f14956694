// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

/// \file
/// What became of a change whose answer was lost on the way: the service is asked.
namespace ui {

[[nodiscard]] bool isNotFound(const aws::Error &error);

/// What to say of a change whose answer was lost, once it was seen that it did not happen.
[[nodiscard]] aws::Error notCarriedOut(aws::Error error);

/// For carryOut: what was deleted is not found any more.
struct IsGone {
    template<typename Found>
    bool operator()(const aws::Result<Found> &found) const
    {
        return !found && isNotFound(found.error());
    }
};

/// Sends \a change. When no answer says what became of it, \a reading does: \a holds(aws::Result) says
/// whether what was read is what was wanted. It stays unknown only when that cannot be read either.
template<aws::Request Change, aws::Request Reading>
QCoro::Task<aws::Result<void>>
carryOut(Session session, Change change, Reading reading,
         std::type_identity_t<std::function<bool(const aws::Result<typename Reading::Response> &)>> holds,
         aws::CallOptions options = {})
{
    const auto answer = co_await session.send(std::move(change), options);
    if (answer)
        co_return aws::Result<void>();
    aws::Error error = answer.error();
    if (!error.outcomeUnknown)
        co_return tl::unexpected(error);
    const auto found = co_await session.send(std::move(reading), options);
    if (holds(found))
        co_return aws::Result<void>();
    if (found || isNotFound(found.error()))
        error = notCarriedOut(error);
    co_return tl::unexpected(std::as_const(error));
}

/// The same for what is made: it is there when what is read back is what was asked for.
template<aws::Request Creation>
QCoro::Task<aws::Result<void>> make(Session session, Creation creation)
{
    auto reading = creation.readBack();
    using Found = typename decltype(reading)::Response;
    const auto isThere = [creation](const aws::Result<Found> &found) {
        return found && creation.confirmedBy(*found).has_value();
    };
    return carryOut(std::move(session), std::move(creation), std::move(reading), isThere);
}

} // namespace ui
