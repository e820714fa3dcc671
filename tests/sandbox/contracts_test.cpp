// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/conversion.h"
#include "contract/draftfile.h"
#include "contract/drafts.h"
#include "contract/encoding.h"
#include "contract/validation.h"
#include "sandbox/customers.h"
#include "sandbox/exchange.h"
#include "sandbox/orders.h"
#include "sandbox/rules.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

using exchange::Reply;

/// Both contracts on the one path: the body tells which.
class ContractsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void receivesTheFourShapes_data();
    void receivesTheFourShapes();
    void answersInTheContractOfTheBody_data();
    void answersInTheContractOfTheBody();
    void speaksOneContractAlone_data();
    void speaksOneContractAlone();
    void everyRuleHoldsInEveryContract_data();
    void everyRuleHoldsInEveryContract();
    void servicesAreKnownAcrossContracts_data();
    void servicesAreKnownAcrossContracts();
    void seatsOfAllItemsCount();
    void eachItemEndsOnItsOwn();
    void picksTheContractThatFits_data();
    void picksTheContractThatFits();

private:
    [[nodiscard]] Reply order(const QByteArray &body, const QByteArray &customer = drafts::customerId)
    {
        return exchange::order(*m_server, customer, body);
    }

    std::unique_ptr<SandboxServer> m_server;
};

namespace {

const Contract &september()
{
    return *contractNamed(u"2025-09"_s);
}

const Contract &october()
{
    return *contractNamed(u"2025-10"_s);
}

QByteArray customerOf(int rule)
{
    return std::ranges::find(sandboxCustomers(), rule, &SandboxCustomer::rule)->id;
}

/// The same order in the words of that contract.
QByteArray in(const Contract &contract, const Json &septemberBody)
{
    const DraftRead read = draftOfBody(
        september(), QString::fromLatin1(drafts::customerId), septemberBody, TimestampUnit::Milliseconds);
    const Draft draft = convert(read.draft, contract).draft;
    return writeJson(bodyOf(contract, draft, TimestampUnit::Milliseconds));
}

} // namespace

void ContractsTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start());
}

void ContractsTest::receivesTheFourShapes_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addRow("trial, backup") << QByteArray(drafts::trialBackup);
    QTest::addRow("trial, management") << QByteArray(drafts::trialManagement);
    QTest::addRow("pooled, backup") << QByteArray(drafts::pooledBackup);
    QTest::addRow("pooled, management") << QByteArray(drafts::pooledManagement);
}

/// The draft that a person enters, encoded, and what a server received of it: byte for byte the sample.
void ContractsTest::receivesTheFourShapes()
{
    QFETCH(QByteArray, sample);

    const DraftRead read = draftOfBody(october(), QString::fromLatin1(drafts::customerId),
        std::get<Json>(readJson(sample)), TimestampUnit::Milliseconds);
    QVERIFY(read.problems.isEmpty());
    const Request request = requestOf(october(), read.draft, TimestampUnit::Milliseconds);
    const Reply reply = order(request.body);
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(m_server->received().size(), 1);
    QCOMPARE(m_server->received().first().body, sample);
}

void ContractsTest::answersInTheContractOfTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerMode>("mode");
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<int>("status");

    const AnswerMode rules;
    const AnswerMode forced{AnswerMode::Kind::Status, 16};
    QTest::addRow("2025-09") << QByteArray(orders::sample) << rules << QByteArray("\"Office365Backup\"") << 1;
    QTest::addRow("2025-10") << QByteArray(drafts::trialBackup) << rules << QByteArray("2048") << 1;
    QTest::addRow("2025-10, management")
        << QByteArray(drafts::pooledManagement) << rules << QByteArray("42") << 1;
    QTest::addRow("2025-09, forced") << QByteArray(orders::sample) << forced
                                     << QByteArray("\"Office365Backup\"") << 16;
    QTest::addRow("2025-10, forced") << QByteArray(drafts::trialBackup) << forced << QByteArray("2048") << 16;
    QTest::addRow("2025-10, forced, unknown number")
        << QByteArray(R"({"product":999})") << forced << QByteArray("999") << 16;
}

