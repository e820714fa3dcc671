// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/answers.h"

#include "sandbox/httpreason.h"
#include "json/boundedjson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// A name is told by its number where the contract has numbers.
Json typed(const Contract &contract, const AnswerField &member, const QString &text)
{
    if (member.type == WireType::String)
        return jsonOf(text);
    const Field *field = fieldOf(contract, QLatin1StringView(member.wire));
    if (const Choice *choice = field ? choiceOf(*field, text) : nullptr)
        return Json(choice->number);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? Json(number) : jsonOf(text);
}

QString valueOf(const Contract &contract, const Ruled &ruled, QLatin1StringView member)
{
    if (member == QLatin1StringView(contract.customer))
        return ruled.customerId;
    if (member == QLatin1StringView(contract.product))
        return ruled.product;
    return QString::number(ruled.status);
}

QString pathOf(const Contract &contract, const FieldRef &at)
{
    const Field *field = fieldOf(contract, at.key);
    if (!field)
        return at.key;
    const QString wire = QString::fromLatin1(field->wire);
    return field->place == Place::Item
        ? u"%1[%2].%3"_s.arg(QLatin1StringView(contract.listName)).arg(at.item).arg(wire)
        : wire;
}

Json errorsOf(const Contract &contract, const Problems &problems)
{
    Json errors = Json::array();
    for (const Problem &problem : problems) {
        errors.push_back({{"code", "InvalidParameter"}, {"field", jsonOf(pathOf(contract, problem.at))},
            {"message", jsonOf(problem.text)}});
    }
    return errors;
}

} // namespace

QByteArray answers::ofOrder(const Contract &contract, const Ruled &ruled)
{
    Json answer = Json::object();
    for (const AnswerField &member : contract.answer)
        answer[member.wire] =
            typed(contract, member, valueOf(contract, ruled, QLatin1StringView(member.wire)));
    return writeJson(answer);
}

QByteArray answers::ofError(
    int httpStatus, const QByteArray &requestId, const Contract &contract, const Problems &problems)
{
    Json error = Json::object();
    error["statusCode"] = httpStatus;
    error["message"] = reasonOf(httpStatus);
    error["errors"] = errorsOf(contract, problems);
    error["requestId"] = requestId.toStdString();
    error["timestamp"] = jsonOf(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return writeJson(error);
}

QByteArray answers::ofToken(const IssuedToken &token)
{
    Json answer = Json::object();
    answer["access_token"] = token.value.toStdString();
    answer["expires_in"] = TokenDesk::lifeSeconds;
    answer["token_type"] = "Bearer";
    answer["scope"] = jsonOf(token.scopes.join(u' '));
    return writeJson(answer);
}

QByteArray answers::ofRefusal(const TokenRefusal &refusal)
{
    Json answer = Json::object();
    answer["error"] = refusal.error;
    answer["error_description"] = refusal.description;
    return writeJson(answer);
}

} // namespace onboard
