// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customersanswer.h"
#include "customers/seatsanswer.h"
#include "customers/servicesanswer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(onboard::Customer)
Q_DECLARE_METATYPE(std::optional<qint64>)

namespace onboard {

namespace {

QByteArray pageOf(const QByteArray &row)
{
    return R"({"data":[)" + row + R"(],"metadata":{"pageIndex":1,"pageSize":100,"totalCount":1}})";
}

} // namespace

/// What is made of the answers of API.md §9, well-formed and not.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACustomer_data();
    void readsACustomer();
    void leavesOutWhoCannotBeOrderedFor_data();
    void leavesOutWhoCannotBeOrderedFor();
    void isNoPage_data();
    void isNoPage();
    void countsAllThatCame_data();
    void countsAllThatCame();
    void readsServices();
    void aListThatIsNotWholeSaysNothing_data();
    void aListThatIsNotWholeSaysNothing();
    void readsSeats_data();
    void readsSeats();
    void aPageTakesLittleTime();
};

void AnswersTest::readsACustomer_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Customer>("customer");
    const auto customer = [](const std::optional<ManagementMode> &mode) {
        return Customer{u"c1"_s, u"Contoso"_s, u"a@b.example"_s, u"Japan"_s, mode, {}};
    };
    const QByteArray start =
        R"({"id":"c1","organization":"Contoso","ownerEmail":"a@b.example","countryOrRegion":"Japan")";
    QTest::newRow("as documented") << start + R"(,"jobStatus":0,"managementMode":1,"tenants":[]})"
                                   << customer(ManagementMode::PartnerManages);
    QTest::newRow("mode 0") << start + R"(,"managementMode":0})" << customer(ManagementMode::CustomerManages);
    QTest::newRow("mode 2") << start + R"(,"managementMode":2})" << customer(ManagementMode::NotConfigured);
    QTest::newRow("mode as text") << start + R"(,"managementMode":" 1 "})"
                                  << customer(ManagementMode::PartnerManages);
    QTest::newRow("a new mode") << start + R"(,"managementMode":3})" << customer({});
    QTest::newRow("mode beyond 64 bits")
        << start + R"(,"managementMode":18446744073709551616})" << customer({});
    QTest::newRow("mode null") << start + R"(,"managementMode":null})" << customer({});
    QTest::newRow("mode missing") << start + "}" << customer({});
    QTest::newRow("names in another case")
        << QByteArray(R"({"Id":"c1","Organization":"Contoso","OWNEREMAIL":"a@b.example",)"
                      R"("CountryOrRegion":"Japan","ManagementMode":1})")
        << customer(ManagementMode::PartnerManages);
    QTest::newRow("a number for a name")
        << QByteArray(R"({"id":"c1","organization":365})") << Customer{u"c1"_s, u"365"_s, {}, {}, {}, {}};
    QTest::newRow("an object for a name")
        << QByteArray(R"({"id":"c1","organization":{"x":1}})") << Customer{u"c1"_s, {}, {}, {}, {}, {}};
    QTest::newRow("control and formatting characters")
        << QByteArray("{\"id\":\"c1\",\"organization\":\"A\\u0000\\u001b[31m\\nB\\u202eC\"}")
        << Customer{u"c1"_s, u"A[31m BC"_s, {}, {}, {}, {}};
    QTest::newRow("a long name") << R"({"id":"c1","organization":")" + QByteArray(500, 'x') + R"("})"
                                 << Customer{u"c1"_s, QString(200, u'x') + u'…', {}, {}, {}, {}};
    QTest::newRow("tenants") << QByteArray(
        R"({"id":"c1","tenants":[{"id":"t1","name":"one"},7,{"name":"without ID"},{"id":"t2"}]})")
                             << Customer{u"c1"_s, {}, {}, {}, {}, {{u"t1"_s, u"one"_s}, {u"t2"_s, {}}}};
}

void AnswersTest::readsACustomer()
{
    QFETCH(QByteArray, row);
    QFETCH(Customer, customer);
    const auto page = readCustomers(pageOf(row));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QVERIFY(page->rows.constFirst() == customer);
    QCOMPARE(page->total, std::optional<qint64>(1));
}

void AnswersTest::leavesOutWhoCannotBeOrderedFor_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("no ID") << QByteArray(R"({"organization":"Contoso"})");
    QTest::newRow("empty ID") << QByteArray(R"({"id":" ","organization":"Contoso"})");
    QTest::newRow("a number") << QByteArray(R"({"id":7})");
    QTest::newRow("an ID that would have to be cut") << R"({"id":")" + QByteArray(129, '0') + R"("})";
    QTest::newRow("an ID with a hidden character") << QByteArray("{\"id\":\"c\\u200b1\"}");
    QTest::newRow("an ID behind a byte order mark") << QByteArray("{\"id\":\"\\ufeffc1\"}");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
}

void AnswersTest::leavesOutWhoCannotBeOrderedFor()
{
    QFETCH(QByteArray, row);
    const auto page = readCustomers(pageOf(row));
    QVERIFY(page);
    QVERIFY(page->rows.isEmpty());
    QCOMPARE(page->received, 1);
}

void AnswersTest::isNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page of HTML") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("cut") << QByteArray(R"({"data":[{"id":"c1"})");
    QTest::newRow("a list alone") << QByteArray(R"([{"id":"c1"}])");
    QTest::newRow("no data") << QByteArray(R"({"metadata":{"totalCount":0}})");
    QTest::newRow("data is no list") << QByteArray(R"({"data":{}})");
    QTest::newRow("data twice") << QByteArray(R"({"data":[],"data":[]})");
    QTest::newRow("too deep") << R"({"data":)" + QByteArray(20, '[') + QByteArray(20, ']') + "}";
    QTest::newRow("too many rows") << R"({"data":[)" + QByteArray("0,").repeated(10'000) + "0]}";
    QTest::newRow("too large") << R"({"data":[")" + QByteArray(4 << 20, 'x') + R"("]})";
    QTest::newRow("no UTF-8") << QByteArray("{\"data\":[\"\xff\"]}");
}

void AnswersTest::isNoPage()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readCustomers(body));
    QVERIFY(!readServicesAnswer(body));
    QVERIFY(!readSeatsAnswer(body));
}

