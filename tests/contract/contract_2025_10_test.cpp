// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/presence.h"
#include "contract/validation.h"
#include "drafts.h"
#include "json/boundedjson.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

/// The tables and conditions of contract 2025-10 (API.md §5, §7, §10.1, §11.30 to §11.38).
class Contract2025_10Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void hasItsFieldsInOrder();
    void offersItsProducts_data();
    void offersItsProducts();
    void offersWhatThePageLists_data();
    void offersWhatThePageLists();
    void namesItsStatuses();
    void pointsAtItsOwnFields_data();
    void pointsAtItsOwnFields();
    void keepsTheConditions_data();
    void keepsTheConditions();
    void theResourceFollowsTheProduct_data();
    void theResourceFollowsTheProduct();
    void aWrongResourceIsAProblem();
    void countsTheSeatsOfAllItems();
    void leavingByosOutSaysNo();

private:
    const Contract &m_contract = *contractNamed(u"2025-10"_s);
};

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString choicesOf(const Field &field)
{
    QStringList choices;
    for (const Choice &choice : field.choices)
        choices.append(u"%1 %2"_s.arg(choice.number).arg(latin(choice.name)));
    return choices.join(u", "_s);
}

DraftRead reading(const Contract &contract, const QByteArray &body)
{
    return draftOfBody(
        contract, latin(drafts::customerId), std::get<Json>(readJson(body)), TimestampUnit::Milliseconds);
}

/// What keeps a body from being sent, as "key" or "key[item]", in order.
QStringList errorsIn(const Contract &contract, const QByteArray &body)
{
    const DraftRead read = reading(contract, body);
    QStringList errors;
    for (const Problem &problem : read.problems + problemsOf(contract, read.draft, drafts::today())) {
        const QString at =
            problem.at.item == 0 ? problem.at.key : u"%1[%2]"_s.arg(problem.at.key).arg(problem.at.item);
        if (problem.severity == Problem::Severity::Error && !errors.contains(at))
            errors.append(at);
    }
    return errors;
}

} // namespace

void Contract2025_10Test::hasItsFieldsInOrder()
{
    QStringList printed;
    for (const Field &field : m_contract.fields)
        printed.append(latin(field.key));
    QCOMPARE(printed,
        QStringList({u"customerId"_s, u"product"_s, u"licenseType"_s, u"avepointStorageType"_s,
            u"retentionYear"_s, u"byos"_s, u"storageProfileId"_s, u"licenseItems.resource"_s,
            u"licenseItems.subscriptionSourceType"_s, u"licenseItems.isSameAsPool"_s,
            u"licenseItems.expireTime"_s, u"licenseItems.saleType"_s, u"licenseItems.packageType"_s,
            u"licenseItems.customerSize"_s, u"licenseItems.userSeat"_s, u"licenseItems.contractEndDate"_s,
            u"licenseItems.paymentType"_s}));
    QVERIFY(latin(m_contract.source).contains(u"24dabd2"_s));
    QCOMPARE(latin(m_contract.path), latin(defaultContract().path));
    QVERIFY(m_contract.mostItems > 1);
    QVERIFY(&defaultContract() != &m_contract);
    QVERIFY(isItemGroup(m_contract, *groupOf(m_contract, u"items"_s)));
    QVERIFY(!isItemGroup(m_contract, *groupOf(m_contract, u"storage"_s)));
    QVERIFY(!isItemGroup(defaultContract(), *groupOf(defaultContract(), u"term"_s)));
}

void Contract2025_10Test::offersItsProducts_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("storage");
    QTest::addColumn<bool>("enterprise");
    QTest::addColumn<QString>("note");

    const auto row = [](qint64 number, const char *name, bool storage, bool enterprise,
                         const char *note = "") {
        QTest::addRow("%lld", number) << number << latin(name) << storage << enterprise << latin(note);
    };
    row(2048, "Office365Backup", true, true);
    row(270, "Office365EXODBackup", true, true, "Number from an earlier revision of the documentation.");
    row(274, "CloudBackupExpress", false, false, "Trial only");
    row(40, "PartnerTenantSettingManagement", false, true);
    row(42, "PartnerWorkspaceOnboarding", false, true);
    row(49, "PartnerUserManagement", false, true);
    row(65, "PartnerStorageOptimization", false, true);
}

