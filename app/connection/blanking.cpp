// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/blanking.h"

#include "connection/livesecrets.h"
#include "connection/scrubber.h"
#include "connection/secret.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

namespace onboard {

namespace {

const QByteArray &blankBytes()
{
    static const QByteArray bytes = QString::fromUtf16(blank).toUtf8();
    return bytes;
}

QByteArray lower(QByteArrayView text)
{
    return text.toByteArray().toLower();
}

/// Of a field of a form, a member of JSON, or a header.
bool namesSecret(QByteArrayView name)
{
    constexpr auto signs = std::to_array<QByteArrayView>(
        {"token", "secret", "password", "assertion", "api-key", "apikey", "session", "csrf"});
    const QByteArray small = lower(name);
    return small == "code"
        || (!small.endsWith("_type")
            && std::ranges::any_of(signs, [&small](QByteArrayView sign) { return small.contains(sign); }));
}

bool isWord(QByteArrayView text)
{
    constexpr qsizetype longestScheme = 20;
    return !text.isEmpty() && text.size() <= longestScheme
        && std::ranges::all_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

// ---- headers -----------------------------------------------------------------------------------------

/// "Bearer abc" without "abc".
QByteArray blankedCredentials(const QByteArray &value)
{
    const qsizetype space = value.indexOf(' ');
    return space > 0 && isWord(QByteArrayView(value).first(space)) ? value.first(space + 1) + blankBytes()
                                                                   : blankBytes();
}

/// "a=1; b=2" with the names alone.
QByteArray blankedCookies(const QByteArray &value)
{
    QList<QByteArray> cookies = value.split(';');
    for (QByteArray &cookie : cookies) {
        const qsizetype equals = cookie.indexOf('=');
        cookie = (equals < 0 ? QByteArray(" ") : cookie.first(equals + 1)) + blankBytes();
    }
    return cookies.join(';').trimmed();
}

/// The first is the cookie, the rest is about it.
QByteArray blankedNewCookie(const QByteArray &value)
{
    const qsizetype end = value.indexOf(';');
    return blankedCookies(end < 0 ? value : value.first(end)) + (end < 0 ? QByteArray() : value.sliced(end));
}

/// The parts of a list between commas that stand in no quotes.
QList<QByteArray> partsOf(const QByteArray &value)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char c = value[at];
        if (isQuoted && c == '\\' && at + 1 < value.size()) {
            parts.last() += c;
            parts.last() += value[++at];
            continue;
        }
        isQuoted = isQuoted != (c == '"');
        if (c == ',' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last() += c;
    }
    return parts;
}

/// What a challenge may say openly (RFC 9110 §11.6.1, RFC 6750 §3, RFC 7616 §3.3).
bool isOpen(QByteArrayView parameter)
{
    constexpr auto open = std::to_array<QByteArrayView>({"realm", "error", "error_description", "error_uri",
        "scope", "authorization_uri", "resource_id", "charset", "algorithm", "qop", "stale"});
    const qsizetype equals = parameter.indexOf('=');
    return equals > 0 && std::ranges::find(open, lower(parameter.first(equals).trimmed())) != open.end();
}

QByteArray blankedChallenge(const QByteArray &part)
{
    QByteArray text = part.trimmed();
    const qsizetype space = text.indexOf(' ');
    const QByteArrayView first = QByteArrayView(text).first(space < 0 ? text.size() : space);
    if (!isWord(first))
        return isOpen(text) ? text : blankBytes();
    if (space < 0)
        return text;
    const QByteArray rest = text.sliced(space + 1).trimmed();
    return first.toByteArray() + ' ' + (isOpen(rest) ? rest : blankBytes());
}

QByteArray blankedChallenges(const QByteArray &value)
{
    QList<QByteArray> parts = partsOf(value);
    for (QByteArray &part : parts)
        part = blankedChallenge(part);
    return parts.join(", ");
}

/// The query and what stands behind "#" of an address.
QByteArray blankedAddress(const QByteArray &value)
{
    const auto begin = std::ranges::find_if(value, [](char c) { return c == '?' || c == '#'; });
    const qsizetype at = begin - value.begin();
    return at == value.size() ? value
                              : value.first(at + 1) + blankedForm(QByteArrayView(value).sliced(at + 1));
}

struct HeaderRow
{
    QByteArrayView name;
    QByteArray (*blanked)(const QByteArray &);
};

constexpr auto secretHeaders = std::to_array<HeaderRow>({
    {"authorization", blankedCredentials},
    {"proxy-authorization", blankedCredentials},
    {"authentication-info", blankedChallenges},
    {"proxy-authentication-info", blankedChallenges},
    {"www-authenticate", blankedChallenges},
    {"proxy-authenticate", blankedChallenges},
    {"cookie", blankedCookies},
    {"set-cookie", blankedNewCookie},
    {"set-cookie2", blankedNewCookie},
    {"location", blankedAddress},
});

/// Nothing in it can pass for another line.
QByteArray oneLine(QByteArray text)
{
    for (char &c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            c = ' ';
    }
    return text;
}

/// Qt joins cookies, which stand in headers of their own, by line breaks.
HttpHeaders blankedHeaders(const HttpHeaders &headers)
{
    HttpHeaders clean;
    for (const auto &[name, value] : headers) {
        const bool isCookie = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        const QList<QByteArray> values = isCookie ? value.split('\n') : QList<QByteArray>{value};
        for (const QByteArray &each : values)
            clean.append({oneLine(scrubbed(name)), oneLine(blankedValue(name, each))});
    }
    return clean;
}

// ---- JSON that may have broken off ---------------------------------------------------------------------

/// Goes through the letters of JSON, and copies it with the values of members blanked that are meant.
class MemberBlanker
{
public:
    MemberBlanker(const QByteArray &text, bool (*isMeant)(QByteArrayView))
        : m_text(text)
        , m_isMeant(isMeant)
    { }

