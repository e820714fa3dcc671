// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/customers.h"
#include "sandbox/exchange.h"
#include "sandbox/orders.h"
#include "json/boundedjson.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using exchange::Reply;
using Kind = AnswerMode::Kind;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void hasNoAddressBeforeItListens();
    void saysThatAPortIsTaken();
    void aFreedPortCanBeUsedAtOnce();
    void runsSideBySide();
    void stopsWithHeldRequests();
    void stopsWithIdleConnections();
    void stopsWhileAnswersAreDue();
    void refusesWhatIsNotServed_data();
    void refusesWhatIsNotServed();
    void survivesNonsense_data();
    void survivesNonsense();
    void refusesHugeBodies();
};

void ServerTest::listensOnLoopbackOnly()
{
    SandboxServer server;
    QVERIFY(server.start());
    QCOMPARE(server.baseUrl().host(), u"127.0.0.1"_s);
    QCOMPARE(server.tokenUrl().toString(), server.baseUrl().toString() + u"/connect/token"_s);
    const auto port = static_cast<quint16>(server.baseUrl().port());
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    others.append(QHostAddress(u"127.0.0.2"_s));
    for (const QHostAddress &address : others) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QVERIFY2(!socket.waitForConnected(patienceMs), qPrintable(address.toString()));
    }
}

void ServerTest::hasNoAddressBeforeItListens()
{
    const SandboxServer server;
    QVERIFY(server.baseUrl().isEmpty());
    QVERIFY(server.tokenUrl().isEmpty());
    QVERIFY(server.received().isEmpty());
}

void ServerTest::saysThatAPortIsTaken()
{
    SandboxServer first;
    QVERIFY(first.start());
    SandboxServer second;
    QVERIFY(!second.start(static_cast<quint16>(first.baseUrl().port())));
    QVERIFY(second.baseUrl().isEmpty());
    QVERIFY(second.start()); // another one is free

    QTcpServer foreign;
    QVERIFY(foreign.listen(QHostAddress::LocalHost));
    QVERIFY(!SandboxServer().start(foreign.serverPort()));
}

void ServerTest::aFreedPortCanBeUsedAtOnce()
{
    auto first = std::make_unique<SandboxServer>();
    QVERIFY(first->start());
    const auto port = static_cast<quint16>(first->baseUrl().port());
    QCOMPARE(exchange::order(*first, sandboxCustomers().front().id, orders::sample).httpStatus, 200);
    first.reset();
    SandboxServer second;
    QVERIFY(second.start(port));
    QCOMPARE(exchange::statusOf(exchange::order(second, sandboxCustomers().front().id, orders::sample)), 1);
}

void ServerTest::runsSideBySide()
{
    SandboxServer first;
    SandboxServer second;
    QVERIFY(first.start());
    QVERIFY(second.start());
    QVERIFY(first.baseUrl() != second.baseUrl());
    QCOMPARE(exchange::statusOf(exchange::order(first, sandboxCustomers().front().id, orders::sample)), 1);
    QCOMPARE(exchange::statusOf(exchange::order(second, sandboxCustomers().front().id, orders::sample)), 1);
    // A token of one is worth nothing at the other.
    const QByteArray request = exchange::bytesOf({exchange::pathFor(sandboxCustomers().front().id),
        orders::sample, "application/json", exchange::tokenFor(first), {}});
    QCOMPARE(exchange::send(second, request).httpStatus, 401);
}

void ServerTest::stopsWithHeldRequests()
{
    auto server = std::make_unique<SandboxServer>();
    QVERIFY(server->start());
    const QByteArray request = exchange::bytesOf({exchange::pathFor(sandboxCustomers().front().id),
        orders::sample, "application/json", exchange::tokenFor(*server), {}});
    server->setAnswerMode({Kind::NoAnswer, 0});
    std::vector<std::future<Reply>> held;
    for (int count = 0; count < 10; ++count)
        held.push_back(std::async(std::launch::async, [&] { return exchange::send(*server, request); }));
    QTRY_COMPARE_WITH_TIMEOUT(server->received().size(), 10, patienceMs);
    server.reset(); // hangs here if it waits for them
    for (std::future<Reply> &reply : held)
        QCOMPARE(reply.get().httpStatus, 0);
}