void Contract2025_10Test::offersItsProducts()
{
    QFETCH(qint64, number);
    QFETCH(QString, name);
    QFETCH(bool, storage);
    QFETCH(bool, enterprise);
    QFETCH(QString, note);

    const Field *field = fieldOf(m_contract, u"product"_s);
    QCOMPARE(field->choices.size(), std::size_t{7});
    const Choice *product = choiceOf(*field, number);
    QVERIFY(product);
    QCOMPARE(latin(product->name), name);
    QCOMPARE((product->traits & TakesStorage) != 0, storage);
    QCOMPARE((product->traits & OffersEnterprise) != 0, enterprise);
    QVERIFY(product->traits & OffersTrial);
    QCOMPARE(*product->note == '\0', note.isEmpty());
    QVERIFY(note.isEmpty() || contractText(product->note).startsWith(note));
    QCOMPARE(labelOf(*field, *product), u"%1 – %2"_s.arg(number).arg(name));
}

void Contract2025_10Test::offersWhatThePageLists_data()
{
    QTest::addColumn<WireType>("type");
    QTest::addColumn<QString>("choices");

    using enum WireType;
    QTest::addRow("licenseType") << Int << u"0 Trial, 1 Enterprise"_s;
    QTest::addRow("avepointStorageType") << Int << u"0 AvepointStorageAzure, 1 AvepointStorageS3"_s;
    QTest::addRow("retentionYear") << Int << QString();
    QTest::addRow("byos") << Bool << QString();
    QTest::addRow("storageProfileId") << String << QString(); // §11.30
    QTest::addRow("licenseItems.subscriptionSourceType")
        << Int << u"1 AvepointPool, 2 MarketplacePool, 6 LarsAvepointPool"_s;
    QTest::addRow("licenseItems.isSameAsPool") << Bool << QString();
    QTest::addRow("licenseItems.expireTime") << String << QString();
    QTest::addRow("licenseItems.saleType")
        << Int << u"0 Capacity Tier, 1 Unlimited Users, 2 Unlimited Organization"_s;
    QTest::addRow("licenseItems.packageType") << Int << u"0 Standard, 1 Core, 2 Flex"_s;
    QTest::addRow("licenseItems.customerSize") << Int << QString();
    QTest::addRow("licenseItems.userSeat") << Int << QString();
    QTest::addRow("licenseItems.contractEndDate") << String << QString();
    QTest::addRow("licenseItems.paymentType") << Int << u"0 Prepaid, 1 PayAsYouGo"_s;
}

void Contract2025_10Test::offersWhatThePageLists()
{
    QFETCH(WireType, type);
    QFETCH(QString, choices);
    const Field *field = fieldOf(m_contract, latin(QTest::currentDataTag()));
    QVERIFY(field);
    QCOMPARE(field->type, type);
    QCOMPARE(choicesOf(*field), choices);
}

void Contract2025_10Test::namesItsStatuses()
{
    const QList<std::pair<int, QString>> names{{1, u"Successful"_s}, {2, u"Failed"_s},
        {3, u"Partner has no subscription"_s}, {4, u"User seat insufficient"_s},
        {5, u"Exceeded expiration time"_s}, {6, u"Check failed"_s}, {7, u"Subscription already exists"_s},
        {11, u"Expiration time earlier than current time"_s}, {12, u"Has same subscription"_s},
        {13, u"AlreadyAcceptOtherLicense"_s}, {16, u"Check successful"_s},
        {17, u"Premium service reached limit"_s}, {18, u"Expiration time less than one month"_s},
        {19, u"Failed to reduce user seats"_s},
        {20, u"Failed to assign Exchange Online & OneDrive subscription"_s}};
    QCOMPARE(m_contract.statuses.size(), std::size_t(names.size()));
    for (const auto &[code, name] : names) {
        QVERIFY(statusOf(m_contract, code));
        QCOMPARE(latin(statusOf(m_contract, code)->name), name);
        QCOMPARE(statusOf(m_contract, code)->outcomeClass, statusOf(defaultContract(), code)->outcomeClass);
        QCOMPARE(statusOf(m_contract, code)->meaning, statusOf(defaultContract(), code)->meaning);
    }
}

void Contract2025_10Test::pointsAtItsOwnFields_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("keys");
    QTest::addRow("3") << 3 << QStringList{u"licenseItems.subscriptionSourceType"_s, u"product"_s};
    QTest::addRow("4") << 4 << QStringList{u"licenseItems.userSeat"_s};
    QTest::addRow("5") << 5
                       << QStringList{u"licenseItems.expireTime"_s, u"licenseItems.isSameAsPool"_s,
                              u"licenseItems.contractEndDate"_s};
    QTest::addRow("11") << 11 << QStringList{u"licenseItems.expireTime"_s};
    QTest::addRow("20") << 20 << QStringList{u"product"_s, u"licenseItems.resource"_s};
}