void ContractsTest::answersInTheContractOfTheBody()
{
    QFETCH(QByteArray, body);
    QFETCH(AnswerMode, mode);
    QFETCH(QByteArray, product);
    QFETCH(int, status);

    m_server->setAnswerMode(mode);
    const Reply reply = order(body);
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(QByteArray::fromStdString(reply.json()["product"].dump()), product);
    QCOMPARE(exchange::statusOf(reply), status);
}

void ContractsTest::speaksOneContractAlone_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<int>("september");
    QTest::addColumn<int>("october");
    QTest::addRow("both") << QString() << 200 << 200;
    QTest::addRow("2025-09") << u"2025-09"_s << 200 << 400;
    QTest::addRow("2025-10") << u"2025-10"_s << 400 << 200;
}

void ContractsTest::speaksOneContractAlone()
{
    QFETCH(QString, only);
    QFETCH(int, september);
    QFETCH(int, october);

    m_server->setContract(contractNamed(only));
    QCOMPARE(order(orders::sample).httpStatus, september);
    m_server->forgetOrders();
    QCOMPARE(order(drafts::trialBackup).httpStatus, october);
    m_server->setContract(nullptr);
    m_server->forgetOrders();
    QCOMPARE(order(orders::sample).httpStatus, 200);
}

void ContractsTest::everyRuleHoldsInEveryContract_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const QDate year = todayUtc().addYears(1);
    const auto paid = [&](const char *product, qint64 seats, QDate expiry) {
        return orders::paid(product, seats, expiry, year.addYears(1));
    };
    const char *const backup = "Office365Backup";
    for (const Contract *contract : contracts()) {
        const auto row = [&](const char *name, int rule, const Json &body, int status) {
            QTest::addRow("%s: %s", contract->revision, name)
                << QString::fromLatin1(contract->revision) << rule << in(*contract, body) << status;
        };
        row("sample", 1, orders::parsed(orders::sample), 1);
        row("paid", 1, paid(backup, 5, year), 1);
        row("no pool", 3, paid(backup, 5, year), 3);
        row("ten seats of ten", 4, paid(backup, 10, year), 1);
        row("eleven seats of ten", 4, paid(backup, 11, year), 4);
        row("outlasts its pool", 5, paid(backup, 5, year), 5);
        row("has it", 7, paid(backup, 5, year), 7);
        row("ended", 1, paid(backup, 5, todayUtc()), 11);
        row("has the same", 12, orders::parsed(orders::sample), 12);
        row("has it otherwise", 12, paid(backup, 5, year), 7);
        row("another partner's", 13, paid(backup, 5, year), 13);
        row("premium beyond the limit", 17, orders::management("PartnerStorageOptimization"), 17);
        row("within a month", 1, paid(backup, 5, todayUtc().addDays(14)), 18);
        row("beside Microsoft 365", 20, paid("Office365EXODBackup", 5, year), 20);
        row("ends after the contract", 1, orders::paid(backup, 5, year, year.addDays(-1)), 5);
    }
}

void ContractsTest::everyRuleHoldsInEveryContract()
{
    QFETCH(QString, revision);
    QFETCH(int, rule);
    QFETCH(QByteArray, body);
    QFETCH(int, status);

    const Contract &contract = *contractNamed(revision);
    m_server->setContract(&contract);
    const Reply reply = exchange::send(*m_server,
        exchange::bytesOf({.path = pathOf(contract, QString::fromLatin1(customerOf(rule))),
            .body = body,
            .token = exchange::tokenFor(*m_server, contract.scope),
            .furtherHeaders = {}}));
    QCOMPARE(reply.httpStatus, 200);
    QCOMPARE(exchange::statusOf(reply), status);
}

