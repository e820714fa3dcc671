// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/encoding.h"
#include "contract/presence.h"
#include "contract/validation.h"
#include "drafts.h"
#include "json/boundedjson.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace onboard {

using drafts::number;
using drafts::set;
using drafts::text;
using Change = std::function<void(Draft &)>;

/// Which fields take part (API.md §4, §11), and the bytes that follow from them.
class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrialIsTheSample();
    void thePaidSample();
    void theRequestNamesWhatItOrders_data();
    void theRequestNamesWhatItOrders();
    void sendsWhatApplies_data();
    void sendsWhatApplies();
    void leavesOutWhatIsNotEntered();
    void neverSendsWhatIsNoValue_data();
    void neverSendsWhatIsNoValue();
    void doesNotValidateWhatDoesNotApply_data();
    void doesNotValidateWhatDoesNotApply();
    void requiresWhatApplies_data();
    void requiresWhatApplies();
    void switchingBackLosesNothing_data();
    void switchingBackLosesNothing();
    void sendsDaysInTheChosenUnit_data();
    void sendsDaysInTheChosenUnit();
    void theCustomerIsOneSegment_data();
    void theCustomerIsOneSegment();
    void countsItems();

private:
    const Contract &m_contract = *contractNamed(u"2025-09"_s);
};

namespace {

/// "product licenseType … licenseItems(SubscriptionSourceType …)", in the order of the body.
QString keysOf(const Json &body)
{
    QStringList keys;
    for (const auto &[key, value] : body.items()) {
        QString shown = QString::fromStdString(key);
        if (value.is_array()) {
            QStringList items;
            for (const Json &item : value)
                items.append(keysOf(item));
            shown += u'(' + items.join(u"; "_s) + u')';
        }
        keys.append(shown);
    }
    return keys.join(u' ');
}

void switchOnTerm(Draft &draft)
{
    draft.switchOn(u"term"_s, true);
}

const auto avePointStorage = u"avepointStorageType retentionYear byos"_s;
const auto term = u"userSeat expirationTime "_s;
const auto fullItem = u"licenseItems(SubscriptionSourceType IsSameAsPool SaleType PackageType CustomerSize "
                      "ContractEndDate PaymentType)"_s;
const auto plainItem =
    u"licenseItems(SubscriptionSourceType IsSameAsPool SaleType ContractEndDate PaymentType)"_s;

} // namespace

void PresenceTest::theTrialIsTheSample()
{
    const Request request = requestOf(m_contract, drafts::trial(), TimestampUnit::Milliseconds);

    QCOMPARE(request.body, QByteArray(drafts::trialBody));
    QCOMPARE(request.path,
        QByteArray("/partner/external/v3/general/customers/7e4ffcae-0000-4000-8000-c6efa0b250d5/services"));
    QVERIFY(problemsOf(m_contract, drafts::trial(), drafts::today()).isEmpty());
}

void PresenceTest::thePaidSample()
{
    const Request request = requestOf(m_contract, drafts::paid(), TimestampUnit::Milliseconds);

    QCOMPARE(request.body, QByteArray(drafts::paidBody));
    QVERIFY(problemsOf(m_contract, drafts::paid(), drafts::today()).isEmpty());
}

void PresenceTest::theRequestNamesWhatItOrders_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("seats");

    Draft trialWithSeatsTypedBefore = drafts::paid();
    set(trialWithSeatsTypedBefore, "licenseType", text("Trial"));
    QTest::addRow("trial") << drafts::trial() << QString();
    QTest::addRow("paid") << drafts::paid() << u"25"_s;
    QTest::addRow("trial, seats typed before") << trialWithSeatsTypedBefore << QString();
}

void PresenceTest::theRequestNamesWhatItOrders()
{
    QFETCH(Draft, draft);
    QFETCH(QString, seats);

    const Request request = requestOf(m_contract, draft, TimestampUnit::Milliseconds);

    QCOMPARE(request.contract, &m_contract);
    QCOMPARE(request.customerId, QString::fromLatin1(drafts::customerId));
    QCOMPARE(request.product, u"Office365Backup"_s);
    QCOMPARE(request.seats, seats);
}