void Contract2025_10Test::pointsAtItsOwnFields()
{
    QFETCH(int, code);
    QFETCH(QStringList, keys);
    QStringList found;
    for (const Field *field : fieldsOf(m_contract, *statusOf(m_contract, code)))
        found.append(latin(field->key));
    QCOMPARE(found, keys);
}

void Contract2025_10Test::keepsTheConditions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("errors");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &errors = {}) {
        QTest::addRow("%s", name) << body << errors;
    };
    const auto item = [](const char *members) {
        return QByteArray(R"({"product":2048,"licenseType":1,"avepointStorageType":0,"retentionYear":1,)"
                          R"("licenseItems":[{)")
            + members + "}]}";
    };
    const auto managed = [](const char *members) {
        return QByteArray(R"({"product":42,"licenseType":1,"licenseItems":[{)") + members + "}]}";
    };
    const auto profile = QByteArray("00000000-0000-4000-8000-000000000001");

    // ---- the samples of §5.4
    row("A", drafts::trialBackup);
    row("B", drafts::trialManagement);
    row("C", drafts::pooledBackup);
    row("D", drafts::pooledManagement);

    // ---- storage: type and retention, or the customer's own with its profile (§5.1, §11.35)
    row("no storage at all", R"({"product":2048,"licenseType":0})",
        {u"avepointStorageType"_s, u"retentionYear"_s});
    row("byos false alone", R"({"product":2048,"licenseType":0,"byos":false})",
        {u"avepointStorageType"_s, u"retentionYear"_s});
    row("byos false and storage",
        R"({"product":2048,"licenseType":0,"avepointStorageType":0,"retentionYear":1,"byos":false})");
    row("type without retention", R"({"product":2048,"licenseType":0,"avepointStorageType":0})",
        {u"retentionYear"_s});
    row("retention without type", R"({"product":2048,"licenseType":0,"retentionYear":1})",
        {u"avepointStorageType"_s});
    row("own storage without profile", R"({"product":2048,"licenseType":0,"byos":true})",
        {u"storageProfileId"_s});
    row("own storage",
        R"({"product":2048,"licenseType":0,"byos":true,"storageProfileId":")" + profile + "\"}");
    row("profile as a boolean", R"({"product":2048,"licenseType":0,"byos":true,"storageProfileId":true})",
        {u"storageProfileId"_s});
    row("profile without own storage",
        R"({"product":2048,"licenseType":0,"avepointStorageType":0,"retentionYear":1,"storageProfileId":")"
            + profile + "\"}",
        {u"storageProfileId"_s});
    row("both ways",
        R"({"product":2048,"licenseType":0,"avepointStorageType":0,"retentionYear":1,"byos":true,)"
        R"("storageProfileId":")"
            + profile + "\"}",
        {u"avepointStorageType"_s, u"retentionYear"_s});
    row("Google Cloud", R"({"product":2048,"licenseType":0,"avepointStorageType":2,"retentionYear":1})",
        {u"avepointStorageType"_s}); // §11.9
    row("storage of a management service", R"({"product":42,"licenseType":0,"avepointStorageType":0})",
        {u"avepointStorageType"_s});
    row("own storage of a management service", R"({"product":42,"licenseType":0,"byos":true})", {u"byos"_s});
    row("storage of Express", R"({"product":274,"licenseType":0,"retentionYear":1})", {u"retentionYear"_s});

    // ---- products and licence types
    row("Express, trial", R"({"product":274,"licenseType":0})");
    row("Express, pooled", R"({"product":274,"licenseType":1})", {u"licenseType"_s});
    row("Exchange Online & OneDrive, trial",
        R"({"product":270,"licenseType":0,"avepointStorageType":0,"retentionYear":1})");
    row("product as text",
        R"({"product":"Office365Backup","licenseType":0,"avepointStorageType":0,"retentionYear":1})",
        {u"product"_s});
    row("unknown product", R"({"product":41,"licenseType":0,"avepointStorageType":0,"retentionYear":1})",
        {u"product"_s});
    row("licence type as text",
        R"({"product":2048,"licenseType":"Trial","avepointStorageType":0,"retentionYear":1})",
        {u"licenseType"_s});
    row("unknown licence type", R"({"product":42,"licenseType":2})", {u"licenseType"_s});

    // ---- licence items (§5.2, §5.3)
    row("items of a trial", R"({"product":42,"licenseType":0,"licenseItems":[{"userSeat":1}]})",
        {u"licenseItems.userSeat"_s});
    row("no items of a trial", R"({"product":42,"licenseType":0,"licenseItems":[]})", {u"licenseItems"_s});
    row("no items from a pool", R"({"product":42,"licenseType":1})",
        {u"licenseItems.subscriptionSourceType"_s, u"licenseItems.isSameAsPool"_s,
            u"licenseItems.expireTime"_s, u"licenseItems.userSeat"_s, u"licenseItems.paymentType"_s});
    row("top level seats", R"({"product":42,"licenseType":0,"userSeat":1})", {u"userSeat"_s});
    const char *const whole =
        R"("resource":"Office365Backup","subscriptionSourceType":1,"isSameAsPool":true,)"
        R"("saleType":0,"packageType":0,"customerSize":5,"userSeat":1,"paymentType":0)";
    row("backup", item(whole));
    row("contract end",
        item((QByteArray(whole) + R"(,"contractEndDate":"2027-12-31T00:00:00Z")").constData()));
    row("contract end as a number",
        item((QByteArray(whole) + R"(,"contractEndDate":1798675200000)").constData()),
        {u"licenseItems.contractEndDate"_s});
    row("contract ended",
        item((QByteArray(whole) + R"(,"contractEndDate":"2026-03-15T00:00:00Z")").constData()),
        {u"licenseItems.contractEndDate"_s});
    row("same as pool and an end", // §11.32
        item((QByteArray(whole) + R"(,"expireTime":"2027-12-31T00:00:00Z")").constData()),
        {u"licenseItems.expireTime"_s});
    const QByteArray ownEnd = QByteArray(whole).replace("true", "false");
    row("own end", item((ownEnd + R"(,"expireTime":"2027-12-31T00:00:00Z")").constData()));
    row("no end", item(ownEnd.constData()), {u"licenseItems.expireTime"_s});
    row("end within a month", item((ownEnd + R"(,"expireTime":"2026-04-14T00:00:00Z")").constData()),
        {u"licenseItems.expireTime"_s});
    row("end as a number", item((ownEnd + R"(,"expireTime":1798675200000)").constData()),
        {u"licenseItems.expireTime"_s});
    row("end not at midnight", item((ownEnd + R"(,"expireTime":"2027-12-31T12:00:00Z")").constData()),
        {u"licenseItems.expireTime"_s});
    for (const char *member : {"saleType", "packageType", "customerSize", "userSeat", "paymentType",
             "subscriptionSourceType", "resource", "isSameAsPool"}) {
        Json body = std::get<Json>(readJson(item(whole)));
        body["licenseItems"][0].erase(member);
        QStringList errors{u"licenseItems."_s + latin(member)};
        if (qstrcmp(member, "resource") == 0) // then nothing says that a package applies, but it is given
            errors = QStringList{
                u"licenseItems.packageType"_s, u"licenseItems.customerSize"_s, u"licenseItems.resource"_s};
        if (qstrcmp(member, "isSameAsPool") == 0)
            errors.append(u"licenseItems.expireTime"_s);
        row(("without " + QByteArray(member)).constData(), QByteArray::fromStdString(body.dump()), errors);
    }
    row("Power Platform, no package", // §11.34
        item(R"("resource":"Office365PPBackup","subscriptionSourceType":6,"isSameAsPool":true,"saleType":2,)"
             R"("userSeat":1,"paymentType":1)"));
    row("Power Platform with a package",
        item(R"("resource":"Office365PPBackup","subscriptionSourceType":6,"isSameAsPool":true,"saleType":2,)"
             R"("packageType":0,"userSeat":1,"paymentType":1)"),
        {u"licenseItems.packageType"_s});
    const char *const plain = R"("resource":"PartnerWorkspaceOnboarding","subscriptionSourceType":1,)"
                              R"("isSameAsPool":true,"userSeat":1,"paymentType":0)";
    row("management", managed(plain));
    row("management with a sale type", managed((QByteArray(plain) + R"(,"saleType":0)").constData()),
        {u"licenseItems.saleType"_s});
    row("management with a size", managed((QByteArray(plain) + R"(,"customerSize":5)").constData()),
        {u"licenseItems.customerSize"_s});
    row("Baseline's resource", // §11.33
        managed(QByteArray(plain).replace("PartnerWorkspaceOnboarding", "PartnerTenantSettingManagement")),
        {u"licenseItems.resource"_s});
    row("a management resource of a backup",
        item(QByteArray(whole).replace("Office365Backup", "PartnerUserManagement")),
        {u"licenseItems.packageType"_s, u"licenseItems.customerSize"_s, u"licenseItems.resource"_s});
    Json twoItems = std::get<Json>(readJson(item(whole)));
    twoItems["licenseItems"].push_back(twoItems["licenseItems"][0]);
    twoItems["licenseItems"][1]["userSeat"] = 0;
    row("the second item", QByteArray::fromStdString(twoItems.dump()), {u"licenseItems.userSeat[1]"_s});
    Json many = std::get<Json>(readJson(item(whole)));
    while (many["licenseItems"].size() < 20)
        many["licenseItems"].push_back(many["licenseItems"][0]);
    row("twenty items", QByteArray::fromStdString(many.dump()));
    many["licenseItems"].push_back(many["licenseItems"][0]);
    QStringList allMissing{u"licenseItems"_s, u"licenseItems.resource"_s,
        u"licenseItems.subscriptionSourceType"_s, u"licenseItems.isSameAsPool"_s,
        u"licenseItems.expireTime"_s, u"licenseItems.saleType"_s, u"licenseItems.userSeat"_s,
        u"licenseItems.paymentType"_s};
    row("one more", QByteArray::fromStdString(many.dump()), allMissing);
}

