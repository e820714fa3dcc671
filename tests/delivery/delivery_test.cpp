// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/delivery.h"

#include "support/faults.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using test::answer;
using test::Authority;
using test::Fault;
using test::FaultServer;
using test::fin;
using test::rst;
using test::Script;
using test::send;
using test::tokenAnswer;
using test::When;

namespace {

const QByteArray path =
    "/partner/external/v3/general/customers/7e4ffcae-0000-4000-8000-c6efa0b250d5/services";
const QByteArray added =
    R"({"customerId":"7e4ffcae-0000-4000-8000-c6efa0b250d5","product":"Office365Backup","status":1})";

/// Exactly the specification's sample.
Request sampleRequest()
{
    Request request;
    request.contract = &defaultContract();
    request.path = path;
    request.body = R"({
    "product": "Office365Backup",
    "licenseType": "Trial",
    "avepointStorageType": 1,
    "retentionYear": 1,
    "byos": false
})";
    request.customerId = u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s;
    request.product = u"Office365Backup"_s;
    return request;
}

/// A delivery to `api` with tokens of `tokens`, and what it reported.
struct Bench
{
    explicit Bench(const FaultServer &api, const FaultServer &tokenServer)
    {
        profile.id = u"test-profile"_s;
        profile.name = u"Test"_s;
        profile.environment = u"custom"_s;
        profile.apiBase = api.url();
        profile.tokenUrl = tokenServer.url(u"/token"_s);
        profile.clientId = u"client"_s;
        credentials.keepForThisRun(profile.id, Secret("s3cr3t-of-the-test"));
        QObject::connect(&delivery, &Delivery::finished, &delivery, [this](const Attempt &attempt) {
            ++endings;
            last = attempt;
        });
    }
    explicit Bench(FaultServer &server)
        : Bench(server, server)
    {
        server.play("/token", {tokenAnswer()});
    }

    /// The same order again does not wait for anybody here: what stands in the way is tested with the
    /// journal.
    [[nodiscard]] bool send()
    {
        return delivery.send(
            sampleRequest(), profile, u"Contoso"_s, {.seen = {}, .repeatWindow = std::chrono::hours(0)});
    }
    [[nodiscard]] QByteArray key() const { return keyOf(last.outcome); }
    template <class T> [[nodiscard]] T as() const
    {
        const T *found = std::get_if<T>(&last.outcome);
        if (!found)
            qWarning("the outcome is %s", keyOf(last.outcome));
        return found ? *found : T{};
    }

    CredentialStore credentials{u"elements-onboard-test"_s};
    TokenSource tokens{credentials};
    QTemporaryDir folder;
    Journal journal{folder.path()};
    Delivery delivery{tokens, journal};
    Profile profile;
    int endings = 0;
    Attempt last;
};

#define WAIT_FOR_ENDING(bench) QTRY_COMPARE_WITH_TIMEOUT((bench).endings, 1, 60'000)
#define SEND_AND_WAIT(bench)                                                                                 \
    do {                                                                                                     \
        QVERIFY((bench).send());                                                                             \
        WAIT_FOR_ENDING(bench);                                                                              \
    } while (false)

