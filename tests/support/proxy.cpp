// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/proxy.h"

#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <memory>

namespace onboard::test {

namespace {

struct MannerRow
{
    Proxy::Manner manner;
    const char *answer; ///< to CONNECT
    bool closes; ///< right after it
};

constexpr auto manners = std::to_array<MannerRow>({
    {Proxy::Manner::Relays, "HTTP/1.1 200 Connection established\r\n\r\n", false},
    {Proxy::Manner::Refuses, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", false},
    {Proxy::Manner::AsksForPassword,
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
        "Content-Length: 0\r\n\r\n",
        false},
    {Proxy::Manner::AsksForSingleSignOn,
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\n"
        "Proxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n",
        false},
    {Proxy::Manner::HangsUp, "", true},
    {Proxy::Manner::DropsTunnel, "HTTP/1.1 200 Connection established\r\n\r\n", true},
    {Proxy::Manner::DropsAfterBytes, "HTTP/1.1 200 Connection established\r\n\r\n", false},
    {Proxy::Manner::IsSilent, "", false},
});

bool hasTunnel(Proxy::Manner manner)
{
    return manner == Proxy::Manner::Relays || manner == Proxy::Manner::DropsAfterBytes;
}

} // namespace

Proxy::Proxy(int target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &Proxy::take);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test proxy cannot listen: %s", qPrintable(m_server.errorString()));
}

void Proxy::setManner(Manner manner, qint64 bytes)
{
    m_manner = manner;
    m_bytes = bytes;
}

void Proxy::cut()
{
    Q_EMIT wasCut();
}

void Proxy::take()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        const auto buffer = std::make_shared<QByteArray>();
        connect(client, &QTcpSocket::readyRead, this, [this, client, buffer] { read(client, *buffer); });
        connect(this, &Proxy::wasCut, client, [client] { client->abort(); });
    }
}

/// Up to the end of the head; what follows belongs to the tunnel.
void Proxy::read(QTcpSocket *client, QByteArray &buffer)
{
    buffer += client->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ++m_asked;
    m_lastHead = buffer.first(end);
    const QByteArray already = buffer.sliced(end + 4);
    buffer.clear();
    const auto row = std::ranges::find(manners, m_manner, &MannerRow::manner);
    client->write(row->answer);
    if (row->closes)
        client->disconnectFromHost();
    if (hasTunnel(m_manner)) {
        disconnect(client, &QTcpSocket::readyRead, this, nullptr);
        relay(client, already);
    }
}

void Proxy::relay(QTcpSocket *client, const QByteArray &already)
{
    auto *target = new QTcpSocket(client);
    const qint64 most = m_manner == Manner::DropsAfterBytes ? m_bytes : -1;
    const auto said = std::make_shared<qint64>(0);
    const auto pass = [this, target, most, said](const QByteArray &bytes) {
        *said += bytes.size();
        if (most >= 0 && *said >= most)
            cut();
        else
            target->write(bytes);
    };
    connect(client, &QTcpSocket::readyRead, target, [client, pass] { pass(client->readAll()); });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    connect(this, &Proxy::wasCut, target, [target] { target->abort(); });
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_target));
    if (!already.isEmpty())
        pass(already);
}

} // namespace onboard::test
