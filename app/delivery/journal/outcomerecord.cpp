// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/outcomerecord.h"

#include "connection/scrubber.h"
#include "delivery/redaction.h"
#include "json/boundedjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostAnswer = 16 << 10;
constexpr qsizetype mostText = 2000;
constexpr qsizetype mostRequestId = 128; // longer than any, shorter than a token

template <class Value> struct KeyRow
{
    Value value;
    const char *key;
};

constexpr auto notSentKeys = std::to_array<KeyRow<NotSent::Reason>>({
    {NotSent::Reason::HasProblems, "problems"},
    {NotSent::Reason::Credential, "credential"},
    {NotSent::Reason::Token, "token"},
    {NotSent::Reason::Endpoint, "endpoint"},
    {NotSent::Reason::NoConnection, "noConnection"},
    {NotSent::Reason::Tls, "tls"},
    {NotSent::Reason::Busy, "busy"},
    {NotSent::Reason::Cancelled, "cancelled"},
    {NotSent::Reason::Declined, "declined"},
    {NotSent::Reason::Journal, "journal"},
    {NotSent::Reason::EarlierAttempt, "earlierAttempt"},
    {NotSent::Reason::Ended, "ended"},
});

constexpr auto unreadableKeys = std::to_array<KeyRow<Unreadable::Reason>>({
    {Unreadable::Reason::NoBody, "noBody"},
    {Unreadable::Reason::NotJson, "notJson"},
    {Unreadable::Reason::NoStatus, "noStatus"},
    {Unreadable::Reason::Encoded, "encoded"},
    {Unreadable::Reason::TooLarge, "tooLarge"},
});

constexpr auto lostKeys = std::to_array<KeyRow<Lost::Cause>>({
    {Lost::Cause::Other, "other"},
    {Lost::Cause::Deadline, "deadline"},
    {Lost::Cause::Inactive, "inactive"},
    {Lost::Cause::ConnectionLost, "connectionLost"},
    {Lost::Cause::Cancelled, "cancelled"},
    {Lost::Cause::Ended, "ended"},
});

template <class Rows, class Value> Json keyIn(const Rows &rows, Value value)
{
    const auto row = std::ranges::find(rows, value, &Rows::value_type::value);
    return row == rows.end() ? Json() : Json(row->key);
}

template <class Rows> auto valueIn(const Rows &rows, const QString &key)
{
    const auto row =
        std::ranges::find_if(rows, [&](const auto &each) { return key == QLatin1StringView(each.key); });
    return row == rows.end() ? rows.front().value : row->value;
}

Json safe(const QString &text)
{
    return jsonOf(withoutAddresses(withoutTokens(text)).left(mostText));
}

void addFacts(Json &detail, const AnswerFacts &facts)
{
    detail["answeredCustomer"] = safe(facts.customerId);
    detail["answeredProduct"] = safe(facts.product);
    // Blanked before it is cut: half a token would not be recognized.
    detail["answer"] =
        jsonOf(withoutAddresses(withoutTokens(QString::fromUtf8(facts.body))).left(mostAnswer));
}

void addWait(Json &detail, const std::optional<qint64> &seconds)
{
    if (seconds)
        detail["retryAfter"] = *seconds;
}

QString textIn(const Json &detail, const char *key)
{
    const auto member = detail.find(key);
    return member == detail.end() ? QString() : textOf(*member);
}

std::optional<qint64> waitIn(const Json &detail)
{
    const auto member = detail.find("retryAfter");
    return member == detail.end() ? std::nullopt : integerOf(*member);
}

QList<FieldMessage> messagesIn(const Json &detail)
{
    QList<FieldMessage> messages;
    const auto list = detail.find("fields");
    if (list == detail.end() || !list->is_array())
        return messages;
    for (const Json &entry : *list)
        if (entry.is_object())
            messages.append({textIn(entry, "field"), textIn(entry, "text")});
    return messages;
}

AnswerFacts factsIn(const OutcomeRecord &record, const Json &detail)
{
    return {.httpStatus = record.httpStatus.value_or(0),
        .requestId = record.requestId,
        .customerId = textIn(detail, "answeredCustomer"),
        .product = textIn(detail, "answeredProduct"),
        .body = textIn(detail, "answer").toUtf8()};
}

