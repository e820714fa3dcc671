// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/tokensource.h"
#include "support/certificates.h"
#include "support/faultserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QPointer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace std::chrono_literals;

using Kind = TokenFailure::Kind;
using test::answer;
using test::FaultServer;

namespace {

constexpr int longWait = 60'000; ///< for what must happen, however slow the machine
const QString scope = u"elements.license.readwrite.all"_s;
const QByteArray secretBytes("+ & = % / ü");

QByteArray tokenBody(const QByteArray &token, int life)
{
    return R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)"
        + QByteArray::number(life) + '}';
}

} // namespace

class TokenSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bodyIsTheDocumentedForm();
    void valuesAreEncoded_data();
    void valuesAreEncoded();
    void tokenIsHeld();
    void tokenIsHeldPerScope();
    void shortLivedTokenIsAskedForAgain();
    void editedProfileGetsANewToken_data();
    void editedProfileGetsANewToken();
    void forgottenTokenIsAskedForAgain();
    void oneTokenCanBeForgottenAlone();
    void tokenForgottenWhileAskedForIsNotHeld();
    void failureIsNotHeld();
    void refusedUrlMeetsNobody_data();
    void refusedUrlMeetsNobody();
    void refusedUrlIsToldBeforeAHeldToken();
    void unusableCaFileMeetsNobody();
    void tlsNeedsATrustedCertificate();
    void ownAuthorityIsTrusted();
    void plainServerOnTlsPortIsATlsFailure();
    void refusalIsReported();
    void redirectReachesNobody_data();
    void redirectReachesNobody();
    void garbageIsNoToken_data();
    void garbageIsNoToken();
    void oversizeAnswerIsCut();
    void silenceEndsAtTheDeadline();
    void drippingAnswerEndsAtTheDeadline();
    void nobodyListens();
    void cancelledBeforeItStarts();
    void cancelledWhileTheAnswerIsAwaited();
    void cancelledTwiceAnswersOnce();
    void cancelledAfterItsEndChangesNothing();
    void manyAtOnceAnswerOnceEach();
    void droppedRequestSaysNothing();
    void sourceMayGoFirst();
    void requestDeletesItself();
    void loopbackGoesPastTheProxy();

private:
    struct Asked
    {
        QPointer<TokenRequest> request;
        std::shared_ptr<QList<TokenResult>> results;
    };
    Asked ask(const Profile &profile, const QString &wanted = scope);
    std::optional<TokenResult> resultOf(const Profile &profile, const QString &wanted = scope);
    std::optional<Token> tokenOf(const Profile &profile, const QString &wanted = scope);
    TokenFailure failureOf(const Profile &profile);
    [[nodiscard]] Profile profile(const FaultServer &server) const;

    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<QObject> m_owner;
};

void TokenSourceTest::init()
{
    m_credentials = std::make_unique<CredentialStore>(u"elements-onboard-test"_s);
    m_credentials->keepForThisRun(u"sandbox"_s, Secret(secretBytes));
    m_tokens = std::make_unique<TokenSource>(*m_credentials);
    m_owner = std::make_unique<QObject>();
}

void TokenSourceTest::cleanup()
{
    m_owner.reset();
    m_tokens.reset();
    m_credentials.reset();
}

Profile TokenSourceTest::profile(const FaultServer &server) const
{
    Profile profile = sandboxProfile();
    profile.clientId = u"client"_s;
    profile.tokenUrl = server.url(u"/connect/token"_s);
    profile.apiBase = server.url();
    return profile;
}

TokenSourceTest::Asked TokenSourceTest::ask(const Profile &profile, const QString &wanted)
{
    Asked asked{m_tokens->request(profile, wanted, m_owner.get()), std::make_shared<QList<TokenResult>>()};
    connect(asked.request, &TokenRequest::finished, m_owner.get(),
        [results = asked.results](const TokenResult &result) { results->append(result); });
    return asked;
}