void AnswersTest::countsAllThatCame_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<std::optional<qint64>>("total");
    const std::optional<qint64> nothing;
    QTest::newRow("a number") << QByteArray(R"({"totalCount":5000})") << std::optional<qint64>(5000);
    QTest::newRow("a text") << QByteArray(R"({"totalCount":"5000"})") << std::optional<qint64>(5000);
    QTest::newRow("negative") << QByteArray(R"({"totalCount":-1})") << nothing;
    QTest::newRow("a fraction") << QByteArray(R"({"totalCount":1.5})") << nothing;
    QTest::newRow("missing") << QByteArray("{}") << nothing;
    QTest::newRow("no object") << QByteArray("7") << nothing;
}

void AnswersTest::countsAllThatCame()
{
    QFETCH(QByteArray, metadata);
    QFETCH(std::optional<qint64>, total);
    const auto page = readCustomers(R"({"data":[{"id":"a"},{},{"id":"b"}],"metadata":)" + metadata + "}");
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->received, 3);
    QCOMPARE(page->total, total);
}

void AnswersTest::readsServices()
{
    const auto page = readServicesAnswer(pageOf(
        R"({"customerId":"c1","organization":"Contoso","customer":"a@b.example","products":[{
            "service":"Cloud Backup for Microsoft 365","subscriptionModel":"Per user",
            "purchasedUserSeats":25,"purchasedUnits":"N/A","microsoftLicenseAssigned":"20",
            "purchasedCapacity":"0/1 GB","storage":"AvePoint storage","retention":"1 year",
            "expirationDate":"2026-12-31T00:00:00Z","source":"AvePoint pooled subscription",
            "paymentType":"n/a","subscriptionName":"of a@b.example","package":"Core",
            "contractEndDate":"2027-12-31T00:00:00Z"},{"service":"Fly"},{}]})"));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    const CustomerServices expected{u"c1"_s,
        {{u"Cloud Backup for Microsoft 365"_s, u"Per user"_s, u"25"_s, u"AvePoint storage"_s, u"1 year"_s,
             u"2026-12-31T00:00:00Z"_s, u"AvePoint pooled subscription"_s, {}, u"Core"_s,
             u"2027-12-31T00:00:00Z"_s},
            {u"Fly"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}}, {}}};
    QVERIFY(page->rows.constFirst() == expected);
}

void AnswersTest::aListThatIsNotWholeSaysNothing_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("no list") << QByteArray(R"({"customerId":"c1"})");
    QTest::newRow("null") << QByteArray(R"({"customerId":"c1","products":null})");
    QTest::newRow("an object") << QByteArray(R"({"customerId":"c1","products":{}})");
    QTest::newRow("one that is no object") << QByteArray(R"({"customerId":"c1","products":[{},"Fly"]})");
    QTest::newRow("more than anybody has")
        << R"({"customerId":"c1","products":[)" + QByteArray("{},").repeated(1'000) + "{}]}";
    QTest::newRow("nobody's") << QByteArray(R"({"products":[]})");
}

void AnswersTest::aListThatIsNotWholeSaysNothing()
{
    QFETCH(QByteArray, row);
    const auto page = readServicesAnswer(pageOf(row));
    QVERIFY(page);
    QVERIFY(page->rows.isEmpty());
}

void AnswersTest::readsSeats_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("assigned");
    QTest::newRow("as documented") << QByteArray(
        R"({"type":0,"tenantId":"t","tenantName":"n","availableUserSeat":30,)"
        R"("assignedUserSeat":25})")
                                   << 1 << qint64{25};
    QTest::newRow("as texts") << QByteArray(R"({"availableUserSeat":"30","assignedUserSeat":"25"})") << 1
                              << qint64{25};
    QTest::newRow("negative") << QByteArray(R"({"assignedUserSeat":-1})") << 0 << qint64{0};
    QTest::newRow("more than there are people")
        << QByteArray(R"({"assignedUserSeat":99999999999})") << 0 << qint64{0};
    QTest::newRow("missing") << QByteArray(R"({"availableUserSeat":30})") << 0 << qint64{0};
}

void AnswersTest::readsSeats()
{
    QFETCH(QByteArray, row);
    QFETCH(int, rows);
    QFETCH(qint64, assigned);
    const auto page = readSeatsAnswer(pageOf(row));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), rows);
    if (rows > 0)
        QCOMPARE(page->rows.constFirst().assigned, assigned);
}

/// Said, not judged: a page is read in another thread because of it.
void AnswersTest::aPageTakesLittleTime()
{
    QByteArray rows;
    for (int i = 0; i < 100; ++i)
        rows += (i > 0 ? "," : "")
            + QByteArray(
                R"({"id":"20000000-0000-4000-8000-000000000000",)"
                R"("organization":"Alder Architects 4711","ownerEmail":"owner@alder.example",)"
                R"("jobStatus":0,"countryOrRegion":"Germany","managementMode":1,"tenants":[{"id":"t","name":"n"}]})");
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readCustomers(pageOf(rows))->rows.size(), 100);
    qInfo("100 customers: %lld us", static_cast<long long>(clock.nsecsElapsed() / 1'000));
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::AnswersTest)
#include "answers_test.moc"