/// One function for each alternative: what goes into the detail.
struct DetailWriter
{
    Json &detail;

    void operator()(const NotSent &notSent) const
    {
        detail["reason"] = keyIn(notSentKeys, notSent.reason);
        detail["sentence"] = safe(notSent.sentence);
    }
    void operator()(const Answered &answered) const { addFacts(detail, answered.facts); }
    void operator()(const Refused &refused) const
    {
        addFacts(detail, refused.facts);
        detail["message"] = safe(refused.message);
        detail["redirectHost"] = safe(refused.redirectHost);
        addWait(detail, refused.retryAfterSeconds);
        Json fields = Json::array();
        for (const FieldMessage &message : refused.fields)
            fields.push_back({{"field", safe(message.field)}, {"text", safe(message.text)}});
        detail["fields"] = fields;
    }
    void operator()(const Failed &failed) const
    {
        addFacts(detail, failed.facts);
        detail["message"] = safe(failed.message);
        addWait(detail, failed.retryAfterSeconds);
    }
    void operator()(const Unreadable &unreadable) const
    {
        addFacts(detail, unreadable.facts);
        detail["reason"] = keyIn(unreadableKeys, unreadable.reason);
    }
    void operator()(const Lost &lost) const { detail["cause"] = keyIn(lostKeys, lost.cause); }
};

using Reader = Outcome (*)(const OutcomeRecord &, const Json &);

struct ReaderRow
{
    const char *outcome;
    Reader read;
};

constexpr auto readers = std::to_array<ReaderRow>({
    {"notSent",
        [](const OutcomeRecord &, const Json &detail) -> Outcome {
            return NotSent{valueIn(notSentKeys, textIn(detail, "reason")), textIn(detail, "sentence")};
        }},
    {"answered",
        [](const OutcomeRecord &record, const Json &detail) -> Outcome {
            return Answered{factsIn(record, detail), record.status.value_or(0)};
        }},
    {"refused",
        [](const OutcomeRecord &record, const Json &detail) -> Outcome {
            return Refused{factsIn(record, detail), textIn(detail, "message"), messagesIn(detail),
                waitIn(detail), textIn(detail, "redirectHost")};
        }},
    {"failed",
        [](const OutcomeRecord &record, const Json &detail) -> Outcome {
            return Failed{factsIn(record, detail), textIn(detail, "message"), waitIn(detail)};
        }},
    {"unreadable",
        [](const OutcomeRecord &record, const Json &detail) -> Outcome {
            return Unreadable{factsIn(record, detail), valueIn(unreadableKeys, textIn(detail, "reason"))};
        }},
    {"lost",
        [](const OutcomeRecord &, const Json &detail) -> Outcome {
            return Lost{valueIn(lostKeys, textIn(detail, "cause"))};
        }},
});

} // namespace

OutcomeRecord recordOf(const Outcome &outcome)
{
    OutcomeRecord record;
    record.outcome = QLatin1StringView(keyOf(outcome));
    if (const AnswerFacts *facts = factsOf(outcome)) {
        record.httpStatus = facts->httpStatus;
        record.requestId = withoutAddresses(scrubbed(facts->requestId)).left(mostRequestId);
    }
    if (const auto *answered = std::get_if<Answered>(&outcome))
        record.status = answered->status;
    Json detail = Json::object();
    std::visit(DetailWriter{detail}, outcome);
    record.detail = QByteArray::fromStdString(detail.dump());
    return record;
}

Outcome outcomeOf(const OutcomeRecord &record)
{
    const auto read = readJson(record.detail);
    const Json *detail = std::get_if<Json>(&read);
    const auto row = std::ranges::find_if(
        readers, [&](const ReaderRow &each) { return record.outcome == QLatin1StringView(each.outcome); });
    if (!detail || !detail->is_object() || row == readers.end())
        return Lost{Lost::Cause::Other};
    return row->read(record, *detail);
}

} // namespace onboard