/// From now on the profile's token is one that was held from before.
void holdToken(Bench &bench)
{
    bool isHeld = false;
    TokenRequest *request =
        bench.tokens.request(bench.profile, QString::fromLatin1(defaultContract().scope), nullptr);
    QObject::connect(request, &TokenRequest::finished, &bench.delivery,
        [&isHeld](const TokenResult &result) { isHeld = std::holds_alternative<Token>(result); });
    QTRY_VERIFY_WITH_TIMEOUT(isHeld, 60'000);
}

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
        QVERIFY(m_dir.isValid());
        QFile file(m_dir.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_authority.pem()), m_authority.pem().size());
    }

    void oneOrderOneAnswer_data() { bothSchemes(); }
    void oneOrderOneAnswer()
    {
        const auto server = serverOfRow();
        Bench bench(*server);
        bench.profile.caFile = caFile();
        server->play(path, {answer(200, added)});
        QSignalSpy stages(&bench.delivery, &Delivery::stageChanged);
        SEND_AND_WAIT(bench);

        QCOMPARE(bench.as<Answered>().status, 1);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(bench.last.facts.customerName, u"Contoso"_s);
        QCOMPARE(bench.last.facts.contract, u"2025-09"_s);
        QVERIFY(!bench.last.facts.id.isEmpty());
        QVERIFY(bench.last.durationMs >= 0);
        QVERIFY(!bench.delivery.isBusy());
        QCOMPARE(stages.size(), 3);
        QCOMPARE(stages[0][0].value<Delivery::Stage>(), Delivery::Stage::Token);
        QCOMPARE(stages[1][0].value<Delivery::Stage>(), Delivery::Stage::Sending);
        QCOMPARE(stages[2][0].value<Delivery::Stage>(), Delivery::Stage::Idle);

        QCOMPARE(server->posts(path), 1);
        const test::Received order = server->requestsTo(path).constFirst();
        QCOMPARE(order.target, path);
        QCOMPARE(order.body, sampleRequest().body); // byte for byte
        for (const auto &[name, value] :
            test::Headers{{"Authorization", "Bearer test-token"}, {"Content-Type", "application/json"},
                {"Accept", "application/json"}, {"Accept-Encoding", "identity"},
                {"Content-Length", QByteArray::number(sampleRequest().body.size())}}) {
            QCOMPARE(order.headerCount(name), 1);
            QCOMPARE(order.header(name), value);
        }
        QVERIFY(order.header("User-Agent").startsWith("ElementsOnboard/"));
        QCOMPARE(order.headerCount("Cookie"), 0);
        QCOMPARE(server->posts("/token"), 1);
        QVERIFY(server->requestsTo("/token").constFirst().body.contains("elements.license.readwrite.all"));
    }

    /// The table of QT-FACTS A1: whatever the server does after it took the order, it gets one.
    void faultsCountOneOrder_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<int>("fault");
        const QList<Fault> faults = test::faultsAfterOrder();
        for (const bool isTls : {false, true}) {
            for (int i = 0; i < faults.size(); ++i)
                QTest::addRow("%s, %s", isTls ? "https" : "http", faults[i].name) << isTls << i;
        }
    }
    void faultsCountOneOrder()
    {
        QFETCH(int, fault);
        const auto server = serverOfRow();
        Bench bench(*server);
        bench.profile.caFile = caFile();
        server->play(path, {test::faultsAfterOrder()[fault].script});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Lost>().cause, Lost::Cause::ConnectionLost);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server->posts(path), 1);
    }

    /// Answers that are whole, or refused unread: one order each, and the outcome that the table of
    /// ARCHITECTURE.md names.
    void answers_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("key");
        for (const bool isTls : {false, true}) {
            const auto row = [isTls](const char *name, const Script &script, const char *key) {
                QTest::addRow("%s, %s", isTls ? "https" : "http", name) << isTls << script << QByteArray(key);
            };
            row("status 1", answer(200, added), "answered");
            row("created", answer(201, added), "answered");
            row("no length", {{send("HTTP/1.1 200 OK\r\n\r\n" + added), fin()}}, "answered");
            row("100 Continue, then 200",
                {{send("HTTP/1.1 100 Continue\r\n\r\n" + test::answerBytes(200, added))}}, "answered");
            row("no content", answer(204, {}), "unreadable");
            row("page", answer(200, "<html>"), "unreadable");
            row("no status", answer(200, "{}"), "unreadable");
            row("gzip", answer(200, added, {{"Content-Encoding", "gzip"}}), "unreadable");
            row("gzip, refusal", answer(403, added, {{"Content-Encoding", "gzip"}}), "refused");
            row("gzip, failure", answer(502, added, {{"Content-Encoding", "gzip"}}), "failed");
            row("announced too large",
                {{send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + added)}}, "unreadable");
            row("too large", {{send("HTTP/1.1 200 OK\r\n\r\n" + added + QByteArray(5 << 20, ' ')), fin()}},
                "unreadable");
            row("too large, refusal", {{send("HTTP/1.1 400 No\r\n\r\n" + QByteArray(5 << 20, ' ')), fin()}},
                "refused");
            for (const int status : {400, 403, 404, 409, 429})
                row(QByteArray("HTTP ") + QByteArray::number(status), answer(status, "{}"), "refused");
            for (const int status : {408, 500, 502, 503, 504})
                row(QByteArray("HTTP ") + QByteArray::number(status), answer(status, "{}"), "failed");
            row("401, no challenge", answer(401, "{}"), "refused");
            row("401, Bearer", answer(401, "{}", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}),
                "refused");
            row("401, Basic", answer(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}}), "refused");
            row("401, single sign-on",
                answer(401, "{}", {{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}}),
                "refused");
        }
    }
    void answers()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, key);
        const auto server = serverOfRow();
        Bench bench(*server);
        bench.profile.caFile = caFile();
        server->play(path, {script});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.key(), key);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server->posts(path), 1);
        QCOMPARE(server->posts("/token"), 1);
    }

    void closedWhileTheOrderIsGivenOut_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<Script>("script");
        for (const bool isTls : {false, true}) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s, closed after the head", scheme) << isTls << Script{{fin()}, When::HeadRead};
            QTest::addRow("%s, reset after the head", scheme) << isTls << Script{{rst()}, When::HeadRead};
            QTest::addRow("%s, closed in the body", scheme) << isTls << Script{{fin()}, When::BodyBegun};
            QTest::addRow("%s, reset in the body", scheme) << isTls << Script{{rst()}, When::BodyBegun};
        }
    }
    void closedWhileTheOrderIsGivenOut()
    {
        QFETCH(Script, script);
        const auto server = serverOfRow();
        Bench bench(*server);
        bench.profile.caFile = caFile();
        server->play(path, {script});
        Request large = sampleRequest();
        large.body = QByteArray(5 << 20, ' ') + large.body;
        QVERIFY(bench.delivery.send(large, bench.profile));
        WAIT_FOR_ENDING(bench);
        QCOMPARE(server->posts(path), 0);
        // How far Qt got is its affair; what is claimed has to follow from it.
        QCOMPARE(bench.key(), bench.last.postsSent == 0 ? "notSent" : "lost");
        if (script.when == When::BodyBegun)
            QCOMPARE(bench.key(), "lost");
    }

    void redirectsReachNobodyElse_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<int>("status");
        for (const bool isTls : {false, true}) {
            for (const int status : {300, 301, 302, 303, 305, 307, 308})
                QTest::addRow("%s %d", isTls ? "https" : "http", status) << isTls << status;
        }
    }
    void redirectsReachNobodyElse()
    {
        QFETCH(int, status);
        const auto server = serverOfRow();
        FaultServer elsewhere;
        elsewhere.play("/", {answer(200, added)});
        Bench bench(*server);
        bench.profile.caFile = caFile();
        server->play(path, {answer(status, "moved", {{"Location", elsewhere.url(u"/next"_s).toEncoded()}})});
        SEND_AND_WAIT(bench);
        const auto refused = bench.as<Refused>();
        QCOMPARE(refused.facts.httpStatus, status);
        QCOMPARE(refused.redirectHost, u"127.0.0.1"_s);
        QCOMPARE(server->posts(path), 1);
        QCOMPARE(server->requests().size(), 2); // the token and the order
        QCOMPARE(elsewhere.connections(), 0);
    }

    void redirectToItselfIsNotFollowedEither()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(307, {}, {{"Location", path + "/again"}})});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.key(), "refused");
        QCOMPARE(server.posts(path), 1);
    }

    void everyOrderHasAConnectionOfItsOwn()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(200, added)});
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(bench.send());
            QTRY_COMPARE_WITH_TIMEOUT(bench.endings, i, 60'000);
        }
        const QList<test::Received> orders = server.requestsTo(path);
        QCOMPARE(orders.size(), 2);
        QVERIFY(orders[0].connection != orders[1].connection);
        QCOMPARE(server.posts("/token"), 1); // held
    }

    void oneAtATime()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(200, added)});
        QVERIFY(bench.send());
        for (int i = 0; i < 10; ++i)
            QVERIFY(!bench.send());
        WAIT_FOR_ENDING(bench);
        QCOMPARE(server.posts(path), 1);
    }

    void mayBeSentAgainFromTheReport()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(429, "{}"), answer(200, added)});
        bool isAccepted = false;
        connect(&bench.delivery, &Delivery::finished, this, [&](const Attempt &) {
            if (bench.endings == 1)
                isAccepted = bench.send();
        });
        QVERIFY(bench.send());
        QTRY_COMPARE_WITH_TIMEOUT(bench.endings, 2, 60'000);
        QVERIFY(isAccepted);
        QCOMPARE(bench.key(), "answered");
        QCOMPARE(server.posts(path), 2);
    }

    void nothingToSendIsNotTaken()
    {
        FaultServer server;
        Bench bench(server);
        QVERIFY(!bench.delivery.send(Request{}, bench.profile));
        Request empty = sampleRequest();
        empty.body.clear();
        QVERIFY(!bench.delivery.send(empty, bench.profile));
        QVERIFY(!bench.delivery.isBusy());
    }

    // ---- 401 -----------------------------------------------------------------------------------------

    void refusedFreshTokenIsFinal()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(401, "{}"), answer(200, added)});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Refused>().facts.httpStatus, 401);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server.posts(path), 1);
        QCOMPARE(server.posts("/token"), 1);
    }

    void refusedHeldTokenIsReplacedOnce()
    {
        FaultServer server;
        Bench bench(server);
        server.play("/token", {tokenAnswer("old"), tokenAnswer("new")});
        server.play(path, {answer(401, "{}"), answer(200, added)});
        holdToken(bench);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Answered>().status, 1);
        QCOMPARE(bench.last.postsSent, 2);
        QCOMPARE(server.posts("/token"), 2);
        const QList<test::Received> orders = server.requestsTo(path);
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders[0].header("Authorization"), "Bearer old");
        QCOMPARE(orders[1].header("Authorization"), "Bearer new");
        QCOMPARE(orders[1].body, sampleRequest().body);
    }

    void secondRefusalIsFinal()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(401, "{}")});
        holdToken(bench);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Refused>().facts.httpStatus, 401);
        QCOMPARE(bench.last.postsSent, 2);
        QCOMPARE(server.posts(path), 2);
        QCOMPARE(server.posts("/token"), 2);
    }

    void otherRefusalsOfAHeldTokenAreFinal_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {403, 407, 408, 429, 500, 503})
            QTest::addRow("HTTP %d", status) << status;
    }
    void otherRefusalsOfAHeldTokenAreFinal()
    {
        QFETCH(int, status);
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(status, "{}", {{"Retry-After", "0"}})});
        holdToken(bench);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server.posts(path), 1);
        QCOMPARE(server.posts("/token"), 1);
    }

    void secondOrderLostIsLost()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(401, "{}"), {{fin()}}});
        holdToken(bench);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.key(), "lost");
        QCOMPARE(bench.last.postsSent, 2);
        QCOMPARE(server.posts(path), 2);
    }

    /// The first order was sent and refused: "not sent" would be untrue, and nothing was added.
    void noFreshTokenLeavesTheRefusal()
    {
        FaultServer server;
        Bench bench(server);
        server.play("/token", {tokenAnswer(), answer(400, R"({"error":"invalid_client"})")});
        server.play(path, {answer(401, "{}")});
        holdToken(bench);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Refused>().facts.httpStatus, 401);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server.posts(path), 1);
    }

    void cancelledWhileAskingAgainLeavesTheRefusal()
    {
        FaultServer server;
        Bench bench(server);
        server.play("/token", {tokenAnswer(), Script{}});
        server.play(path, {answer(401, "{}"), answer(200, added)});
        holdToken(bench);
        connect(&server, &FaultServer::requestRead, this, [&] {
            if (server.posts("/token") == 2)
                bench.delivery.cancel();
        });
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Refused>().facts.httpStatus, 401);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server.posts(path), 1);
    }

    void secondOrderNotSentLeavesTheRefusal()
    {
        FaultServer tokenServer;
        auto api = std::make_unique<FaultServer>();
        tokenServer.play("/token", {tokenAnswer()});
        api->play(path, {answer(401, "{}")});
        Bench bench(*api, tokenServer);
        holdToken(bench);
        connect(&tokenServer, &FaultServer::requestRead, this, [&] { api.reset(); });
        SEND_AND_WAIT(bench);
        QVERIFY(!api);
        QCOMPARE(bench.as<Refused>().facts.httpStatus, 401);
        QCOMPARE(bench.last.postsSent, 1);
    }

    // ---- cancelling ----------------------------------------------------------------------------------

    void cancelledAtOnce()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(200, added)});
        QVERIFY(bench.send());
        QVERIFY(bench.delivery.nothingHasLeft());
        bench.delivery.cancel();
        QCOMPARE(bench.endings, 0); // reported later, not inside the call
        WAIT_FOR_ENDING(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::Cancelled);
        QCOMPARE(bench.last.postsSent, 0);
        QCOMPARE(server.posts(path), 0);
    }

    void cancelledDuringSignIn()
    {
        FaultServer server;
        Bench bench(server);
        server.play("/token", {Script{}});
        server.play(path, {answer(200, added)});
        connect(&server, &FaultServer::requestRead, &bench.delivery, &Delivery::cancel);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::Cancelled);
        QCOMPARE(server.posts(path), 0);
    }

    void cancelledWhileConnecting()
    {
        FaultServer tokenServer;
        tokenServer.play("/token", {tokenAnswer()});
        FaultServer api; // never answers the handshake
        Bench bench(api, tokenServer);
        bench.profile.apiBase = api.url({}, u"https"_s);
        connect(&api, &FaultServer::connectionMade, &bench.delivery, &Delivery::cancel);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::Cancelled);
        QCOMPARE(bench.last.postsSent, 0);
    }

    void cancelledAfterTheOrderLeft_data() { bothSchemes(); }
    void cancelledAfterTheOrderLeft()
    {
        const auto server = serverOfRow();
        Bench bench(*server);
        bench.profile.caFile = caFile();
        server->play(path, {Script{}});
        bool hadLeft = false;
        connect(server.get(), &FaultServer::requestRead, this, [&] {
            if (server->posts(path) == 0)
                return;
            hadLeft = !bench.delivery.nothingHasLeft();
            bench.delivery.cancel();
            bench.delivery.cancel();
        });
        SEND_AND_WAIT(bench);
        QVERIFY(hadLeft);
        QCOMPARE(bench.as<Lost>().cause, Lost::Cause::Cancelled);
        QCOMPARE(bench.last.postsSent, 1);
        QCOMPARE(server->posts(path), 1);
    }

    void cancellingNothingDoesNothing()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path, {answer(200, added)});
        bench.delivery.cancel();
        SEND_AND_WAIT(bench);
        bench.delivery.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(bench.endings, 1);
        QCOMPARE(bench.key(), "answered");
    }

    void mayGoWhileUnderWay()
    {
        FaultServer server;
        server.play("/token", {tokenAnswer()});
        server.play(path, {Script{}});
        auto bench = std::make_unique<Bench>(server);
        QVERIFY(bench->send());
        QTRY_COMPARE_WITH_TIMEOUT(server.posts(path), 1, 60'000);
        bench.reset();
        QCoreApplication::processEvents();
        QCOMPARE(server.posts(path), 1);
    }

    // ---- limits --------------------------------------------------------------------------------------

    void silenceIsLost_data()
    {
        QTest::addColumn<HttpBounds>("bounds");
        QTest::addColumn<Lost::Cause>("cause");
        QTest::newRow("deadline") << HttpBounds{.inactivity = 60s, .total = 1s} << Lost::Cause::Deadline;
        QTest::newRow("inactivity") << HttpBounds{.inactivity = 1s, .total = 60s} << Lost::Cause::Inactive;
    }
    void silenceIsLost()
    {
        QFETCH(HttpBounds, bounds);
        QFETCH(Lost::Cause, cause);
        FaultServer server;
        Bench bench(server);
        server.play(path, {Script{}});
        holdToken(bench);
        bench.delivery.setBounds(bounds);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Lost>().cause, cause);
        QCOMPARE(server.posts(path), 1);
    }

    void dripIsLostAtTheDeadline()
    {
        FaultServer server;
        Bench bench(server);
        server.play(path,
            {{{send("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n"),
                test::drip(added + QByteArray(90'000, ' '), 20ms)}}});
        bench.delivery.setBounds({.total = 1s});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<Lost>().cause, Lost::Cause::Deadline);
        QCOMPARE(server.posts(path), 1);
    }

    void handshakeWithoutAnswerIsNotSent()
    {
        FaultServer tokenServer;
        tokenServer.play("/token", {tokenAnswer()});
        FaultServer api;
        Bench bench(api, tokenServer);
        bench.profile.apiBase = api.url({}, u"https"_s);
        bench.delivery.setBounds({.connect = 500ms});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::NoConnection);
        QCOMPARE(bench.last.postsSent, 0);
    }

    // ---- what never leaves ---------------------------------------------------------------------------

    void certificates_data()
    {
        QTest::addColumn<test::Identity>("identity");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::newRow("authority not known") << m_authority.issue("127.0.0.1") << false;
        QTest::newRow("expired") << m_authority.issue("127.0.0.1", {-9, -2}) << true;
        QTest::newRow("not yet valid") << m_authority.issue("127.0.0.1", {2, 9}) << true;
        QTest::newRow("another host") << m_authority.issue("elsewhere.test") << true;
        QTest::newRow("another authority") << Authority("Other").issue("127.0.0.1") << true;
        QTest::newRow("signed by itself") << test::selfSigned("127.0.0.1") << true;
    }
    void certificates()
    {
        QFETCH(test::Identity, identity);
        QFETCH(bool, knowsAuthority);
        FaultServer tokenServer;
        tokenServer.play("/token", {tokenAnswer()});
        FaultServer api(identity);
        api.play(path, {answer(200, added)});
        Bench bench(api, tokenServer);
        if (knowsAuthority)
            bench.profile.caFile = caFile();
        SEND_AND_WAIT(bench);
        const auto notSent = bench.as<NotSent>();
        QCOMPARE(notSent.reason, NotSent::Reason::Tls);
        QVERIFY2(notSent.sentence.contains(u"certificate"_s), qPrintable(notSent.sentence));
        QCOMPARE(bench.last.postsSent, 0);
        QCOMPARE(api.requests().size(), 0);
    }

    void connectionThatIsNotMade_data()
    {
        QTest::addColumn<QUrl>("apiBase");
        QTest::newRow("refused, http") << FaultServer().url();
        QTest::newRow("refused, https") << FaultServer().url({}, u"https"_s);
        QTest::newRow("host not found") << QUrl(u"https://nowhere.invalid"_s);
    }
    void connectionThatIsNotMade()
    {
        QFETCH(QUrl, apiBase);
        FaultServer server;
        Bench bench(server);
        bench.profile.apiBase = apiBase;
        SEND_AND_WAIT(bench);
        const auto notSent = bench.as<NotSent>();
        QCOMPARE(notSent.reason, NotSent::Reason::NoConnection);
        QVERIFY(notSent.sentence.contains(apiBase.host()));
        QCOMPARE(bench.last.postsSent, 0);
    }

    void connectionThatIsClosedAtOnce_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("closed") << Script{{fin()}};
        QTest::newRow("reset") << Script{{rst()}};
        QTest::newRow("plain text") << Script{{send("HTTP/1.1 400 Bad Request\r\n\r\n")}};
    }
    void connectionThatIsClosedAtOnce()
    {
        QFETCH(Script, script);
        FaultServer tokenServer;
        tokenServer.play("/token", {tokenAnswer()});
        FaultServer api;
        api.playOnConnect(script);
        Bench bench(api, tokenServer);
        bench.profile.apiBase = api.url({}, u"https"_s);
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.key(), "notSent");
        QCOMPARE(bench.last.postsSent, 0);
    }

    void addressesThatAreNotAllowed_data()
    {
        QTest::addColumn<QString>("apiBase");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("http beyond loopback") << u"http://api.test"_s << path;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << path;
        QTest::newRow("empty") << QString() << path;
        QTest::newRow("user name") << u"https://user:pass@127.0.0.1"_s << path;
        QTest::newRow("query in the base") << u"https://127.0.0.1/?a=b"_s << path;
        QTest::newRow("query in the path") << u"http://127.0.0.1:%1"_s << path + "?a=b";
        QTest::newRow("fragment in the path") << u"http://127.0.0.1:%1"_s << path + "#a";
        QTest::newRow("customer named ..")
            << u"http://127.0.0.1:%1"_s << QByteArray("/partner/customers/../services");
        QTest::newRow("path that is a host") << u"http://127.0.0.1:%1"_s << QByteArray("@evil.test/");
        QTest::newRow("broken encoding") << u"http://127.0.0.1:%1"_s << QByteArray("/partner/%zz/services");
    }
    void addressesThatAreNotAllowed()
    {
        QFETCH(QString, apiBase);
        QFETCH(QByteArray, target);
        FaultServer server;
        server.play("/partner", {answer(200, added)});
        Bench bench(server);
        bench.profile.apiBase = QUrl(apiBase.contains(u'%') ? apiBase.arg(server.port()) : apiBase);
        Request request = sampleRequest();
        request.path = target;
        QVERIFY(bench.delivery.send(request, bench.profile));
        WAIT_FOR_ENDING(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::Endpoint);
        QVERIFY(!bench.as<NotSent>().sentence.isEmpty());
        QCOMPARE(server.connections(), 0); // not even the token was asked for
    }

    void baseMayHaveAPathAndASlash()
    {
        FaultServer server;
        Bench bench(server);
        bench.profile.apiBase = server.url(u"/proxy/"_s);
        server.play("/proxy/partner/", {answer(200, added)});
        SEND_AND_WAIT(bench);
        QCOMPARE(server.requests().constLast().target, "/proxy" + path);
        QCOMPARE(bench.key(), "answered");
    }

    void customerIsSentEncodedAsItIs()
    {
        FaultServer server;
        Bench bench(server);
        server.play("/partner", {answer(200, added)});
        Request request = sampleRequest();
        request.path = "/partner/customers/a%2Fb%20%C3%A9%2541/services";
        QVERIFY(bench.delivery.send(request, bench.profile));
        WAIT_FOR_ENDING(bench);
        QCOMPARE(server.requests().constLast().target, request.path);
    }

    void authoritiesThatCannotBeRead()
    {
        FaultServer server;
        Bench bench(server);
        bench.profile.caFile = u"/nowhere/ca.pem"_s;
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::Endpoint);
        QVERIFY(bench.as<NotSent>().sentence.contains(u"/nowhere/ca.pem"_s));
        QCOMPARE(server.connections(), 0);
    }

    void noToken_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<NotSent::Reason>("reason");
        using enum NotSent::Reason;
        QTest::newRow("refused") << answer(400, R"({"error":"invalid_client"})") << Token;
        QTest::newRow("not understood") << answer(200, "<html>") << Token;
        QTest::newRow("failure") << answer(500, "{}") << Token;
        QTest::newRow("redirect") << answer(307, {}, {{"Location", path}}) << Token;
        QTest::newRow("a header in it") << tokenAnswer("a\\r\\nX-Injected: 1") << Token;
        QTest::newRow("a NUL in it") << tokenAnswer("a\\u0000b") << Token;
        QTest::newRow("dropped") << Script{{fin()}} << NoConnection;
    }
    void noToken()
    {
        QFETCH(Script, script);
        QFETCH(NotSent::Reason, reason);
        FaultServer server;
        Bench bench(server);
        server.play("/token", {script});
        server.play(path, {answer(200, added)});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<NotSent>().reason, reason);
        QVERIFY(!bench.as<NotSent>().sentence.isEmpty());
        QCOMPARE(bench.last.postsSent, 0);
        QCOMPARE(server.posts(path), 0);
    }

    void nothingReportedHoldsTheSecret()
    {
        FaultServer server;
        Bench bench(server);
        server.play("/token",
            {answer(400, R"({"error":"invalid_client","error_description":"no s3cr3t-of-the-test"})")});
        SEND_AND_WAIT(bench);
        QCOMPARE(bench.as<NotSent>().reason, NotSent::Reason::Token);
        QVERIFY(!bench.as<NotSent>().sentence.contains(u"s3cr3t-of-the-test"_s));
    }

    void nothingReportedHoldsTheToken()
    {
        const QByteArray token = QByteArray("eyJhbGciOiJSUzI1NiJ9").repeated(4);
        FaultServer server;
        Bench bench(server);
        server.play("/token", {tokenAnswer(token)});
        server.play(path, {answer(403, "{\"message\":\"Bearer " + token + " may not\"}")});
        SEND_AND_WAIT(bench);
        QCOMPARE(server.requestsTo(path).constFirst().header("Authorization"), "Bearer " + token);
        QCOMPARE(bench.as<Refused>().message, u"Bearer •••• may not"_s);
    }

private:
    static void bothSchemes()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    std::unique_ptr<FaultServer> serverOfRow()
    {
        QFETCH(bool, isTls);
        return isTls ? std::make_unique<FaultServer>(m_authority.issue("127.0.0.1"))
                     : std::make_unique<FaultServer>();
    }

    [[nodiscard]] QString caFile() const { return m_dir.filePath(u"ca.pem"_s); }

    Authority m_authority{"Authority of the test"};
    QTemporaryDir m_dir;
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::DeliveryTest)
#include "delivery_test.moc"
