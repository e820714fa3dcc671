// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "sandbox/customers.h"
#include "sandbox/exchange.h"
#include "sandbox/orders.h"
#include "json/boundedjson.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using exchange::Reply;
using Kind = AnswerMode::Kind;

namespace {

constexpr auto patience = 60s;
constexpr int patienceMs = 60'000;

QByteArray firstCustomer()
{
    return sandboxCustomers().front().id;
}

} // namespace

class ModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void forcesEveryStatus_data();
    void forcesEveryStatus();
    void forcesEveryHttpStatus_data();
    void forcesEveryHttpStatus();
    void slowTakesItsTime();
    void latencyComesBeforeEveryAnswer();
    void noAnswerHoldsTheClient();
    void noAnswerNoticesThatTheClientLeft();
    void droppedCutsTheBody();
    void garbageIsNoJson();
    void spoiltAnswersWereCarriedOut_data();
    void spoiltAnswersWereCarriedOut();

private:
    [[nodiscard]] QByteArray sampleRequest() const;

    std::unique_ptr<SandboxServer> m_server;
};

void ModeTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

QByteArray ModeTest::sampleRequest() const
{
    return exchange::bytesOf({exchange::pathFor(firstCustomer()), orders::sample, "application/json",
        exchange::tokenFor(*m_server), {}});
}

void ModeTest::forcesEveryStatus_data()
{
    QTest::addColumn<int>("status");
    for (const StatusRow &row : defaultContract().statuses)
        QTest::addRow("%d %s", row.code, row.name) << row.code;
    QTest::addRow("not published") << 8;
}

void ModeTest::forcesEveryStatus()
{
    QFETCH(int, status);
    m_server->setAnswerMode({Kind::Status, status});
    const Reply reply = exchange::order(*m_server, firstCustomer(), orders::sample);
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(exchange::statusOf(reply), status);
    QCOMPARE(textOf(reply.json()["product"]), u"Office365Backup"_s);
    // A forced answer changes nothing, and asks for a token all the same.
    const QByteArray anonymous =
        exchange::bytesOf({exchange::pathFor(firstCustomer()), orders::sample, "application/json", {}, {}});
    QCOMPARE(exchange::send(*m_server, anonymous).httpStatus, 401);
    m_server->setAnswerMode({});
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
}

void ModeTest::forcesEveryHttpStatus_data()
{
    QTest::addColumn<int>("httpStatus");
    for (const int httpStatus : {400, 401, 403, 404, 429, 500, 502, 503, 504})
        QTest::addRow("%d", httpStatus) << httpStatus;
}

void ModeTest::forcesEveryHttpStatus()
{
    QFETCH(int, httpStatus);
    m_server->setAnswerMode({Kind::Http, httpStatus});
    const Reply reply = exchange::order(*m_server, firstCustomer(), orders::sample);
    QCOMPARE(reply.httpStatus, httpStatus);
    QCOMPARE(integerOf(reply.json()["statusCode"]), std::optional<qint64>(httpStatus));
    QCOMPARE(reply.headers.contains("retry-after"), httpStatus == 429 || httpStatus == 503);
    QCOMPARE(m_server->received().last().httpStatus, httpStatus);
    m_server->setAnswerMode({});
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
}

void ModeTest::slowTakesItsTime()
{
    const QByteArray request = sampleRequest();
    m_server->setAnswerMode({Kind::Slow, 0});
    QElapsedTimer clock;
    clock.start();
    const Reply reply = exchange::send(*m_server, request);
    QVERIFY(clock.elapsed() >= 5'000);
    QCOMPARE(exchange::statusOf(reply), 1);
}

void ModeTest::latencyComesBeforeEveryAnswer()
{
    m_server->setLatency(300ms);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
    QVERIFY(clock.elapsed() >= 600); // the token, then the order
}

void ModeTest::noAnswerHoldsTheClient()
{
    const QByteArray request = sampleRequest();
    m_server->setAnswerMode({Kind::NoAnswer, 0});
    std::future<Reply> held =
        std::async(std::launch::async, [&] { return exchange::send(*m_server, request); });
    QTRY_COMPARE_WITH_TIMEOUT(m_server->received().size(), 1, patienceMs);
    QCOMPARE(m_server->received().first().httpStatus, 0);
    // Others are served meanwhile.
    m_server->setAnswerMode({});
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 12);
    QCOMPARE(held.wait_for(0s), std::future_status::timeout);
    m_server.reset();
    QCOMPARE(held.wait_for(patience), std::future_status::ready);
    QCOMPARE(held.get().httpStatus, 0);
}

/// More clients than the server has threads leave one after the other: each gives its thread back.
void ModeTest::noAnswerNoticesThatTheClientLeft()
{
    const QByteArray request = sampleRequest();
    m_server->setAnswerMode({Kind::NoAnswer, 0});
    for (int count = 1; count <= 80; ++count) {
        QTcpSocket socket;
        socket.connectToHost(m_server->baseUrl().host(), static_cast<quint16>(m_server->baseUrl().port()));
        QVERIFY(socket.waitForConnected(patienceMs));
        socket.write(request);
        QVERIFY(socket.waitForBytesWritten(patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->received().size(), count, patienceMs);
    }
    m_server->setAnswerMode({});
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 12);
}

void ModeTest::droppedCutsTheBody()
{
    const QByteArray request = sampleRequest();
    m_server->setAnswerMode({Kind::Dropped, 0});
    const Reply reply = exchange::send(*m_server, request);
    QCOMPARE(reply.httpStatus, 200);
    QVERIFY(!reply.isWhole);
    QVERIFY(!reply.body.isEmpty());
    QVERIFY(reply.body.size() < reply.headers.value("content-length").toLongLong());

    QNetworkAccessManager network;
    QNetworkRequest order(
        QUrl(m_server->baseUrl().toString() + QString::fromLatin1(exchange::pathFor(firstCustomer()))));
    order.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    order.setRawHeader("Authorization", "Bearer " + exchange::tokenFor(*m_server));
    const std::unique_ptr<QNetworkReply> answer(network.post(order, QByteArray(orders::sample)));
    QSignalSpy finished(answer.get(), &QNetworkReply::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QCOMPARE(answer->error(), QNetworkReply::RemoteHostClosedError);
}

void ModeTest::garbageIsNoJson()
{
    const QByteArray request = sampleRequest();
    m_server->setAnswerMode({Kind::Garbage, 0});
    const Reply reply = exchange::send(*m_server, request);
    QCOMPARE(reply.httpStatus, 200);
    QVERIFY(reply.isWhole);
    QVERIFY(!reply.body.isEmpty());
    QVERIFY(reply.json().is_null());
}

void ModeTest::spoiltAnswersWereCarriedOut_data()
{
    QTest::addColumn<AnswerMode::Kind>("kind");
    QTest::addRow("dropped") << Kind::Dropped;
    QTest::addRow("garbage") << Kind::Garbage;
}

void ModeTest::spoiltAnswersWereCarriedOut()
{
    QFETCH(AnswerMode::Kind, kind);
    const QByteArray request = sampleRequest();
    m_server->setAnswerMode({kind, 0});
    QCOMPARE(exchange::statusOf(exchange::send(*m_server, request)), -1);
    m_server->setAnswerMode({});
    QCOMPARE(exchange::statusOf(exchange::send(*m_server, request)), 12);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ModeTest)
#include "mode_test.moc"