void PresenceTest::sendsWhatApplies_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("keys");

    const auto row = [](const char *name, const Draft &draft, const QString &keys, const Change &change) {
        QTest::addRow("%s", name) << draft << change << keys;
    };
    const auto product = [](const char *name) {
        return [name](Draft &draft) { set(draft, "product", text(name)); };
    };
    const QString head = u"product licenseType "_s;
    const QString full = head + avePointStorage + u' ' + term + fullItem;

    row("trial", drafts::trial(), head + avePointStorage, [](Draft &) {});
    row("trial, seats typed before", drafts::paid(), head + avePointStorage,
        [](Draft &draft) { set(draft, "licenseType", text("Trial")); });
    row("trial, group on", drafts::paid(), full, [](Draft &draft) {
        set(draft, "licenseType", text("Trial"));
        switchOnTerm(draft);
    });
    row("trial, group on and off", drafts::paid(), head + avePointStorage, [](Draft &draft) {
        set(draft, "licenseType", text("Trial"));
        switchOnTerm(draft);
        draft.switchOn(u"term"_s, false);
    });
    row("Enterprise", drafts::paid(), full, [](Draft &) {});
    row("no licence type yet", drafts::paid(), u"product "_s + avePointStorage,
        [](Draft &draft) { set(draft, "licenseType", {}); });

    row("own storage", drafts::trial(), head + u"retentionYear byos"_s,
        [](Draft &draft) { set(draft, "byos", true); });
    row("own storage, no retention", drafts::trial(), head + u"byos"_s, [](Draft &draft) {
        set(draft, "byos", true);
        set(draft, "retentionYear", {});
    });
    row("own storage, Enterprise", drafts::paid(), head + u"retentionYear byos "_s + term + fullItem,
        [](Draft &draft) { set(draft, "byos", true); });

    row("same as pool, day entered", drafts::paid(), full,
        [](Draft &draft) { set(draft, "licenseItems.IsSameAsPool", true); });
    row("same as pool, no day", drafts::paid(), head + avePointStorage + u" userSeat "_s + fullItem,
        [](Draft &draft) {
            set(draft, "licenseItems.IsSameAsPool", true);
            set(draft, "expirationTime", {});
        });

    row("Exchange Online & OneDrive", drafts::paid(), full, product("Office365EXODBackup"));
    row("Power Platform", drafts::paid(), head + avePointStorage + u' ' + term + plainItem,
        product("Office365PPBackup"));
    row("unlisted product", drafts::paid(), head + avePointStorage + u' ' + term + plainItem,
        product("Something"));
    for (const char *name : {"PartnerTenantSettingManagement", "PartnerWorkspaceOnboarding",
             "PartnerUserManagement", "PartnerStorageOptimization"}) {
        row(name, drafts::paid(), head + term + plainItem, product(name));
        row(qPrintable(QString::fromLatin1(name) + u" trial"_s), drafts::trial(), u"product licenseType"_s,
            product(name));
    }
    for (const Choice &choice : fieldOf(m_contract, u"product"_s)->choices) {
        if (*choice.note && QByteArray(choice.note).contains("not listed"))
            row(qPrintable(u"no package for %1"_s.arg(QLatin1StringView(choice.name))), drafts::paid(),
                head + avePointStorage + u' ' + term + plainItem, product(choice.name));
    }
}

void PresenceTest::sendsWhatApplies()
{
    QFETCH(Draft, draft);
    QFETCH(Change, change);
    QFETCH(QString, keys);

    change(draft);

    QCOMPARE(keysOf(bodyOf(m_contract, draft, TimestampUnit::Milliseconds)), keys);
}

void PresenceTest::leavesOutWhatIsNotEntered()
{
    Draft draft = drafts::paid();
    set(draft, "userSeat", {});
    set(draft, "licenseItems.SaleType", {});

    QCOMPARE(keysOf(bodyOf(m_contract, draft, TimestampUnit::Milliseconds)),
        u"product licenseType avepointStorageType retentionYear byos expirationTime "
        "licenseItems(SubscriptionSourceType IsSameAsPool PackageType CustomerSize ContractEndDate PaymentType)"_s);

    for (const Field &field : m_contract.fields)
        set(draft, field.key, {});
    QVERIFY(bodyOf(m_contract, draft, TimestampUnit::Milliseconds) == Json::object());
}

/// The preview encodes drafts that have problems, too.
void PresenceTest::neverSendsWhatIsNoValue_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Value>("value");

    const auto row = [](const char *key, const char *name, const Value &value) {
        QTest::addRow("%s: %s", key, name) << QByteArray(key) << value;
    };
    for (const char *key : {"avepointStorageType", "retentionYear", "byos", "userSeat", "expirationTime"})
        row(key, "text", text("soon"));
    row("product", "number", number(2048));
    row("licenseType", "number", number(0));
    row("expirationTime", "no day", QDate());
    row("expirationTime", "beyond what can be sent", QDate::fromJulianDay(784354017364));
    row("expirationTime", "before what can be sent", QDate::fromJulianDay(-784350574879));
}

void PresenceTest::neverSendsWhatIsNoValue()
{
    QFETCH(QByteArray, key);
    QFETCH(Value, value);

    for (const TimestampUnitRow &row : timestampUnits()) {
        Draft draft = drafts::paid();
        set(draft, key.constData(), value);
        QVERIFY(!bodyOf(m_contract, draft, row.unit).contains(key.toStdString()));
    }
}

