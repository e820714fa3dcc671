// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/keptdraft.h"
#include "contract/validation.h"
#include "drafts.h"
#include "json/boundedjson.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using drafts::number;
using drafts::set;
using drafts::text;

/// Draft files of a person or a script, and the entries kept from last time: both may hold anything.
class DraftFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSamples_data();
    void readsTheSamples();
    void comesBackAsWritten_data();
    void comesBackAsWritten();
    void writesOnlyWhatApplies();
    void refusesFiles_data();
    void refusesFiles();
    void namesWhatItCannotTake_data();
    void namesWhatItCannotTake();
    void namesEveryWrongType_data();
    void namesEveryWrongType();
    void takesTheRestOver();
    void leavesOutWhatTheBodyLeavesOut();
    void putsCustomerIdsRight();
    void readsBodiesThatAreNone_data();
    void readsBodiesThatAreNone();
    void survivesEveryCutAndFlip();
    void keepsEntries_data();
    void keepsEntries();
    void refusesEntries_data();
    void refusesEntries();
    void skipsHostileEntries_data();
    void skipsHostileEntries();

private:
    const Contract &m_contract = *contractNamed(u"2025-09"_s);
};

namespace {

constexpr auto ms = TimestampUnit::Milliseconds;

QByteArray fileOf(const QByteArray &body)
{
    return R"({"contract": "2025-09", "customerId": "7e4ffcae-0000-4000-8000-c6efa0b250d5", "body": )" + body
        + "}";
}

/// The trial's body with one more member.
QByteArray withMember(const QByteArray &member)
{
    return R"({"product": "Office365Backup", "licenseType": "Trial", "avepointStorageType": 1, )"
           R"("retentionYear": 1, "byos": false, )"
        + member + "}";
}

Json parsed(const QByteArray &text)
{
    const auto read = readJson(text);
    return std::holds_alternative<Json>(read) ? std::get<Json>(read) : Json();
}

void addShapes()
{
    QTest::addColumn<Draft>("draft");

    const auto without = [](Draft draft, std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            set(draft, key, {});
        return draft;
    };
    Draft trialWithTerm = drafts::paid();
    set(trialWithTerm, "licenseType", text("Trial"));
    trialWithTerm.switchOn(u"term"_s, true);
    Draft ownStorage = without(drafts::paid(), {"avepointStorageType"});
    set(ownStorage, "byos", true);
    // What does not apply comes back as in a new draft: retention and byos hold their initial values.
    Draft management = without(
        drafts::paid(), {"avepointStorageType", "licenseItems.PackageType", "licenseItems.CustomerSize"});
    set(management, "product", text("PartnerWorkspaceOnboarding"));
    Draft managementTrial = without(drafts::trial(), {"avepointStorageType"});
    set(managementTrial, "product", text("PartnerUserManagement"));
    Draft asPool = without(drafts::paid(), {"expirationTime"});
    set(asPool, "licenseItems.IsSameAsPool", true);
    Draft asPoolWithDay = drafts::paid();
    set(asPoolWithDay, "licenseItems.IsSameAsPool", true);
    Draft unlisted = without(drafts::paid(), {"licenseItems.PackageType", "licenseItems.CustomerSize"});
    set(unlisted, "product", text("Größe \"1\" \\ <2>"));
    Draft extremes = drafts::paid();
    set(extremes, "userSeat", number(2147483647));
    set(extremes, "expirationTime", QDate(9999, 12, 31));
    set(extremes, "licenseItems.ContractEndDate", QDate(9999, 12, 31));

    QTest::addRow("trial") << drafts::trial();
    QTest::addRow("trial, group on") << trialWithTerm;
    QTest::addRow("Enterprise") << drafts::paid();
    QTest::addRow("own storage") << ownStorage;
    QTest::addRow("own storage, no retention") << without(ownStorage, {"retentionYear"});
    QTest::addRow("management") << management;
    QTest::addRow("management trial") << managementTrial;
    QTest::addRow("same as pool") << asPool;
    QTest::addRow("same as pool, day entered") << asPoolWithDay;
    QTest::addRow("unlisted product") << unlisted;
    QTest::addRow("extremes") << extremes;
    QTest::addRow("no customer") << without(drafts::trial(), {"customerId"});
    QTest::addRow("half filled in") << without(drafts::paid(),
        {"product", "userSeat", "licenseItems.SaleType", "licenseItems.PackageType",
            "licenseItems.CustomerSize"});
}

} // namespace

