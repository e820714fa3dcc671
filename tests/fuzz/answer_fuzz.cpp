// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The answer to an order. Input: a line with the HTTP status, header lines, an empty line, the body.
#include "delivery/answer.h"
#include "delivery/attempt.h"
#include "delivery/supporttext.h"
#include "delivery/verdict.h"
#include "fuzz/promise.h"

#include <QTimeZone>

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

constexpr qsizetype mostMessageCharacters = 501; // and the sign that it was cut
constexpr qsizetype mostNameCharacters = 129;
constexpr qint64 day = 86'400;

const QDateTime &now()
{
    static const QDateTime instant(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::utc());
    return instant;
}

HttpHeaders headersIn(QByteArray &rest)
{
    HttpHeaders headers;
    for (QByteArray line = takeLine(rest); !line.isEmpty(); line = takeLine(rest)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

/// One line of plain text of at most that length.
bool isShowable(const QString &text, qsizetype most)
{
    return text.size() <= most
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

bool isWithinADay(const std::optional<qint64> &seconds)
{
    return !seconds || (*seconds >= 0 && *seconds <= day);
}

/// What an HTTP status alone decides (ARCHITECTURE.md, Outcome).
void keepsItsClass(const Outcome &outcome, int status)
{
    const bool isAnswer =
        std::holds_alternative<Answered>(outcome) || std::holds_alternative<Unreadable>(outcome);
    promise(!std::holds_alternative<NotSent>(outcome), "an answer is never \"not sent\"");
    promise(isAnswer == (status >= 200 && status <= 299), "2xx, and nothing else, is read as an answer");
    const bool isRefusal = status >= 300 && status <= 499 && status != 408;
    promise(std::holds_alternative<Refused>(outcome) == isRefusal, "3xx and 4xx but 408 refuse");
}

void keepsItsBounds(const Outcome &outcome)
{
    const AnswerFacts *facts = factsOf(outcome);
    promise(facts, "an answer has facts");
    for (const QString &name : {facts->requestId, facts->customerId, facts->product})
        promise(isShowable(name, mostNameCharacters), "names are short plain text");
    if (const auto *refused = std::get_if<Refused>(&outcome)) {
        promise(isShowable(refused->message, mostMessageCharacters), "a message is plain text");
        promise(isWithinADay(refused->retryAfterSeconds), "Retry-After is within a day");
        promise(isShowable(refused->redirectHost, mostNameCharacters), "a host is plain text");
        for (const FieldMessage &field : refused->fields)
            promise(
                isShowable(field.field, mostNameCharacters) && isShowable(field.text, mostMessageCharacters),
                "messages of fields are plain text");
    }
    if (const auto *failed = std::get_if<Failed>(&outcome)) {
        promise(isShowable(failed->message, mostMessageCharacters), "a message is plain text");
        promise(isWithinADay(failed->retryAfterSeconds), "Retry-After is within a day");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray body = bytesOf(data, size);
    const int status = std::clamp(takeLine(body).trimmed().toInt(), 0, 999);
    const HttpHeaders headers = headersIn(body);
    const Contract &contract = defaultContract();

    Attempt attempt;
    attempt.outcome = readAnswer(contract, status, headers, body, now());
    keepsItsClass(attempt.outcome, status);
    keepsItsBounds(attempt.outcome);
    promise(readAnswer(contract, status, headers, body, now()) == attempt.outcome, "reading is pure");

    promise(!verdictOf(attempt, contract).headline.isEmpty(), "every answer has a headline");
    promise(!supportText(attempt, contract).isEmpty(), "every answer can be told to support");
    return 0;
}
