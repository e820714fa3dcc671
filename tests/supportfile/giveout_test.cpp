// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/giveout.h"

#include "connection/secret.h"
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "e2e/leaksearch.h"
#include "exchange/harreader.h"
#include "intake/filling.h"
#include "sandbox/sandboxserver.h"
#include "json/boundedjson.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

const QString customer = u"6f1c2a34-0d5e-4b7a-9c8d-1e2f3a4b5c6d"_s;
const QByteArray dots = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

Draft draftNamed(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return std::get<DraftRead>(readDraft(file.readAll(), TimestampUnit::Milliseconds)).draft;
}

Profile realProfile()
{
    Profile profile;
    profile.id = u"11111111-2222-4333-8444-555555555555"_s;
    profile.name = u"Contoso reseller"_s;
    profile.environment = u"commercial"_s;
    profile.apiBase = QUrl(u"https://graph.avepointonlineservices.com"_s);
    profile.tokenUrl = QUrl(u"https://identity.avepointonlineservices.com/connect/token"_s);
    profile.clientId = u"3f2a91bc-1111-4222-8333-444455556666"_s;
    profile.caFile = u"/home/jane.doe/authorities.pem"_s;
    profile.certificateFile = u"/home/jane.doe/key.pfx"_s;
    return profile;
}

Exchange orderCall(const QByteArray &path = "/customers/" + customer.toUtf8() + "/services")
{
    Exchange call;
    call.startedAt = QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);
    call.url = QUrl(
        u"https://graph.avepointonlineservices.com/partner/external/v3/general"_s + QString::fromUtf8(path));
    call.requestHeaders = {{"Authorization", "Bearer " + dots}, {"Content-Type", "application/json"}};
    call.requestBody =
        "{\"product\": \"Office365Backup\", \"licenseType\": \"Trial\", \"avepointStorageType\": 1, "
        "\"retentionYear\": 1, \"byos\": false}";
    call.httpStatus = 200;
    call.httpVersion = "HTTP/1.1";
    call.reason = "OK";
    call.responseHeaders = {{"X-Request-Id", "req-77881"}};
    call.responseBody =
        "{\"status\": 1, \"requestId\": \"req-77881\", \"tenantId\": \"contoso-tenant\", \"message\": "
        "\"told jane.doe@contoso.example and max\\u0040contoso.example about "
        + customer.toUtf8().toUpper() + "\"}";
    call.times.total = 120;
    return call;
}

Exchange tokenCall()
{
    Exchange call;
    call.purpose = Purpose::Token;
    call.startedAt = QDateTime(QDate(2026, 11, 25), QTime(7, 59), Qt::UTC);
    call.url = QUrl(u"https://identity.avepointonlineservices.com/connect/token"_s);
    call.requestBody = "client_id=3f2a91bc-1111-4222-8333-444455556666&client_secret=" + dots;
    call.httpStatus = 200;
    call.responseBody = "{\"access_token\": \"" + dots + "\"}";
    return call;
}

JournalEntry rowOfOrder()
{
    JournalEntry entry;
    entry.number = 5;
    entry.state = JournalEntry::State::Done;
    entry.attempt.facts.id = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
    entry.attempt.facts.profileName = u"Contoso reseller"_s;
    entry.attempt.facts.environment = u"commercial"_s;
    entry.attempt.facts.contract = u"2025-09"_s;
    entry.attempt.facts.customerId = customer;
    entry.attempt.facts.customerName = u"Contoso Ltd"_s;
    entry.attempt.facts.product = u"Office365Backup"_s;
    entry.attempt.facts.startedAt = QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);
    AnswerFacts answer;
    answer.httpStatus = 200;
    answer.requestId = u"req-77881"_s;
    answer.body = orderCall().responseBody;
    entry.attempt.outcome = Answered{answer, 1};
    entry.outcomeClass = OutcomeClass::Success;
    entry.body = orderCall().requestBody;
    entry.settlement = Settlement{Finding::Added, u"jane.doe"_s, u"asked jane.doe@contoso.example"_s, {}, {}};
    return entry;
}

GiveSource source()
{
    GiveSource made;
    made.order = orderCall();
    made.facts.profile = realProfile();
    made.facts.settings = {{u"language"_s, u"de"_s}};
    made.facts.exchanges = {tokenCall(), orderCall()};
    made.facts.entries = {rowOfOrder()};
    made.facts.log = {u"delivery: sent for "_s + customer, u"mail to jane.doe@contoso.example"_s};
    made.facts.madeAt = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
    return made;
}

