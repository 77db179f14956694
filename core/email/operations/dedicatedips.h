// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"
#include "core/email/shapes.h"

/// \file
/// Dedicated IPs, their pools, and the account.
namespace email {

using aws::Operation;
using aws::Repeat;
using aws::Verb;

struct ListDedicatedIpPools {
    Text nextToken;
    std::optional<int> pageSize;
    struct Response {
        Some<QString> dedicatedIpPools;
        Text nextToken;
    };
    static constexpr Operation operation{"ListDedicatedIpPools", Verb::Get, "/dedicated-ip-pools"};
};
BOOST_DESCRIBE_STRUCT(ListDedicatedIpPools, (), (nextToken, pageSize))
BOOST_DESCRIBE_STRUCT(ListDedicatedIpPools::Response, (), (dedicatedIpPools, nextToken))

struct CreateDedicatedIpPool {
    QString poolName;
    Some<Tag> tags;
    V2<Open<ScalingMode>> scalingMode;
    struct Response {
    };
    static constexpr Operation operation{"CreateDedicatedIpPool", Verb::Post, "/dedicated-ip-pools",
                                         Repeat::AfterReadingBack};
    [[nodiscard]] ListDedicatedIpPools readBack() const;
    [[nodiscard]] std::optional<Response> confirmedBy(const ListDedicatedIpPools::Response &found) const;
};
BOOST_DESCRIBE_STRUCT(CreateDedicatedIpPool, (), (poolName, tags, scalingMode))
BOOST_DESCRIBE_STRUCT(CreateDedicatedIpPool::Response, (), ())

struct DeleteDedicatedIpPool {
    QString poolName;
    struct Response {
    };
    static constexpr Operation operation{"DeleteDedicatedIpPool", Verb::Delete,
                                         "/dedicated-ip-pools/{PoolName}"};
};
BOOST_DESCRIBE_STRUCT(DeleteDedicatedIpPool, (), (poolName))
BOOST_DESCRIBE_STRUCT(DeleteDedicatedIpPool::Response, (), ())

struct GetDedicatedIp {
    QString ip;
    struct Response {
        std::optional<DedicatedIp> dedicatedIp;
    };
    static constexpr Operation operation{"GetDedicatedIp", Verb::Get, "/dedicated-ips/{IP}"};
};
BOOST_DESCRIBE_STRUCT(GetDedicatedIp, (), (ip))
BOOST_DESCRIBE_STRUCT(GetDedicatedIp::Response, (), (dedicatedIp))

struct GetDedicatedIps {
    Text poolName;
    Text nextToken;
    std::optional<int> pageSize;
    struct Response {
        Some<DedicatedIp> dedicatedIps;
        Text nextToken;
    };
    static constexpr Operation operation{"GetDedicatedIps", Verb::Get, "/dedicated-ips"};
};
BOOST_DESCRIBE_STRUCT(GetDedicatedIps, (), (poolName, nextToken, pageSize))
BOOST_DESCRIBE_STRUCT(GetDedicatedIps::Response, (), (dedicatedIps, nextToken))

struct PutDedicatedIpInPool {
    QString ip;
    QString destinationPoolName;
    struct Response {
    };
    static constexpr Operation operation{"PutDedicatedIpInPool", Verb::Put, "/dedicated-ips/{IP}/pool"};
};
BOOST_DESCRIBE_STRUCT(PutDedicatedIpInPool, (), (ip, destinationPoolName))
BOOST_DESCRIBE_STRUCT(PutDedicatedIpInPool::Response, (), ())

struct PutDedicatedIpWarmupAttributes {
    QString ip;
    int warmupPercentage = 0;
    struct Response {
    };
    static constexpr Operation operation{"PutDedicatedIpWarmupAttributes", Verb::Put,
                                         "/dedicated-ips/{IP}/warmup"};
    static constexpr auto limits =
        std::tuple{aws::range(&PutDedicatedIpWarmupAttributes::warmupPercentage, 0, 100)};
};
BOOST_DESCRIBE_STRUCT(PutDedicatedIpWarmupAttributes, (), (ip, warmupPercentage))
BOOST_DESCRIBE_STRUCT(PutDedicatedIpWarmupAttributes::Response, (), ())

struct GetAccount {
    struct Response {
        std::optional<SendQuota> sendQuota;
        Flag sendingEnabled;
        Flag dedicatedIpAutoWarmupEnabled;
        Text enforcementStatus;
        Flag productionAccessEnabled;
        V2<SuppressionAttributes> suppressionAttributes;
        V2<AccountDetails> details;
        V2<VdmAttributes> vdmAttributes;
    };
    static constexpr Operation operation{"GetAccount", Verb::Get, "/account"};
};
BOOST_DESCRIBE_STRUCT(GetAccount, (), ())
BOOST_DESCRIBE_STRUCT(GetAccount::Response, (),
                      (sendQuota, sendingEnabled, dedicatedIpAutoWarmupEnabled, enforcementStatus,
                       productionAccessEnabled, suppressionAttributes, details, vdmAttributes))

struct PutAccountDedicatedIpWarmupAttributes {
    Flag autoWarmupEnabled;
    struct Response {
    };
    static constexpr Operation operation{"PutAccountDedicatedIpWarmupAttributes", Verb::Put,
                                         "/account/dedicated-ips/warmup"};
};
BOOST_DESCRIBE_STRUCT(PutAccountDedicatedIpWarmupAttributes, (), (autoWarmupEnabled))
BOOST_DESCRIBE_STRUCT(PutAccountDedicatedIpWarmupAttributes::Response, (), ())

struct PutAccountSendingAttributes {
    Flag sendingEnabled;
    struct Response {
    };
    static constexpr Operation operation{"PutAccountSendingAttributes", Verb::Put, "/account/sending"};
};
BOOST_DESCRIBE_STRUCT(PutAccountSendingAttributes, (), (sendingEnabled))
BOOST_DESCRIBE_STRUCT(PutAccountSendingAttributes::Response, (), ())

} // namespace email

/// Every operation declared above.
#define EMAIL_DEDICATED_IP_OPERATIONS(X)                                                                     \
    X(email::ListDedicatedIpPools)                                                                           \
    X(email::CreateDedicatedIpPool)                                                                          \
    X(email::DeleteDedicatedIpPool)                                                                          \
    X(email::GetDedicatedIp)                                                                                 \
    X(email::GetDedicatedIps)                                                                                \
    X(email::PutDedicatedIpInPool)                                                                           \
    X(email::PutDedicatedIpWarmupAttributes)                                                                 \
    X(email::GetAccount)                                                                                     \
    X(email::PutAccountDedicatedIpWarmupAttributes)                                                          \
    X(email::PutAccountSendingAttributes)
