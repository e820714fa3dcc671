// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/certificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace onboard::test {

/// One thing a script does to its connection.
struct Step
{
    enum class Kind { Send, Drip, Flood, Hold, Fin, Rst };
    Kind kind;
    QByteArray bytes{};
    std::chrono::milliseconds pause{0}; ///< between the bytes of a drip
    qint64 times = 0; ///< of a flood
};

[[nodiscard]] Step send(const QByteArray &bytes);
/// One byte after another.
[[nodiscard]] Step drip(const QByteArray &bytes, std::chrono::milliseconds pause);
/// The bytes again and again, made as the other side takes them: nobody has all of them in memory.
[[nodiscard]] Step flood(const QByteArray &bytes, qint64 times);
[[nodiscard]] Step hold(); ///< waits for FaultServer::release()
[[nodiscard]] Step fin(); ///< closes in order, over TLS with its farewell
[[nodiscard]] Step rst(); ///< resets the connection

/// When a script begins: as soon as the connection stands, as soon as the head, the first byte of the
/// body, or the whole request has arrived. What comes before the request is whole also stops the reading.
enum class When { Connected, HeadRead, BodyBegun, RequestRead };

/// What happens to one request. No steps: silence.
struct Script
{
    QList<Step> steps;
    When when = When::RequestRead;
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// With "application/json" unless they name a type themselves.
[[nodiscard]] Headers withContentType(const Headers &headers);

/// The bytes of an answer with Content-Length, and a script that sends them and keeps the connection.
[[nodiscard]] QByteArray answerBytes(int httpStatus, const QByteArray &body, const Headers &headers = {});
[[nodiscard]] Script answer(int httpStatus, const QByteArray &body, const Headers &headers = {});
/// An access token that is valid for an hour.
[[nodiscard]] Script tokenAnswer(const QByteArray &token = "test-token");

/// A request that arrived whole.
struct Received
{
    QByteArray method;
    QByteArray target;
    Headers headers;
    QByteArray body;
    QByteArray raw; ///< as it came, byte for byte
    int connection = 0;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] qsizetype headerCount(QByteArrayView name) const;
};

/// Http2: over TLS, agreed on by ALPN.
enum class Protocol { Http, Https, Http2 };

/// A server on 127.0.0.1 that reads requests and then does what its scripts say, however wrong. It counts
/// what arrived, which is what tests are about: a body counts only when its last byte has come. Over HTTP/2
/// it knows one stream for each connection, takes it for a POST, and leaves its target empty.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    FaultServer(); ///< plain HTTP
    explicit FaultServer(const Identity &identity); ///< HTTPS
    FaultServer(Protocol protocol, const Identity &identity);
    ~FaultServer() override;

    /// On the same port, from the next connection on: another protocol, another certificate.
    void restart(Protocol protocol, const Identity &identity = {});
    /// Refuses further connections.
    void stop();

    [[nodiscard]] int port() const;
    /// The address of a path, or without one the base. `scheme` may contradict what the server speaks.
    [[nodiscard]] QUrl url(const QString &path = {}, const QString &scheme = {}) const;

    /// What requests whose target begins with that path get, one script each; the last one repeats.
    /// The longest path that fits counts; what fits none gets a 404.
    void play(const QByteArray &path, const QList<Script> &scripts);
    /// What every connection gets before a request is read. After one that ends it, nothing is read.
    void playOnConnect(const Script &script);
    /// Lets every script go on that holds.
    void release();

    [[nodiscard]] const QList<Received> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< over TLS: finished handshakes
    [[nodiscard]] int open() const { return m_open; } ///< connections that still stand
    [[nodiscard]] qint64 flooded() const { return m_flooded; } ///< bytes that floods have made
    /// The beginning of everything that came, of whatever protocol.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    /// Whole POSTs whose target begins with that path.
    [[nodiscard]] int posts(const QByteArray &path) const;
    [[nodiscard]] QList<Received> requestsTo(const QByteArray &path) const;

Q_SIGNALS:
    void requestRead(); ///< after it was counted, before its script begins
    void bodyBegun(); ///< a head and a first byte of the body have come
    void connectionMade();
    void released();

private:
    class Connection;
    friend class Connection;

    void listen(quint16 port);
    void take();
    [[nodiscard]] QByteArray pathFor(const QByteArray &target) const;
    [[nodiscard]] Script scriptFor(const QByteArray &target) const;
    void advance(const QByteArray &target);

    std::unique_ptr<QTcpServer> m_server;
    Protocol m_protocol;
    QHash<QByteArray, QList<Script>> m_scripts;
    Script m_onConnect;
    bool m_playsOnConnect = false;
    QList<Received> m_requests;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_flooded = 0;
    QByteArray m_heard;
};

} // namespace onboard::test