std::optional<TokenResult> TokenSourceTest::resultOf(const Profile &profile, const QString &wanted)
{
    const Asked asked = ask(profile, wanted);
    if (!QTest::qWaitFor([&] { return !asked.results->isEmpty(); }, longWait))
        return std::nullopt;
    return asked.results->constFirst();
}

std::optional<Token> TokenSourceTest::tokenOf(const Profile &profile, const QString &wanted)
{
    const std::optional<TokenResult> result = resultOf(profile, wanted);
    const auto *token = result ? std::get_if<Token>(&*result) : nullptr;
    return token ? std::optional(*token) : std::nullopt;
}

TokenFailure TokenSourceTest::failureOf(const Profile &profile)
{
    const std::optional<TokenResult> result = resultOf(profile);
    const auto *failure = result ? std::get_if<TokenFailure>(&*result) : nullptr;
    return failure ? *failure : TokenFailure{Kind::Cancelled, u"(no failure)"_s, {}, -1};
}

void TokenSourceTest::bodyIsTheDocumentedForm()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer("abc")});
    const std::optional<Token> token = tokenOf(profile(server));
    QVERIFY(token);
    QCOMPARE(token->value.reveal(), QByteArrayView("abc"));
    QVERIFY(token->isFresh);

    QCOMPARE(server.requests().size(), 1);
    const test::Received &request = server.requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/connect/token");
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(request.headerCount("Authorization"), 0);
    QCOMPARE(request.headerCount("Cookie"), 0);
    QCOMPARE(request.body,
        "grant_type=client_credentials&client_id=client"
        "&client_secret=%2B%20%26%20%3D%20%25%20%2F%20%C3%BC"
        "&scope=elements.license.readwrite.all");
}

void TokenSourceTest::valuesAreEncoded_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << u"id"_s << QByteArray("abcXYZ019-._~") << u"one"_s
                           << QByteArray("grant_type=client_credentials&client_id=id"
                                         "&client_secret=abcXYZ019-._~&scope=one");
    QTest::newRow("forged fields") << u"id&scope=all"_s << QByteArray("s&grant_type=password") << u"one&x=y"_s
                                   << QByteArray(
                                          "grant_type=client_credentials&client_id=id%26scope%3Dall"
                                          "&client_secret=s%26grant_type%3Dpassword&scope=one%26x%3Dy");
    QTest::newRow("bytes") << u"ü"_s << QByteArray("\xff\x01\r\n") << u"a b"_s
                           << QByteArray("grant_type=client_credentials&client_id=%C3%BC"
                                         "&client_secret=%FF%01%0D%0A&scope=a%20b");
}

void TokenSourceTest::valuesAreEncoded()
{
    QFETCH(QString, clientId);
    QFETCH(QByteArray, secret);
    QFETCH(QString, wanted);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    m_credentials->keepForThisRun(u"sandbox"_s, Secret(secret));
    Profile asking = profile(server);
    asking.clientId = clientId;
    QVERIFY(tokenOf(asking, wanted));
    QCOMPARE(server.requests().constFirst().body, body);
}

void TokenSourceTest::tokenIsHeld()
{
    FaultServer server;
    server.play("/", {answer(200, tokenBody("first", 3600)), answer(200, tokenBody("second", 3600))});
    QVERIFY(tokenOf(profile(server))->isFresh);
    const std::optional<Token> again = tokenOf(profile(server));
    QCOMPARE(again->value.reveal(), QByteArrayView("first"));
    QVERIFY(!again->isFresh);
    QCOMPARE(server.posts("/"), 1);
}

void TokenSourceTest::tokenIsHeldPerScope()
{
    FaultServer server;
    server.play("/", {answer(200, tokenBody("first", 3600)), answer(200, tokenBody("second", 3600))});
    QCOMPARE(tokenOf(profile(server), u"one"_s)->value.reveal(), QByteArrayView("first"));
    QCOMPARE(tokenOf(profile(server), u"two"_s)->value.reveal(), QByteArrayView("second"));
    QCOMPARE(tokenOf(profile(server), u"one"_s)->value.reveal(), QByteArrayView("first"));
    QCOMPARE(tokenOf(profile(server), u"two"_s)->value.reveal(), QByteArrayView("second"));
    QCOMPARE(server.posts("/"), 2);
}

