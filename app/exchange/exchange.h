// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace onboard {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>; ///< in the order sent or received

/// What a call was for.
enum class Purpose { Token, Customers, Services, Seats, Order };

[[nodiscard]] const char *keyOf(Purpose purpose); ///< "token", "customers", "services", "seats", "order"

/// Where the time of a call went, in milliseconds. What did not take place, such as connecting on a
/// connection that stood already, or could not be measured, is absent.
struct ExchangeTimes
{
    std::optional<qint64> dns; ///< name of the host to addresses
    std::optional<qint64> connect; ///< until the connection stood, without TLS
    std::optional<qint64> tls; ///< handshake, and connecting where both could only be measured together
    std::optional<qint64> send; ///< until the last byte of the request was handed over
    std::optional<qint64> wait; ///< until the first byte of the answer
    std::optional<qint64> read; ///< until its last byte
    qint64 total = 0;

    bool operator==(const ExchangeTimes &) const = default;
};

/// Who was on the other side, as far as it is known; empty what is not.
struct ExchangePeer
{
    QString address; ///< with port; several, separated by ", ", when it was one of them
    QString proxy; ///< "http://host:port"; empty when none was used
    QString tlsVersion; ///< "TLS 1.3"; empty without TLS
    QString cipher;
    QString certificateSubject; ///< distinguished name, one line
    QString certificateIssuer;

    bool operator==(const ExchangePeer &) const = default;
};

/// One HTTP call: what was sent and what came back. Redacted by construction: whoever makes one blanks
/// secrets first (blank in place of each), so that no reader of it has to.
struct Exchange
{
    Purpose purpose = Purpose::Order;
    QDateTime startedAt; ///< UTC
    QByteArray method = "POST";
    QUrl url; ///< with query, without user name and password
    HttpHeaders requestHeaders;
    QByteArray requestBody;
    int httpStatus = 0; ///< 0: no answer began
    QByteArray httpVersion; ///< "HTTP/1.1", "HTTP/2"; empty: no answer began
    QByteArray reason; ///< phrase of the status line; may be empty
    HttpHeaders responseHeaders;
    QByteArray responseBody; ///< as far as it arrived and was kept
    qint64 responseBytesLeftOut = 0; ///< of the body, beyond what was kept
    QString ending; ///< why there is no complete answer, for a person; empty when there is one
    ExchangeTimes times;
    ExchangePeer peer;

    bool operator==(const Exchange &) const = default;
};

/// Stands where a secret was.
inline constexpr char16_t blank[] = u"••••";

} // namespace onboard