void DraftFileTest::readsTheSamples_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Draft>("draft");

    QTest::addRow("trial") << fileOf(drafts::trialBody) << drafts::trial();
    QTest::addRow("paid") << fileOf(drafts::paidBody) << drafts::paid();
    QTest::addRow("byte order mark") << "\xEF\xBB\xBF" + fileOf(drafts::trialBody) << drafts::trial();
    QTest::addRow("Windows line ends")
        << fileOf(QByteArray(drafts::paidBody).replace('\n', "\r\n")) << drafts::paid();
    QTest::addRow("another order of members")
        << QByteArray(R"({"body": {"byos": false, "retentionYear": 1, "avepointStorageType": 1,)"
                      R"( "licenseType": "Trial", "product": "Office365Backup"},)"
                      R"( "customerId": "7e4ffcae-0000-4000-8000-c6efa0b250d5", "contract": "2025-09"})")
        << drafts::trial();
}

void DraftFileTest::readsTheSamples()
{
    QFETCH(QByteArray, file);
    QFETCH(Draft, draft);

    const auto result = readDraft(file, ms);

    const DraftRead *read = std::get_if<DraftRead>(&result);
    QVERIFY(read);
    QCOMPARE(read->problems, Problems());
    QCOMPARE(read->draft, draft);
}

void DraftFileTest::comesBackAsWritten_data()
{
    addShapes();
}

void DraftFileTest::comesBackAsWritten()
{
    QFETCH(Draft, draft);

    for (const TimestampUnitRow &row : timestampUnits()) {
        const QByteArray file = writeDraft(m_contract, draft, row.unit);
        const auto result = readDraft(file, row.unit);

        const DraftRead *read = std::get_if<DraftRead>(&result);
        QVERIFY2(read, file.constData());
        QCOMPARE(read->problems, Problems());
        QCOMPARE(read->draft, draft);
        QVERIFY(bodyOf(m_contract, read->draft, row.unit) == bodyOf(m_contract, draft, row.unit));
        QCOMPARE(writeDraft(m_contract, read->draft, row.unit), file);
    }
}

void DraftFileTest::writesOnlyWhatApplies()
{
    Draft draft = drafts::paid();
    set(draft, "licenseType", text("Trial"));
    set(draft, "avepointStorageType", number(1));

    const QByteArray file = writeDraft(m_contract, draft, ms);

    QByteArray body = drafts::trialBody;
    QCOMPARE(file,
        "{\n    \"contract\": \"2025-09\",\n    \"customerId\": \"7e4ffcae-0000-4000-8000-c6efa0b250d5\",\n"
        "    \"body\": "
            + body.replace("\n", "\n    ") + "\n}\n");
}