void TokenSourceTest::shortLivedTokenIsAskedForAgain()
{
    FaultServer server;
    server.play("/", {answer(200, tokenBody("first", 300)), answer(200, tokenBody("second", 300))});
    QCOMPARE(tokenOf(profile(server))->value.reveal(), QByteArrayView("first"));
    const std::optional<Token> again = tokenOf(profile(server));
    QCOMPARE(again->value.reveal(), QByteArrayView("second"));
    QVERIFY(again->isFresh);
}

void TokenSourceTest::editedProfileGetsANewToken_data()
{
    QTest::addColumn<int>("member");
    QTest::newRow("token URL") << 0;
    QTest::newRow("client ID") << 1;
    QTest::newRow("API base") << 2;
    QTest::newRow("other profile") << 3;
}

void TokenSourceTest::editedProfileGetsANewToken()
{
    QFETCH(int, member);
    FaultServer server;
    server.play("/", {answer(200, tokenBody("first", 3600)), answer(200, tokenBody("second", 3600))});
    m_credentials->keepForThisRun(u"other"_s, Secret("x"));
    QVERIFY(tokenOf(profile(server)));
    Profile edited = profile(server);
    if (member == 0)
        edited.tokenUrl = server.url(u"/other/token"_s);
    else if (member == 1)
        edited.clientId = u"other"_s;
    else if (member == 2)
        edited.apiBase = QUrl(u"https://other.example"_s);
    else
        edited.id = u"other"_s;
    QCOMPARE(tokenOf(edited)->value.reveal(), QByteArrayView("second"));
}

void TokenSourceTest::forgottenTokenIsAskedForAgain()
{
    FaultServer server;
    server.play("/", {answer(200, tokenBody("first", 3600)), answer(200, tokenBody("second", 3600))});
    QVERIFY(tokenOf(profile(server)));
    m_tokens->forget(u"somebody else"_s);
    QVERIFY(!tokenOf(profile(server))->isFresh);
    m_tokens->forget(u"sandbox"_s);
    QCOMPARE(tokenOf(profile(server))->value.reveal(), QByteArrayView("second"));
}

/// The secret was changed meanwhile: what the old one brought must not be kept.
void TokenSourceTest::oneTokenCanBeForgottenAlone()
{
    FaultServer server;
    server.play("/",
        {answer(200, tokenBody("order", 3600)), answer(200, tokenBody("read", 3600)),
            answer(200, tokenBody("read-again", 3600))});
    QVERIFY(tokenOf(profile(server), u"one"_s));
    QVERIFY(tokenOf(profile(server), u"two"_s));
    m_tokens->forget(profile(server).id, u"two"_s);
    const std::optional<Token> kept = tokenOf(profile(server), u"one"_s);
    QCOMPARE(kept->value.reveal(), QByteArrayView("order"));
    QVERIFY(!kept->isFresh);
    QCOMPARE(tokenOf(profile(server), u"two"_s)->value.reveal(), QByteArrayView("read-again"));
    QCOMPARE(server.posts("/"), 3);
}

