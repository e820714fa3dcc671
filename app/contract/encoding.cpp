// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/encoding.h"

#include "contract/presence.h"
#include "json/boundedjson.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

Json encode(const Field &field, const Value &value, TimestampUnit unit)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return encodeDay(*day, field.type == WireType::String ? TimestampUnit::Iso : unit);
    if (const auto *text = std::get_if<QString>(&value))
        return jsonOf(*text);
    if (const auto *number = std::get_if<qint64>(&value))
        return Json(*number);
    return Json(std::get<bool>(value));
}

/// A text in a field that is sent as a number, or a day in the year 10000, is a problem that validation
/// reports; it is never sent.
bool canBeEncoded(const Field &field, const Value &value)
{
    if (!isEntered(value))
        return false;
    if (const auto *day = std::get_if<QDate>(&value); day && !canBeSent(*day))
        return false;
    const bool sendsText = field.type == WireType::String && field.input != Input::Date;
    return std::holds_alternative<QString>(value) == sendsText;
}

Json itemOf(const Contract &contract, const Draft &draft, int item, TimestampUnit unit)
{
    Json members = Json::object();
    for (const Field &field : contract.fields) {
        if (field.place != Place::Item || presenceOf(contract, draft, field, item) == Presence::Absent)
            continue;
        const Value value = draft.value({QString::fromLatin1(field.key), item});
        if (canBeEncoded(field, value))
            members[field.wire] = encode(field, value, unit);
    }
    return members;
}

QString sentText(const Draft &draft, const char *key)
{
    const Value value = draft.value({QString::fromLatin1(key), 0});
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

} // namespace

Json bodyOf(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    Json body = Json::object();
    for (const Field &field : contract.fields) {
        if (field.place == Place::Body) {
            const Value value = draft.value({QString::fromLatin1(field.key), 0});
            if (presenceOf(contract, draft, field) != Presence::Absent && canBeEncoded(field, value))
                body[field.wire] = encode(field, value, unit);
        } else if (field.place == Place::Item && !body.contains(contract.listName)) {
            Json items = Json::array();
            for (int item = 0; item < draft.itemCount(); ++item) {
                if (Json members = itemOf(contract, draft, item, unit); !members.empty())
                    items.push_back(std::move(members));
            }
            if (!items.empty())
                body[contract.listName] = std::move(items);
        }
    }
    return body;
}

Request requestOf(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    Request request;
    const Json body = bodyOf(contract, draft, unit);
    request.contract = &contract;
    request.customerId = sentText(draft, contract.customer);
    request.path = pathOf(contract, request.customerId);
    request.body = writeJson(body);
    request.product = sentText(draft, contract.product);
    const Field *seats = fieldOf(contract, QString::fromLatin1(contract.seats));
    if (seats && presenceOf(contract, draft, *seats) != Presence::Absent)
        request.seats = sentText(draft, contract.seats);
    return request;
}

QByteArray pathOf(const Contract &contract, const QString &customerId)
{
    QByteArray path = contract.path;
    return path.replace("{customerId}", QUrl::toPercentEncoding(customerId));
}

} // namespace onboard