void DraftFileTest::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("says");

    const auto row = [](const char *name, const QByteArray &file, const QStringList &says) {
        QTest::addRow("%s", name) << file << says;
    };
    const QStringList atStart{u"not valid JSON"_s, u"line 1, column 1"_s};
    row("empty", {}, atStart);
    row("words", "hello", atStart);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), atStart);
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), atStart);
    row("missing value", "{\"contract\": \"2025-09\",\n \"body\": }", {u"line 2, column 10"_s});
    row("trailing comma", "{\"contract\": \"2025-09\",}", {u"line 1, column 24"_s});
    row("cut off", "{\"contract\": \"2025-09\"", {u"line 1, column 23"_s});
    row("duplicate member", R"({"contract": "2025-09", "contract": "2025-10"})",
        {u"contract"_s, u"twice"_s, u"line 1, column 25"_s});
    row("duplicate field", fileOf("{\n\"userSeat\": 1,\n  \"userSeat\": 100}"),
        {u"userSeat"_s, u"twice"_s, u"line 3, column 3"_s});
    row("100,000 lists", QByteArray(100'000, '['), {u"nested too deeply"_s});
    row("100,000 lists in the body", fileOf(QByteArray(100'000, '[') + QByteArray(100'000, ']')),
        {u"nested too deeply"_s});
    row("100,000 objects", QByteArray("{\"body\":").repeated(100'000), {u"nested too deeply"_s});
    row("2 MiB of blanks", fileOf(drafts::trialBody) + QByteArray(2 << 20, ' '), {u"longer"_s});
    row("2 MiB of text", fileOf("{\"product\": \"" + QByteArray(2 << 20, 'x') + "\"}"), {u"longer"_s});
    row("a number beyond all", fileOf("{\"userSeat\": 1e999}"), {u"not valid JSON"_s});

    row("list", "[]", {u"one JSON object"_s, u"a list"_s});
    row("text", "\"2025-09\"", {u"one JSON object"_s, u"a text"_s});
    row("number", "5", {u"one JSON object"_s, u"a number"_s});
    row("null", "null", {u"one JSON object"_s, u"null"_s});
    row("true", "true", {u"one JSON object"_s, u"true or false"_s});

    row("empty object", "{}", {u"“contract” is missing"_s, u"2025-09"_s});
    row("the body alone", drafts::trialBody, {u"“contract” is missing"_s});
    row("unknown contract", R"({"contract": "2031-01", "body": {}})", {u"2031-01"_s, u"does not know"_s});
    row("contract of another type", R"({"contract": 2025, "body": {}})",
        {u"“contract”"_s, u"must be a text"_s, u"a number"_s});
    row("long unknown contract", "{\"contract\": \"" + QByteArray(100'000, 'x') + "\", \"body\": {}}",
        {u"does not know"_s});
    row("unknown member", R"({"contract": "2025-09", "profile": "x", "body": {}})",
        {u"“profile”"_s, u"body"_s});
    row("member in another case", R"({"contract": "2025-09", "Body": {}})", {u"“Body”"_s});
    row("long unknown member",
        "{\"contract\": \"2025-09\", \"" + QByteArray(100'000, 'x') + "\": 1, \"body\": {}}",
        {u"not a member"_s});
    row("customer is a number", R"({"contract": "2025-09", "customerId": 5, "body": {}})",
        {u"“customerId”"_s, u"a text"_s, u"a number"_s});
    row("customer is null", R"({"contract": "2025-09", "customerId": null, "body": {}})",
        {u"“customerId”"_s, u"null"_s});
    row("no body", R"({"contract": "2025-09", "customerId": "x"})", {u"“body”"_s, u"an object"_s});
    row("body is a list", fileOf("[]"), {u"“body”"_s, u"an object"_s});
    row("body is a text", fileOf("\"{}\""), {u"“body”"_s, u"an object"_s});
    row("body is null", fileOf("null"), {u"“body”"_s, u"an object"_s});
}

void DraftFileTest::refusesFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, says);

    const auto result = readDraft(file, ms);

    const DraftUnreadable *unreadable = std::get_if<DraftUnreadable>(&result);
    QVERIFY(unreadable);
    QVERIFY2(unreadable->sentence.size() < 300, qPrintable(unreadable->sentence));
    QVERIFY2(unreadable->sentence.endsWith(u'.'), qPrintable(unreadable->sentence));
    for (const QString &fragment : says)
        QVERIFY2(
            unreadable->sentence.contains(fragment), qPrintable(unreadable->sentence + u" -- "_s + fragment));
}

void DraftFileTest::namesWhatItCannotTake_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("says");

    const auto row = [](const char *name, const QByteArray &body, const QString &key,
                         const QStringList &says) { QTest::addRow("%s", name) << body << key << says; };
    const QString list = u"licenseItems"_s;
    row("unknown member", withMember(R"("seats": 5)"), u"seats"_s,
        {u"“seats” is not a field"_s, u"2025-09"_s});
    row("member in another case", withMember(R"("UserSeat": 5)"), u"UserSeat"_s,
        {u"“UserSeat” is not a field"_s});
    row("the customer", withMember(R"("customerId": "x")"), u"customerId"_s,
        {u"“customerId” is not a field"_s});
    row("dotted name", withMember(R"("licenseItems.SaleType": 0)"), u"licenseItems.SaleType"_s,
        {u"not a field"_s});
    row("item's field outside", withMember(R"("SaleType": 0)"), u"SaleType"_s,
        {u"“SaleType” is not a field"_s});
    row("of the next contract", withMember(R"("storageProfileId": "x")"), u"storageProfileId"_s,
        {u"not a field"_s});
    row("empty name", withMember(R"("": 1)"), QString(), {u"not a field"_s});
    row("unknown member of an item", withMember(R"("licenseItems": [{"resource": "x"}])"), u"resource"_s,
        {u"“resource” is not a field"_s});
    row("item's member in camel case", withMember(R"("licenseItems": [{"saleType": 0}])"), u"saleType"_s,
        {u"“saleType” is not a field"_s});
    row("body's field in an item", withMember(R"("licenseItems": [{"userSeat": 5}])"), u"userSeat"_s,
        {u"“userSeat” is not a field"_s});
    row("no item", withMember(R"("licenseItems": [])"), list, {u"“licenseItems”"_s, u"a list of 1"_s});
    row("two items", withMember(R"("licenseItems": [{"SaleType": 0}, {"SaleType": 1}])"), list,
        {u"“licenseItems”"_s});
    row("ten thousand items", withMember("\"licenseItems\": [" + QByteArray("{},").repeated(9'999) + "{}]"),
        list, {u"“licenseItems”"_s});
    row("list is an object", withMember(R"("licenseItems": {"SaleType": 0})"), list, {u"a list"_s});
    row("list is null", withMember(R"("licenseItems": null)"), list, {u"a list"_s});
    row("item is a number", withMember(R"("licenseItems": [5])"), list, {u"objects"_s, u"a number"_s});
    row("item is a list", withMember(R"("licenseItems": [[{}]])"), list, {u"objects"_s, u"a list"_s});

    row("storage with own storage",
        R"({"product": "Office365Backup", "licenseType": "Trial", "avepointStorageType": 1, "byos": true})",
        u"avepointStorageType"_s, {u"“avepointStorageType” does not apply"_s});
    row("storage of a management service",
        R"({"product": "PartnerWorkspaceOnboarding", "licenseType": "Trial", "byos": false})", u"byos"_s,
        {u"“byos” does not apply"_s});
    row("retention of a management service",
        R"({"product": "PartnerWorkspaceOnboarding", "licenseType": "Trial", "retentionYear": 1})",
        u"retentionYear"_s, {u"“retentionYear” does not apply"_s});
    row("package of Power Platform",
        R"({"product": "Office365PPBackup", "licenseType": "Enterprise", "licenseItems": [{"PackageType": 1}]})",
        u"licenseItems.PackageType"_s, {u"“licenseItems.PackageType” does not apply"_s});

    row("seconds for milliseconds", withMember(R"("expirationTime": 1798675200)"), u"expirationTime"_s,
        {u"midnight UTC"_s, u"milliseconds"_s, u"1798675200"_s});
    row("not midnight", withMember(R"("expirationTime": 1798675200001)"), u"expirationTime"_s,
        {u"midnight UTC"_s, u"1798675200001"_s});
    row("seats with decimals", withMember(R"("userSeat": 1.5)"), u"userSeat"_s,
        {u"a whole number"_s, u"decimals"_s});
    row("seats beyond 64 bits", withMember(R"("userSeat": 18446744073709551615)"), u"userSeat"_s,
        {u"a whole number"_s, u"18446744073709551615"_s});
}

void DraftFileTest::namesWhatItCannotTake()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    QFETCH(QStringList, says);

    const auto result = readDraft(fileOf(body), ms);

    const DraftRead *read = std::get_if<DraftRead>(&result);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 1);
    const Problem &problem = read->problems.front();
    QCOMPARE(problem.at, FieldRef({key, 0}));
    QCOMPARE(problem.severity, Problem::Severity::Error);
    for (const QString &fragment : says)
        QVERIFY2(problem.text.contains(fragment), qPrintable(problem.text + u" -- "_s + fragment));
}

void DraftFileTest::namesEveryWrongType_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("wants");
    QTest::addColumn<QString>("has");

    const QString aText = u"a text"_s;
    const QString aNumber = u"a whole number"_s;
    const QString aSwitch = u"true or false"_s;
    const QString anInstant = u"midnight UTC of a day, in Unix milliseconds"_s;
    const QList<std::pair<const char *, QString>> fields{{"product", aText}, {"licenseType", aText},
        {"avepointStorageType", aNumber}, {"retentionYear", aNumber}, {"byos", aSwitch},
        {"userSeat", aNumber}, {"expirationTime", anInstant},
        {"licenseItems.SubscriptionSourceType", aNumber}, {"licenseItems.IsSameAsPool", aSwitch},
        {"licenseItems.SaleType", aNumber}, {"licenseItems.PackageType", aNumber},
        {"licenseItems.CustomerSize", aNumber}, {"licenseItems.ContractEndDate", anInstant},
        {"licenseItems.PaymentType", aNumber}};
    const QList<std::pair<const char *, QString>> values{{R"("1")", aText}, {"1", u"1"_s},
        {"1.5", u"decimals"_s}, {"true", aSwitch}, {"null", u"null"_s}, {"[1]", u"a list"_s},
        {"{}", u"an object"_s}};
    for (const auto &[key, wants] : fields) {
        for (const auto &[given, has] : values) {
            if (wants != has && !(wants == aNumber && has == u"1"_s))
                QTest::addRow("%s: %s", key, given) << QByteArray(key) << QByteArray(given) << wants << has;
        }
    }
}

void DraftFileTest::namesEveryWrongType()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, given);
    QFETCH(QString, wants);
    QFETCH(QString, has);

    Json body = parsed(drafts::paidBody);
    const QByteArray member = key.mid(key.indexOf('.') + 1);
    Json &object = key.contains('.') ? body["licenseItems"][0] : body;
    object[member.toStdString()] = parsed(given);
    const DraftRead read = draftOfBody(m_contract, QString::fromLatin1(drafts::customerId), body, ms);

    QCOMPARE(read.problems.size(), 1);
    const Problem &problem = read.problems.front();
    QCOMPARE(problem.at, FieldRef({QString::fromLatin1(key), 0}));
    for (const QString &fragment : {QString::fromLatin1(key), u"must be "_s + wants, has})
        QVERIFY2(problem.text.contains(fragment), qPrintable(problem.text + u" -- "_s + fragment));
    QVERIFY(!isEntered(read.draft.value(problem.at)));
}

void DraftFileTest::takesTheRestOver()
{
    Json body = parsed(drafts::paidBody);
    body["userSeat"] = "many";
    body["colour"] = "green";
    const DraftRead read = draftOfBody(m_contract, QString::fromLatin1(drafts::customerId), body, ms);

    QCOMPARE(read.problems.size(), 2);
    Draft expected = drafts::paid();
    set(expected, "userSeat", {});
    QCOMPARE(read.draft, expected);
}

void DraftFileTest::leavesOutWhatTheBodyLeavesOut()
{
    const DraftRead read = draftOfBody(m_contract, {}, parsed(R"({"product": "Office365Backup"})"), ms);

    QCOMPARE(read.problems, Problems());
    for (const char *key : {"customerId", "licenseType", "avepointStorageType", "retentionYear", "byos"})
        QVERIFY2(!isEntered(read.draft.value({QString::fromLatin1(key), 0})), key);
    QStringList missing;
    for (const Problem &problem : problemsOf(m_contract, read.draft, drafts::today()))
        missing.append(problem.at.key);
    QCOMPARE(missing,
        QStringList(
            {u"customerId"_s, u"licenseType"_s, u"avepointStorageType"_s, u"retentionYear"_s, u"byos"_s}));
}

void DraftFileTest::putsCustomerIdsRight()
{
    const DraftRead read =
        draftOfBody(m_contract, u" {7E4FFCAE-0000-4000-8000-C6EFA0B250D5} "_s, parsed(drafts::trialBody), ms);

    QCOMPARE(read.draft, drafts::trial());
}

void DraftFileTest::readsBodiesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"[]", "[1]", "null", "5", "true", "\"product\""})
        QTest::addRow("%s", body) << QByteArray(body);
}