void TokenSourceTest::tokenForgottenWhileAskedForIsNotHeld()
{
    FaultServer server;
    server.play("/", {answer(200, tokenBody("first", 3600)), answer(200, tokenBody("second", 3600))});
    const Asked asked = ask(profile(server));
    m_tokens->forget(u"sandbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(asked.results->size(), 1, longWait);
    QVERIFY(std::holds_alternative<Token>(asked.results->constFirst()));
    QCOMPARE(tokenOf(profile(server))->value.reveal(), QByteArrayView("second"));
}

void TokenSourceTest::failureIsNotHeld()
{
    FaultServer server;
    server.play("/", {answer(500, "no"), answer(200, tokenBody("second", 3600))});
    QCOMPARE(failureOf(profile(server)).httpStatus, 500);
    QVERIFY(tokenOf(profile(server)));
}

void TokenSourceTest::refusedUrlMeetsNobody_data()
{
    QTest::addColumn<QString>("url"); ///< %1: port
    QTest::newRow("query") << u"http://127.0.0.1:%1/connect/token?a=b"_s;
    QTest::newRow("fragment") << u"http://127.0.0.1:%1/connect/token#a"_s;
    QTest::newRow("user") << u"http://bob:pass@127.0.0.1:%1/connect/token"_s;
    QTest::newRow("plain http to all addresses") << u"http://0.0.0.0:%1/connect/token"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1:%1/connect/token"_s;
    QTest::newRow("nothing") << QString();
}

void TokenSourceTest::refusedUrlMeetsNobody()
{
    QFETCH(QString, url);
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    Profile asking = profile(server);
    asking.tokenUrl = QUrl(url.contains(u'%') ? url.arg(server.port()) : url);
    asking.id = u"never stored"_s; // the keyring is not asked either: the URL comes first
    const TokenFailure failure = failureOf(asking);
    QCOMPARE(failure.kind, Kind::Endpoint);
    QVERIFY2(failure.sentence.contains("token URL"_L1), qPrintable(failure.sentence));
    QVERIFY(!failure.sentence.contains("pass@"_L1));
    QCOMPARE(server.connections(), 0);
}

void TokenSourceTest::refusedUrlIsToldBeforeAHeldToken()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    QVERIFY(tokenOf(profile(server)));
    Profile edited = profile(server);
    edited.tokenUrl = QUrl(u"http://identity.example/connect/token"_s);
    QCOMPARE(failureOf(edited).kind, Kind::Endpoint);
}

void TokenSourceTest::unusableCaFileMeetsNobody()
{
    FaultServer server;
    Profile asking = profile(server);
    asking.caFile = u"/nowhere/ca.pem"_s;
    const TokenFailure failure = failureOf(asking);
    QCOMPARE(failure.kind, Kind::Endpoint);
    QVERIFY2(failure.sentence.contains("/nowhere/ca.pem"_L1), qPrintable(failure.sentence));
    QCOMPARE(server.connections(), 0);
}

void TokenSourceTest::tlsNeedsATrustedCertificate()
{
    const test::Authority authority("Somebody’s authority");
    FaultServer server(authority.issue("127.0.0.1"));
    server.play("/", {test::tokenAnswer()});
    const TokenFailure failure = failureOf(profile(server));
    QCOMPARE(failure.kind, Kind::Tls);
    QVERIFY2(failure.sentence.contains("127.0.0.1"_L1), qPrintable(failure.sentence));
    QCOMPARE(server.requests().size(), 0);
}

void TokenSourceTest::ownAuthorityIsTrusted()
{
    const test::Authority authority("Somebody's authority");
    FaultServer server(authority.issue("127.0.0.1"));
    server.play("/", {test::tokenAnswer("abc")});
    const QTemporaryDir folder;
    Profile asking = profile(server);
    asking.caFile = folder.filePath(u"ca.pem"_s);
    QFile file(asking.caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.pem());
    file.close();
    const std::optional<Token> token = tokenOf(asking);
    QVERIFY(token);
    QCOMPARE(token->value.reveal(), QByteArrayView("abc"));
    QCOMPARE(server.posts("/connect/token"), 1);
}

void TokenSourceTest::plainServerOnTlsPortIsATlsFailure()
{
    FaultServer server;
    server.playOnConnect({{test::send("220 hello\r\n"), test::fin()}, test::When::Connected});
    Profile asking = profile(server);
    asking.tokenUrl = server.url(u"/connect/token"_s, u"https"_s);
    QCOMPARE(failureOf(asking).kind, Kind::Tls);
    QCOMPARE(server.requests().size(), 0);
}

