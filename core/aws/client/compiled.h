// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/aws/client/sending.h"

/// \file
/// What an operation's callers refer to: how it is placed, sent, read and written. Its code is compiled once,
/// in the source file beside the operation's declaration; callers see declarations only.

/// Compiles the code of request \a R here. Stands outside of every namespace.
#define AWS_COMPILED_HERE(R)                                                                                 \
    template aws::Result<aws::Call> aws::place<R>(const R &, int);                                           \
    template aws::Result<R> aws::receive<R>(const aws::ReceivedParts &);                                     \
    template aws::Result<R> aws::requestFromJson<R>(const QByteArray &, int, QStringList *);                 \
    template QJsonValue aws::toJson<R>(const R &, const aws::JsonWriting &);                                 \
    template QJsonValue aws::toJson<R::Response>(const R::Response &, const aws::JsonWriting &);             \
    template bool aws::fromJson<R::Response>(const QByteArray &, R::Response &, aws::JsonReading &);         \
    template QCoro::Task<aws::Result<R::Response>> aws::Client::send<R>(R, aws::CallOptions) const;

/// The same for the pages of a list.
#define AWS_PAGES_COMPILED_HERE(R)                                                                           \
    template QCoro::Task<aws::Result<R::Response>> aws::readAllPages<R>(aws::Reader, R);

namespace aws {

template<Request R>
QCoro::Task<Result<typename R::Response>> readAllPages(Reader reader, R request)
{
    return allPages(std::move(reader), std::move(request));
}

} // namespace aws
