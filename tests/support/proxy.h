// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace onboard::test {

/// A proxy on 127.0.0.1 for HTTPS (CONNECT, RFC 9110 §9.3.6). Whatever host is asked for, its tunnels end at
/// one port of 127.0.0.1.
class Proxy : public QObject
{
    Q_OBJECT
public:
    enum class Manner {
        Relays,
        Refuses, ///< 403
        AsksForPassword, ///< 407, Basic
        AsksForSingleSignOn, ///< 407, Negotiate and NTLM
        HangsUp, ///< closes instead of answering
        DropsTunnel, ///< says 200, then closes
        DropsAfterBytes, ///< closes when so much of what the client says has come
        IsSilent, ///< never answers
    };

    explicit Proxy(int target);

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    /// From the next connection on. `bytes` counts what the client says within the tunnel.
    void setManner(Manner manner, qint64 bytes = 0);
    /// Closes all tunnels.
    void cut();

    [[nodiscard]] int asked() const { return m_asked; } ///< how often for a tunnel
    [[nodiscard]] QByteArray lastHead() const { return m_lastHead; } ///< of what was asked, as it came

Q_SIGNALS:
    void wasCut();

private:
    void take();
    void read(QTcpSocket *client, QByteArray &buffer);
    void relay(QTcpSocket *client, const QByteArray &already);

    QTcpServer m_server;
    int m_target;
    Manner m_manner = Manner::Relays;
    qint64 m_bytes = 0;
    int m_asked = 0;
    QByteArray m_lastHead;
};

} // namespace onboard::test