void TokenSourceTest::refusalIsReported()
{
    FaultServer server;
    server.play("/", {answer(401, R"({"error":"invalid_client"})")});
    const TokenFailure failure = failureOf(profile(server));
    QCOMPARE(failure.kind, Kind::Refused);
    QCOMPARE(failure.error, u"invalid_client"_s);
    QCOMPARE(failure.httpStatus, 401);
    QCOMPARE(server.posts("/"), 1);
}

void TokenSourceTest::redirectReachesNobody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TokenSourceTest::redirectReachesNobody()
{
    QFETCH(int, status);
    FaultServer target;
    target.play("/", {test::tokenAnswer("stolen")});
    FaultServer server;
    server.play("/", {answer(status, {}, {{"Location", target.url(u"/connect/token"_s).toEncoded()}})});
    const TokenFailure failure = failureOf(profile(server));
    QCOMPARE(failure.kind, Kind::BadAnswer);
    QCOMPARE(failure.httpStatus, status);
    QCOMPARE(server.posts("/"), 1);
    QCOMPARE(target.connections(), 0);
}

void TokenSourceTest::garbageIsNoToken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no HTTP") << QByteArray("garbage\r\n\r\n") << Kind::NoConnection;
    QTest::newRow("HTML") << test::answerBytes(200, "<html>sign in</html>") << Kind::BadAnswer;
    QTest::newRow("half a body") << test::answerBytes(200, tokenBody("abc", 3600)).chopped(5)
                                 << Kind::NoConnection;
    QTest::newRow("nothing") << QByteArray() << Kind::NoConnection;
    QTest::newRow("compressed") << test::answerBytes(
        200, tokenBody("abc", 3600), {{"Content-Encoding", "gzip"}})
                                << Kind::BadAnswer;
}

void TokenSourceTest::garbageIsNoToken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    FaultServer server;
    server.play("/", {test::Script{{test::send(bytes), test::fin()}}});
    QCOMPARE(failureOf(profile(server)).kind, kind);
}

void TokenSourceTest::oversizeAnswerIsCut()
{
    FaultServer server;
    const QByteArray large =
        tokenBody("abc", 3600).chopped(1) + ",\"x\":\"" + QByteArray(1 << 20, 'x') + "\"}";
    server.play("/", {answer(200, large)});
    const TokenFailure failure = failureOf(profile(server));
    QCOMPARE(failure.kind, Kind::BadAnswer);
    QVERIFY2(failure.sentence.contains("too long"_L1), qPrintable(failure.sentence));
}

void TokenSourceTest::silenceEndsAtTheDeadline()
{
    FaultServer server;
    server.play("/", {test::Script{}});
    m_tokens->setBounds({.inactivity = 30s, .total = 300ms, .mostBytes = 1000});
    QCOMPARE(failureOf(profile(server)).kind, Kind::NoConnection);
}

void TokenSourceTest::drippingAnswerEndsAtTheDeadline()
{
    FaultServer server;
    const QByteArray bytes = test::answerBytes(200, tokenBody(QByteArray(500, 'a'), 3600));
    server.play("/", {test::Script{{test::drip(bytes, 50ms)}}});
    m_tokens->setBounds({.inactivity = 30s, .total = 500ms, .mostBytes = 1000});
    const TokenFailure failure = failureOf(profile(server));
    QCOMPARE(failure.kind, Kind::NoConnection);
    QVERIFY2(failure.sentence.contains("too long to answer"_L1), qPrintable(failure.sentence));
}

void TokenSourceTest::nobodyListens()
{
    Profile asking;
    {
        const FaultServer server;
        asking = profile(server);
    }
    const TokenFailure failure = failureOf(asking);
    QCOMPARE(failure.kind, Kind::NoConnection);
    QCOMPARE(failure.httpStatus, 0);
}

