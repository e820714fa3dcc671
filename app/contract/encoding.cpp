// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/encoding.h"

#include "contract/presence.h"
#include "contract/validation.h"
#include "json/boundedjson.h"

#include <QUrl>

#include <algorithm>

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

/// Whether the value is told by leaving the member out.
bool isLeftOut(const Field &field, const Value &value)
{
    return *field.leftOut && value == valueFromText(field, QString::fromLatin1(field.leftOut));
}

void addMember(Json &members, const Contract &contract, const Draft &draft, const Field &field, int item,
    TimestampUnit unit)
{
    if (presenceOf(contract, draft, field, item) == Presence::Absent)
        return;
    const Value value = valueFor(contract, draft, field, item);
    if (canBeEncoded(field, value) && !isLeftOut(field, value))
        members[field.wire] = encode(field, value, unit);
}

Json itemOf(const Contract &contract, const Draft &draft, int item, TimestampUnit unit)
{
    Json members = Json::object();
    for (const Field &field : contract.fields) {
        if (field.place == Place::Item)
            addMember(members, contract, draft, field, item, unit);
    }
    return members;
}

/// All of them, each at its place, also those that hold nothing yet.
Json itemsOf(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    Json items = Json::array();
    for (int item = 0; item < draft.itemCount(); ++item)
        items.push_back(itemOf(contract, draft, item, unit));
    return items;
}

/// The seats of all items that ask for some: "25 + 10".
QString seatsOf(const Contract &contract, const Draft &draft)
{
    const Field *field = fieldOf(contract, QString::fromLatin1(contract.seats));
    QStringList seats;
    for (int item = 0; field && item < (field->place == Place::Item ? draft.itemCount() : 1); ++item) {
        const Value value = valueFor(contract, draft, *field, item);
        const auto *number = std::get_if<qint64>(&value);
        if (number && presenceOf(contract, draft, *field, item) != Presence::Absent)
            seats.append(QString::number(*number));
    }
    return seats.join(u" + "_s);
}

} // namespace

Json bodyOf(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    Json body = Json::object();
    for (const Field &field : contract.fields) {
        if (field.place == Place::Body) {
            addMember(body, contract, draft, field, 0, unit);
        } else if (field.place == Place::Item && !body.contains(contract.listName)) {
            Json items = itemsOf(contract, draft, unit);
            if (!std::all_of(items.begin(), items.end(), [](const Json &members) { return members.empty(); }))
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
    request.customerId = Scope(contract, draft).text(contract.customer);
    request.path = pathOf(contract, request.customerId);
    request.body = writeJson(body);
    request.product = nameOfProduct(contract, draft);
    request.seats = seatsOf(contract, draft);
    return request;
}

QString nameOfProduct(const Contract &contract, const Draft &draft)
{
    const Scope scope(contract, draft);
    const Choice *product = scope.choice(contract.product);
    return product ? QString::fromLatin1(product->name) : scope.text(contract.product);
}

QByteArray pathOf(const Contract &contract, const QString &customerId)
{
    QByteArray path = contract.path;
    return path.replace("{customerId}", QUrl::toPercentEncoding(customerId));
}

} // namespace onboard