void Contract2025_10Test::keepsTheConditions()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, errors);
    QCOMPARE(errorsIn(m_contract, body), errors);
}

void Contract2025_10Test::theResourceFollowsTheProduct_data()
{
    QTest::addColumn<qint64>("product");
    QTest::addColumn<QStringList>("resources");
    const QString m365 = u"Office365Backup"_s;
    const QString exod = u"Office365EXODBackup"_s;
    QTest::addRow("2048") << qint64{2048} << QStringList{m365, u"Office365PPBackup"_s, exod};
    QTest::addRow("270") << qint64{270} << QStringList{exod};
    QTest::addRow("40") << qint64{40} << QStringList{u"PartnerTenantSettingManagement"_s};
    QTest::addRow("42") << qint64{42} << QStringList{u"PartnerWorkspaceOnboarding"_s};
    QTest::addRow("49") << qint64{49} << QStringList{u"PartnerUserManagement"_s};
    QTest::addRow("65") << qint64{65} << QStringList{u"PartnerStorageOptimization"_s};
    QTest::addRow("274") << qint64{274} << QStringList{};
}

void Contract2025_10Test::theResourceFollowsTheProduct()
{
    QFETCH(qint64, product);
    QFETCH(QStringList, resources);

    Draft draft(m_contract);
    drafts::set(draft, "product", product);
    drafts::set(draft, "licenseType", qint64{1});
    drafts::set(draft, "licenseItems.resource", u"Office365PPBackup"_s);
    const Field &field = *fieldOf(m_contract, u"licenseItems.resource"_s);
    QStringList offered;
    for (const Choice *choice : choicesFor(m_contract, draft, field))
        offered.append(latin(choice->name));
    QCOMPARE(offered, resources);
    QCOMPARE(isSettled(m_contract, draft, field), resources.size() == 1);
    if (resources.size() == 1) // nobody has to pick it, and what was picked before stays for later
        QCOMPARE(valueFor(m_contract, draft, field), Value(resources.front()));
    QCOMPARE(draft.value({u"licenseItems.resource"_s}), Value(u"Office365PPBackup"_s));
}