void PresenceTest::doesNotValidateWhatDoesNotApply_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<QByteArray>>("nonsenseAt");

    const QList<QByteArray> termFields{"userSeat", "expirationTime", "licenseItems.SubscriptionSourceType",
        "licenseItems.IsSameAsPool", "licenseItems.SaleType", "licenseItems.PackageType",
        "licenseItems.CustomerSize", "licenseItems.ContractEndDate", "licenseItems.PaymentType"};
    const auto row = [](const char *name, const Draft &draft, const QList<QByteArray> &nonsenseAt,
                         const Change &change) {
        QTest::addRow("%s", name) << draft << change << nonsenseAt;
    };
    row("group off", drafts::trial(), termFields, [](Draft &) {});
    row("own storage", drafts::trial(), {"avepointStorageType"},
        [](Draft &draft) { set(draft, "byos", true); });
    row("no storage", drafts::trial(), {"avepointStorageType", "retentionYear", "byos"},
        [](Draft &draft) { set(draft, "product", text("PartnerWorkspaceOnboarding")); });
    row("no package", drafts::paid(), {"licenseItems.PackageType", "licenseItems.CustomerSize"},
        [](Draft &draft) { set(draft, "product", text("Office365PPBackup")); });
}

void PresenceTest::doesNotValidateWhatDoesNotApply()
{
    QFETCH(Draft, draft);
    QFETCH(Change, change);
    QFETCH(QList<QByteArray>, nonsenseAt);

    change(draft);
    for (const QByteArray &key : nonsenseAt) {
        for (const Value &nonsense : {text("nonsense"), number(-99), Value(QDate(1990, 1, 1)), Value()}) {
            Draft changed = draft;
            set(changed, key.constData(), nonsense);
            for (const Problem &problem : problemsOf(m_contract, changed, drafts::today()))
                QVERIFY2(problem.at.key != QLatin1StringView(key), qPrintable(problem.text));
            QVERIFY(!hasErrors(problemsOf(m_contract, changed, drafts::today())));
        }
    }
}

/// Each field that is sent, left out: exactly one error, at that field.
void PresenceTest::requiresWhatApplies_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("required");

    Draft trialWithTerm = drafts::paid();
    set(trialWithTerm, "licenseType", text("Trial"));
    switchOnTerm(trialWithTerm);
    Draft management = drafts::paid();
    set(management, "product", text("PartnerWorkspaceOnboarding"));
    Draft ownStorage = drafts::paid();
    set(ownStorage, "byos", true);
    Draft asPool = drafts::paid();
    set(asPool, "licenseItems.IsSameAsPool", true);

    const QSet<QByteArray> customerAndService{"customerId", "product", "licenseType"};
    const QSet<QByteArray> storage{"avepointStorageType", "retentionYear", "byos"};
    const QSet<QByteArray> plainTerm{"userSeat", "expirationTime", "licenseItems.SubscriptionSourceType",
        "licenseItems.IsSameAsPool", "licenseItems.SaleType", "licenseItems.ContractEndDate",
        "licenseItems.PaymentType"};
    const QSet<QByteArray> package{"licenseItems.PackageType", "licenseItems.CustomerSize"};
    const QSet<QByteArray> all = customerAndService + storage + plainTerm + package;

    const auto rows = [&](const char *name, const Draft &draft, const QSet<QByteArray> &required) {
        for (const Field &field : m_contract.fields)
            QTest::addRow("%s: %s", name, field.key)
                << draft << QByteArray(field.key) << required.contains(QByteArray(field.key));
    };
    rows("trial", drafts::trial(), customerAndService + storage);
    rows("trial, group on", trialWithTerm, all);
    rows("Enterprise", drafts::paid(), all);
    rows("management", management, customerAndService + plainTerm);
    rows("own storage", ownStorage, all - QSet<QByteArray>{"avepointStorageType", "retentionYear"});
    rows("same as pool", asPool, all - QSet<QByteArray>{"expirationTime"});
}

void PresenceTest::requiresWhatApplies()
{
    QFETCH(Draft, draft);
    QFETCH(QByteArray, key);
    QFETCH(bool, required);

    QVERIFY(!hasErrors(problemsOf(m_contract, draft, drafts::today())));
    set(draft, key.constData(), {});

    Problems errors = problemsOf(m_contract, draft, drafts::today());
    errors.removeIf([](const Problem &problem) { return problem.severity != Problem::Severity::Error; });
    QCOMPARE(errors.size(), required ? 1 : 0);
    if (required)
        QCOMPARE(errors.front().at, FieldRef({QString::fromLatin1(key), 0}));
}

