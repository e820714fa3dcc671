// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicesreader.h"

#include "contract/contract.h"
#include "customers/readingbench.h"
#include "sandbox/customers.h"
#include "support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using test::answer;
using test::FaultServer;
using test::patienceMs;
using test::ReadingBench;
using Kind = ReadFailure::Kind;

namespace {

const QString amber = u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s;
const QString glasswing = u"10000000-0000-4000-8000-000000000007"_s;
const QByteArray servicesPath = "/partner/external/v3/general/customers/services/batch";

} // namespace

/// What one customer has, over real sockets.
class ServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatACustomerHas();
    void readsSeats();
    void asksForOneCustomerAndOneScope();
    void theSamePageForEverIsReadOnce();
    void saysWhenTheCustomerIsNotMentioned_data();
    void saysWhenTheCustomerIsNotMentioned();
    void aBadCustomerMeetsNobody_data();
    void aBadCustomerMeetsNobody();
    void eachQuestionGetsItsAnswer();
    void aContextThatWentHearsNothing();
    void readingKeepsTheTokenOfTheOrder();

private:
    [[nodiscard]] static std::optional<ServicesRead> servicesOf(
        ServicesReader &reader, const Profile &profile, const QString &customerId);
};

std::optional<ServicesRead> ServicesTest::servicesOf(
    ServicesReader &reader, const Profile &profile, const QString &customerId)
{
    QObject context;
    std::optional<ServicesRead> result;
    reader.readServices(profile, customerId, &context, [&](const ServicesRead &read) { result = read; });
    const bool isHere = QTest::qWaitFor([&] { return result.has_value(); }, patienceMs);
    return isHere ? result : std::nullopt;
}

void ServicesTest::readsWhatACustomerHas()
{
    SandboxServer server;
    QVERIFY(server.start());
    ReadingBench bench(server);
    ServicesReader reader(bench.tokens);
    const auto read = servicesOf(reader, bench.profile, glasswing.toUpper());
    const auto *snapshot = std::get_if<ServicesSnapshot>(&*read);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->services.size(), 1);
    QCOMPARE(snapshot->services.constFirst().service, u"Cloud Backup for Microsoft 365"_s);
    QVERIFY(snapshot->takenAt.isValid() && snapshot->takenAt.timeSpec() == Qt::UTC);
    const auto nothing = servicesOf(reader, bench.profile, amber);
    QVERIFY(std::get<ServicesSnapshot>(*nothing).services.isEmpty());
}

void ServicesTest::readsSeats()
{
    SandboxServer server;
    QVERIFY(server.start());
    ReadingBench bench(server);
    ServicesReader reader(bench.tokens);
    std::optional<SeatsRead> result;
    reader.readSeats(bench.profile, amber, this, [&](const SeatsRead &read) { result = read; });
    QVERIFY(!result); // never before control is back in the event loop
    QTRY_VERIFY_WITH_TIMEOUT(result, patienceMs);
    const auto *seats = std::get_if<QList<TenantSeats>>(&*result);
    QVERIFY(seats);
    QCOMPARE(seats->size(), 1);
    QCOMPARE(seats->constFirst().assigned, inventedCustomer(0).seats);
    QCOMPARE(seats->constFirst().tenantName, u"amber-lighthouse.onmicrosoft.example"_s);
}

void ServicesTest::asksForOneCustomerAndOneScope()
{
    FaultServer server;
    server.play("/token", {test::tokenAnswer("read-token")});
    server.play(servicesPath,
        {answer(200, "{\"data\":[{\"customerId\":\"c\\\"1\",\"products\":[]}]}"),
            answer(200, "{\"data\":[]}")});
    ReadingBench bench(server.url(), server.url(u"/token"_s));
    ServicesReader reader(bench.tokens);
    const auto read = servicesOf(reader, bench.profile, u"c\"1"_s);
    QVERIFY(std::holds_alternative<ServicesSnapshot>(*read));
    QVERIFY(server.requestsTo("/token").constFirst().body.endsWith("&scope=elements.license.read.all"));
    QCOMPARE(server.posts(servicesPath), 2);
    const test::Received request = server.requestsTo(servicesPath).constFirst();
    QCOMPARE(request.target, servicesPath + "?pageIndex=1&pageSize=100");
    QCOMPARE(request.body, QByteArray("{\"customerIds\":[\"c\\\"1\"]}"));
    QCOMPARE(request.header("Authorization"), "Bearer read-token");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(request.headerCount("Cookie"), 0);
}

void ServicesTest::theSamePageForEverIsReadOnce()
{
    FaultServer server;
    server.play("/token", {test::tokenAnswer()});
    server.play("/", {answer(200, R"({"data":[{"customerId":"c1","products":[{"service":"Fly"}]}]})")});
    ReadingBench bench(server.url(), server.url(u"/token"_s));
    ServicesReader reader(bench.tokens);
    const auto read = servicesOf(reader, bench.profile, u"c1"_s);
    QCOMPARE(std::get<ServicesSnapshot>(*read).services.size(), 1);
    QCOMPARE(server.posts(servicesPath), 2);
}

