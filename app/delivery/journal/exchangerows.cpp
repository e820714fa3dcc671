// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/exchangerows.h"

#include "connection/blanking.h"
#include "delivery/redaction.h"
#include "exchange/exchangerecord.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

/// Bytes that are no UTF-8 stay the bytes they are.
QByteArray blankedBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (!decoder.hasError())
        return withoutAddresses(text).toUtf8();
    const QString letters = QString::fromLatin1(bytes);
    const QString clean = withoutAddresses(letters);
    return clean == letters ? bytes : clean.toUtf8();
}

/// What a list of the API calls a customer, a tenant or a person by.
bool namesPerson(QByteArrayView name)
{
    constexpr auto signs = std::to_array<QByteArrayView>(
        {"customername", "organization", "organisation", "company", "tenantname", "displayname", "username",
            "firstname", "lastname", "fullname", "owner", "contact", "email", "phone"});
    const QByteArray small = name.toByteArray().toLower();
    return std::ranges::any_of(signs, [&small](QByteArrayView sign) { return small.contains(sign); });
}

void blankIn(HttpHeaders &headers)
{
    for (auto &[name, value] : headers)
        value = blankedBytes(value);
}

/// Each piece by itself: all of "//host/a?owner=" could belong to an e-mail address, and would go with it.
QByteArray blankedPieces(const QString &text, QByteArrayView marks)
{
    QByteArray result;
    QByteArray piece;
    for (const char c : text.toUtf8()) {
        if (marks.contains(c)) {
            result += blankedBytes(piece) + c;
            piece.clear();
        } else {
            piece += c;
        }
    }
    return result + blankedBytes(piece);
}

QUrl blankedIn(const QUrl &address)
{
    QUrl clean = address;
    clean.setPath(
        QString::fromUtf8(blankedPieces(address.path(QUrl::FullyEncoded), "/")), QUrl::TolerantMode);
    if (address.hasQuery())
        clean.setQuery(QString::fromUtf8(blankedPieces(address.query(QUrl::FullyEncoded), "&=")));
    return clean;
}

/// Not in the middle of a letter.
QByteArray cut(const QByteArray &body)
{
    if (body.size() <= mostBodyKept)
        return body;
    constexpr int longestLetter = 4;
    qsizetype end = mostBodyKept;
    for (int i = 0; i < longestLetter && (static_cast<unsigned char>(body[end]) & 0xc0) == 0x80; ++i)
        --end;
    return body.first(end);
}

} // namespace

Exchange keptExchange(const Exchange &exchange)
{
    Exchange kept = exchange;
    kept.url = blankedIn(exchange.url);
    blankIn(kept.requestHeaders);
    blankIn(kept.responseHeaders);
    kept.requestBody = cut(blankedBytes(exchange.requestBody));
    const QByteArray body =
        blankedBytes(blankedMembers(exchange.responseBody, namesPerson).value_or(blankedWhole()));
    kept.responseBody = cut(body);
    kept.responseBytesLeftOut += body.size() - kept.responseBody.size();
    kept.reason = blankedBytes(exchange.reason);
    kept.ending = withoutAddresses(exchange.ending);
    kept.peer.certificateSubject = withoutAddresses(exchange.peer.certificateSubject);
    kept.peer.certificateIssuer = withoutAddresses(exchange.peer.certificateIssuer);
    return kept;
}

QString rowOf(const Exchange &exchange)
{
    return QString::fromUtf8(writeExchange(keptExchange(exchange)));
}

} // namespace onboard
