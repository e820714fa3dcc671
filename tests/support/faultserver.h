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
    enum class Kind { Send, Drip, Fin, Rst };
    Kind kind;
    QByteArray bytes{};
    std::chrono::milliseconds pause{0}; ///< between the bytes of a drip
};

[[nodiscard]] Step send(const QByteArray &bytes);
/// One byte after another.
[[nodiscard]] Step drip(const QByteArray &bytes, std::chrono::milliseconds pause);
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

/// A server on 127.0.0.1 that reads requests and then does what its scripts say, however wrong. It counts
/// what arrived, which is what tests are about: a body counts only when its last byte has come.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    FaultServer(); ///< plain HTTP
    explicit FaultServer(const Identity &identity); ///< HTTPS
    ~FaultServer() override;

    [[nodiscard]] int port() const;
    /// The address of a path, or without one the base. `scheme` may contradict what the server speaks.
    [[nodiscard]] QUrl url(const QString &path = {}, const QString &scheme = {}) const;

    /// What requests whose target begins with that path get, one script each; the last one repeats.
    /// The longest path that fits counts; what fits none gets a 404.
    void play(const QByteArray &path, const QList<Script> &scripts);
    /// What every connection gets before a request is read.
    void playOnConnect(const Script &script);

    [[nodiscard]] const QList<Received> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< over TLS: finished handshakes
    /// Whole POSTs whose target begins with that path.
    [[nodiscard]] int posts(const QByteArray &path) const;
    [[nodiscard]] QList<Received> requestsTo(const QByteArray &path) const;

Q_SIGNALS:
    void requestRead(); ///< after it was counted, before its script begins
    void bodyBegun(); ///< a head and a first byte of the body have come
    void connectionMade();

private:
    class Connection;
    friend class Connection;

    void listen();
    void take();
    [[nodiscard]] QByteArray pathFor(const QByteArray &target) const;
    [[nodiscard]] Script scriptFor(const QByteArray &target) const;
    void advance(const QByteArray &target);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls;
    QHash<QByteArray, QList<Script>> m_scripts;
    Script m_onConnect;
    bool m_playsOnConnect = false;
    QList<Received> m_requests;
    int m_connections = 0;
};

} // namespace onboard::test