void ServicesTest::saysWhenTheCustomerIsNotMentioned_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nobody") << QByteArray("[]");
    QTest::newRow("others") << QByteArray(R"([{"customerId":"other","products":[{"service":"Fly"}]}])");
    QTest::newRow("not whole") << QByteArray(R"([{"customerId":"c1","products":[1]}])");
}

void ServicesTest::saysWhenTheCustomerIsNotMentioned()
{
    QFETCH(QByteArray, data);
    FaultServer server;
    server.play("/token", {test::tokenAnswer()});
    server.play("/", {answer(200, R"({"data":)" + data + R"(,"metadata":{"totalCount":1}})")});
    ReadingBench bench(server.url(), server.url(u"/token"_s));
    ServicesReader reader(bench.tokens);
    const auto read = servicesOf(reader, bench.profile, u"c1"_s);
    const auto *failure = std::get_if<ReadFailure>(&*read);
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::NotPermitted);
}

void ServicesTest::aBadCustomerMeetsNobody_data()
{
    QTest::addColumn<QString>("customerId");
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("nothing") << QString();
}

void ServicesTest::aBadCustomerMeetsNobody()
{
    QFETCH(QString, customerId);
    FaultServer server;
    ReadingBench bench(server.url(), server.url(u"/token"_s));
    ServicesReader reader(bench.tokens);
    std::optional<SeatsRead> result;
    reader.readSeats(bench.profile, customerId, this, [&](const SeatsRead &read) { result = read; });
    QTRY_VERIFY_WITH_TIMEOUT(result, patienceMs);
    QVERIFY(std::holds_alternative<ReadFailure>(*result));
    QCOMPARE(server.connections(), 0);
}

void ServicesTest::eachQuestionGetsItsAnswer()
{
    SandboxServer server;
    QVERIFY(server.start());
    ReadingBench bench(server);
    ServicesReader reader(bench.tokens);
    QList<qsizetype> found(3, -1);
    const QStringList ids{amber, glasswing, u"10000000-0000-4000-8000-000000000017"_s};
    for (qsizetype i = 0; i < ids.size(); ++i)
        reader.readServices(bench.profile, ids.at(i), this, [&found, i](const ServicesRead &read) {
            found[i] = std::get<ServicesSnapshot>(read).services.size();
        });
    const QList<qsizetype> expected{0, 1, 3};
    QTRY_COMPARE_WITH_TIMEOUT(found, expected, patienceMs);
}

void ServicesTest::aContextThatWentHearsNothing()
{
    FaultServer server;
    server.play("/token", {test::tokenAnswer()});
    server.play("/", {test::Script{}});
    ReadingBench bench(server.url(), server.url(u"/token"_s));
    ServicesReader reader(bench.tokens);
    bool isHeard = false;
    auto context = std::make_unique<QObject>();
    reader.readServices(bench.profile, amber, context.get(), [&](const ServicesRead &) { isHeard = true; });
    QTRY_COMPARE_WITH_TIMEOUT(server.posts(servicesPath), 1, patienceMs);
    context.reset();
    QTRY_COMPARE_WITH_TIMEOUT(server.open(), 0, patienceMs); // and is not waited for any more
    QVERIFY(!isHeard);
}

/// A refused token of reading takes nobody else's with it.
void ServicesTest::readingKeepsTheTokenOfTheOrder()
{
    FaultServer server;
    server.play("/token",
        {test::tokenAnswer("order"), test::tokenAnswer("first"), test::tokenAnswer("second"),
            test::tokenAnswer("third")});
    const QByteArray page = R"({"data":[{"customerId":"c1","products":[]}],"metadata":{"totalCount":1}})";
    server.play(servicesPath, {answer(200, page), answer(401, "{}"), answer(200, page)});
    ReadingBench bench(server.url(), server.url(u"/token"_s));
    const QString orderScope = QString::fromLatin1(defaultContract().scope);
    const auto orderToken = [&] {
        std::optional<QByteArray> value;
        connect(bench.tokens.request(bench.profile, orderScope, this), &TokenRequest::finished, this,
            [&](const TokenResult &result) { value = std::get<Token>(result).value.reveal().toByteArray(); });
        return QTest::qWaitFor([&] { return value.has_value(); }, patienceMs) ? *value : QByteArray();
    };
    QCOMPARE(orderToken(), QByteArray("order"));
    ServicesReader reader(bench.tokens);
    QVERIFY(std::holds_alternative<ServicesSnapshot>(*servicesOf(reader, bench.profile, u"c1"_s)));
    QVERIFY(std::holds_alternative<ServicesSnapshot>(*servicesOf(reader, bench.profile, u"c1"_s)));
    QCOMPARE(server.requestsTo(servicesPath).constLast().header("Authorization"), "Bearer second");
    QCOMPARE(orderToken(), QByteArray("order"));
    QCOMPARE(server.posts("/token"), 3);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ServicesTest)
#include "services_test.moc"
