// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/masking.h"

#include "delivery/redaction.h"
#include "json/boundedjson.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr JsonBounds bodyBounds{16 << 20, 64};
constexpr qsizetype shortestId = 3;
constexpr qsizetype longestId = 200;
constexpr qsizetype mostIds = 5000;

struct NameRow
{
    const char *name; ///< of a member or header, in lower case and without '-' and '_'
    const char *kind;
};

constexpr auto names = std::to_array<NameRow>({
    {"customerid", "customer"},
    {"customername", "customer"},
    {"tenantid", "tenant"},
    {"tenantname", "tenant"},
    {"clientid", "client"},
    {"requestid", "request"},
    {"xrequestid", "request"},
    {"xmsrequestid", "request"},
    {"traceid", "request"},
    {"traceparent", "request"},
    {"correlationid", "request"},
    {"xcorrelationid", "request"},
    {"xmscorrelationid", "request"},
});

const char *kindOf(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_');
    const auto row = std::ranges::find_if(
        names, [&plain](const NameRow &each) { return plain == QLatin1StringView(each.name); });
    return row == names.end() ? nullptr : row->kind;
}

const QRegularExpression &guid()
{
    static const QRegularExpression expression(
        u"(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z])"_s);
    return expression;
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

} // namespace

Masking::Masking(MaskChoice choice)
    : m_choice(choice)
{ }

void Masking::learn(const char *kind, const QString &id)
{
    const QString known = id.trimmed().toLower();
    if (!m_choice.ids || known.size() < shortestId || known.size() > longestId
        || m_placeholders.size() >= mostIds || m_placeholders.contains(known))
        return;
    const int number = ++m_counts[kind];
    const QString placeholder = u"%1-%2"_s.arg(QLatin1StringView(kind)).arg(number);
    m_placeholders.insert(known, placeholder);
    m_placeholders.insert(percentEncoded(id.trimmed()).toLower(), placeholder);
    m_isCurrent = false;
}

void Masking::learnGuids(const QString &text)
{
    for (auto matches = guid().globalMatch(text); matches.hasNext();)
        learn("id", matches.next().captured());
}

/// What stands behind "customers" in a path.
void Masking::learnPath(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    for (qsizetype at = 0; at + 1 < segments.size(); ++at) {
        if (segments.at(at) == "customers"_L1)
            learn("customer", segments.at(at + 1));
    }
    learnGuids(url.toString(QUrl::FullyDecoded));
}

void Masking::learn(const Json &value)
{
    if (value.is_object()) {
        for (const auto &[name, member] : value.items()) {
            const char *kind = member.is_string() ? kindOf(textOf(name)) : nullptr;
            if (kind)
                learn(kind, textOf(member));
            else
                learn(member);
        }
    } else if (value.is_array()) {
        for (const Json &item : value)
            learn(item);
    } else if (value.is_string()) {
        learnGuids(textOf(value));
    }
}

void Masking::learn(const QByteArray &body)
{
    if (!m_choice.ids)
        return;
    if (const auto read = readJson(body, bodyBounds); const Json *json = std::get_if<Json>(&read))
        learn(*json);
    else
        learnGuids(QString::fromUtf8(body));
}

void Masking::learn(const Exchange &call)
{
    if (!m_choice.ids)
        return;
    learnPath(call.url);
    for (const HttpHeaders &headers : {call.requestHeaders, call.responseHeaders}) {
        for (const auto &[name, value] : headers) {
            if (const char *kind = kindOf(QString::fromUtf8(name)))
                learn(kind, QString::fromUtf8(value));
            else
                learnGuids(QString::fromUtf8(value));
        }
    }
    static const QRegularExpression client(u"(?:^|&)client_id=([^&]+)"_s);
    learn("client", client.match(QString::fromUtf8(call.requestBody)).captured(1));
    learn(call.requestBody);
    learn(call.responseBody);
}

QString Masking::withoutIds(const QString &text) const
{
    if (m_placeholders.isEmpty())
        return text;
    if (!m_isCurrent) {
        QStringList known = m_placeholders.keys();
        std::ranges::sort(known, [](const QString &a, const QString &b) {
            return a.size() == b.size() ? a < b : a.size() > b.size(); // the longer one first
        });
        for (QString &id : known)
            id = QRegularExpression::escape(id);
        m_expression = QRegularExpression(u"(?<![0-9A-Za-z])(?:%1)(?![0-9A-Za-z])"_s.arg(known.join(u'|')),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        m_isCurrent = true;
    }
    QString result;
    qsizetype from = 0;
    for (auto matches = m_expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += m_placeholders.value(match.captured().toLower(), u"[…]"_s);
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

QString Masking::masked(const QString &text) const
{
    const QString kept = m_choice.ids ? withoutIds(text) : text;
    return m_choice.addresses ? withoutAddresses(kept) : kept;
}

QUrl Masking::masked(const QUrl &url) const
{
    QUrl result = url;
    QStringList segments = url.path(QUrl::FullyDecoded).split(u'/'); // an address must not take in the others
    bool isChanged = false;
    for (QString &segment : segments) {
        const QString kept = masked(segment);
        isChanged = isChanged || kept != segment;
        segment = kept;
    }
    if (isChanged)
        result.setPath(segments.join(u'/'), QUrl::DecodedMode);
    if (url.hasQuery()) {
        const QString query = url.query(QUrl::FullyEncoded);
        if (const QString kept = masked(query); kept != query)
            result.setQuery(kept);
    }
    return result;
}

HttpHeaders Masking::masked(const HttpHeaders &headers) const
{
    HttpHeaders result;
    for (const auto &[name, value] : headers)
        result.emplaceBack(name, masked(value));
    return result;
}

/// Of JSON, each text for itself: letters may be escaped in it.
QByteArray Masking::masked(const QByteArray &body) const
{
    if (const auto read = readJson(body, bodyBounds); const Json *json = std::get_if<Json>(&read)) {
        const Json kept = masked(*json);
        return kept == *json ? body : writeJson(kept);
    }
    const QString text = QString::fromUtf8(body);
    const QString kept = masked(text);
    return kept == text ? body : kept.toUtf8();
}

Json Masking::masked(const Json &value) const
{
    if (value.is_string())
        return jsonOf(masked(textOf(value)));
    if (!value.is_structured())
        return value;
    Json result = value.is_array() ? Json::array() : Json::object();
    if (value.is_array()) {
        for (const Json &item : value)
            result.push_back(masked(item));
    } else {
        for (const auto &[name, member] : value.items())
            result[name] = masked(member);
    }
    return result;
}

Exchange Masking::masked(const Exchange &call) const
{
    Exchange result = call;
    result.url = masked(call.url);
    result.requestHeaders = masked(call.requestHeaders);
    result.requestBody = masked(call.requestBody);
    result.responseHeaders = masked(call.responseHeaders);
    result.responseBody = masked(call.responseBody);
    result.ending = masked(call.ending);
    return result;
}

} // namespace onboard
