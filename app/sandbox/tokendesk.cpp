// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/tokendesk.h"

#include "contract/contract.h"
#include "sandbox/sandboxserver.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostTokens = 1'000;

/// Beside the contracts' own: what the registration may read (API.md §3.3).
constexpr auto readScopes =
    std::to_array<const char *>({"elements.customers.read.all", "elements.license.read.all"});

bool isKnown(const QString &scope)
{
    const auto isIt = [&](const char *name) { return scope == QLatin1StringView(name); };
    return std::ranges::any_of(readScopes, isIt)
        || std::ranges::any_of(contracts(), [&](const Contract *contract) { return isIt(contract->scope); });
}

QString memberOf(const FormMembers &form, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(form, [&](const auto &member) { return member.first == name; });
    return found == form.end() ? QString() : found->second;
}

bool hasMemberTwice(const FormMembers &form)
{
    QStringList names;
    for (const auto &[name, value] : form)
        names.append(name);
    return names.removeDuplicates() > 0;
}

QByteArray randomValue()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

bool TokenDesk::isGranted(const QString &scope) const
{
    return isKnown(scope) && (!m_granted || m_granted->contains(scope));
}

std::optional<TokenRefusal> TokenDesk::refusalOfCredential(const FormMembers &form, const QString &tokenUrl)
{
    const QString own = QString::fromLatin1(sandboxClientId);
    const QString clientId = memberOf(form, "client_id"_L1);
    const QString assertion = memberOf(form, "client_assertion"_L1);
    if (assertion.isEmpty()) {
        if (clientId != own || memberOf(form, "client_secret"_L1) != QLatin1StringView(sandboxClientSecret))
            return TokenRefusal{
                401, "invalid_client", "The client ID or the client secret is not the sandbox's."};
        return {};
    }
    if (memberOf(form, "client_assertion_type"_L1)
            != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1
        || !memberOf(form, "client_secret"_L1).isEmpty())
        return TokenRefusal{
            400, "invalid_request", "Either a secret or an assertion of the type JWT bearer."};
    if (!clientId.isEmpty() && clientId != own)
        return TokenRefusal{401, "invalid_client", "The client ID is not the sandbox's."};
    const auto problem =
        m_assertions.refusalOf(assertion.toUtf8(), own, tokenUrl, QDateTime::currentDateTimeUtc());
    return problem ? std::optional(TokenRefusal{401, "invalid_client", *problem}) : std::nullopt;
}

std::optional<TokenRefusal> TokenDesk::refusalOf(
    const FormMembers &form, const QStringList &scopes, const QString &tokenUrl)
{
    if (hasMemberTwice(form))
        return TokenRefusal{400, "invalid_request", "A parameter is given twice."};
    if (memberOf(form, "grant_type"_L1).isEmpty())
        return TokenRefusal{400, "invalid_request", "The parameter grant_type is missing."};
    if (memberOf(form, "grant_type"_L1) != "client_credentials"_L1)
        return TokenRefusal{400, "unsupported_grant_type", "Only client_credentials is known here."};
    if (const std::optional<TokenRefusal> refusal = refusalOfCredential(form, tokenUrl))
        return refusal;
    if (scopes.isEmpty()
        || !std::ranges::all_of(scopes, [this](const QString &scope) { return isGranted(scope); }))
        return TokenRefusal{
            400, "invalid_scope", "A permission was asked for that the registration does not have."};
    return {};
}

std::variant<IssuedToken, TokenRefusal> TokenDesk::issue(const FormMembers &form, const QString &tokenUrl)
{
    const QStringList scopes = memberOf(form, "scope"_L1).split(u' ', Qt::SkipEmptyParts);
    if (const std::optional<TokenRefusal> refusal = refusalOf(form, scopes, tokenUrl))
        return *refusal;
    if (m_held.size() >= mostTokens)
        m_held.removeFirst();
    m_held.append({{randomValue(), scopes}, QDeadlineTimer(std::chrono::seconds(lifeSeconds))});
    return m_held.last().token;
}

std::optional<QStringList> TokenDesk::scopesOf(QByteArrayView token) const
{
    const auto found =
        std::ranges::find_if(m_held, [&](const Held &held) { return held.token.value == token; });
    if (found == m_held.end() || found->until.hasExpired())
        return {};
    return found->token.scopes;
}

} // namespace onboard
