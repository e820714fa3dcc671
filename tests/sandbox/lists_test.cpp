// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/customers.h"
#include "sandbox/exchange.h"
#include "sandbox/orders.h"
#include "json/boundedjson.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using exchange::Reply;

namespace {

const QByteArray general = "/partner/external/v3/general/customers";
const QByteArray customersPath = general + "/batch";
const QByteArray servicesPath = general + "/services/batch";
const QByteArray amber = "7e4ffcae-0000-4000-8000-c6efa0b250d5";
const QByteArray tenantsPath = general + "/" + amber + "/3rd-party-products/type/0/tenants/batch";
const QByteArray readCustomers = "elements.customers.read.all";
const QByteArray readLicences = "elements.license.read.all";

QString textIn(const Json &object, const char *member)
{
    return object.contains(member) ? textOf(object[member]) : u"(missing)"_s;
}

QStringList idsIn(const Reply &reply, const char *member)
{
    QStringList ids;
    const Json rows = reply.json()["data"];
    for (const Json &row : rows)
        ids.append(textIn(row, member));
    return ids;
}

QByteArray bodyFor(const QByteArray &customerId)
{
    return "{\"customerIds\":[\"" + customerId + "\"]}";
}

} // namespace

/// The lists of the sandbox, asked for by hand.
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void refuses_data();
    void refuses();
    void pages_data();
    void pages();
    void listsCustomersAsDocumented();
    void filters_data();
    void filters();
    void everybodyIsSomebodyElse();
    void furtherCustomersCanBeOrderedFor();
    void tellsOfServicesAsDocumented();
    void tellsOfAnOrder_data();
    void tellsOfAnOrder();
    void forgetsWhatWasOrdered();
    void listsTenants_data();
    void listsTenants();
    void isAnsweredByTheRulesInEveryMode();

private:
    [[nodiscard]] Reply read(const QByteArray &path, const QByteArray &body, const QByteArray &scope) const
    {
        return exchange::send(*m_server,
            exchange::bytesOf({path, body, "application/json", exchange::tokenFor(*m_server, scope), {}}));
    }
    [[nodiscard]] Json servicesOf(const QByteArray &customerId) const
    {
        return read(servicesPath, bodyFor(customerId), readLicences).json()["data"][0]["products"];
    }

    std::unique_ptr<SandboxServer> m_server;
};

void ListsTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

void ListsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("scope"); // empty: no token
    QTest::addColumn<int>("httpStatus");
    for (const QByteArray &path : {customersPath, servicesPath, tenantsPath}) {
        const QByteArray scope = path == customersPath ? readCustomers : readLicences;
        const QByteArray other = path == customersPath ? readLicences : readCustomers;
        const QByteArray filter = path == tenantsPath ? "tenantIds" : "customerIds";
        const auto row = [&](const char *name, const QByteArray &query, const QByteArray &body,
                             const QByteArray &token, int httpStatus) {
            QTest::addRow("%s: %s", path.constData(), name) << path + query << body << token << httpStatus;
        };
        row("as it should be", {}, "{}", scope, 200);
        row("no token", {}, "{}", {}, 401);
        row("permission to add", {}, "{}", "elements.license.readwrite.all", 403);
        row("the other permission", {}, "{}", other, 403);
        row("page 0", "?pageIndex=0", "{}", scope, 400);
        row("page -1", "?pageIndex=-1", "{}", scope, 400);
        row("page x", "?pageIndex=x", "{}", scope, 400);
        row("no page", "?pageIndex=", "{}", scope, 400);
        row("size 0", "?pageSize=0", "{}", scope, 400);
        row("size 100", "?pageSize=100", "{}", scope, 200);
        row("size 101", "?pageSize=101", "{}", scope, 400);
        row("no body", {}, {}, scope, 400);
        row("a list", {}, "[]", scope, 400);
        row("cut", {}, "{", scope, 400);
        row("filter is no list", {}, "{\"" + filter + "\":\"" + amber + "\"}", scope, 400);
        row("filter of numbers", {}, "{\"" + filter + "\":[7]}", scope, 400);
        row("empty filter", {}, "{\"" + filter + "\":[]}", scope, 200);
    }
    QTest::addRow("tenants of nobody") << general + "/nobody/3rd-party-products/type/0/tenants/batch"
                                       << QByteArray("{}") << readLicences << 404;
    QTest::addRow("a type that is not documented")
        << general + "/" + amber + "/3rd-party-products/type/4/tenants/batch" << QByteArray("{}")
        << readLicences << 404;
}

void ListsTest::refuses()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, scope);
    QFETCH(int, httpStatus);
    const QByteArray token = scope.isEmpty() ? QByteArray() : exchange::tokenFor(*m_server, scope);
    const Reply reply =
        exchange::send(*m_server, exchange::bytesOf({path, body, "application/json", token, {}}));
    QCOMPARE(reply.httpStatus, httpStatus);
    QCOMPARE(reply.json().contains("data"), httpStatus == 200);
    QCOMPARE(reply.json().contains("statusCode"), httpStatus != 200);
    QVERIFY(m_server->received().isEmpty()); // no order
}

