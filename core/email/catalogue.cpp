// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/catalogue.h"

#include "core/aws/shape/json.h"
#include "core/aws/tr.h"
#include "core/email/operations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <numeric>

namespace email {

namespace {

template<aws::Request R>
QCoro::Task<aws::Result<QByteArray>> finish(QCoro::Task<aws::Result<typename R::Response>> task)
{
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    const QJsonValue json = aws::toJson(*response, aws::JsonWriting{.isoTimestamps = true, .apiVersion = 2});
    co_return QJsonDocument(json.toObject()).toJson(QJsonDocument::Indented);
}

QCoro::Task<aws::Result<QByteArray>> refused(aws::Error error) { co_return tl::unexpected(std::move(error)); }

template<aws::Request R>
CatalogueEntry entryOf()
{
    CatalogueEntry entry{.operation = R::operation, .members = {}, .call = {}};
    aws::forEachMember<R>([&](auto member) {
        using Member = decltype(member);
        const bool required = !aws::MemberTraits<aws::MemberType<Member, R>>::optional;
        entry.members.append(aws::Wire<Member>::text() + (required ? QStringLiteral("*") : QString()));
    });
    entry.call = [](aws::Client client, QByteArray input, aws::CallOptions options, QStringList *notSent) {
        const auto request = aws::requestFromJson<R>(input, client.options().apiVersion, notSent);
        if (!request) {
            aws::Error error = request.error();
            error.operation =
                QString::fromLatin1(R::operation.name.data(), qsizetype(R::operation.name.size()));
            return refused(std::move(error));
        }
        return finish<R>(client.send<R>(*request, std::move(options)));
    };
    return entry;
}

/// How many letters have to be changed, added or taken away (Levenshtein).
qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype changed = diagonal + (from.at(i) == to.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({changed, diagonal + 1, row.at(j) + 1});
        }
    }
    return row.last();
}

} // namespace

const QList<CatalogueEntry> &catalogue()
{
    static const QList<CatalogueEntry> entries = [] {
        QList<CatalogueEntry> result;
        boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Operations>>(
            [&](auto request) { result.append(entryOf<typename decltype(request)::type>()); });
        return result;
    }();
    return entries;
}

aws::Result<CatalogueEntry> findOperation(const QString &name)
{
    QStringList near;
    for (const CatalogueEntry &entry : catalogue()) {
        if (entry.name() == name)
            return entry;
        const QString known = entry.name();
        constexpr qsizetype mostTypos = 3;
        if (known.contains(name, Qt::CaseInsensitive)
            || distance(known.toLower(), name.toLower()) <= mostTypos)
            near.append(known);
    }
    if (near.isEmpty() || name.isEmpty()) {
        return aws::usageError(tr("There is no operation \"%1\"; 'sendscopectl call "
                                  "--list' names all of them.")
                                   .arg(name));
    }
    return aws::usageError(
        tr("There is no operation \"%1\". Did you mean %2?").arg(name, near.join(QStringLiteral(", "))));
}

} // namespace email
