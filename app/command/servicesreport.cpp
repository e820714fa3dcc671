// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/servicesreport.h"

#include "json/boundedjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Column
{
    const char *name;
    QString CurrentService::*value;
    bool isShown; ///< to a person
};

constexpr auto columns = std::to_array<Column>({
    {"service", &CurrentService::service, true},
    {"subscriptionModel", &CurrentService::subscriptionModel, false},
    {"purchasedUserSeats", &CurrentService::purchasedUserSeats, true},
    {"storage", &CurrentService::storage, true},
    {"retention", &CurrentService::retention, true},
    {"expirationDate", &CurrentService::expirationDate, true},
    {"source", &CurrentService::source, true},
    {"paymentType", &CurrentService::paymentType, true},
    {"package", &CurrentService::package, false},
    {"contractEndDate", &CurrentService::contractEndDate, false},
});

QString cellOf(const CurrentService &service, const Column &column)
{
    const QString &value = service.*(column.value);
    return value.isEmpty() ? u"–"_s : value;
}

qsizetype widthOf(const QList<CurrentService> &services, const Column &column)
{
    qsizetype width = 0;
    for (const CurrentService &service : services)
        width = std::max(width, cellOf(service, column).size());
    return width;
}

} // namespace

Json reportObjectOf(const QList<CurrentService> &services)
{
    Json list = Json::array();
    for (const CurrentService &service : services) {
        Json object = Json::object();
        for (const Column &column : columns) {
            const QString &value = service.*(column.value);
            object[column.name] = value.isEmpty() ? Json() : jsonOf(value);
        }
        list.push_back(object);
    }
    return list;
}

QStringList linesOf(const QList<CurrentService> &services)
{
    QStringList lines;
    for (const CurrentService &service : services) {
        QStringList cells;
        for (const Column &column : columns)
            if (column.isShown)
                cells.append(cellOf(service, column).leftJustified(widthOf(services, column)));
        lines.append(cells.join(u"  "_s).trimmed());
    }
    return lines;
}

} // namespace onboard