void ListsTest::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pageIndex");
    QTest::addColumn<int>("pageSize");
    QTest::addRow("usual") << QByteArray() << 50 << 1 << 50;
    QTest::addRow("largest") << QByteArray("?pageSize=100&pageIndex=1") << 100 << 1 << 100;
    QTest::addRow("last") << QByteArray("?pageIndex=3&pageSize=100") << 30 << 3 << 100;
    QTest::addRow("behind the last") << QByteArray("?pageIndex=4&pageSize=100") << 0 << 4 << 100;
    QTest::addRow("far behind") << QByteArray("?pageIndex=1000000&pageSize=100") << 0 << 1'000'000 << 100;
}

void ListsTest::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, rows);
    QFETCH(int, pageIndex);
    QFETCH(int, pageSize);
    m_server->setCustomerCount(230);
    for (const QByteArray &path : {customersPath, servicesPath}) {
        const Json answer =
            read(path + query, "{}", path == customersPath ? readCustomers : readLicences).json();
        QCOMPARE(static_cast<int>(answer["data"].size()), rows);
        QCOMPARE(answer["metadata"]["pageIndex"].get<int>(), pageIndex);
        QCOMPARE(answer["metadata"]["pageSize"].get<int>(), pageSize);
        QCOMPARE(answer["metadata"]["totalCount"].get<int>(), 230);
    }
}

void ListsTest::listsCustomersAsDocumented()
{
    const Json rows = read(customersPath, "{}", readCustomers).json()["data"];
    QCOMPARE(rows.size(), sandboxCustomers().size());
    QSet<int> modes;
    for (const Json &row : rows) {
        modes.insert(row["managementMode"].get<int>());
        QVERIFY(textIn(row, "organization").endsWith(u"(invented)"_s));
        QVERIFY(textIn(row, "ownerEmail").endsWith(u".example"_s));
        QVERIFY(row["jobStatus"].is_number_integer());
        QVERIFY(!textIn(row, "countryOrRegion").isEmpty());
        QCOMPARE(row["tenants"].size(), 1U);
    }
    QCOMPARE(modes, QSet<int>({0, 1, 2}));
    QCOMPARE(textIn(rows[0], "id"), QString::fromLatin1(amber));
}

void ListsTest::filters_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<QStringList>("found");
    const QString first = QString::fromLatin1(amber);
    const QString further = inventedCustomer(77).id;
    QTest::addRow("one") << '"' + amber + '"' << QStringList{first};
    QTest::addRow("any case, twice") << '"' + amber.toUpper() + "\",\"" + amber + '"' << QStringList{first};
    QTest::addRow("nobody") << QByteArray(R"("nobody")") << QStringList();
    QTest::addRow("a further one") << '"' + further.toLatin1() + "\",\"" + amber + '"'
                                   << QStringList{further, first};
}

void ListsTest::filters()
{
    QFETCH(QByteArray, ids);
    QFETCH(QStringList, found);
    const QByteArray body = R"({"customerIds":[)" + ids + "]}";
    QCOMPARE(idsIn(read(customersPath, body, readCustomers), "id"), found);
    QCOMPARE(idsIn(read(servicesPath, body, readLicences), "customerId"), found);
}

void ListsTest::everybodyIsSomebodyElse()
{
    QSet<QString> ids;
    QSet<QString> names;
    QSet<QString> owners;
    constexpr int count = 5'000;
    for (int place = 0; place < count; ++place) {
        const InventedCustomer customer = inventedCustomer(place);
        ids.insert(customer.id.toLower());
        names.insert(customer.name);
        owners.insert(customer.ownerEmail);
        const std::optional<InventedCustomer> found = sandboxCustomer(customer.id.toUpper());
        QVERIFY(found);
        QCOMPARE(found->name, customer.name);
    }
    QCOMPARE(ids.size(), count);
    QCOMPARE(names.size(), count);
    QCOMPARE(owners.size(), count);
    for (const char *nobody : {"20000000-0000-4000-8000-000000000000", "20000000-0000-4000-8000-000000100000",
             "20000000-0000-4000-8000-00000000001x", "20000000-0000-4000-8000-1", ""})
        QVERIFY2(!sandboxCustomer(QString::fromLatin1(nobody)), nobody);
}

void ListsTest::furtherCustomersCanBeOrderedFor()
{
    const QByteArray further = inventedCustomer(4'999).id.toLatin1();
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, further, orders::sample)), 1);
    QCOMPARE(servicesOf(further).size(), 1U);
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, further, orders::sample)), 12);
}