    /// Nothing when such a member holds more than one text or number.
    [[nodiscard]] std::optional<QByteArray> blanked()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] != '"') {
                m_clean += m_text[m_at++];
                continue;
            }
            const QByteArrayView name = takeString();
            m_clean.append(name);
            copySpace();
            if (m_at == m_text.size() || m_text[m_at] != ':')
                continue;
            m_clean += m_text[m_at++];
            copySpace();
            // A name with an escape could be any.
            if ((m_isMeant(name.sliced(1, name.size() - 2)) || name.contains('\\')) && !blankValue())
                return {};
        }
        return m_clean;
    }

private:
    /// With its quotes; without the last one when it broke off.
    QByteArrayView takeString()
    {
        const qsizetype from = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
        return QByteArrayView(m_text).sliced(from, m_at - from);
    }
    void copySpace()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            m_clean += m_text[m_at++];
    }
    bool blankValue()
    {
        constexpr QByteArrayView ends(",]} \t\r\n");
        if (m_at == m_text.size())
            return true;
        if (m_text[m_at] == '{' || m_text[m_at] == '[')
            return false;
        if (m_text[m_at] == '"')
            takeString();
        else
            while (m_at < m_text.size() && !ends.contains(m_text[m_at]))
                ++m_at;
        m_clean += '"' + blankBytes() + '"';
        return true;
    }

    QByteArray m_text;
    bool (*m_isMeant)(QByteArrayView);
    QByteArray m_clean;
    qsizetype m_at = 0;
};

// ---- a secret that broke off -------------------------------------------------------------------------

/// The beginnings of the secrets in memory, and how long the longest is.
struct Beginnings
{
    std::vector<Secret> secrets; ///< in memory as well, as long as they live
    qsizetype longest = 0;
};

Beginnings beginningsOfSecrets()
{
    QList<QByteArray> copies; // none may come or go while they are visited
    Beginnings found;
    LiveSecrets::visit([&](QByteArrayView secret) {
        if (secret.size() < fewestScrubbedBytes)
            return;
        copies.append(secret.first(fewestScrubbedBytes).toByteArray());
        found.longest = std::max(found.longest, secret.size());
    });
    for (QByteArray &copy : copies) {
        found.secrets.emplace_back(copy);
        wipe(copy);
    }
    return found;
}

QByteArray withoutBrokenSecret(const QByteArray &body)
{
    constexpr qsizetype widest = 12; // a byte may be written as \u00XX, and that twice
    const Beginnings beginnings = beginningsOfSecrets();
    const qsizetype from = std::max<qsizetype>(0, body.size() - widest * beginnings.longest);
    const QByteArray end = body.sliced(from);
    const QByteArray clean = scrubbed(end);
    const auto differs = std::ranges::mismatch(end, clean);
    return differs.in1 == end.end() ? body : body.first(from + (differs.in1 - end.begin()));
}

/// Bytes of two for each letter, as in UTF-16, would hide a secret from the scrubber.
bool hidesSecret(const QByteArray &body)
{
    if (!body.contains('\0'))
        return false;
    QByteArray narrow = body;
    narrow.removeIf([](char c) { return c == '\0'; });
    return scrubbed(narrow) != narrow || withoutBrokenSecret(narrow) != narrow;
}

