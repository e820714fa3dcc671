// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/secretparts.h"

#include "json/boundedjson.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostNames = 50;
constexpr qsizetype longestName = 60;
constexpr JsonBounds bodyBounds{16 << 20, 64};

/// Compared without case, '-' and '_'.
constexpr auto wholeNames = std::to_array<const char *>({"authorization", "proxyauthorization", "cookie",
    "setcookie", "cookie2", "auth", "sig", "pwd", "pass", "sessionid", "session", "sid", "jwt"});
/// Of parameters alone: an answer has codes of errors, too.
constexpr auto wholeNamesOfParameters = std::to_array<const char *>({"code", "key", "sign"});
constexpr auto partsOfNames = std::to_array<const char *>(
    {"secret", "password", "passwd", "passphrase", "apikey", "subscriptionkey", "accesskey", "accountkey",
        "privatekey", "functionskey", "credential", "signature", "assertion", "bearer", "xsrf", "csrf"});
/// Names that hold "token" and no token.
constexpr auto tokenWords = std::to_array<const char *>(
    {"tokentype", "tokenendpoint", "tokenurl", "continuationtoken", "tokenexpires"});

QString withoutCaseAndDashes(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.remove(u'-');
    plain.remove(u'_');
    return plain;
}

const QRegularExpression &token()
{
    static const QRegularExpression expression(
        u"eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*)*|\\bBearer[\\s:]+(?:Bearer[\\s:]+)*\\K[A-Za-z0-9._~+/=-]{6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// A member or parameter in a text that could not be read as a whole.
const QRegularExpression &namedValue()
{
    static const QRegularExpression expression(
        u"\"([^\"\\\\]{1,200})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"?|(?:^|[&?\\s])([A-Za-z_.-]{1,60})=([^&\\s]+)"_s);
    return expression;
}

QByteArray blankBytes()
{
    return QString::fromUtf16(blank).toUtf8();
}

bool isBlank(const QString &value)
{
    return value.isEmpty() || value == QString::fromUtf16(blank);
}

/// "Bearer ••••": which kind it was can be told, and helps.
QByteArray blankedValue(const QByteArray &name, const QByteArray &value)
{
    const qsizetype gap = value.trimmed().indexOf(' ');
    const QByteArray kind = gap < 0 ? QByteArray() : value.trimmed().first(gap);
    const bool isAuthorization = name.toLower().endsWith("authorization");
    const bool isKind =
        std::ranges::all_of(kind, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    return isAuthorization && !kind.isEmpty() && kind.size() <= 12 && isKind ? kind + ' ' + blankBytes()
                                                                             : blankBytes();
}

bool namesSecretParameter(const QString &name)
{
    const QString plain = withoutCaseAndDashes(name);
    return namesSecret(name) || std::ranges::any_of(wholeNamesOfParameters, [&plain](const char *other) {
        return plain == QLatin1StringView(other);
    });
}

} // namespace

bool namesSecret(QStringView name)
{
    const QString plain = withoutCaseAndDashes(name.trimmed());
    if (plain.endsWith("type"_L1)) // "token_type", "client_assertion_type"
        return false;
    const auto is = [&plain](const char *other) { return plain == QLatin1StringView(other); };
    const auto holds = [&plain](const char *part) { return plain.contains(QLatin1StringView(part)); };
    if (std::ranges::any_of(wholeNames, is) || std::ranges::any_of(partsOfNames, holds))
        return true;
    return plain.contains("token"_L1) && std::ranges::none_of(tokenWords, holds);
}

void SecretParts::leaveOut(const QString &name)
{
    const QString known = name.trimmed().left(longestName);
    if (m_names.size() < mostNames && !m_names.contains(known, Qt::CaseInsensitive))
        m_names.append(known);
}

QString SecretParts::blankedTokens(const QString &text)
{
    QString result = text;
    if (result.contains(token())) {
        leaveOut(u"token"_s);
        result.replace(token(), QString::fromUtf16(blank));
    }
    return result;
}

QUrl SecretParts::blanked(const QUrl &url)
{
    QUrl result = url;
    if (!url.userInfo().isEmpty()) {
        leaveOut(u"user name and password of the address"_s);
        result.setUserInfo({});
    }
    if (url.hasQuery()) {
        const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
        const QByteArray kept = blankedParameters(query);
        if (kept != query)
            result.setQuery(QString::fromUtf8(kept));
    }
    if (url.hasFragment()) // it is not sent, and signing in leaves tokens there
        result.setFragment({});
    const QString path = blankedTokens(result.path(QUrl::FullyEncoded));
    if (path != result.path(QUrl::FullyEncoded))
        result.setPath(path);
    return result;
}

HttpHeaders SecretParts::blanked(const HttpHeaders &headers)
{
    HttpHeaders result;
    for (const auto &[name, value] : headers) {
        if (namesSecret(QString::fromUtf8(name))) {
            if (!isBlank(QString::fromUtf8(value)))
                leaveOut(QString::fromUtf8(name));
            result.append({name, blankedValue(name, value)});
        } else if (const QString text = QString::fromUtf8(value); text.contains(token())) {
            result.append({name, blankedTokens(text).toUtf8()});
        } else {
            result.append({name, value});
        }
    }
    return result;
}

QByteArray SecretParts::blankedParameters(const QByteArray &form)
{
    QByteArrayList parts = form.split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QString name = QUrl::fromPercentEncoding(equals < 0 ? part : part.first(equals));
        if (equals < 0)
            continue;
        if (namesSecretParameter(name) && part.size() > equals + 1) {
            leaveOut(name);
            part = part.first(equals + 1) + blankBytes();
        } else if (const QString text = QString::fromUtf8(part); text.contains(token())) {
            part = blankedTokens(text).toUtf8();
        }
    }
    return parts.join('&');
}

bool SecretParts::blankMembers(Json &value)
{
    bool changed = false;
    if (value.is_object()) {
        for (auto &[name, member] : value.items()) {
            changed = changed || textOf(name).contains(token()); // blanked when it is written
            if (namesSecret(textOf(name)) && !member.is_boolean() && !member.is_null()
                && !isBlank(textOf(member))) {
                leaveOut(textOf(name));
                member = jsonOf(QString::fromUtf16(blank));
                changed = true;
            } else {
                changed = blankMembers(member) || changed;
            }
        }
    } else if (value.is_array()) {
        for (Json &item : value)
            changed = blankMembers(item) || changed;
    } else if (value.is_string()) {
        const QString text = textOf(value);
        if (const QString kept = blankedTokens(text); kept != text) {
            value = jsonOf(kept);
            changed = true;
        }
    }
    return changed;
}

/// Until nothing is found any more: what is blanked lets another thing be seen, by making a name shorter or
/// the whole of it JSON.
QByteArray SecretParts::blanked(const QByteArray &body)
{
    constexpr int mostLooks = 10;
    QByteArray kept = body;
    for (int look = 0; look < mostLooks; ++look) {
        const QByteArray next = blankedAsSeen(kept);
        if (next == kept)
            return kept;
        kept = next;
    }
    return blankBytes();
}

QByteArray SecretParts::blankedAsSeen(const QByteArray &body)
{
    if (auto read = readJson(body, bodyBounds); auto *json = std::get_if<Json>(&read)) {
        if (!blankMembers(*json))
            return body;
        return blankedTokens(QString::fromUtf8(writeJson(*json))).toUtf8(); // names may be tokens, too
    }
    const QString text = QString::fromUtf8(body);
    const QString kept = blankedNamedValues(blankedTokens(text)); // a token may be a part of a name
    return kept == text ? body : kept.toUtf8();
}

/// Of a text that is no JSON: a form, or JSON that was cut.
QString SecretParts::blankedNamedValues(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = namedValue().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isMember = match.capturedStart(1) >= 0;
        const int value = isMember ? 2 : 4;
        const bool isSecret =
            isMember ? namesSecret(match.capturedView(1)) : namesSecretParameter(match.captured(3));
        if (!isSecret || isBlank(match.captured(value)))
            continue;
        leaveOut(match.captured(value - 1));
        result += QStringView(text).sliced(from, match.capturedStart(value) - from);
        result += QString::fromUtf16(blank);
        from = match.capturedEnd(value);
    }
    result += QStringView(text).sliced(from);
    return result;
}

} // namespace onboard