void ListsTest::tellsOfServicesAsDocumented()
{
    const Json products = servicesOf("10000000-0000-4000-8000-000000000007");
    QCOMPARE(products.size(), 1U);
    QStringList names;
    for (const auto &[name, value] : products[0].items()) {
        names.append(QString::fromStdString(name));
        QVERIFY2(value.is_string(), name.c_str());
    }
    const QStringList documented{u"service"_s, u"subscriptionModel"_s, u"purchasedUserSeats"_s,
        u"purchasedUnits"_s, u"microsoftLicenseAssigned"_s, u"microsoftLicenseAvailable"_s,
        u"purchasedCapacity"_s, u"protectedCapacity"_s, u"storage"_s, u"retention"_s, u"consumedStorage"_s,
        u"expirationDate"_s, u"change"_s, u"source"_s, u"paymentType"_s, u"subscriptionName"_s, u"package"_s,
        u"contractEndDate"_s};
    QCOMPARE(names, documented);
    QCOMPARE(textIn(products[0], "service"), u"Cloud Backup for Microsoft 365"_s);
    QCOMPARE(textIn(products[0], "purchasedUserSeats"), u"N/A"_s);
}

void ListsTest::tellsOfAnOrder_data()
{
    QTest::addColumn<QByteArray>("body");
    // service, model, seats, storage, retention, end, source, payment, package, end of the contract
    QTest::addColumn<QStringList>("words");
    QTest::addRow("trial") << QByteArray(orders::sample)
                           << QStringList{u"Cloud Backup for Microsoft 365"_s, u"Trial"_s, u"N/A"_s,
                                  u"AvePoint storage on Amazon S3"_s, u"1 year"_s, u"N/A"_s,
                                  u"AvePoint subscription"_s, u"N/A"_s, u"N/A"_s, u"N/A"_s};
    for (const TimestampUnitRow &unit : timestampUnits()) {
        const Json paid =
            orders::paid("Office365Backup", 25, QDate(2100, 1, 1), QDate(2100, 6, 1), unit.unit);
        QTest::addRow("paid, %s", unit.key)
            << orders::bytes(paid)
            << QStringList{u"Cloud Backup for Microsoft 365"_s, u"Per user"_s, u"25"_s,
                   u"AvePoint storage on Azure"_s, u"1 year"_s, u"2100-01-01T00:00:00Z"_s,
                   u"AvePoint pooled subscription"_s, u"Prepaid"_s, u"Standard"_s, u"2100-06-01T00:00:00Z"_s};
    }
    QTest::addRow("management") << orders::bytes(orders::management("PartnerWorkspaceOnboarding"))
                                << QStringList{u"Workspace management"_s, u"Trial"_s, u"N/A"_s, u"N/A"_s,
                                       u"N/A"_s, u"N/A"_s, u"AvePoint subscription"_s, u"N/A"_s, u"N/A"_s,
                                       u"N/A"_s};
}

void ListsTest::tellsOfAnOrder()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, words);
    QVERIFY(servicesOf(amber).empty());
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, amber, body)), 1);
    const Json products = servicesOf(amber);
    QCOMPARE(products.size(), 1U);
    QStringList told;
    for (const char *name : {"service", "subscriptionModel", "purchasedUserSeats", "storage", "retention",
             "expirationDate", "source", "paymentType", "package", "contractEndDate"})
        told.append(textIn(products[0], name));
    QCOMPARE(told, words);
}

void ListsTest::forgetsWhatWasOrdered()
{
    QCOMPARE(exchange::statusOf(exchange::order(*m_server, amber, orders::sample)), 1);
    QCOMPARE(servicesOf(amber).size(), 1U);
    m_server->forgetOrders();
    QVERIFY(servicesOf(amber).empty());
}

void ListsTest::listsTenants_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    const QByteArray tenant = inventedCustomer(0).tenantId.toLatin1();
    QTest::addRow("Microsoft 365") << QByteArray("0") << QByteArray("{}") << 1;
    QTest::addRow("Salesforce") << QByteArray("1") << QByteArray("{}") << 0;
    QTest::addRow("its own") << QByteArray("0") << R"({"tenantIds":[")" + tenant.toUpper() + R"("]})" << 1;
    QTest::addRow("another's") << QByteArray("0") << QByteArray(R"({"tenantIds":["other"]})") << 0;
}

void ListsTest::listsTenants()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, rows);
    const Json data =
        read(QByteArray(tenantsPath).replace("/0/", "/" + type + "/"), body, readLicences).json()["data"];
    QCOMPARE(static_cast<int>(data.size()), rows);
    if (rows == 0)
        return;
    QCOMPARE(data[0]["type"].get<int>(), 0);
    QCOMPARE(textIn(data[0], "tenantId"), inventedCustomer(0).tenantId);
    QVERIFY(data[0]["assignedUserSeat"].get<int>() > 0);
    QVERIFY(data[0]["availableUserSeat"].get<int>() >= data[0]["assignedUserSeat"].get<int>());
}

/// One can look what became of an order that was answered as it was told to.
void ListsTest::isAnsweredByTheRulesInEveryMode()
{
    for (const AnswerMode &mode : answerModes(defaultContract())) {
        m_server->setAnswerMode(mode);
        QCOMPARE(read(customersPath, "{}", readCustomers).httpStatus, 200);
        QCOMPARE(read(servicesPath, "{}", readLicences).httpStatus, 200);
    }
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ListsTest)
#include "lists_test.moc"
