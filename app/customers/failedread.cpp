// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/failedread.h"

#include "connection/retryafter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

using Kind = ReadFailure::Kind;

QString translated(const char *marked)
{
    return QCoreApplication::translate("Reading", marked);
}

/// The texts may name as few of them as they like.
QString filled(const char *marked, const ReadPlace &place, int httpStatus = 0)
{
    return translated(marked)
        .replace("{host}"_L1, place.host)
        .replace("{scope}"_L1, place.scope)
        .replace("{status}"_L1, QString::number(httpStatus));
}

QString orderIsNotAffected()
{
    return Texts::tr("Adding a service needs another permission and is not affected.");
}

// ---- no token ------------------------------------------------------------------------------------------

struct TokenRow
{
    TokenFailure::Kind token;
    Kind kind;
};

constexpr auto tokenRows = std::to_array<TokenRow>({
    {TokenFailure::Kind::NoConnection, Kind::NoConnection},
    {TokenFailure::Kind::Tls, Kind::NoConnection},
    {TokenFailure::Kind::Cancelled, Kind::Cancelled},
});

bool isMissingPermission(const TokenFailure &failure)
{
    constexpr auto errors = std::to_array({"invalid_scope"_L1, "access_denied"_L1});
    return std::ranges::any_of(errors, [&](QLatin1StringView error) { return failure.error == error; });
}

// ---- no answer -----------------------------------------------------------------------------------------

struct EndRow
{
    CallEnd end;
    Kind kind;
    const char *sentence;
};

