// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/callrecord.h"
#include "exchange/exchange.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>
#include <variant>

class QNetworkAccessManager;
class QNetworkReply;

namespace onboard {

class ExchangeRecorder;
struct Profile;

/// Limits of one call (QT-FACTS A4, A5; API.md §12.5).
struct HttpBounds
{
    std::chrono::milliseconds inactivity{30'000}; ///< no byte came or went
    std::chrono::milliseconds total{60'000}; ///< whole call, connecting included
    qint64 mostBytes = 4 << 20; ///< of the answer's body
    std::chrono::milliseconds connect{10'000}; ///< until the connection stands, TLS included
};

/// First header of that name regardless of case; empty when absent.
[[nodiscard]] QByteArray headerOf(const HttpHeaders &headers, QByteArrayView name);

/// They name an encoding of the body that is not "identity".
[[nodiscard]] bool isCompressed(const HttpHeaders &headers);

/// Text of foreign origin, such as a server's message, fit to be shown: one line, without control and
/// formatting characters, cut to `most` characters.
[[nodiscard]] QString foreignText(const QString &text, qsizetype most);

/// How a call ended. Everything but Complete has no answer that may be believed.
enum class CallEnd {
    Complete, ///< an HTTP answer arrived whole
    Cancelled, ///< by a person, or because the program ends
    Deadline, ///< total time ran out
    Inactive, ///< nothing moved for too long
    TooLarge, ///< the answer went past the size cap
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< closed or reset before the answer was whole
    Tls, ///< handshake failed or certificate not trusted
    Proxy,
    Unencodable, ///< answer came compressed though identity was asked for
    Other,
};

struct CallResult
{
    CallEnd end = CallEnd::Other;
    int httpStatus = 0; ///< 0: none arrived
    HttpHeaders headers;
    QByteArray body; ///< of a Complete answer, else empty
    QString
        detail; ///< plain words behind the ending, such as the issuer of a refused certificate; may be empty
    qint64 durationMs = 0;
    CallRecord record = {}; ///< what was sent and received, however it ended
};

/// Watches one reply: keeps the limits, records who ended it, reports exactly once and not before
/// control is back in the event loop. Owns the reply and has to go before its manager does. Never ignores a
/// TLS error, never answers an authentication request. Thread: the reply's.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    /// `sending` is what the reply was made of, for the record.
    HttpCall(QNetworkReply *reply, const HttpBounds &bounds, const Sending &sending = {},
        QObject *parent = nullptr);
    ~HttpCall() override;

    void cancel();
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void requestSent(); ///< the request's last byte was handed to the connection
    void finished(const onboard::CallResult &result);

private:
    void watchConnecting();
    void stop(CallEnd end);
    void stopLater(CallEnd end);
    void readHead();
    void readBody();
    void conclude();
    [[nodiscard]] bool isTooLarge() const { return m_body.size() > m_bounds.mostBytes; }
    [[nodiscard]] CallEnd endOf(const CallResult &result) const;

    QNetworkReply *m_reply;
    ExchangeRecorder *m_recorder;
    HttpBounds m_bounds;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_connecting;
    QByteArray m_body;
    QString m_detail;
    std::optional<CallEnd> m_stopped; ///< set when we ended it: Qt reports all of these as "cancelled"
    bool m_finished = false;
};

/// A request that follows no redirect, sends no cookie and no single sign-on, asks for identity
/// encoding, and trusts the system's and `tls`'s certificate authorities (QT-FACTS A3 to A7).
[[nodiscard]] QNetworkRequest hardenedRequest(
    const QUrl &url, const QSslConfiguration &tls, const HttpBounds &bounds);

/// The system's authorities plus those of the profile's file; a sentence when that file cannot be used.
[[nodiscard]] std::variant<QSslConfiguration, QString> tlsOf(const Profile &profile);

/// Sets a header after checking its value; false when it holds a control character or a byte beyond
/// Latin-1 printable: such a value could forge further headers (QT-FACTS A6).
[[nodiscard]] bool setHeader(QNetworkRequest &request, const QByteArray &name, QByteArrayView value);

/// No proxy for loopback addresses, the system's proxy for all others.
void setProxyFor(QNetworkAccessManager &network, const QUrl &url);

} // namespace onboard