void Contract2025_10Test::aWrongResourceIsAProblem()
{
    const DraftRead read = reading(m_contract,
        QByteArray(drafts::pooledManagement).replace("PartnerWorkspaceOnboarding", "PartnerUserManagement"));
    QCOMPARE(read.problems.size(), 1);
    const QString text = read.problems.front().text;
    QVERIFY2(text.contains(u"PartnerWorkspaceOnboarding"_s) && text.contains(u"PartnerUserManagement"_s),
        qPrintable(text));
}

void Contract2025_10Test::countsTheSeatsOfAllItems()
{
    Draft draft = reading(m_contract, drafts::pooledBackup).draft;
    draft.setValue({u"licenseItems.userSeat"_s, 0}, qint64{25});
    draft.setValue({u"licenseItems.userSeat"_s, 1}, qint64{10});
    QCOMPARE(requestOf(m_contract, draft, TimestampUnit::Milliseconds).seats, u"25 + 10"_s);
    drafts::set(draft, "licenseType", qint64{0});
    QCOMPARE(requestOf(m_contract, draft, TimestampUnit::Milliseconds).seats, QString());
}

void Contract2025_10Test::leavingByosOutSaysNo()
{
    const DraftRead read = reading(m_contract, drafts::trialBackup);
    QCOMPARE(read.draft.value({u"byos"_s}), Value(false));
    QVERIFY(!bodyOf(m_contract, read.draft, TimestampUnit::Milliseconds).contains("byos"));
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::Contract2025_10Test)
#include "contract_2025_10_test.moc"