QByteArray run(const QString &shell, const QByteArray &command, const QString &token)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKEN"_s, token);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, {u"-c"_s, QString::fromUtf8(command)});
    if (!process.waitForFinished(30'000))
        return "did not end";
    return process.readAll();
}

} // namespace

class GiveOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The whole way: entries, command, a real shell, the real curl, the sandbox. The same bytes arrive as
    /// when the program itself sends.
    void formsArriveAsTheProgramSendsThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"trial.json", "paid.json", "trial-2025-10.json", "paid-2025-10.json"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void formsArriveAsTheProgramSendsThem()
    {
        QFETCH(QString, name);
        SandboxServer sandbox;
        QVERIFY(sandbox.start());
        Profile profile = sandboxProfile();
        profile.apiBase = sandbox.baseUrl();
        profile.tokenUrl = sandbox.tokenUrl();
        const Draft draft = draftNamed(name);
        const Contract &contract = *contractNamed(draft.revision());
        const Request request = requestOf(contract, draft, TimestampUnit::Milliseconds);
        const QByteArray token = run(u"sh"_s,
            "curl -s -d grant_type=client_credentials -d client_id=" + QByteArray(sandboxClientId)
                + " -d client_secret=" + sandboxClientSecret + " -d scope=" + contract.scope + ' '
                + sandbox.tokenUrl().toEncoded(),
            {});
        const auto granted = readJson(token);
        QVERIFY2(std::holds_alternative<Json>(granted), token.constData());
        const QString bearer = textOf(*memberOf(std::get<Json>(granted), "access_token"_L1));

        GiveSource made;
        made.order = orderOf(profile, contract, draft, TimestampUnit::Milliseconds);
        const Given given = giveOut(GiveForm::CurlPosix, made, {});
        QCOMPARE(given.fault, QString());
        QCOMPARE(giveOut(GiveForm::Body, made, {}).bytes, request.body);
        int runs = 0;
        for (const QString &shell : {u"bash"_s, u"dash"_s}) {
            const QByteArray output = run(shell, given.bytes, bearer);
            const QList<ReceivedOrder> received = sandbox.received();
            QVERIFY2(received.size() == ++runs, output.constData());
            QCOMPARE(received.back().body, request.body);
            QCOMPARE(received.back().customerId, request.customerId);
            QVERIFY2(output.contains("HTTP/1.1 200"), output.constData());
        }
    }

    void supportFileComesBack()
    {
        const Given given = giveOut(GiveForm::SupportFile, source(), {});
        const TakenIn taken = takeIn(given.bytes);
        QCOMPARE(taken.form, TakenForm::SupportFile);
        QCOMPARE(taken.fault, QString());
        QCOMPARE(taken.orders.size(), 2);
        QCOMPARE(taken.orders.front().customerId, customer);
        const Filling filling =
            fillingOf(taken.orders.front(), defaultContract(), TimestampUnit::Milliseconds);
        QCOMPARE(filling.leftOut, QStringList());
        QVERIFY(bodyOf(*filling.contract, filling.draft, TimestampUnit::Milliseconds)
            == std::get<Json>(readJson(orderCall().requestBody)));

        const auto read = readJson(given.bytes);
        const Json &file = std::get<Json>(read);
        const auto har = readHar(file.at("exchanges"));
        QCOMPARE(std::get<HarRead>(har).calls.size(), 2);
        QCOMPARE(textOf(file.at("program").at("version")), QStringLiteral(PROGRAM_VERSION));
        QCOMPARE(textOf(file.at("program").at("qt")), QString::fromLatin1(qVersion()));
        QCOMPARE(textOf(file.at("settings").at("language")), u"de"_s);
        QCOMPARE(textOf(file.at("profile").at("clientId")), u"3f2a…"_s);
        QCOMPARE(textOf(file.at("journal").at(0).at("requestId")), u"req-77881"_s);
        QCOMPARE(textOf(file.at("journal").at(0).at("class")), u"success"_s);
        QCOMPARE(file.at("log").size(), 2u);
        QVERIFY(file.at("sandbox") == Json(false));
    }

    void namesTheSandbox()
    {
        GiveSource made = source();
        made.facts.profile = sandboxProfile();
        const QByteArray bytes = giveOut(GiveForm::SupportFile, made, {}).bytes;
        QVERIFY(bytes.contains("\"sandbox\": \"SANDBOX"));
        QVERIFY(bytes.contains("\"isSandbox\": true"));
    }

    void holdsNothingPersonal()
    {
        const QByteArray bytes = giveOut(GiveForm::SupportFile, source(), {false, false}).bytes;
        QVERIFY(!bytes.contains("/home/"));
        QVERIFY(!bytes.contains("\"jane.doe\"")); // the account of who settled it
        QVERIFY(
            !bytes.contains("1111-4222-8333-444455556666\",\n    \"credential\"")); // the client ID is cut
    }

    void masksAddresses_data()
    {
        QTest::addColumn<GiveForm>("form");
        for (const GiveRow &row : giveForms())
            QTest::addRow("%s", row.name) << row.form;
    }

    void masksAddresses()
    {
        QFETCH(GiveForm, form);
        GiveSource made = source();
        made.order->requestBody.replace("Trial", "jane.doe@contoso.example");
        const QByteArray bytes = giveOut(form, made, {true, false}).bytes;
        QVERIFY(!bytes.contains("jane.doe"));
        QVERIFY(!bytes.contains("max@") && !bytes.contains("max\\u0040"));
        const QByteArray open = giveOut(form, made, {false, false}).bytes;
        QVERIFY(form == GiveForm::Har || open.contains("jane.doe@contoso.example"));
        QVERIFY(open != bytes);
    }

    void masksIds_data() { masksAddresses_data(); }

    void masksIds()
    {
        QFETCH(GiveForm, form);
        GiveSource made = source();
        const QByteArray open = giveOut(form, made, {false, false}).bytes.toLower();
        const QByteArray bytes = giveOut(form, made, {false, true}).bytes.toLower();
        for (const QByteArray &id : {customer.toUtf8(), QByteArray("contoso ltd"), QByteArray("req-77881"),
                 QByteArray("contoso-tenant"), QByteArray("3f2a91bc"), QByteArray("aaaaaaaa-0000")})
            QVERIFY2(!bytes.contains(id), id.constData());
        QCOMPARE(bytes.contains("customer-1"), form != GiveForm::Body);
        QCOMPARE(bytes.count("req-77881"), 0);
        if (form == GiveForm::SupportFile)
            QCOMPARE(bytes.count("request-1"), open.count("req-77881")); // equal stays equal
    }

    void masksWhatIsEqualAlike()
    {
        GiveSource made = source();
        const QString other = u"99999999-0d5e-4b7a-9c8d-1e2f3a4b5c6d"_s;
        made.facts.exchanges.append(orderCall("/customers/" + other.toUtf8() + "/services"));
        const QByteArray bytes = giveOut(GiveForm::Har, made, {false, true}).bytes;
        QVERIFY(bytes.contains("/customers/customer-1/services"));
        QVERIFY(bytes.contains("/customers/customer-3/services")); // 2 is the name of the first
        QVERIFY(bytes.contains("about customer-1"));
    }

    void keepsAddressesOfCallsWhole()
    {
        GiveSource made = source();
        made.order = orderCall("/customers/jane%40contoso.example/services");
        const QByteArray bytes = giveOut(GiveForm::CurlPosix, made, {true, false}).bytes;
        QVERIFY2(bytes.contains(
                     "'https://graph.avepointonlineservices.com/partner/external/v3/general/customers/"),
            bytes.constData());
        QVERIFY(bytes.contains("/services'"));
        QVERIFY(!bytes.contains("jane"));
    }

    void saysWhatThereIsNot()
    {
        GiveSource made = source();
        made.order.reset();
        QVERIFY(!giveOut(GiveForm::CurlPosix, made, {}).fault.isEmpty());
        QVERIFY(giveOut(GiveForm::CurlPosix, made, {}).bytes.isEmpty());
        made.facts.exchanges.clear();
        QVERIFY(!giveOut(GiveForm::Har, made, {}).fault.isEmpty());
        made.order = orderCall();
        made.order->requestBody = "{\"a\": \"\x1b[201~\"}";
        QVERIFY(giveOut(GiveForm::CurlPosix, made, {}).fault.contains(u"paste"_s));
    }

    /// A secret in memory is nowhere in what leaves, even where a service repeated it.
    void leaksNothing_data() { masksAddresses_data(); }

    void leaksNothing()
    {
        QFETCH(GiveForm, form);
        const QByteArray bytes = "tk~L3ak+tOken_of-giving=out";
        const Secret secret(bytes);
        LeakSearch search;
        search.add("token", bytes);
        GiveSource made = source();
        made.order->requestBody = "{\"product\": \"" + bytes + "\"}";
        made.facts.exchanges.back().responseBody =
            "{\"message\": \"" + bytes.toBase64() + " " + bytes.toHex() + "\"}";
        made.facts.log.append(QString::fromUtf8(bytes.toPercentEncoding()));
        QCOMPARE(search.findIn(giveOut(form, made, {}).bytes), QStringList());
    }
};

QTEST_GUILESS_MAIN(GiveOutTest)
#include "giveout_test.moc"
