// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/validation.h"
#include "sandbox/customers.h"
#include "sandbox/exchange.h"
#include "sandbox/orders.h"
#include "json/boundedjson.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <future>
#include <vector>

using namespace Qt::StringLiterals;

namespace onboard {

using exchange::Reply;

namespace {

QByteArray firstCustomer()
{
    return sandboxCustomers().front().id;
}

/// An order that shows the customer's rule, in a year from today.
QByteArray orderFor(int rule)
{
    const QDate expiry = todayUtc().addYears(1);
    switch (rule) {
    case 17:
        return orders::bytes(orders::management("PartnerStorageOptimization"));
    case 20:
        return orders::bytes(orders::paid("Office365EXODBackup", 20, expiry, expiry));
    case 12:
        return orders::sample;
    default:
        return orders::bytes(orders::paid("Office365Backup", 20, expiry, expiry));
    }
}

} // namespace

class OrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void theSampleIsAdded();
    void everyCustomerKeepsItsPromise_data();
    void everyCustomerKeepsItsPromise();
    void datesHaveStatusesOfTheirOwn_data();
    void datesHaveStatusesOfTheirOwn();
    void anAddedServiceIsRemembered();
    void forgettingMakesItNew();
    void refusesWhoMayNot_data();
    void refusesWhoMayNot();
    void refusesBodies_data();
    void refusesBodies();
    void namesWhatIsWrong();
    void unknownCustomersAreNotFound_data();
    void unknownCustomersAreNotFound();
    void equalOrdersAtOnceAreAddedOnce();
    void differentCustomersAtOnceDoNotMix();

private:
    std::unique_ptr<SandboxServer> m_server;
};

void OrderTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

void OrderTest::theSampleIsAdded()
{
    const Reply reply = exchange::order(*m_server, firstCustomer(), orders::sample);
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(reply.headers.value("content-type"), "application/json");
    QVERIFY(reply.headers.value("x-request-id").size() >= 16);
    QCOMPARE(QString::fromStdString(reply.json().dump()),
        uR"({"customerId":"7e4ffcae-0000-4000-8000-c6efa0b250d5","product":"Office365Backup","status":1})"_s);
    QCOMPARE(m_server->received().size(), 1);
    QCOMPARE(m_server->received().first().customerId, QString::fromLatin1(firstCustomer()));
    QCOMPARE(m_server->received().first().body, QByteArray(orders::sample));
    QCOMPARE(m_server->received().first().httpStatus, 200);
}

void OrderTest::everyCustomerKeepsItsPromise_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("rule");
    for (const SandboxCustomer &customer : sandboxCustomers())
        QTest::addRow("%s", customer.name) << QByteArray(customer.id) << customer.rule;
}

void OrderTest::everyCustomerKeepsItsPromise()
{
    QFETCH(QByteArray, id);
    QFETCH(int, rule);
    const Reply reply = exchange::order(*m_server, id, orderFor(rule));
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(exchange::statusOf(reply), rule);
}

void OrderTest::datesHaveStatusesOfTheirOwn_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("status");
    QTest::addColumn<TimestampUnit>("unit");
    for (const TimestampUnitRow &row : timestampUnits()) {
        QTest::addRow("past, %s", row.key) << -400 << 11 << row.unit;
        QTest::addRow("soon, %s", row.key) << 14 << 18 << row.unit;
        QTest::addRow("later, %s", row.key) << 400 << 1 << row.unit;
    }
}

void OrderTest::datesHaveStatusesOfTheirOwn()
{
    QFETCH(int, days);
    QFETCH(int, status);
    QFETCH(TimestampUnit, unit);
    const QDate expiry = todayUtc().addDays(days);
    const QDate contractEnd = todayUtc().addDays(1000);
    const Reply reply = exchange::order(*m_server, firstCustomer(),
        orders::bytes(orders::paid("Office365Backup", 1, expiry, contractEnd, unit)));
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(exchange::statusOf(reply), status);
}

void OrderTest::anAddedServiceIsRemembered()
{
    const QDate expiry = todayUtc().addYears(1);
    const QByteArray other = orders::bytes(orders::paid("Office365Backup", 1, expiry, expiry));
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 12);
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), other)), 7);
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer().toUpper(), orders::sample)), 12);
    QCOMPARE(m_server->received().size(), 4);
}

void OrderTest::forgettingMakesItNew()
{
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
    m_server->forgetOrders();
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
    const auto rule7 = std::ranges::find(sandboxCustomers(), 7, &SandboxCustomer::rule);
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, rule7->id, orders::sample)), 7);
}

void OrderTest::refusesWhoMayNot_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("httpStatus");
    QTest::addRow("no token") << QByteArray() << QByteArray() << 401;
    QTest::addRow("empty token") << QByteArray("") << QByteArray() << 401;
    QTest::addRow("invented token") << QByteArray("abc") << QByteArray() << 401;
    QTest::addRow("other scheme") << QByteArray() << QByteArray("Authorization: Basic abc\r\n") << 401;
    QTest::addRow("other scope") << QByteArray("read") << QByteArray() << 403;
}

