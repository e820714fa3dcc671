// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/calloutcome.h"

#include "delivery/answer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

/// A call without a whole answer: what it means when nothing of the order had left, and when some had.
struct EndRow
{
    CallEnd end;
    NotSent::Reason reason;
    const char *sentence; ///< %1: host
    Lost::Cause cause;
};

constexpr auto ends = std::to_array<EndRow>({
    {CallEnd::Cancelled, NotSent::Reason::Cancelled,
        QT_TRANSLATE_NOOP("delivery", "It was cancelled before the order was handed to %1."),
        Lost::Cause::Cancelled},
    {CallEnd::Deadline, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "No connection to %1 was made in time."), Lost::Cause::Deadline},
    {CallEnd::Inactive, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "No connection to %1 was made in time."), Lost::Cause::Inactive},
    {CallEnd::HostNotFound, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "The computer %1 could not be found."), Lost::Cause::Other},
    {CallEnd::ConnectionRefused, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "%1 refused the connection."), Lost::Cause::ConnectionLost},
    {CallEnd::ConnectionLost, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "%1 closed the connection before the order was handed over."),
        Lost::Cause::ConnectionLost},
    {CallEnd::Tls, NotSent::Reason::Tls,
        QT_TRANSLATE_NOOP("delivery", "No secure connection to %1 could be made."), Lost::Cause::Other},
    {CallEnd::Proxy, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "The proxy of this network did not connect to %1."),
        Lost::Cause::ConnectionLost},
    {CallEnd::Other, NotSent::Reason::NoConnection,
        QT_TRANSLATE_NOOP("delivery", "The connection to %1 failed."), Lost::Cause::Other},
});

const EndRow &rowOf(CallEnd end)
{
    const auto row = std::ranges::find(ends, end, &EndRow::end);
    return row == ends.end() ? ends.back() : *row;
}

NotSent notSent(const CallResult &call, const QString &host)
{
    const EndRow &row = rowOf(call.end);
    QString sentence = QCoreApplication::translate("delivery", row.sentence).arg(host);
    if (!call.detail.isEmpty())
        sentence += u' ' + call.detail + (call.detail.endsWith(u'.') ? QString() : QString(u'.'));
    return {row.reason, sentence};
}

/// The status of an answer whose body was refused unread still decides what a refusal or failure is.
Outcome withoutBody(const CallResult &call, const Contract &contract, const QDateTime &now)
{
    Outcome outcome = readAnswer(contract, call.httpStatus, call.headers, {}, now);
    if (auto *unreadable = std::get_if<Unreadable>(&outcome))
        unreadable->reason =
            call.end == CallEnd::TooLarge ? Unreadable::Reason::TooLarge : Unreadable::Reason::Encoded;
    return outcome;
}

} // namespace

Outcome outcomeOf(const CallResult &call, qint64 handedOut, const Contract &contract, const QString &host,
    const QDateTime &now)
{
    if (call.end == CallEnd::Complete)
        return readAnswer(contract, call.httpStatus, call.headers, call.body, now);
    if (call.end == CallEnd::TooLarge || call.end == CallEnd::Unencodable)
        return withoutBody(call, contract, now);
    if (handedOut == 0)
        return notSent(call, host);
    return Lost{rowOf(call.end).cause};
}

} // namespace onboard