void DraftFileTest::readsBodiesThatAreNone()
{
    QFETCH(QByteArray, body);

    const DraftRead read = draftOfBody(m_contract, QString::fromLatin1(drafts::customerId), parsed(body), ms);

    QVERIFY(hasErrors(read.problems));
    QVERIFY2(read.problems.front().text.contains(u"object"_s), qPrintable(read.problems.front().text));
}

/// No input may end the program: the sample cut after each byte, and with each byte replaced.
void DraftFileTest::survivesEveryCutAndFlip()
{
    const QByteArray file = fileOf(drafts::paidBody);
    for (qsizetype i = 0; i < file.size(); ++i) {
        QVERIFY(std::holds_alternative<DraftUnreadable>(readDraft(file.first(i), ms)));
        for (const char c : {'\0', '"', ']', '9', '\xFF'}) {
            QByteArray changed = file;
            changed[i] = c;
            const auto result = readDraft(changed, ms);
            if (const DraftRead *read = std::get_if<DraftRead>(&result)) {
                (void)problemsOf(m_contract, read->draft, drafts::today());
                (void)writeDraft(m_contract, read->draft, ms);
            }
        }
    }
}

void DraftFileTest::keepsEntries_data()
{
    addShapes();

    Draft wrong = drafts::paid();
    set(wrong, "userSeat", text("many"));
    set(wrong, "retentionYear", text("1.5"));
    set(wrong, "expirationTime", text("2026-12-31 or so"));
    set(wrong, "licenseItems.ContractEndDate", text("2026-02-30"));
    set(wrong, "customerId", text("a / b"));
    Draft notApplying = drafts::paid();
    set(notApplying, "product", text("PartnerWorkspaceOnboarding"));
    set(notApplying, "licenseType", text("Trial"));
    Draft emptied = drafts::paid();
    for (const Field &field : m_contract.fields)
        set(emptied, field.key, {});
    Draft switchedOn(m_contract);
    switchedOn.switchOn(u"term"_s, true);
    Draft numbers = drafts::paid();
    set(numbers, "userSeat", number(std::numeric_limits<qint64>::max()));
    set(numbers, "retentionYear", number(std::numeric_limits<qint64>::min()));
    Draft digits = drafts::paid();
    set(digits, "customerId", text("12345"));
    set(digits, "product", text("true"));

    QTest::addRow("new") << Draft(m_contract);
    QTest::addRow("wrong entries") << wrong;
    QTest::addRow("entries that do not apply") << notApplying;
    QTest::addRow("nothing at all") << emptied;
    QTest::addRow("only switched on") << switchedOn;
    QTest::addRow("numbers out of range") << numbers;
    QTest::addRow("texts that look like numbers") << digits;
}

