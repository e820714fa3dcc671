// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/rules.h"

#include "sandbox/customers.h"
#include "sandbox/orders.h"

#include <QSet>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto product = "Office365Backup";

QDate today()
{
    return {2026, 1, 31};
}

QString customerOf(int rule)
{
    return QLatin1StringView(std::ranges::find(sandboxCustomers(), rule, &SandboxCustomer::rule)->id);
}

/// An order of a year's length that nothing speaks against.
Json plain(const char *name = product)
{
    return orders::paid(name, 5, {2027, 1, 31}, {2027, 12, 31});
}

Json expiring(QDate day, TimestampUnit unit = TimestampUnit::Milliseconds)
{
    return orders::paid(product, 5, day, {2030, 12, 31}, unit);
}

Ruling rulingOn(int customerRule, const Json &body, const QList<SandboxService> &had = initialServices())
{
    return ruleOn(defaultContract(), customerOf(customerRule), body, had, today());
}

int statusOn(int customerRule, const Json &body, const QList<SandboxService> &had = initialServices())
{
    const Ruling ruling = rulingOn(customerRule, body, had);
    const auto *ruled = std::get_if<Ruled>(&ruling);
    return ruled ? ruled->status : -1;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreInventedAndTellTheirRule();
    void aStatusFollowsFromTheSituation_data();
    void aStatusFollowsFromTheSituation();
    void datesAreReadInEveryUnit_data();
    void datesAreReadInEveryUnit();
    void whatWasAddedIsThereNow();
    void otherCustomersServicesDoNotCount();
    void unknownCustomersAreUnknown();
    void aBodyIsCheckedByTheContract_data();
    void aBodyIsCheckedByTheContract();
    void answersNameTheCustomerAsStored();
};

void RulesTest::customersAreInventedAndTellTheirRule()
{
    QSet<QString> ids;
    QSet<int> rules;
    for (const SandboxCustomer &customer : sandboxCustomers()) {
        const QString name = QString::fromUtf8(customer.name);
        QVERIFY2(name.endsWith(u" (invented)"), customer.name);
        QVERIFY2(!QUuid::fromString(QLatin1StringView(customer.id)).isNull(), customer.id);
        QVERIFY(!sandboxText(customer.hint).isEmpty());
        ids.insert(QLatin1StringView(customer.id));
        rules.insert(customer.rule);
    }
    QCOMPARE(ids.size(), qsizetype(sandboxCustomers().size()));
    QVERIFY(ids.size() >= 12);
    QCOMPARE(rules, (QSet<int>{1, 3, 4, 5, 7, 12, 13, 17, 20}));
    QCOMPARE(sandboxCustomers().front().rule, 1);
}

void RulesTest::aStatusFollowsFromTheSituation_data()
{
    QTest::addColumn<int>("customerRule");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int customerRule, const Json &body, int status) {
        QTest::addRow("%s", name) << customerRule << orders::bytes(body) << status;
    };
    const Json sample = orders::parsed(orders::sample);
    row("sample", 1, sample, 1);
    row("paid", 1, plain(), 1);
    row("management", 1, orders::management("PartnerUserManagement"), 1);
    row("product of one's own", 1, plain("SomethingElse"), -1); // has no package, but the order sends one
    row("no pool", 3, sample, 3);
    row("ten seats of ten", 4, orders::paid(product, 10, {2027, 1, 31}, {2027, 1, 31}), 1);
    row("eleven seats of ten", 4, orders::paid(product, 11, {2027, 1, 31}, {2027, 1, 31}), 4);
    row("eleven seats elsewhere", 1, orders::paid(product, 11, {2027, 1, 31}, {2027, 1, 31}), 1);
    row("ends with the pool", 5, expiring({2026, 3, 31}), 1);
    row("ends after the pool", 5, expiring({2026, 4, 1}), 5);
    row("ends after such a pool elsewhere", 1, expiring({2026, 4, 1}), 1);
    row("ends after the contract", 1, orders::paid(product, 5, {2027, 2, 1}, {2027, 1, 31}), 5);
    row("ends with the contract", 1, orders::paid(product, 5, {2027, 1, 31}, {2027, 1, 31}), 1);
    row("has it", 7, sample, 7);
    row("has something else", 7, orders::management("PartnerUserManagement"), 1);
    row("ended long ago", 1, expiring({1999, 1, 1}), 11);
    row("ended yesterday", 1, expiring({2026, 1, 30}), 11);
    row("ends as today begins", 1, expiring({2026, 1, 31}), 11);
    row("ends tomorrow", 1, expiring({2026, 2, 1}), 18);
    row("a day less than a month", 1, expiring({2026, 2, 27}), 18);
    row("a month", 1, expiring({2026, 2, 28}), 1);
    row("contract ended", 1, orders::paid(product, 5, {2027, 1, 31}, {2026, 1, 31}), 11);
    row("has the same", 12, sample, 12);
    row("has it otherwise", 12, plain(), 7);
    row("another partner's", 13, sample, 13);
    row("premium beyond the limit", 17, orders::management("PartnerStorageOptimization"), 17);
    row("not premium at the limit", 17, sample, 1);
    row("beside Microsoft 365", 20, plain("Office365EXODBackup"), 20);
    row("not beside Microsoft 365", 1, plain("Office365EXODBackup"), 1);
}

