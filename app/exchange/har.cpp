// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/har.h"

#include "json/boundedjson.h"

#include <QHostAddress>
#include <QStringDecoder>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name)
{
    const auto header = std::ranges::find_if(
        headers, [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return header == headers.end() ? QByteArray() : header->second;
}

Json jsonOf(const QByteArray &text)
{
    return onboard::jsonOf(QString::fromUtf8(text));
}

Json listOf(const HttpHeaders &headers)
{
    Json list = Json::array();
    for (const auto &[name, value] : headers)
        list.push_back({{"name", jsonOf(name)}, {"value", jsonOf(value)}});
    return list;
}

Json queryOf(const QUrl &url)
{
    Json list = Json::array();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        list.push_back({{"name", onboard::jsonOf(name)}, {"value", onboard::jsonOf(value)}});
    return list;
}

bool isText(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = utf8(body);
    return !utf8.hasError() && text.toUtf8() == body;
}

Json textOrBase64(const QByteArray &body, const char *nameOfEncoding)
{
    if (isText(body))
        return {{"text", Json(body.toStdString())}};
    return {{"text", Json(body.toBase64().toStdString())}, {nameOfEncoding, "base64"}};
}

Json requestOf(const Exchange &call)
{
    Json request{{"method", jsonOf(call.method)}, {"url", jsonOf(call.url.toEncoded())},
        {"httpVersion", jsonOf(call.httpVersion.isEmpty() ? "HTTP/1.1" : call.httpVersion)},
        {"cookies", Json::array()}, {"headers", listOf(call.requestHeaders)},
        {"queryString", queryOf(call.url)}};
    if (!call.requestBody.isEmpty()) {
        Json data{{"mimeType", jsonOf(valueOf(call.requestHeaders, "Content-Type"))}};
        data.update(textOrBase64(call.requestBody, "_encoding"));
        request["postData"] = std::move(data);
    }
    request["headersSize"] = -1;
    request["bodySize"] = call.requestBody.size();
    return request;
}

Json contentOf(const Exchange &call)
{
    const QByteArray type = valueOf(call.responseHeaders, "Content-Type");
    Json content{{"size", call.responseBody.size() + call.responseBytesLeftOut},
        {"mimeType", type.isEmpty() ? Json("x-unknown") : jsonOf(type)}};
    if (!call.responseBody.isEmpty())
        content.update(textOrBase64(call.responseBody, "encoding"));
    if (call.responseBytesLeftOut > 0)
        content["_bytesLeftOut"] = call.responseBytesLeftOut;
    return content;
}

Json responseOf(const Exchange &call)
{
    const bool hasAnswer = call.httpStatus > 0;
    Json response{{"status", call.httpStatus}, {"statusText", jsonOf(call.reason)},
        {"httpVersion", jsonOf(call.httpVersion)}, {"cookies", Json::array()},
        {"headers", listOf(call.responseHeaders)}, {"content", contentOf(call)},
        {"redirectURL", jsonOf(valueOf(call.responseHeaders, "Location"))}, {"headersSize", -1},
        {"bodySize", hasAnswer ? Json(call.responseBody.size() + call.responseBytesLeftOut) : Json(-1)}};
    if (!call.ending.isEmpty())
        response["_error"] = onboard::jsonOf(call.ending);
    return response;
}

/// TLS counts as a part of connecting, as the format has it.
Json timingsOf(const ExchangeTimes &times, qint64 &sum)
{
    const auto known = [](const std::optional<qint64> &time) {
        return std::max<qint64>(0, time.value_or(0));
    };
    const bool connected = times.connect || times.tls;
    const qint64 connect = known(times.connect) + known(times.tls);
    const qint64 told =
        known(times.dns) + connect + known(times.send) + known(times.wait) + known(times.read);
    const qint64 untold = std::max<qint64>(0, times.total - told);
    sum = told + untold;
    return {{"blocked", untold > 0 ? untold : -1}, {"dns", times.dns ? known(times.dns) : -1},
        {"connect", connected ? connect : -1}, {"ssl", times.tls ? known(times.tls) : -1},
        {"send", known(times.send)}, {"wait", known(times.wait)}, {"receive", known(times.read)}};
}

void addText(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = onboard::jsonOf(text);
}

/// "203.0.113.7:443", "[2001:db8::1]:443": nothing unless it is one address.
std::pair<QHostAddress, QString> addressOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > 0 && (text.contains(u']') || text.count(u':') == 1);
    QString host = hasPort ? text.first(colon) : text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    return {QHostAddress(host), hasPort ? text.sliced(colon + 1) : QString()};
}

void addPeer(Json &entry, const ExchangePeer &peer)
{
    if (const auto [host, port] = addressOf(peer.address); !host.isNull()) {
        entry["serverIPAddress"] = onboard::jsonOf(host.toString());
        addText(entry, "connection", port);
    }
    Json own = Json::object();
    addText(own, "address", peer.address);
    addText(own, "proxy", peer.proxy);
    addText(own, "tlsVersion", peer.tlsVersion);
    addText(own, "cipher", peer.cipher);
    addText(own, "certificateSubject", peer.certificateSubject);
    addText(own, "certificateIssuer", peer.certificateIssuer);
    if (!own.empty())
        entry["_peer"] = std::move(own);
}

Json entryOf(const Exchange &call)
{
    qint64 sum = 0;
    Json timings = timingsOf(call.times, sum);
    Json entry{{"startedDateTime", onboard::jsonOf(call.startedAt.toUTC().toString(Qt::ISODateWithMs))},
        {"time", sum}, {"request", requestOf(call)}, {"response", responseOf(call)},
        {"cache", Json::object()}, {"timings", std::move(timings)}};
    addPeer(entry, call.peer);
    entry["_purpose"] = keyOf(call.purpose);
    addText(entry, "comment", call.ending);
    return entry;
}

} // namespace

Json harOf(const QList<Exchange> &calls)
{
    Json entries = Json::array();
    for (const Exchange &call : calls)
        entries.push_back(entryOf(call));
    return {{"log",
        {{"version", "1.2"}, {"creator", {{"name", "Elements Onboard"}, {"version", PROGRAM_VERSION}}},
            {"entries", std::move(entries)}}}};
}

QByteArray writeHar(const QList<Exchange> &calls)
{
    return writeJson(harOf(calls)) + '\n';
}

} // namespace onboard
