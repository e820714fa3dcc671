// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/exchange.h"

#include "json/boundedjson.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace onboard::exchange {

namespace {

constexpr int patienceMs = 60'000;

QByteArray everythingFrom(QTcpSocket &socket)
{
    QByteArray received;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
        received += socket.readAll();
    return received + socket.readAll();
}

Reply parsed(const QByteArray &received)
{
    Reply reply;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = received.first(end).split('\n');
    reply.httpStatus = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    reply.body = received.sliced(end + 4);
    reply.isWhole = reply.body.size() == reply.headers.value("content-length").toLongLong();
    return reply;
}

} // namespace

Json Reply::json() const
{
    const std::variant<Json, JsonFault> result = readJson(body);
    const auto *json = std::get_if<Json>(&result);
    return json ? *json : Json();
}

Reply send(const SandboxServer &server, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(server.baseUrl().host(), static_cast<quint16>(server.baseUrl().port()));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(request);
    return parsed(everythingFrom(socket));
}

QByteArray bytesOf(const Post &post)
{
    QByteArray head = "POST " + post.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + post.type
        + "\r\nContent-Length: " + QByteArray::number(post.body.size()) + "\r\n" + post.furtherHeaders;
    if (!post.token.isNull())
        head += "Authorization: Bearer " + post.token + "\r\n";
    return head + "\r\n" + post.body;
}

Reply askForToken(const SandboxServer &server, const QByteArray &form)
{
    return send(server, bytesOf({"/connect/token", form, "application/x-www-form-urlencoded", {}, {}}));
}

QByteArray formFor(const QByteArray &scope)
{
    return "grant_type=client_credentials&client_id=sandbox-client&client_secret=sandbox-secret&scope="
        + scope;
}

QByteArray tokenFor(const SandboxServer &server, const QByteArray &scope)
{
    const Json answer = askForToken(server, formFor(scope)).json();
    const Json *token = memberOf(answer, "access_token"_L1);
    return token ? textOf(*token).toLatin1() : QByteArray("no token was given");
}

QByteArray pathFor(const QByteArray &customerId)
{
    return "/partner/external/v3/general/customers/" + customerId + "/services";
}

Reply order(const SandboxServer &server, const QByteArray &customerId, const QByteArray &body)
{
    return send(server, bytesOf({pathFor(customerId), body, "application/json", tokenFor(server), {}}));
}

int statusOf(const Reply &reply)
{
    const Json json = reply.json();
    const Json *status = memberOf(json, "status"_L1);
    return status ? static_cast<int>(integerOf(*status).value_or(-1)) : -1;
}

} // namespace onboard::exchange
