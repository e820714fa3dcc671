// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/requesthead.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

bool has(const HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::any_of(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void addMissing(HttpHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    if (!has(headers, name))
        headers.append({name, value});
}

bool isRead(const HandedOver &handedOver)
{
    return handedOver.operation == QNetworkAccessManager::GetOperation
        || handedOver.operation == QNetworkAccessManager::HeadOperation;
}

/// What keeps caches on the way from answering.
HttpHeaders cacheHeaders(const HandedOver &handedOver)
{
    const int control =
        handedOver.request
            .attribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork)
            .toInt();
    const bool isWanted = isRead(handedOver) && control == QNetworkRequest::AlwaysNetwork
        && !handedOver.request.hasRawHeader("Cache-Control");
    return isWanted ? HttpHeaders{{"Cache-Control", "no-cache"}, {"Pragma", "no-cache"}} : HttpHeaders();
}

QByteArray acceptLanguage()
{
    const QString language = QLocale::system().name().replace(u'_', u'-');
    if (language == "C"_L1)
        return "en,*";
    return language.toLatin1() + (language.startsWith("en-"_L1) ? ",*" : ",en,*");
}

QByteArray hostOf(const QUrl &url)
{
    const QHostAddress address(url.host());
    QByteArray host = address.isNull() ? QUrl::toAce(url.host()) : url.host().toLatin1();
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        host = '[' + host + ']';
    return url.port() == -1 ? host : host + ':' + QByteArray::number(url.port());
}

/// Without Host.
HttpHeaders headersOf(const HandedOver &handedOver)
{
    HttpHeaders headers = cacheHeaders(handedOver);
    const QList<QByteArray> names = handedOver.request.rawHeaderList();
    for (const QByteArray &name : names)
        headers.append({name, handedOver.request.rawHeader(name)});
    if (!isRead(handedOver))
        addMissing(headers, "Content-Length", QByteArray::number(handedOver.bodySize));
    addMissing(headers, "Connection", "Keep-Alive");
    addMissing(headers, "Accept-Language", acceptLanguage());
    return headers;
}

QByteArray methodOf(const HandedOver &handedOver)
{
    constexpr std::array methods{"", "HEAD", "GET", "PUT", "POST", "DELETE"};
    return methods[std::min(static_cast<std::size_t>(handedOver.operation), methods.size() - 1)];
}

} // namespace

HttpHeaders headersSent(const HandedOver &handedOver)
{
    HttpHeaders headers = headersOf(handedOver);
    if (!has(headers, "Host"))
        headers.prepend({"Host", hostOf(handedOver.request.url())});
    return headers;
}

HttpHeaders headersSentOverHttp2(const HandedOver &handedOver)
{
    constexpr auto notSent = std::to_array<QByteArrayView>(
        {"connection", "host", "keep-alive", "proxy-connection", "transfer-encoding"});
    const QUrl url = handedOver.request.url();
    HttpHeaders headers{{":authority", url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1()},
        {":method", methodOf(handedOver)},
        {":path",
            url.toEncoded(
                QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded)},
        {":scheme", url.scheme().toLatin1()}};
    for (const auto &[name, value] : headersOf(handedOver)) {
        const QByteArray small = name.toLower();
        if (std::ranges::find(notSent, QByteArrayView(small)) == notSent.end())
            headers.append({small, value});
    }
    return headers;
}

} // namespace onboard