constexpr auto ends = std::to_array<EndRow>({
    {CallEnd::Cancelled, Kind::Cancelled, QT_TRANSLATE_NOOP("Reading", "Reading was cancelled.")},
    {CallEnd::Deadline, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading", "{host} took too long to answer. Try again.")},
    {CallEnd::Inactive, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading", "{host} did not answer in time. Check the network and try again.")},
    {CallEnd::TooLarge, Kind::Unreadable,
        QT_TRANSLATE_NOOP("Reading", "The answer of {host} is longer than this program reads.")},
    {CallEnd::HostNotFound, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading", "{host} was not found. Check the network and the profile’s address.")},
    {CallEnd::ConnectionRefused, Kind::NoConnection,
        QT_TRANSLATE_NOOP(
            "Reading", "{host} refused the connection. Check the network and the profile’s address.")},
    {CallEnd::ConnectionLost, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading", "The connection to {host} was lost. Try again.")},
    {CallEnd::Tls, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading", "No secure connection to {host} could be made.")},
    {CallEnd::Proxy, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading",
            "The proxy of this network did not connect to {host}. Check the system’s proxy settings.")},
    {CallEnd::Unencodable, Kind::Unreadable,
        QT_TRANSLATE_NOOP(
            "Reading", "{host} sent a compressed answer, which was not asked for and is not read.")},
    {CallEnd::Other, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading", "The connection to {host} failed. Check the network and try again.")},
});

ReadFailure withoutAnswer(const CallResult &result, const ReadPlace &place)
{
    const auto found = std::ranges::find(ends, result.end, &EndRow::end);
    const EndRow &row = found == ends.end() ? ends.back() : *found;
    QString sentence = filled(row.sentence, place);
    if (result.end == CallEnd::Tls && !result.detail.isEmpty())
        sentence += u' ' + result.detail;
    return {row.kind, sentence, 0};
}

// ---- another status ------------------------------------------------------------------------------------

struct StatusRange
{
    int first;
    int last;
    Kind kind;
    const char *sentence;
};

/// The first row that fits counts.
constexpr auto statuses = std::to_array<StatusRange>({
    {300, 399, Kind::Failed,
        QT_TRANSLATE_NOOP("Reading",
            "{host} points to another address (HTTP {status}). It was not followed, because the token would "
            "go there. Check the profile’s address.")},
    {401, 401, Kind::NoToken,
        QT_TRANSLATE_NOOP("Reading",
            "{host} did not accept the token for reading (HTTP {status}). Check the app registration and "
            "the profile’s environment.")},
    {403, 403, Kind::NotPermitted,
        QT_TRANSLATE_NOOP("Reading",
            "{host} does not permit this (HTTP {status}): the app registration lacks the permission {scope}, "
            "or its customer scope leaves the customer out. Have a partner administrator check it.")},
    {404, 404, Kind::NotPermitted,
        QT_TRANSLATE_NOOP("Reading",
            "{host} did not find it (HTTP {status}): the customer is not known there, is not in the app "
            "registration’s customer scope, or the profile’s address is wrong. It needs the permission "
            "{scope}.")},
    {407, 407, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Reading",
            "The proxy on the way to {host} asks for a sign-in (HTTP {status}). Check the system’s proxy "
            "settings.")},
    {429, 429, Kind::Busy, QT_TRANSLATE_NOOP("Reading", "{host} has had too many requests (HTTP {status}).")},
    {503, 503, Kind::Busy, QT_TRANSLATE_NOOP("Reading", "{host} is not available just now (HTTP {status}).")},
    {500, 599, Kind::Failed,
        QT_TRANSLATE_NOOP(
            "Reading", "{host} has a problem of its own (HTTP {status}). Try again in a few minutes.")},
    {0, 999, Kind::Failed,
        QT_TRANSLATE_NOOP(
            "Reading", "{host} gave an answer that is not expected (HTTP {status}). Try again later.")},
});

QString tryAgainAfter(qint64 seconds)
{
    return seconds > 0 ? Texts::tr("Try again in %n second(s).", nullptr, static_cast<int>(seconds))
                       : Texts::tr("Try again in a few minutes.");
}

} // namespace

ReadFailure failureOf(const TokenFailure &failure)
{
    if (isMissingPermission(failure))
        return {Kind::NotPermitted, failure.sentence + u' ' + orderIsNotAffected(), 0};
    const auto row = std::ranges::find(tokenRows, failure.kind, &TokenRow::token);
    return {row == tokenRows.end() ? Kind::NoToken : row->kind, failure.sentence, 0};
}

ReadFailure failureOf(const CallResult &result, const ReadPlace &place, const QDateTime &now)
{
    if (result.end != CallEnd::Complete)
        return withoutAnswer(result, place);
    const auto found = std::ranges::find_if(statuses, [&](const StatusRange &row) {
        return result.httpStatus >= row.first && result.httpStatus <= row.last;
    });
    const StatusRange &row = found == statuses.end() ? statuses.back() : *found;
    ReadFailure failure{row.kind, filled(row.sentence, place, result.httpStatus), 0};
    if (row.kind == Kind::NotPermitted)
        failure.sentence += u' ' + orderIsNotAffected();
    if (row.kind == Kind::Busy) {
        failure.retryAfterSeconds = retryAfter(headerOf(result.headers, "Retry-After"), now).value_or(0);
        failure.sentence += u' ' + tryAgainAfter(failure.retryAfterSeconds);
    }
    return failure;
}

ReadFailure unreadableAnswer(const ReadPlace &place)
{
    return {Kind::Unreadable,
        Texts::tr("The answer of %1 is not what the documentation describes, and was not used. Check the "
                  "profile’s address; a sign-in page of the network you are in can be the cause as well.")
            .arg(place.host),
        0};
}

ReadFailure tooManyRows(qint64 most)
{
    return {Kind::TooMany,
        Texts::tr("There are more than this program reads, which is %1. The others are not listed, but can "
                  "be ordered for by their ID.")
            .arg(QLocale().toString(most)),
        0};
}

ReadFailure cancelledRead()
{
    return {Kind::Cancelled, translated("Reading was cancelled."), 0};
}

ReadFailure badAddress(const QString &sentence)
{
    return {Kind::Failed, sentence, 0};
}

} // namespace onboard
