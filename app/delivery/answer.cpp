// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/answer.h"

#include "delivery/redaction.h"
#include "json/boundedjson.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr JsonBounds bounds{.mostBytes = 4 << 20, .mostDepth = 32};
constexpr qsizetype mostMessageCharacters = 500;
constexpr qsizetype mostNameCharacters = 128;
constexpr qsizetype mostFieldMessages = 50;

/// The member of that name regardless of case. Null too when there are several: "status" and "Status"
/// side by side could be understood either way.
const Json *soleMember(const Json &object, QLatin1StringView name)
{
    if (!object.is_object())
        return nullptr;
    const Json *found = nullptr;
    for (const auto &[key, value] : object.items()) {
        if (textOf(key).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &value;
    }
    return found;
}

/// The parser takes a NUL for the end of the text and would not look at what follows.
std::variant<Json, JsonFault> readBody(const QByteArray &body)
{
    if (body.contains('\0'))
        return JsonFault{};
    return readJson(body, bounds);
}

/// A text, or a whole number as text; the contracts differ in which one they answer with.
QString nameIn(const Json &object, QLatin1StringView name)
{
    const Json *member = soleMember(object, name);
    if (!member)
        return {};
    if (const std::optional<qint64> number = integerOf(*member))
        return QString::number(*number);
    return foreignText(textOf(*member), mostNameCharacters);
}

/// A sentence of the service, fit to be shown.
QString message(const QString &text)
{
    const QString clean = foreignText(text, 4 * mostMessageCharacters);
    return foreignText(withoutTokens(clean), mostMessageCharacters);
}

QString messageIn(const Json &object, QLatin1StringView name)
{
    const Json *member = soleMember(object, name);
    return member ? message(textOf(*member)) : QString();
}

/// Digits with a sign at most, blanks around them: QByteArray::toInt() alone would stop at a NUL.
std::optional<qint64> numberIn(const QString &text)
{
    static const QRegularExpression number(u"^\\s*-?[0-9]{1,10}\\s*$"_s);
    if (!number.match(text).hasMatch() || text.contains(QChar::Null))
        return {};
    return text.trimmed().toLongLong();
}

std::optional<int> statusIn(const Json &object)
{
    const Json *member = soleMember(object, "status"_L1);
    if (!member)
        return {};
    const std::optional<qint64> number = member->is_string() ? numberIn(textOf(*member)) : integerOf(*member);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(*number);
}

QString requestIdOf(const Json &object, const HttpHeaders &headers)
{
    for (const auto name : {"requestId"_L1, "traceId"_L1}) {
        if (QString id = nameIn(object, name); !id.isEmpty())
            return id;
    }
    for (const auto *name : {"request-id", "x-request-id"}) {
        if (const QByteArray id = headerOf(headers, name); !id.isEmpty())
            return foreignText(QString::fromUtf8(id), mostNameCharacters);
    }
    return {};
}

AnswerFacts factsIn(const Json &json, int httpStatus, const HttpHeaders &headers, const QByteArray &body)
{
    return {httpStatus, requestIdOf(json, headers), nameIn(json, "customerId"_L1), nameIn(json, "product"_L1),
        body};
}

// ---- error bodies (API.md §8) --------------------------------------------------------------------------

/// What an error body says, in whichever of its forms.
struct Complaint
{
    QString message;
    QList<FieldMessage> fields;
};

void addField(Complaint &complaint, const QString &field, const QString &text)
{
    if (!field.isEmpty() && !text.isEmpty() && complaint.fields.size() < mostFieldMessages)
        complaint.fields.append({field, text});
}

/// [ { "code": …, "field": …, "message": … } ]: what names no field belongs to the message.
void readErrorList(Complaint &complaint, const Json &errors)
{
    QStringList sentences{complaint.message};
    for (const Json &error : errors) {
        const QString field = nameIn(error, "field"_L1);
        const QString text = error.is_string() ? message(textOf(error)) : messageIn(error, "message"_L1);
        if (field.isEmpty() && !text.isEmpty() && sentences.size() < mostFieldMessages)
            sentences.append(text);
        addField(complaint, field, text);
    }
    complaint.message = foreignText(sentences.join(u' '), mostMessageCharacters);
}

/// { "UserSeat": [ "…", "…" ] }
void readErrorObject(Complaint &complaint, const Json &errors)
{
    for (const auto &[key, texts] : errors.items()) {
        const QString field = foreignText(QString::fromStdString(key), mostNameCharacters);
        if (texts.is_string())
            addField(complaint, field, message(textOf(texts)));
        if (!texts.is_array())
            continue;
        for (const Json &text : texts)
            addField(complaint, field, message(textOf(text)));
    }
}

QString oauthMessage(const Json &json)
{
    const QString error = messageIn(json, "error"_L1);
    const QString description = messageIn(json, "error_description"_L1);
    if (error.isEmpty() || description.isEmpty())
        return error + description;
    return u"%1: %2"_s.arg(error, description);
}

QString messageOf(const Json &json)
{
    for (const auto name : {"message"_L1, "detail"_L1, "title"_L1}) {
        if (QString text = messageIn(json, name); !text.isEmpty())
            return text;
    }
    return oauthMessage(json);
}

Complaint complaintIn(const Json &json, const QByteArray &body)
{
    Complaint complaint{messageOf(json), {}};
    if (const Json *errors = soleMember(json, "errors"_L1)) {
        if (errors->is_array())
            readErrorList(complaint, *errors);
        else if (errors->is_object())
            readErrorObject(complaint, *errors);
    }
    if (complaint.message.isEmpty() && complaint.fields.isEmpty())
        complaint.message = message(QString::fromUtf8(body.left(8 * mostMessageCharacters)));
    return complaint;
}

QString redirectHostOf(int httpStatus, const HttpHeaders &headers)
{
    if (httpStatus < 300 || httpStatus > 399)
        return {};
    const QUrl target = QUrl::fromEncoded(headerOf(headers, "Location"), QUrl::StrictMode);
    return foreignText(target.host(), mostNameCharacters);
}

// ---- the three kinds of answer -------------------------------------------------------------------------

Outcome readAccepted(AnswerFacts facts, const std::variant<Json, JsonFault> &read)
{
    if (facts.body.trimmed().isEmpty() || facts.httpStatus == 204)
        return Unreadable{std::move(facts), Unreadable::Reason::NoBody};
    if (const auto *fault = std::get_if<JsonFault>(&read)) {
        const bool tooLarge = fault->kind == JsonFault::Kind::TooLarge;
        return Unreadable{
            std::move(facts), tooLarge ? Unreadable::Reason::TooLarge : Unreadable::Reason::NotJson};
    }
    const std::optional<int> status = statusIn(std::get<Json>(read));
    if (!status)
        return Unreadable{std::move(facts), Unreadable::Reason::NoStatus};
    return Answered{std::move(facts), *status};
}

/// 408 is a time-out of the service: it says nothing about what was done. So does a status of no known class.
bool isRefusal(int httpStatus)
{
    return httpStatus >= 300 && httpStatus <= 499 && httpStatus != 408;
}

} // namespace

Outcome readAnswer(const Contract &, int httpStatus, const HttpHeaders &headers, const QByteArray &body,
    const QDateTime &now)
{
    const std::variant<Json, JsonFault> read = readBody(body);
    const Json nothing;
    const Json *json = std::get_if<Json>(&read);
    AnswerFacts facts = factsIn(json ? *json : nothing, httpStatus, headers, body);
    if (httpStatus >= 200 && httpStatus <= 299)
        return readAccepted(std::move(facts), read);

    const Complaint complaint = complaintIn(json ? *json : nothing, body);
    const std::optional<qint64> retry = retryAfter(headerOf(headers, "Retry-After"), now);
    if (isRefusal(httpStatus))
        return Refused{std::move(facts), complaint.message, complaint.fields, retry,
            redirectHostOf(httpStatus, headers)};
    return Failed{std::move(facts), complaint.message, retry};
}

} // namespace onboard