void PresenceTest::switchingBackLosesNothing_data()
{
    QTest::addColumn<Change>("there");
    QTest::addColumn<Change>("back");

    const auto choose = [](const char *key, const Value &value) {
        return Change([key, value](Draft &draft) { set(draft, key, value); });
    };
    QTest::addRow("licence type") << choose("licenseType", text("Trial"))
                                  << choose("licenseType", text("Enterprise"));
    QTest::addRow("own storage") << choose("byos", true) << choose("byos", false);
    QTest::addRow("product without storage") << choose("product", text("PartnerWorkspaceOnboarding"))
                                             << choose("product", text("Office365Backup"));
    QTest::addRow("product without package")
        << choose("product", text("FLYOnline")) << choose("product", text("Office365Backup"));
    QTest::addRow("no product") << choose("product", {}) << choose("product", text("Office365Backup"));
    QTest::addRow("same as pool") << choose("licenseItems.IsSameAsPool", true)
                                  << choose("licenseItems.IsSameAsPool", false);
    QTest::addRow("group") << Change([](Draft &draft) { switchOnTerm(draft); })
                           << Change([](Draft &draft) { draft.switchOn(u"term"_s, false); });
}

void PresenceTest::switchingBackLosesNothing()
{
    QFETCH(Change, there);
    QFETCH(Change, back);

    Draft draft = drafts::paid();
    there(draft);
    QVERIFY(draft != drafts::paid());
    (void)problemsOf(m_contract, draft, drafts::today());
    (void)bodyOf(m_contract, draft, TimestampUnit::Milliseconds);
    back(draft);

    QCOMPARE(draft, drafts::paid());
    QCOMPARE(writeJson(bodyOf(m_contract, draft, TimestampUnit::Milliseconds)), QByteArray(drafts::paidBody));
}

void PresenceTest::sendsDaysInTheChosenUnit_data()
{
    QTest::addColumn<TimestampUnit>("unit");
    QTest::addColumn<QByteArray>("sent");

    QTest::addRow("ms") << TimestampUnit::Milliseconds << QByteArray("1798675200000");
    QTest::addRow("s") << TimestampUnit::Seconds << QByteArray("1798675200");
    QTest::addRow("ticks") << TimestampUnit::Ticks << QByteArray("639342720000000000");
    QTest::addRow("iso") << TimestampUnit::Iso << QByteArray("\"2026-12-31T00:00:00Z\"");
}

void PresenceTest::sendsDaysInTheChosenUnit()
{
    QFETCH(TimestampUnit, unit);
    QFETCH(QByteArray, sent);

    QCOMPARE(requestOf(m_contract, drafts::paid(), unit).body,
        QByteArray(drafts::paidBody).replace("1798675200000", sent));
}

void PresenceTest::theCustomerIsOneSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");

    QTest::addRow("GUID") << QString::fromLatin1(drafts::customerId) << QByteArray(drafts::customerId);
    QTest::addRow("unreserved") << u"aZ09-._~"_s << QByteArray("aZ09-._~");
    QTest::addRow("slashes") << u"a/../b"_s << QByteArray("a%2F..%2Fb");
    QTest::addRow("query and fragment") << u"a?b#c"_s << QByteArray("a%3Fb%23c");
    QTest::addRow("per cent") << u"100%2F"_s << QByteArray("100%252F");
    QTest::addRow("blank and plus") << u"a b+c"_s << QByteArray("a%20b%2Bc");
    QTest::addRow("umlaut") << u"Müller"_s << QByteArray("M%C3%BCller");
    QTest::addRow("beyond 16 bits") << u"\U0001F600"_s << QByteArray("%F0%9F%98%80");
    QTest::addRow("line break") << u"a\r\nHost: b"_s << QByteArray("a%0D%0AHost%3A%20b");
    QTest::addRow("the placeholder") << u"{customerId}"_s << QByteArray("%7BcustomerId%7D");
}

void PresenceTest::theCustomerIsOneSegment()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);

    QCOMPARE(pathOf(m_contract, id), "/partner/external/v3/general/customers/" + segment + "/services");
}

void PresenceTest::countsItems()
{
    const Contract &several = *contractNamed(u"2025-10"_s);
    Draft draft(several);
    const Draft one = draft;
    draft.setItemCount(3);
    QCOMPARE(draft.itemCount(), 3);
    QCOMPARE(draft.value({u"licenseItems.isSameAsPool"_s, 2}), Value(false)); // its initial value
    QCOMPARE(draft.value({u"licenseItems.saleType"_s, 2}), Value());

    draft.setItemCount(several.mostItems + 1);
    QCOMPARE(draft.itemCount(), several.mostItems);

    for (const int count : {0, -5, 1}) {
        draft.setItemCount(count);
        QCOMPARE(draft.itemCount(), 1);
        QCOMPARE(draft, one); // nothing of the items that went is left
    }
    Draft single = drafts::paid();
    single.setItemCount(3);
    QCOMPARE(single, drafts::paid()); // its list holds one
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::PresenceTest)
#include "presence_test.moc"
