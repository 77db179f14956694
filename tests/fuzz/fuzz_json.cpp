// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of the service, or a person's input, into the shapes of an operation: its name in the first line,
// then JSON.
#include "core/aws/shape/json.h"
#include "core/aws/shape/placement.h"
#include "core/email/operations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdint>
#include <cstdlib>

namespace {

/// What was read can be written, and is the same when it is read again.
template<typename Shape>
void readAndWrite(const QByteArray &json)
{
    Shape shape{};
    aws::JsonReading reading;
    if (!aws::fromJson(json, shape, reading))
        return;
    const aws::JsonWriting writing{.isoTimestamps = true, .apiVersion = 2};
    const QByteArray written = QJsonDocument(aws::toJson(shape, writing).toObject()).toJson();
    Shape again{};
    aws::JsonReading second;
    if (!aws::fromJson(written, again, second))
        std::abort();
    if (QJsonDocument(aws::toJson(again, writing).toObject()).toJson() != written)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\n');
    const QByteArray name = input.left(end);
    const QByteArray json = input.mid(end + 1);
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, email::Operations>>(
        [&](auto identity) {
            using R = typename decltype(identity)::type;
            if (name.toStdString() != R::operation.name)
                return;
            readAndWrite<typename R::Response>(json);
            if (const auto request = aws::requestFromJson<R>(json, 2))
                (void)aws::place(*request, 2);
        });
    return 0;
}
