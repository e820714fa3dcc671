// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/overloaded.h"
#include "contract/status.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <variant>

namespace onboard {

/// What the service said beside its verdict. Texts are the service's own: plain text, cut, never markup.
struct AnswerFacts
{
    int httpStatus = 0;
    QString requestId = {}; ///< from the body or a header; empty when none
    QString customerId = {}; ///< as answered
    QString product = {}; ///< as answered, number or text
    QByteArray body = {}; ///< as received, cut at the size cap

    bool operator==(const AnswerFacts &) const = default;
};

/// A message of the service that names a parameter (API.md §8).
struct FieldMessage
{
    QString field; ///< as the service wrote it
    QString text;

    bool operator==(const FieldMessage &) const = default;
};

/// Zero bytes of the order were handed out. Nothing was added.
struct NotSent
{
    enum class Reason {
        HasProblems,
        Credential,
        Token,
        Endpoint,
        NoConnection,
        Tls,
        Busy,
        Cancelled,
        Declined,
        Journal, ///< the attempt could not be written down first
        EarlierAttempt, ///< one for the same customer and product has to be looked at first
        Ended, ///< the program ended before the order was handed over
    };
    Reason reason = Reason::NoConnection;
    QString sentence = {}; ///< what kept it from being sent

    bool operator==(const NotSent &) const = default;
};

/// HTTP 2xx whose body keeps the contract. Certainty is that of the status row; a code that the
/// contract does not list is unknown.
struct Answered
{
    AnswerFacts facts = {};
    int status = 0;

    bool operator==(const Answered &) const = default;
};

/// HTTP 3xx or 4xx but 408: nothing was added.
struct Refused
{
    AnswerFacts facts = {};
    QString message = {}; ///< the service's own words; may be empty
    QList<FieldMessage> fields = {};
    std::optional<qint64> retryAfterSeconds = {}; ///< 0 to 86,400, from Retry-After in seconds or as a date
    QString redirectHost = {}; ///< host of a 3xx that was not followed

    bool operator==(const Refused &) const = default;
};

/// HTTP 408 or 5xx: it may have been added.
struct Failed
{
    AnswerFacts facts = {};
    QString message = {};
    std::optional<qint64> retryAfterSeconds = {};

    bool operator==(const Failed &) const = default;
};

/// HTTP 2xx, but the body does not keep the contract: it may have been added.
struct Unreadable
{
    enum class Reason { NoBody, NotJson, NoStatus, Encoded, TooLarge };
    AnswerFacts facts = {};
    Reason reason = Reason::NotJson;

    bool operator==(const Unreadable &) const = default;
};

/// Bytes left the machine and no complete answer came: it may have been added.
struct Lost
{
    enum class Cause {
        Deadline,
        Inactive,
        ConnectionLost,
        Cancelled,
        Ended, ///< the program ended while the order was under way
        Other
    };
    Cause cause = Cause::Other;

    bool operator==(const Lost &) const = default;
};

/// What we know after an attempt, one alternative per thing a person can do next.
using Outcome = std::variant<NotSent, Answered, Refused, Failed, Unreadable, Lost>;

/// "notSent", "answered", "refused", "failed", "unreadable", "lost".
[[nodiscard]] const char *keyOf(const Outcome &outcome);
[[nodiscard]] const AnswerFacts *factsOf(const Outcome &outcome); ///< null when no answer arrived

} // namespace onboard