/// A word that is no token, however long: an ID, a time, an address or name in small letters.
bool isPlain(QByteArrayView word)
{
    if (QUuid::fromString(QLatin1StringView(word)) != QUuid())
        return true;
    const auto consistsOf = [word](QByteArrayView others, char first, char last) {
        return std::ranges::all_of(
            word, [=](char c) { return (c >= first && c <= last) || others.contains(c); });
    };
    return consistsOf("-:.TZ", '0', '9') || consistsOf("-_.:/", 'a', 'z');
}

/// A token that was never granted is in no memory, and so not recognized: from a token endpoint no word is
/// kept that could be one.
QByteArray withoutLongWords(const QByteArray &text)
{
    constexpr qsizetype shortestToken = 20;
    constexpr QByteArrayView endsAWord = " \t\r\n\"<>{}[](),;";
    QByteArray clean;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        while (end < text.size() && !endsAWord.contains(text[end]))
            ++end;
        const QByteArrayView word = QByteArrayView(text).sliced(from, end - from);
        clean.append(word.size() < shortestToken || isPlain(word) ? word : QByteArrayView(blankBytes()));
        if (end < text.size())
            clean += text[end];
        from = end + 1;
    }
    return clean;
}

void leaveOutLongWords(Exchange &exchange)
{
    exchange.responseBody = withoutLongWords(exchange.responseBody);
    for (auto &[name, value] : exchange.responseHeaders)
        value = withoutLongWords(value);
}

} // namespace

QByteArray blankedValue(const QByteArray &name, const QByteArray &value)
{
    const auto row = std::ranges::find(secretHeaders, lower(name), &HeaderRow::name);
    if (row != secretHeaders.end())
        return scrubbed(row->blanked(value));
    return namesSecret(name) ? blankBytes() : scrubbed(value);
}

QByteArray blankedForm(QByteArrayView form)
{
    QByteArray clean;
    clean.reserve(form.size());
    for (qsizetype from = 0; from <= form.size();) {
        qsizetype end = form.indexOf('&', from);
        end = end < 0 ? form.size() : end;
        const QByteArrayView field = form.sliced(from, end - from);
        const qsizetype equals = field.indexOf('=');
        if (!clean.isEmpty() || from > 0)
            clean += '&';
        if (equals >= 0 && namesSecret(field.first(equals)))
            clean.append(field.first(equals + 1)).append(blankBytes());
        else
            clean.append(field);
        from = end + 1;
    }
    return clean;
}

std::optional<QByteArray> blankedMembers(const QByteArray &json, bool (*isMeant)(QByteArrayView name))
{
    return MemberBlanker(json, isMeant).blanked();
}

QByteArray blankedWhole()
{
    return blankBytes();
}

QByteArray blankedTokenAnswer(const QByteArray &body, int httpStatus)
{
    const QByteArray text = body.trimmed();
    const qsizetype begin = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const char first = text.size() > begin ? text[begin] : ' ';
    if (first == '{' || first == '[')
        return blankedMembers(body, namesSecret).value_or(blankBytes());
    const bool isGranted = httpStatus >= 200 && httpStatus <= 299;
    const bool isPage = first == '<' && !lower(text).contains("token");
    return isGranted && !isPage && !text.isEmpty() ? blankBytes() : body;
}

QByteArray blankedBody(const QByteArray &body, bool isWhole)
{
    const QByteArray clean = scrubbed(body);
    if (hidesSecret(clean))
        return blankBytes();
    return isWhole ? clean : withoutBrokenSecret(clean);
}

Exchange blanked(const Exchange &raw, bool isWhole)
{
    const bool isToken = raw.purpose == Purpose::Token;
    Exchange clean = raw;
    const QUrl address = raw.url.adjusted(QUrl::RemoveUserInfo);
    clean.url = QUrl::fromEncoded(scrubbed(blankedAddress(address.toEncoded())));
    clean.requestHeaders = blankedHeaders(raw.requestHeaders);
    clean.requestBody = blankedBody(isToken ? blankedForm(raw.requestBody) : raw.requestBody, true);
    clean.reason = oneLine(scrubbed(raw.reason));
    clean.responseHeaders = blankedHeaders(raw.responseHeaders);
    clean.responseBody = blankedBody(
        isToken ? blankedTokenAnswer(raw.responseBody, raw.httpStatus) : raw.responseBody, isWhole);
    clean.ending = scrubbed(raw.ending);
    for (QString ExchangePeer::*text : {&ExchangePeer::address, &ExchangePeer::proxy, &ExchangePeer::cipher,
             &ExchangePeer::certificateSubject, &ExchangePeer::certificateIssuer})
        clean.peer.*text = scrubbed(raw.peer.*text);
    if (isToken)
        leaveOutLongWords(clean);
    return clean;
}

} // namespace onboard