void DraftFileTest::keepsEntries()
{
    QFETCH(Draft, draft);

    const std::optional<KeptForm> read = readKeptForm(writeKeptForm({draft, {}, {}, {}}));

    QVERIFY(read);
    QCOMPARE(read->draft, draft);
}

void DraftFileTest::refusesEntries_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::addRow("empty") << QByteArray();
    QTest::addRow("cut off") << writeKeptForm({drafts::paid(), {}, {}, {}}).chopped(20);
    QTest::addRow("a list") << QByteArray("[]");
    QTest::addRow("null") << QByteArray("null");
    QTest::addRow("no contract") << QByteArray(R"({"entries": []})");
    QTest::addRow("unknown contract") << QByteArray(R"({"contract": "2031-01", "entries": []})");
    QTest::addRow("no entries") << QByteArray(R"({"contract": "2025-09"})");
    QTest::addRow("entries are an object") << QByteArray(R"({"contract": "2025-09", "entries": {}})");
    QTest::addRow("100,000 levels") << R"({"contract": "2025-09", "entries": )" + QByteArray(100'000, '[');
    QTest::addRow("over 8 MiB") << writeKeptForm({drafts::paid(), {}, {}, {}}) + QByteArray(8 << 20, ' ');
}

void DraftFileTest::refusesEntries()
{
    QFETCH(QByteArray, text);

    QVERIFY(!readKeptForm(text));
}

void DraftFileTest::skipsHostileEntries_data()
{
    QTest::addColumn<QByteArray>("member"); // beside "contract"
    QTest::addColumn<Draft>("expected");

    const Draft unchanged(m_contract);
    Draft oneEntry(m_contract);
    set(oneEntry, "userSeat", number(7));
    const auto entries = [](const QByteArray &list) { return "\"entries\": [" + list + "]"; };

    QTest::addRow("none") << entries("") << unchanged;
    QTest::addRow("not objects") << entries(R"(1, null, "x", [], true)") << unchanged;
    QTest::addRow("empty objects") << entries("{}, {}") << unchanged;
    QTest::addRow("unknown field") << entries(R"({"field": "colour", "value": 1})") << unchanged;
    QTest::addRow("field is a number") << entries(R"({"field": 5, "value": 1})") << unchanged;
    QTest::addRow("no value") << entries(R"({"field": "userSeat"})") << unchanged;
    QTest::addRow("item too high") << entries(R"({"field": "userSeat", "item": 1, "value": 1})") << unchanged;
    QTest::addRow("item negative") << entries(R"({"field": "userSeat", "item": -1, "value": 1})")
                                   << unchanged;
    QTest::addRow("item far beyond") << entries(
        R"({"field": "userSeat", "item": 9223372036854775807, "value": 1})")
                                     << unchanged;
    QTest::addRow("item beyond an int, by a whole turn")
        << entries(R"({"field": "userSeat", "item": 4294967296, "value": 1})") << unchanged;
    QTest::addRow("the good one among them")
        << entries(R"(5, {"field": "x", "value": 1}, {"field": "userSeat", "item": 0, "value": 7})")
        << oneEntry;
    QTest::addRow("a million items") << "\"items\": 1000000, " + entries("") << unchanged;
    QTest::addRow("no items") << "\"items\": 0, " + entries("") << unchanged;
    QTest::addRow("items below") << "\"items\": -9223372036854775808, " + entries("") << unchanged;
    QTest::addRow("items are a text") << "\"items\": \"x\", " + entries("") << unchanged;
    QTest::addRow("unknown groups") << R"("switchedOn": ["x", 5, null, {}], )" + entries("") << unchanged;
    QTest::addRow("groups are an object") << R"("switchedOn": {"term": true}, )" + entries("") << unchanged;
    QTest::addRow("value is a list") << entries(R"({"field": "userSeat", "value": [1]})") << unchanged;
    QTest::addRow("value is a fraction") << entries(R"({"field": "userSeat", "value": 1.5})") << unchanged;
}

void DraftFileTest::skipsHostileEntries()
{
    QFETCH(QByteArray, member);
    QFETCH(Draft, expected);

    const std::optional<KeptForm> read = readKeptForm("{\"contract\": \"2025-09\", " + member + "}");

    QVERIFY(read);
    QCOMPARE(read->draft, expected);
    (void)problemsOf(m_contract, read->draft, drafts::today());
    (void)bodyOf(m_contract, read->draft, ms);
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::DraftFileTest)
#include "draftfile_test.moc"
