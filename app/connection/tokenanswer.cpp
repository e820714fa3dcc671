// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/tokenanswer.h"

#include "connection/scrubber.h"
#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Token)
};

using Kind = TokenFailure::Kind;

constexpr int ok = 200;
constexpr JsonBounds answerBounds{64 << 10, 8};
constexpr qsizetype mostTokenBytes = 32 << 10;
constexpr qsizetype mostCodeCharacters = 40;
constexpr qsizetype mostScopeCharacters = 128;
constexpr qsizetype mostHostCharacters = 100;
constexpr qint64 mostLifeSeconds = 366LL * 24 * 3600;
constexpr std::chrono::seconds renewBefore = 5min;

struct EndRow
{
    CallEnd end;
    Kind kind;
    const char *sentence; ///< %1: host
};

constexpr auto ends = std::to_array<EndRow>({
    {CallEnd::Cancelled, Kind::Cancelled, QT_TRANSLATE_NOOP("Token", "Signing in was cancelled.")},
    {CallEnd::Deadline, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Token", "The token service %1 took too long to answer. Try again.")},
    {CallEnd::Inactive, Kind::NoConnection,
        QT_TRANSLATE_NOOP(
            "Token", "The token service %1 did not answer in time. Check the network and try again.")},
    {CallEnd::TooLarge, Kind::BadAnswer,
        QT_TRANSLATE_NOOP(
            "Token", "The answer of %1 is far too long for a token. Check the profile’s token URL.")},
    {CallEnd::HostNotFound, Kind::NoConnection,
        QT_TRANSLATE_NOOP(
            "Token", "The token service %1 was not found. Check the network and the token URL.")},
    {CallEnd::ConnectionRefused, Kind::NoConnection,
        QT_TRANSLATE_NOOP(
            "Token", "The token service %1 refused the connection. Check the network and the token URL.")},
    {CallEnd::ConnectionLost, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Token", "The connection to the token service %1 was lost. Try again.")},
    {CallEnd::Tls, Kind::Tls, QT_TRANSLATE_NOOP("Token", "No secure connection to the token service %1.")},
    {CallEnd::Proxy, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Token",
            "The proxy did not let the program reach the token service %1. Check the "
            "system’s proxy settings.")},
    {CallEnd::Unencodable, Kind::BadAnswer,
        QT_TRANSLATE_NOOP("Token",
            "The token service %1 sent a compressed answer, which was not asked for and is "
            "not read. Check the profile’s token URL.")},
    {CallEnd::Other, Kind::NoConnection,
        QT_TRANSLATE_NOOP(
            "Token", "The token service %1 could not be reached. Check the network and try again.")},
});

struct ErrorRow
{
    const char *error;
    const char *sentence; ///< %1: scope
    const char *certificateSentence = nullptr; ///< when signed in with a certificate, if it is another one
};

constexpr auto errors = std::to_array<ErrorRow>({
    {"invalid_client",
        QT_TRANSLATE_NOOP("Token",
            "The client ID or the client secret is wrong, or the secret has expired. Check the "
            "app registration."),
        QT_TRANSLATE_NOOP("Token",
            "The client ID is wrong, or the app registration does not have this certificate. Add it there, "
            "and check this computer’s clock.")},
    {"invalid_scope",
        QT_TRANSLATE_NOOP(
            "Token", "The app registration lacks the permission %1. Have a partner administrator add it.")},
    {"unauthorized_client",
        QT_TRANSLATE_NOOP("Token",
            "This app registration may not sign in with a client secret, or belongs to another "
            "environment. Check the profile’s environment and the app registration."),
        QT_TRANSLATE_NOOP("Token",
            "This app registration may not sign in with a certificate, or belongs to another "
            "environment. Check the profile’s environment and the app registration.")},
    {"invalid_request",
        QT_TRANSLATE_NOOP("Token",
            "The token service did not understand the request. Check the profile’s token URL "
            "and client ID.")},
    {"unsupported_grant_type",
        QT_TRANSLATE_NOOP("Token",
            "The token service does not offer signing in with a client secret. Check the "
            "profile’s token URL."),
        QT_TRANSLATE_NOOP("Token",
            "The token service does not offer signing in with a certificate. Check the "
            "profile’s token URL.")},
    {"access_denied",
        QT_TRANSLATE_NOOP(
            "Token", "The token service denied the permission %1. Ask a partner administrator.")},
});

struct StatusRow
{
    int first;
    int last;
    Kind kind;
    const char *sentence; ///< %1: host, %2: HTTP status
};

/// Answers without an OAuth error that could be read. The first row that fits counts.
constexpr auto statuses = std::to_array<StatusRow>({
    {401, 401, Kind::Refused,
        QT_TRANSLATE_NOOP("Token",
            "The token service %1 does not accept the client ID or the client secret (HTTP %2). "
            "Check the app registration.")},
    {403, 403, Kind::Refused,
        QT_TRANSLATE_NOOP("Token",
            "The token service %1 refused access (HTTP %2). Check the app registration and the "
            "network you are in.")},
    {404, 405, Kind::BadAnswer,
        QT_TRANSLATE_NOOP("Token",
            "There is no token service at this address of %1 (HTTP %2). Check the profile’s "
            "token URL.")},
    {407, 407, Kind::NoConnection,
        QT_TRANSLATE_NOOP("Token",
            "The proxy on the way to %1 asks for a sign-in (HTTP %2). Check the system’s proxy "
            "settings.")},
    {429, 429, Kind::BadAnswer,
        QT_TRANSLATE_NOOP("Token",
            "The token service %1 has had too many requests (HTTP %2). Wait a little and try "
            "again.")},
    {500, 599, Kind::BadAnswer,
        QT_TRANSLATE_NOOP(
            "Token", "The token service %1 has a problem of its own (HTTP %2). Try again later.")},
    {0, 999, Kind::BadAnswer,
        QT_TRANSLATE_NOOP("Token",
            "The token service %1 gave an answer that is not expected (HTTP %2). Check the "
            "profile’s token URL.")},
});

QString translated(const char *marked)
{
    return QCoreApplication::translate("Token", marked);
}

QString filled(const char *marked, const QString &text)
{
    const QString sentence = translated(marked);
    return sentence.contains("%1"_L1) ? sentence.arg(text) : sentence;
}

bool mentionsSecret(const QString &foreign, const Secret &secret)
{
    const bool isPlain = !secret.isEmpty() && foreign.toUtf8().contains(secret.reveal());
    return isPlain || scrubbed(foreign) != foreign;
}

TokenFailure failedCall(const CallResult &result, const TokenQuestion &question)
{
    const auto found = std::ranges::find(ends, result.end, &EndRow::end);
    const EndRow &row = found == ends.end() ? ends.back() : *found;
    QString sentence = filled(row.sentence, question.host);
    if (row.kind == Kind::Tls && !result.detail.isEmpty())
        sentence += u' ' + result.detail;
    return {row.kind, sentence, {}, result.httpStatus};
}

TokenFailure redirected(const CallResult &result, const TokenQuestion &question)
{
    const QUrl target = QUrl::fromEncoded(headerOf(result.headers, "Location"));
    const QString host = foreignText(target.host(), mostHostCharacters);
    const bool nameable = !host.isEmpty() && !mentionsSecret(host, question.secret);
    return {Kind::BadAnswer,
        nameable
            ? Texts::tr(
                "The token service %1 points to another address (%2). It was not followed, because the "
                "secret would go there. Check the profile’s token URL.")
                  .arg(question.host, host)
            : Texts::tr("The token service %1 points to another address. It was not followed, because the "
                        "secret would go there. Check the profile’s token URL.")
                  .arg(question.host),
        {}, result.httpStatus};
}

/// An OAuth error code fit to be shown, else empty.
QString errorCodeIn(const CallResult &result, const TokenQuestion &question)
{
    const auto read = readJson(result.body, answerBounds);
    const auto *json = std::get_if<Json>(&read);
    const Json *member = json ? memberOf(*json, "error"_L1) : nullptr;
    const QString code = member ? textOf(*member) : QString();
    const bool plain =
        std::ranges::all_of(code, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    return plain && code.size() <= mostCodeCharacters && !mentionsSecret(code, question.secret) ? code
                                                                                                : QString();
}

QString sentenceOf(const QString &error, const TokenQuestion &question)
{
    const auto row = std::ranges::find_if(
        errors, [&error](const ErrorRow &each) { return error == QLatin1StringView(each.error); });
    if (row == errors.end())
        return Texts::tr("The token service refused the request for %1 (%2). Check the app registration.")
            .arg(question.scope, error);
    const bool hasOther = question.usesCertificate && row->certificateSentence;
    return filled(hasOther ? row->certificateSentence : row->sentence, question.scope);
}

TokenFailure refused(const CallResult &result, const TokenQuestion &question)
{
    const QString error = errorCodeIn(result, question);
    if (!error.isEmpty())
        return {Kind::Refused, sentenceOf(error, question), error, result.httpStatus};
    const auto found = std::ranges::find_if(statuses, [&](const StatusRow &each) {
        return result.httpStatus >= each.first && result.httpStatus <= each.last;
    });
    const StatusRow &row = found == statuses.end() ? statuses.back() : *found;
    return {
        row.kind, translated(row.sentence).arg(question.host).arg(result.httpStatus), {}, result.httpStatus};
}

TokenFailure badAnswer(const TokenQuestion &question)
{
    return {Kind::BadAnswer,
        Texts::tr(
            "The answer of %1 is not a token. Check the profile’s token URL; a sign-in page of the network "
            "you are in can be the cause as well.")
            .arg(question.host),
        {}, ok};
}

/// A token goes into a header: printable ASCII without a blank, so that it can forge nothing.
std::optional<Secret> tokenIn(const Json *value)
{
    if (!value || !value->is_string())
        return std::nullopt;
    const auto &text = value->get_ref<const std::string &>();
    const bool fits = !text.empty() && text.size() <= static_cast<std::size_t>(mostTokenBytes)
        && std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
    return fits ? std::optional(Secret(QByteArrayView(text))) : std::nullopt;
}

bool isBearer(const Json *type)
{
    return type && textOf(*type).compare("Bearer"_L1, Qt::CaseInsensitive) == 0;
}

/// Zero when the answer does not say (RFC 6749 leaves it open): then the token serves one request.
std::optional<qint64> lifeIn(const Json *seconds)
{
    if (!seconds)
        return 0;
    const std::optional<qint64> life = integerOf(*seconds);
    return life && *life > 0 && *life <= mostLifeSeconds ? life : std::nullopt;
}

QDeadlineTimer renewalAfter(std::chrono::seconds life)
{
    const std::chrono::seconds margin = std::max(renewBefore, life / 10);
    return QDeadlineTimer(std::max(0s, life - margin));
}

/// The granted scopes that can be shown. The token is in memory by now, and so is not shown either.
QStringList scopesIn(const Json *scope, const Secret &secret)
{
    QStringList scopes = scope ? textOf(*scope).split(u' ', Qt::SkipEmptyParts) : QStringList();
    scopes.removeIf([&secret](const QString &each) {
        return each.size() > mostScopeCharacters || foreignText(each, mostScopeCharacters) != each
            || mentionsSecret(each, secret);
    });
    return scopes;
}

/// Overwrites the texts of an object that held a token.
void wipeTexts(Json &json)
{
    if (!json.is_object())
        return;
    for (Json &value : json) {
        if (value.is_string()) {
            auto &text = value.get_ref<std::string &>();
            overwrite(text.data(), text.size());
        }
    }
}

std::optional<Token> tokenOf(const Json &json, const TokenQuestion &question)
{
    const std::optional<Secret> value = tokenIn(memberOf(json, "access_token"_L1));
    const std::optional<qint64> life = lifeIn(memberOf(json, "expires_in"_L1));
    if (!value || !life || !isBearer(memberOf(json, "token_type"_L1)))
        return std::nullopt;
    return Token{*value, renewalAfter(std::chrono::seconds(*life)),
        scopesIn(memberOf(json, "scope"_L1), question.secret), *life, true};
}

} // namespace

TokenResult readTokenAnswer(const CallResult &result, const TokenQuestion &question)
{
    if (result.end != CallEnd::Complete)
        return failedCall(result, question);
    if (result.httpStatus >= 300 && result.httpStatus < 400)
        return redirected(result, question);
    if (result.httpStatus != ok)
        return refused(result, question);

    auto read = readJson(result.body, answerBounds);
    auto *json = std::get_if<Json>(&read);
    const std::optional<Token> token = json ? tokenOf(*json, question) : std::nullopt;
    if (json)
        wipeTexts(*json);
    if (!token)
        return badAnswer(question);
    return *token;
}

} // namespace onboard
