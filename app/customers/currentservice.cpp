// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/currentservice.h"

#include "json/boundedjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostBytes = 64 << 10;
constexpr JsonBounds bounds{.mostBytes = mostBytes, .mostDepth = 4};

struct MemberRow
{
    const char *name;
    QString CurrentService::*value;
};

constexpr auto members = std::to_array<MemberRow>({
    {"service", &CurrentService::service},
    {"subscriptionModel", &CurrentService::subscriptionModel},
    {"purchasedUserSeats", &CurrentService::purchasedUserSeats},
    {"storage", &CurrentService::storage},
    {"retention", &CurrentService::retention},
    {"expirationDate", &CurrentService::expirationDate},
    {"source", &CurrentService::source},
    {"paymentType", &CurrentService::paymentType},
    {"package", &CurrentService::package},
    {"contractEndDate", &CurrentService::contractEndDate},
});

Json jsonOf(const CurrentService &service)
{
    Json json = Json::object();
    for (const MemberRow &row : members) {
        const QString &value = service.*(row.value);
        if (!value.isEmpty())
            json[row.name] = onboard::jsonOf(value);
    }
    return json;
}

/// Of the years that are written with four digits.
std::optional<QDateTime> timeIn(const Json &text)
{
    const QDateTime time = QDateTime::fromString(textOf(text), Qt::ISODateWithMs).toUTC();
    const int year = time.isValid() ? time.date().year() : 0;
    return year >= 1 && year <= 9999 ? std::optional(time) : std::nullopt;
}

std::optional<CurrentService> serviceIn(const Json &json)
{
    if (!json.is_object())
        return std::nullopt;
    CurrentService service;
    for (const MemberRow &row : members) {
        const auto member = json.find(row.name);
        if (member != json.end())
            service.*(row.value) = textOf(*member);
    }
    return service;
}

} // namespace

QByteArray writeSnapshot(const ServicesSnapshot &snapshot)
{
    Json json = Json::object();
    json["takenAt"] = onboard::jsonOf(snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs));
    json["services"] = Json::array();
    for (const CurrentService &service : snapshot.services)
        json["services"].push_back(jsonOf(service));
    const QByteArray text =
        QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    return text.size() > mostBytes ? QByteArray() : text;
}

std::optional<ServicesSnapshot> readSnapshot(const QByteArray &text)
{
    const std::variant<Json, JsonFault> read = readJson(text, bounds);
    const auto *json = std::get_if<Json>(&read);
    const Json *takenAt = json ? memberOf(*json, "takenAt"_L1) : nullptr;
    const Json *services = json ? memberOf(*json, "services"_L1) : nullptr;
    const std::optional<QDateTime> time = takenAt ? timeIn(*takenAt) : std::nullopt;
    if (!time || !services || !services->is_array())
        return std::nullopt;
    ServicesSnapshot snapshot{*time, {}};
    for (const Json &entry : *services) {
        const std::optional<CurrentService> service = serviceIn(entry);
        if (!service)
            return std::nullopt;
        snapshot.services.append(*service);
    }
    return snapshot;
}

} // namespace onboard