void ServerTest::stopsWithIdleConnections()
{
    auto server = std::make_unique<SandboxServer>();
    QVERIFY(server->start());
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int count = 0; count < 5; ++count) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(
            server->baseUrl().host(), static_cast<quint16>(server->baseUrl().port()));
        QVERIFY(sockets.back()->waitForConnected(patienceMs));
        if (count % 2 == 0)
            sockets.back()->write("POST / HTTP/1.1\r\n");
    }
    server.reset();
    for (const auto &socket : sockets)
        QVERIFY(
            socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(patienceMs));
}

void ServerTest::stopsWhileAnswersAreDue()
{
    auto server = std::make_unique<SandboxServer>();
    QVERIFY(server->start());
    const QByteArray request = exchange::bytesOf({exchange::pathFor(sandboxCustomers().front().id),
        orders::sample, "application/json", exchange::tokenFor(*server), {}});
    server->setLatency(std::chrono::hours(1));
    std::future<Reply> due = std::async(std::launch::async, [&] { return exchange::send(*server, request); });
    QTRY_COMPARE_WITH_TIMEOUT(server->received().size(), 1, patienceMs);
    server.reset();
    QCOMPARE(due.get().httpStatus, 0);
}

void ServerTest::refusesWhatIsNotServed_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray end = " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::addRow("root") << "GET /" + end;
    QTest::addRow("token by GET") << "GET /connect/token" + end;
    QTest::addRow("order by GET") << "GET " + exchange::pathFor("x") + end;
    QTest::addRow("order by DELETE") << "DELETE " + exchange::pathFor("x") + end;
    QTest::addRow("above the root") << "GET /../../etc/passwd" + end;
}

void ServerTest::refusesWhatIsNotServed()
{
    QFETCH(QByteArray, request);
    SandboxServer server;
    QVERIFY(server.start());
    const Reply reply = exchange::send(server, request);
    QVERIFY(reply.httpStatus >= 400);
    QVERIFY(reply.json().is_object());
    QVERIFY(server.received().isEmpty());
}

void ServerTest::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("nothing") << QByteArray("\r\n\r\n");
    QTest::addRow("binary") << QByteArray::fromHex("160301020001fc0303") + "\r\n\r\n";
    QTest::addRow("no HTTP") << QByteArray("HELO you\r\n\r\n");
    QTest::addRow("long line") << "POST /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::addRow("long header") << "POST / HTTP/1.1\r\nX: " + QByteArray(100'000, 'a') + "\r\n\r\n";
    QTest::addRow("negative length") << QByteArray(
        "POST /connect/token HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    QTest::addRow("absurd length") << QByteArray(
        "POST /connect/token HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::addRow("broken chunks") << QByteArray(
        "POST /connect/token HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::addRow("many form members") << exchange::bytesOf(
        {"/connect/token", QByteArray("a=b&").repeated(2'000), "application/x-www-form-urlencoded", {}, {}});
    QTest::addRow("broken multipart")
        << exchange::bytesOf({"/connect/token", "--x\r\nnothing", "multipart/form-data; boundary=x", {}, {}});
}

void ServerTest::survivesNonsense()
{
    QFETCH(QByteArray, bytes);
    SandboxServer server;
    QVERIFY(server.start());
    const Reply reply = exchange::send(server, bytes);
    QVERIFY(reply.httpStatus == 0 || reply.httpStatus >= 400);
    QVERIFY(!reply.headers.contains("exception_what"));
    QCOMPARE(exchange::statusOf(exchange::order(server, sandboxCustomers().front().id, orders::sample)), 1);
}

void ServerTest::refusesHugeBodies()
{
    SandboxServer server;
    QVERIFY(server.start());
    const QByteArray token = exchange::tokenFor(server);
    const QByteArray path = exchange::pathFor(sandboxCustomers().front().id);
    const QByteArray huge = QByteArray(orders::sample) + QByteArray(2 << 20, ' ');
    const Reply reply =
        exchange::send(server, exchange::bytesOf({path, huge, "application/json", token, {}}));
    // The server may close before everything is read; then even its answer can get lost.
    QVERIFY(reply.httpStatus == 413 || reply.httpStatus == 0);
    QVERIFY(server.received().isEmpty());
    const QByteArray large = QByteArray(orders::sample) + QByteArray((1 << 20) - 1'000, ' ');
    QCOMPARE(exchange::statusOf(
                 exchange::send(server, exchange::bytesOf({path, large, "application/json", token, {}}))),
        1);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ServerTest)
#include "server_test.moc"