void TokenSourceTest::cancelledBeforeItStarts()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    const Asked asked = ask(profile(server));
    asked.request->cancel();
    QVERIFY(asked.results->isEmpty()); // not before control is back in the event loop
    QTRY_COMPARE_WITH_TIMEOUT(asked.results->size(), 1, longWait);
    const auto *failure = std::get_if<TokenFailure>(&asked.results->constFirst());
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::Cancelled);
    QCOMPARE(server.connections(), 0);
}

void TokenSourceTest::cancelledWhileTheAnswerIsAwaited()
{
    FaultServer server;
    server.play("/", {test::Script{}, test::tokenAnswer("second")});
    const Asked asked = ask(profile(server));
    QTRY_COMPARE_WITH_TIMEOUT(server.posts("/"), 1, longWait);
    QVERIFY(asked.results->isEmpty());
    asked.request->cancel();
    QVERIFY(asked.results->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(asked.results->size(), 1, longWait);
    QCOMPARE(std::get<TokenFailure>(asked.results->constFirst()).kind, Kind::Cancelled);
    QVERIFY(tokenOf(profile(server))); // the next one is not affected
}

void TokenSourceTest::cancelledTwiceAnswersOnce()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    const Asked asked = ask(profile(server));
    asked.request->cancel();
    asked.request->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(asked.request.isNull(), longWait);
    QCOMPARE(asked.results->size(), 1);
}

void TokenSourceTest::cancelledAfterItsEndChangesNothing()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    const Asked asked = ask(profile(server));
    connect(asked.request, &TokenRequest::finished, asked.request,
        [request = asked.request] { request->cancel(); });
    QTRY_VERIFY_WITH_TIMEOUT(asked.request.isNull(), longWait);
    QCOMPARE(asked.results->size(), 1);
    QVERIFY(std::holds_alternative<Token>(asked.results->constFirst()));
}

void TokenSourceTest::manyAtOnceAnswerOnceEach()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    QList<Asked> all;
    for (int i = 0; i < 20; ++i)
        all.append(ask(profile(server), u"scope.%1"_s.arg(i % 3)));
    for (const Asked &asked : std::as_const(all))
        QTRY_VERIFY_WITH_TIMEOUT(asked.request.isNull(), longWait);
    for (const Asked &asked : std::as_const(all)) {
        QCOMPARE(asked.results->size(), 1);
        QVERIFY(std::holds_alternative<Token>(asked.results->constFirst()));
    }
}

void TokenSourceTest::droppedRequestSaysNothing()
{
    FaultServer server;
    server.play("/", {test::Script{}});
    const Asked early = ask(profile(server));
    delete early.request.data();
    const Asked asked = ask(profile(server));
    QTRY_COMPARE_WITH_TIMEOUT(server.posts("/"), 1, longWait);
    delete asked.request.data();
    server.play("/", {test::tokenAnswer()});
    QVERIFY(tokenOf(profile(server)));
    QVERIFY(early.results->isEmpty());
    QVERIFY(asked.results->isEmpty());
}

void TokenSourceTest::sourceMayGoFirst()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    const Asked asked = ask(profile(server));
    m_tokens.reset();
    QTRY_COMPARE_WITH_TIMEOUT(asked.results->size(), 1, longWait);
    QVERIFY(std::holds_alternative<Token>(asked.results->constFirst()));
}

void TokenSourceTest::requestDeletesItself()
{
    FaultServer server;
    server.play("/", {test::tokenAnswer(), answer(400, "{}")});
    for (int i = 0; i < 2; ++i) {
        const Asked asked = ask(profile(server), u"scope.%1"_s.arg(i));
        QVERIFY(asked.request);
        QTRY_VERIFY_WITH_TIMEOUT(asked.request.isNull(), longWait);
        QCOMPARE(asked.results->size(), 1);
    }
}

void TokenSourceTest::loopbackGoesPastTheProxy()
{
    FaultServer proxy;
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, static_cast<quint16>(proxy.port())));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    FaultServer server;
    server.play("/", {test::tokenAnswer()});
    QVERIFY(tokenOf(profile(server)));
    QCOMPARE(proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(TokenSourceTest)
#include "tokensource_test.moc"