void OrderTest::refusesWhoMayNot()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, headers);
    QFETCH(int, httpStatus);
    if (token == "read")
        token = exchange::tokenFor(*m_server, "elements.license.read.all");
    const Reply reply = exchange::send(*m_server,
        exchange::bytesOf(
            {exchange::pathFor(firstCustomer()), orders::sample, "application/json", token, headers}));
    QCOMPARE(reply.httpStatus, httpStatus);
    QCOMPARE(integerOf(reply.json()["statusCode"]), std::optional<qint64>(httpStatus));
    QCOMPARE(reply.headers.contains("www-authenticate"), httpStatus == 401);
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, firstCustomer(), orders::sample)), 1);
}

void OrderTest::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("httpStatus");
    const QByteArray json = "application/json";
    const QByteArray none;
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type,
                         const QByteArray &headers, int httpStatus) {
        QTest::addRow("%s", name) << body << type << headers << httpStatus;
    };
    row("empty", none, json, none, 400);
    row("no JSON", "product=Office365Backup", json, none, 400);
    row("a list", "[]", json, none, 400);
    row("cut", QByteArray(orders::sample).chopped(1), json, none, 400);
    row("twice the same member", R"({"byos":true,"byos":false})", json, none, 400);
    row("nested deeply", QByteArray(100'000, '['), json, none, 400);
    row("another type", orders::sample, "text/plain", none, 415);
    row("compressed", orders::sample, json, "Content-Encoding: gzip\r\n", 415);
    row("parameters of the type", orders::sample, "Application/JSON; charset=utf-8", none, 200);
}

void OrderTest::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, headers);
    QFETCH(int, httpStatus);
    const Reply reply = exchange::send(*m_server,
        exchange::bytesOf(
            {exchange::pathFor(firstCustomer()), body, type, exchange::tokenFor(*m_server), headers}));
    QCOMPARE(reply.httpStatus, httpStatus);
    QVERIFY(reply.json().is_object());
}

void OrderTest::namesWhatIsWrong()
{
    const QDate expiry = todayUtc().addYears(1);
    Json body = orders::paid("Office365Backup", 0, expiry, expiry);
    body["licenseItems"][0]["SaleType"] = 9;
    body.erase("licenseType");
    const Reply reply = exchange::order(*m_server, firstCustomer(), orders::bytes(body));
    QCOMPARE(reply.httpStatus, 400);
    const Json answer = reply.json();
    QCOMPARE(textOf(answer["message"]), u"Bad Request"_s);
    QCOMPARE(textOf(answer["requestId"]).toLatin1(), reply.headers.value("x-request-id"));
    QStringList fields;
    for (const Json &error : answer["errors"]) {
        fields.append(textOf(error["field"]));
        QVERIFY(!textOf(error["code"]).isEmpty());
        QVERIFY(!textOf(error["message"]).isEmpty());
    }
    QCOMPARE(fields, (QStringList{u"licenseType"_s, u"userSeat"_s, u"licenseItems[0].SaleType"_s}));
}

void OrderTest::unknownCustomersAreNotFound_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addRow("unknown") << QByteArray("00000000-0000-4000-8000-000000000000");
    QTest::addRow("no GUID") << QByteArray("me");
    QTest::addRow("none") << QByteArray("");
    QTest::addRow("two segments") << firstCustomer() + "/x";
    QTest::addRow("encoded segments") << firstCustomer() + "%2Fx";
    QTest::addRow("encoded NUL") << firstCustomer() + "%00";
    QTest::addRow("not UTF-8") << QByteArray("%ff%fe");
    QTest::addRow("long") << QByteArray(7'000, 'a');
}

void OrderTest::unknownCustomersAreNotFound()
{
    QFETCH(QByteArray, id);
    const Reply reply = exchange::order(*m_server, id, orders::sample);
    QCOMPARE(reply.httpStatus, 404);
    QCOMPARE(integerOf(reply.json()["statusCode"]), std::optional<qint64>(404));
}

void OrderTest::equalOrdersAtOnceAreAddedOnce()
{
    const QByteArray request = exchange::bytesOf({exchange::pathFor(firstCustomer()), orders::sample,
        "application/json", exchange::tokenFor(*m_server), {}});
    std::vector<std::future<Reply>> replies;
    for (int count = 0; count < 24; ++count)
        replies.push_back(std::async(std::launch::async, [&] { return exchange::send(*m_server, request); }));
    QList<int> statuses;
    QSet<QByteArray> requestIds;
    for (std::future<Reply> &each : replies) {
        const Reply reply = each.get();
        statuses.append(exchange::statusOf(reply));
        requestIds.insert(reply.headers.value("x-request-id"));
    }
    QCOMPARE(statuses.count(1), 1);
    QCOMPARE(statuses.count(12), 23);
    QCOMPARE(requestIds.size(), 24);
    QCOMPARE(m_server->received().size(), 24);
}

void OrderTest::differentCustomersAtOnceDoNotMix()
{
    std::vector<std::future<bool>> results;
    for (const SandboxCustomer &customer : sandboxCustomers()) {
        results.push_back(std::async(std::launch::async, [&server = *m_server, &customer] {
            const Reply reply = exchange::order(server, customer.id, orderFor(customer.rule));
            return textOf(reply.json()["customerId"]) == QLatin1StringView(customer.id)
                && exchange::statusOf(reply) == customer.rule;
        }));
    }
    for (std::future<bool> &result : results)
        QVERIFY(result.get());
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::OrderTest)
#include "order_test.moc"
