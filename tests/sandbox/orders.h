// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/timestamp.h"
#include "json/boundedjson.h"

#include <QByteArray>
#include <QDate>
#include <QString>

/// Orders that the tests of this folder send.
namespace onboard::orders {

/// The specification's sample.
inline const char *const sample = R"({
    "product": "Office365Backup",
    "licenseType": "Trial",
    "avepointStorageType": 1,
    "retentionYear": 1,
    "byos": false
})";

/// A paid order with every member, as the specification prints them.
inline Json paid(const char *product, qint64 seats, QDate expiry, QDate contractEnd,
    TimestampUnit unit = TimestampUnit::Milliseconds)
{
    Json item = Json::object();
    item["SubscriptionSourceType"] = 1;
    item["IsSameAsPool"] = false;
    item["SaleType"] = 0;
    item["PackageType"] = 0;
    item["CustomerSize"] = 5;
    item["ContractEndDate"] = encodeDay(contractEnd, unit);
    item["PaymentType"] = 0;

    Json body = Json::object();
    body["product"] = product;
    body["licenseType"] = "Enterprise";
    body["avepointStorageType"] = 0;
    body["retentionYear"] = 1;
    body["byos"] = false;
    body["userSeat"] = seats;
    body["expirationTime"] = encodeDay(expiry, unit);
    body["licenseItems"] = Json::array({item});
    return body;
}

/// The shortest order of a service that takes neither storage nor package.
inline Json management(const char *product)
{
    Json body = Json::object();
    body["product"] = product;
    body["licenseType"] = "Trial";
    return body;
}

inline Json parsed(const char *text)
{
    return std::get<Json>(readJson(text));
}

inline QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

} // namespace onboard::orders
