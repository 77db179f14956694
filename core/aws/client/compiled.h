// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/aws/shape/placement.h"

/// \file
/// The code that places, sends, reads and writes an operation is long, and the same wherever it is used: it
/// is compiled once, in the source file beside the operation's declaration. Both macros stand outside of
/// every namespace.

#define AWS_OPERATION_CODE(PREFIX, R)                                                                        \
    PREFIX template aws::Result<aws::Call> aws::place<R>(const R &, int);                                    \
    PREFIX template aws::Result<R> aws::receive<R>(const aws::ReceivedParts &);                              \
    PREFIX template aws::Result<R> aws::requestFromJson<R>(const QByteArray &, int, QStringList *);          \
    PREFIX template QJsonValue aws::toJson<R>(const R &, const aws::JsonWriting &);                          \
    PREFIX template QJsonValue aws::toJson<R::Response>(const R::Response &, const aws::JsonWriting &);      \
    PREFIX template bool aws::fromJson<R::Response>(const QByteArray &, R::Response &, aws::JsonReading &);  \
    PREFIX template QCoro::Task<aws::Result<R::Response>> aws::Client::send<R>(R, aws::CallOptions) const;

/// Says that the code of request \a R is compiled elsewhere.
#define AWS_COMPILED_ELSEWHERE(R) AWS_OPERATION_CODE(extern, R)
/// Compiles the code of request \a R here.
#define AWS_COMPILED_HERE(R) AWS_OPERATION_CODE(, R)