void RulesTest::aStatusFollowsFromTheSituation()
{
    QFETCH(int, customerRule);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(statusOn(customerRule, std::get<Json>(readJson(body))), status);
}

void RulesTest::datesAreReadInEveryUnit_data()
{
    QTest::addColumn<TimestampUnit>("unit");
    for (const TimestampUnitRow &row : timestampUnits())
        QTest::addRow("%s", row.key) << row.unit;
}

void RulesTest::datesAreReadInEveryUnit()
{
    QFETCH(TimestampUnit, unit);
    QCOMPARE(statusOn(1, expiring({2000, 2, 29}, unit)), 11);
    QCOMPARE(statusOn(1, expiring({2026, 1, 31}, unit)), 11);
    QCOMPARE(statusOn(1, expiring({2026, 2, 27}, unit)), 18);
    QCOMPARE(statusOn(1, expiring({2026, 2, 28}, unit)), 1);
    QCOMPARE(statusOn(5, expiring({2026, 4, 1}, unit)), 5);
    // A number of seconds that is a whole number of days in milliseconds, too.
    QCOMPARE(statusOn(1, expiring({2027, 7, 1}, unit)), 1);
}

void RulesTest::whatWasAddedIsThereNow()
{
    const Json order = plain("FLYOnline");
    Json withoutPackage = order;
    withoutPackage["licenseItems"][0].erase("PackageType");
    withoutPackage["licenseItems"][0].erase("CustomerSize");
    QList<SandboxService> had = initialServices();
    QCOMPARE(statusOn(1, withoutPackage, had), 1);
    had.append({customerOf(1), u"FLYOnline"_s, orders::bytes(withoutPackage)});
    QCOMPARE(statusOn(1, withoutPackage, had), 12);
    withoutPackage["userSeat"] = 6;
    QCOMPARE(statusOn(1, withoutPackage, had), 7);
    QCOMPARE(statusOn(1, orders::parsed(orders::sample), had), 1);
}

void RulesTest::otherCustomersServicesDoNotCount()
{
    const QList<SandboxService> had{{customerOf(4), QString::fromLatin1(product), orders::sample}};
    QCOMPARE(statusOn(1, orders::parsed(orders::sample), had), 1);
    QCOMPARE(statusOn(4, orders::parsed(orders::sample), had), 12);
}

void RulesTest::unknownCustomersAreUnknown()
{
    const Json sample = orders::parsed(orders::sample);
    for (const QString &id : {u""_s, u"7e4ffcae"_s, u"00000000-0000-4000-8000-000000000000"_s}) {
        const Ruling ruling = ruleOn(defaultContract(), id, sample, {}, today());
        QVERIFY2(std::holds_alternative<UnknownCustomer>(ruling), qPrintable(id));
    }
}

void RulesTest::aBodyIsCheckedByTheContract_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const Json &body, const QStringList &keys) {
        QTest::addRow("%s", name) << orders::bytes(body) << keys;
    };
    const Json sample = orders::parsed(orders::sample);
    for (const auto &[member, value] : sample.items()) {
        Json body = sample;
        body.erase(member);
        // Without a product or the own storage switch nothing says what else applies.
        if (member != "byos")
            row(("without " + member).c_str(), body, {QString::fromStdString(member)});
    }
    const Json paid = plain();
    for (const auto &[member, value] : paid["licenseItems"][0].items()) {
        Json body = paid;
        body["licenseItems"][0].erase(member);
        row(("item without " + member).c_str(), body, {u"licenseItems."_s + QString::fromStdString(member)});
    }
    const auto changed = [&](const char *name, const char *member, const Json &value) {
        Json body = paid;
        body[member] = value;
        row(name, body, {QString::fromLatin1(member)});
    };
    changed("no seats", "userSeat", 0);
    changed("seats as text", "userSeat", "5");
    changed("seats with decimals", "userSeat", 1.5);
    changed("storage not offered", "avepointStorageType", 3);
    changed("retention beyond", "retentionYear", 100);
    changed("own storage as text", "byos", "false");
    changed("licence type unknown", "licenseType", "Gift");
    changed("not midnight", "expirationTime", 1798675200001);
    changed("date as another text", "expirationTime", "31 Dec 2026");
    changed("unknown member", "colour", "green");
    changed("items no list", "licenseItems", 5);
}

void RulesTest::aBodyIsCheckedByTheContract()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, keys);
    const Ruling ruling = rulingOn(1, std::get<Json>(readJson(body)));
    const auto *refused = std::get_if<BodyRefused>(&ruling);
    QVERIFY(refused);
    QStringList found;
    for (const Problem &problem : refused->problems) {
        QVERIFY(!problem.text.isEmpty());
        found.append(problem.at.key);
    }
    QCOMPARE(found.count(keys.first()), 1);
}

void RulesTest::answersNameTheCustomerAsStored()
{
    const Ruling ruling =
        ruleOn(defaultContract(), customerOf(1).toUpper(), orders::parsed(orders::sample), {}, today());
    QVERIFY(std::holds_alternative<Ruled>(ruling));
    QCOMPARE(std::get<Ruled>(ruling).customerId, customerOf(1));
    QCOMPARE(std::get<Ruled>(ruling).product, QString::fromLatin1(product));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::RulesTest)
#include "rules_test.moc"