void ContractsTest::servicesAreKnownAcrossContracts_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("status");
    const QByteArray sample = in(october(), orders::parsed(orders::sample));
    QTest::addRow("the same, 09 then 10") << QByteArray(orders::sample) << sample << 12;
    QTest::addRow("the same, 10 then 09") << sample << QByteArray(orders::sample) << 12;
    QTest::addRow("otherwise, 09 then 10")
        << QByteArray(orders::sample) << QByteArray(drafts::trialBackup) << 7;
    QTest::addRow("otherwise, 10 then 09")
        << QByteArray(drafts::pooledBackup) << QByteArray(orders::sample) << 7;
    QTest::addRow("another one") << QByteArray(orders::sample) << QByteArray(drafts::trialManagement) << 1;
}

void ContractsTest::servicesAreKnownAcrossContracts()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, status);

    // On a fixed day: one of the samples has a date.
    const QDate today = drafts::today();
    const QString customer = QString::fromLatin1(drafts::customerId);
    const auto bodyOf = [](const QByteArray &text) { return std::get<Json>(readJson(text)); };
    const Contract &firstContract = contractOf(bodyOf(first), contracts());
    const Ruling added = ruleOn(firstContract, customer, bodyOf(first), {}, today);
    QVERIFY(std::holds_alternative<Ruled>(added));
    QCOMPARE(std::get<Ruled>(added).status, 1);
    const QList<SandboxService> had{{customer, std::get<Ruled>(added).product, first}};
    const Ruling ruling =
        ruleOn(contractOf(bodyOf(second), contracts()), customer, bodyOf(second), had, today);
    QVERIFY(std::holds_alternative<Ruled>(ruling));
    QCOMPARE(std::get<Ruled>(ruling).status, status);
}

void ContractsTest::seatsOfAllItemsCount()
{
    Json body = orders::parsed(drafts::pooledManagement);
    body["licenseItems"].push_back(body["licenseItems"][0]);
    body["licenseItems"][0]["userSeat"] = 5;
    body["licenseItems"][1]["userSeat"] = 6;
    QCOMPARE(exchange::statusOf(order(orders::bytes(body), customerOf(4))), 4);
    body["licenseItems"][1]["userSeat"] = 5;
    QCOMPARE(exchange::statusOf(order(orders::bytes(body), customerOf(4))), 1);
}

/// The contract of one item may end before the other item does.
void ContractsTest::eachItemEndsOnItsOwn()
{
    const QDate year = todayUtc().addYears(1);
    const auto item = [](QDate expiry, QDate contractEnd) {
        Json members = orders::parsed(drafts::pooledManagement)["licenseItems"][0];
        members["isSameAsPool"] = false;
        members["expireTime"] = encodeDay(expiry, TimestampUnit::Iso);
        members["contractEndDate"] = encodeDay(contractEnd, TimestampUnit::Iso);
        return members;
    };
    Json body = orders::parsed(drafts::pooledManagement);
    body["licenseItems"] = Json::array({item(year, year), item(year.addYears(1), year.addYears(1))});
    QCOMPARE(exchange::statusOf(order(orders::bytes(body))), 1);
    m_server->forgetOrders();
    body["licenseItems"][1] = item(year.addYears(1), year);
    QCOMPARE(exchange::statusOf(order(orders::bytes(body))), 5);
}

void ContractsTest::picksTheContractThatFits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("revision");
    QTest::addRow("text") << QByteArray(R"({"product":"Office365Backup"})") << u"2025-09"_s;
    QTest::addRow("number") << QByteArray(R"({"product":2048})") << u"2025-10"_s;
    QTest::addRow("number and nonsense") << QByteArray(R"({"product":2048,"colour":1})") << u"2025-10"_s;
    QTest::addRow("neither") << QByteArray(R"({"product":true})") << u"2025-09"_s;
    QTest::addRow("fraction") << QByteArray(R"({"product":1.5})") << u"2025-09"_s;
    QTest::addRow("none") << QByteArray("{}") << u"2025-09"_s;
    QTest::addRow("no object") << QByteArray("[]") << u"2025-09"_s;
}

void ContractsTest::picksTheContractThatFits()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, revision);
    const Contract &contract = contractOf(std::get<Json>(readJson(body)), contracts());
    QCOMPARE(QString::fromLatin1(contract.revision), revision);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ContractsTest)
#include "contracts_test.moc"
