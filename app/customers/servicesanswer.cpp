// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicesanswer.h"

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr std::size_t mostServices = 1000;
constexpr qsizetype mostCharacters = 200;

QString wordIn(const Json &product, QLatin1StringView name)
{
    const QString word = textIn(product, name, mostCharacters);
    return word.compare("N/A"_L1, Qt::CaseInsensitive) == 0 ? QString() : word;
}

CurrentService serviceOf(const Json &product)
{
    return {
        .service = wordIn(product, "service"_L1),
        .subscriptionModel = wordIn(product, "subscriptionModel"_L1),
        .purchasedUserSeats = wordIn(product, "purchasedUserSeats"_L1),
        .storage = wordIn(product, "storage"_L1),
        .retention = wordIn(product, "retention"_L1),
        .expirationDate = wordIn(product, "expirationDate"_L1),
        .source = wordIn(product, "source"_L1),
        .paymentType = wordIn(product, "paymentType"_L1),
        .package = wordIn(product, "package"_L1),
        .contractEndDate = wordIn(product, "contractEndDate"_L1),
    };
}

std::optional<CustomerServices> servicesOfRow(const Json &row)
{
    CustomerServices read{idIn(row, "customerId"_L1), {}};
    const Json *products = memberOf(row, "products"_L1);
    if (read.customerId.isEmpty() || !products || !products->is_array() || products->size() > mostServices)
        return std::nullopt;
    for (const Json &product : *products) {
        if (!product.is_object())
            return std::nullopt;
        read.services.append(serviceOf(product));
    }
    return read;
}

} // namespace

std::optional<AnswerPage<CustomerServices>> readServicesAnswer(const QByteArray &body)
{
    return readPageOf<CustomerServices>(body, servicesOfRow);
}

} // namespace onboard
