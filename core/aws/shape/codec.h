// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"
#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/placement.h"

/// \file
/// The code that places a request and reads its answer is long, and the same wherever it is used: it is compiled once,
/// in the source file beside the operation's declaration. Both macros stand outside of every namespace.

/// Says that the code of request \a R is compiled elsewhere.
#define AWS_CODEC_ELSEWHERE(R)                                                                               \
    extern template aws::Result<aws::Call> aws::place<R>(const R &, int);                                    \
    extern template bool aws::fromJson<R::Response>(const QByteArray &, R::Response &, aws::JsonReading &);

/// Compiles the code of request \a R here.
#define AWS_CODEC_HERE(R)                                                                                    \
    template aws::Result<aws::Call> aws::place<R>(const R &, int);                                           \
    template bool aws::fromJson<R::Response>(const QByteArray &, R::Response &, aws::JsonReading &);
