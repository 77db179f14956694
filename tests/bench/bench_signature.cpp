// SPDX-License-Identifier: GPL-3.0-or-later
// One whole signature with the derived key cached, beside the three hashes that it cannot do without.
#include "core/aws/http/signer.h"
#include "tests/bench/bench.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace {
constexpr int signatures = 20'000;

aws::HttpRequest request()
{
    aws::HttpRequest request;
    request.verb = aws::Verb::Get;
    request.scheme = "https";
    request.host = "email.eu-west-1.amazonaws.com";
    request.path = "/v2/email/identities/customer-1234.example.com";
    request.headers = {{"Content-Type", "application/json"}};
    return request;
}
} // namespace

int main()
{
    const aws::Credentials credentials{.accessKeyId = "AKIDEXAMPLE",
                                       .secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                                       .sessionToken = {},
                                       .expiration = {}};
    aws::Signer signer("eu-west-1", "ses");
    const auto ours = [&] {
        for (int i = 0; i < signatures; ++i) {
            aws::HttpRequest toSign = request();
            signer.sign(toSign, credentials, aws::TimePoint(std::chrono::seconds(1'700'000'000)));
            bench::keep(toSign);
        }
    };

    aws::HttpRequest example = request();
    example.headers.emplaceBack("X-Amz-Date", "20231114T221320Z");
    const QByteArray canonical = aws::canonicalRequest(example, {"content-type", "host", "x-amz-date"});
    const QByteArray toSign =
        "AWS4-HMAC-SHA256\n20231114T221320Z\n20231114/eu-west-1/ses/aws4_request\n" + QByteArray(64, 'a');
    const QByteArray key(32, 'k');
    const auto hashes = [&] {
        for (int i = 0; i < signatures; ++i) {
            bench::keep(QCryptographicHash::hash(QByteArrayView(), QCryptographicHash::Sha256));
            bench::keep(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
            bench::keep(QMessageAuthenticationCode::hash(toSign, key, QCryptographicHash::Sha256));
        }
    };
    const bench::Turns turns = bench::inTurns(9, ours, hashes);
    bench::within(QStringLiteral("one whole signature, key cached"), turns.ours / signatures,
                  turns.peer / signatures, QStringLiteral("Qt's hashes alone"), 1.5);
}
