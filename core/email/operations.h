// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/configurationsets.h"
#include "core/email/operations/dedicatedips.h"
#include "core/email/operations/deliverability.h"
#include "core/email/operations/identities.h"
#include "core/email/operations/messages.h"

#include <boost/mp11.hpp>

namespace email {

namespace detail {
#define EMAIL_LISTED(R) , R
using DeclaredOperations = boost::mp11::mp_pop_front<boost::mp11::mp_list<
    void EMAIL_IDENTITY_OPERATIONS(EMAIL_LISTED) EMAIL_CONFIGURATION_SET_OPERATIONS(EMAIL_LISTED)
        EMAIL_DEDICATED_IP_OPERATIONS(EMAIL_LISTED) EMAIL_DELIVERABILITY_OPERATIONS(EMAIL_LISTED)
            EMAIL_MESSAGE_OPERATIONS(EMAIL_LISTED)>>;
#undef EMAIL_LISTED

template<typename First, typename Second>
using NamedBefore = boost::mp11::mp_bool<(First::operation.name < Second::operation.name)>;
} // namespace detail

/// Every operation there is, by name. The console companion, the sandbox and the tests walk this list.
using Operations = boost::mp11::mp_sort<detail::DeclaredOperations, detail::NamedBefore>;

static_assert(boost::mp11::mp_size<Operations>::value == 42);

} // namespace email
