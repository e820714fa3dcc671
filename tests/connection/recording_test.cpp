// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/blanking.h"
#include "connection/exchangerecorder.h"
#include "connection/httpcall.h"
#include "connection/secret.h"
#include "support/faultserver.h"
#include "support/http2.h"
#include "support/proxy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using test::answer;
using test::Authority;
using test::FaultServer;
using test::fin;
using test::hold;
using test::Protocol;
using test::Script;
using test::send;

namespace {

const QByteArray secretToken = "tk~L3ak/+tOken_=x7Qp.9";
const QByteArray bullets = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

/// A POST as the program makes it, with what it needs to live.
class Posted
{
public:
    Posted(const QUrl &url, const QByteArray &body, Purpose purpose = Purpose::Order,
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        setProxyFor(network, url);
        HttpBounds bounds;
        bounds.mostBytes = 64 << 10;
        QNetworkRequest request = hardenedRequest(url, tls, bounds);
        if (!setHeader(request, "Authorization", "Bearer " + secretToken)
            || !setHeader(request, "Content-Type", "application/json"))
            qFatal("no header");
        call = std::make_unique<HttpCall>(network.post(request, body), bounds, Sending{purpose, body});
        QObject::connect(call.get(), &HttpCall::finished, call.get(),
            [this](const CallResult &result) { exchange = result.record.exchange(); });
    }

    QNetworkAccessManager network;
    std::unique_ptr<HttpCall> call;
    std::optional<Exchange> exchange;
};

#define WAIT_FOR(posted) QTRY_VERIFY_WITH_TIMEOUT((posted).exchange, 60'000)

QByteArray headOf(const Exchange &exchange)
{
    QByteArray head = exchange.method + ' '
        + exchange.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded)
        + " HTTP/1.1\r\n";
    for (const auto &[name, value] : exchange.requestHeaders)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QByteArray everythingIn(const Exchange &exchange)
{
    QByteArray all = exchange.url.toEncoded() + '\n' + exchange.requestBody + '\n' + exchange.reason + '\n'
        + exchange.responseBody + '\n' + exchange.ending.toUtf8();
    for (const HttpHeaders &headers : {exchange.requestHeaders, exchange.responseHeaders})
        for (const auto &[name, value] : headers)
            all += '\n' + name + ": " + value;
    return all;
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
    }

    /// Byte for byte what the socket received, but for what is blanked.
    void isWhatWasSent_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("host");
        QTest::newRow("http") << false << QByteArray("{}") << u"/a/b?pageIndex=1&x=%20"_s << u"127.0.0.1"_s;
        QTest::newRow("https") << true << QByteArray(R"({"a":1})") << u"/a"_s << u"127.0.0.1"_s;
        QTest::newRow("no path") << false << QByteArray("{}") << QString() << u"127.0.0.1"_s;
        QTest::newRow("by name") << false << QByteArray("{}") << u"/a"_s << u"localhost"_s;
        QTest::newRow("large") << false << QByteArray(300'000, 'x') << u"/a"_s << u"127.0.0.1"_s;
    }
    void isWhatWasSent()
    {
        QFETCH(bool, isTls);
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        QFETCH(QString, host);
        const auto server = isTls ? std::make_unique<FaultServer>(m_authority.issue("127.0.0.1"))
                                  : std::make_unique<FaultServer>();
        server->play("/", {answer(200, "{}")});
        QUrl url = path.isEmpty() ? server->url() : QUrl(server->url().toString() + path);
        url.setHost(host);
        Posted posted(url, body, Purpose::Order, trusting());
        WAIT_FOR(posted);
        QCOMPARE(server->requests().size(), 1);
        QByteArray received = server->requests().first().raw;
        QVERIFY(received.contains("Bearer " + secretToken));
        received.replace("Bearer " + secretToken, "Bearer " + bullets);
        const QByteArray recorded = path.isEmpty()
            ? headOf(*posted.exchange).replace("POST  ", "POST / ") + posted.exchange->requestBody
            : headOf(*posted.exchange) + posted.exchange->requestBody;
        QCOMPARE(recorded, received);
    }

    void aReadIsRecordedToo()
    {
        FaultServer server;
        server.play("/", {answer(200, "{}")});
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        HttpCall call(network.get(hardenedRequest(server.url(u"/x"_s), {}, {})), {}, {Purpose::Services});
        std::optional<Exchange> exchange;
        connect(&call, &HttpCall::finished, this,
            [&](const CallResult &result) { exchange = result.record.exchange(); });
        QTRY_VERIFY_WITH_TIMEOUT(exchange, 60'000);
        QCOMPARE(headOf(*exchange), server.requests().first().raw);
    }

    /// On the wire they are packed: only what they mean can be told.
    void overHttp2NamesAreThoseOfHttp2()
    {
        FaultServer server(Protocol::Http2, m_authority.issue("127.0.0.1"));
        server.play("", {Script{{send(test::http2::answerBytes(200, "{}"))}}});
        QUrl url = server.url(u"/a"_s);
        url.setQuery(u"b=c"_s);
        Posted posted(url, "{}", Purpose::Order, trusting());
        WAIT_FOR(posted);
        QCOMPARE(posted.exchange->httpVersion, "HTTP/2");
        const HttpHeaders &headers = posted.exchange->requestHeaders;
        QCOMPARE(headers.first().first, ":authority");
        QCOMPARE(headerOf(headers, ":method"), "POST");
        QCOMPARE(headerOf(headers, ":path"), "/a?b=c");
        QCOMPARE(headerOf(headers, ":scheme"), "https");
        QCOMPARE(headerOf(headers, "authorization"), "Bearer " + bullets);
        for (const auto &[name, value] : headers)
            QCOMPARE(name, name.toLower());
        QVERIFY(headerOf(headers, "host").isEmpty() && headerOf(headers, "connection").isEmpty());
    }

    void theAnswerIsWhatCame()
    {
        FaultServer server;
        server.play(
            "/", {Script{{send("HTTP/1.1 418 A teapot\r\nX-One: 1\r\nContent-Length: 3\r\n\r\nabc")}}});
        Posted posted(server.url(u"/x"_s), "{}");
        WAIT_FOR(posted);
        const Exchange &exchange = *posted.exchange;
        QCOMPARE(exchange.httpStatus, 418);
        QCOMPARE(exchange.reason, "A teapot");
        QCOMPARE(exchange.httpVersion, "HTTP/1.1");
        QVERIFY((exchange.responseHeaders == HttpHeaders{{"X-One", "1"}, {"Content-Length", "3"}}));
        QCOMPARE(exchange.responseBody, "abc");
        QCOMPARE(exchange.ending, QString());
        QCOMPARE(exchange.method, "POST");
        QVERIFY(exchange.startedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void tellsWhoItWas()
    {
        FaultServer plain;
        plain.play("/", {answer(200, "{}")});
        QUrl url = plain.url(u"/x"_s);
        Posted literal(url, "{}");
        WAIT_FOR(literal);
        QCOMPARE(literal.exchange->peer.address, u"127.0.0.1:%1"_s.arg(plain.port()));
        QVERIFY(literal.exchange->peer.tlsVersion.isEmpty() && literal.exchange->peer.proxy.isEmpty());
        QVERIFY(!literal.exchange->times.dns);
        QVERIFY(!literal.exchange->times.tls);
        QVERIFY(literal.exchange->times.connect);

        url.setHost(u"localhost"_s);
        Posted named(url, "{}");
        WAIT_FOR(named);
        QVERIFY2(named.exchange->peer.address.contains(u"127.0.0.1:%1"_s.arg(plain.port())),
            qPrintable(named.exchange->peer.address));
        QVERIFY(named.exchange->times.dns);

        FaultServer secure(m_authority.issue("127.0.0.1"));
        secure.play("/", {answer(200, "{}")});
        Posted posted(secure.url(u"/x"_s), "{}", Purpose::Order, trusting());
        WAIT_FOR(posted);
        const ExchangePeer &peer = posted.exchange->peer;
        QVERIFY2(
            peer.tlsVersion == u"TLS 1.3"_s || peer.tlsVersion == u"TLS 1.2"_s, qPrintable(peer.tlsVersion));
        QVERIFY(!peer.cipher.isEmpty());
        QVERIFY2(peer.certificateSubject.contains(u"127.0.0.1"_s), qPrintable(peer.certificateSubject));
        QCOMPARE(peer.certificateIssuer, u"CN=Authority of the test"_s);
        QVERIFY(posted.exchange->times.tls);
    }

    void tellsTheProxy()
    {
        FaultServer server(m_authority.issue("127.0.0.1"));
        server.play("/", {answer(200, "{}")});
        test::Proxy proxy(server.port());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        QUrl url = server.url(u"/x"_s);
        url.setHost(u"api.test"_s); // which only the proxy knows
        Posted posted(url, "{}", Purpose::Order, trusting());
        WAIT_FOR(posted);
        qunsetenv("https_proxy");
        QCOMPARE(proxy.asked(), 1);
        QCOMPARE(posted.exchange->peer.proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
        QCOMPARE(posted.exchange->peer.address, QString());
        QVERIFY(!posted.exchange->times.dns);
    }

    void timesAddUp()
    {
        FaultServer server;
        server.play("/", {Script{{hold(), send(test::answerBytes(200, "{}"))}}});
        Posted posted(server.url(u"/x"_s), "{}");
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 60'000);
        QElapsedTimer waited;
        waited.start();
        QTRY_VERIFY_WITH_TIMEOUT(waited.hasExpired(200), 60'000);
        server.release();
        WAIT_FOR(posted);
        const ExchangeTimes &times = posted.exchange->times;
        QVERIFY(times.wait && *times.wait >= 190);
        QVERIFY(times.send && times.read);
        const qint64 sum = times.connect.value_or(0) + *times.send + *times.wait + *times.read;
        QVERIFY(sum <= times.total);
    }

    void aKeptConnectionWasNotMade()
    {
        FaultServer server;
        server.play("/", {answer(200, "{}")});
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        std::optional<Exchange> exchange;
        for (int i = 0; i < 2; ++i) {
            exchange.reset();
            QNetworkRequest request = hardenedRequest(server.url(u"/x"_s), {}, {});
            QVERIFY(setHeader(request, "Content-Type", "application/json"));
            HttpCall call(network.post(request, "{}"), {}, {Purpose::Services, "{}"});
            connect(&call, &HttpCall::finished, this,
                [&](const CallResult &result) { exchange = result.record.exchange(); });
            QTRY_VERIFY_WITH_TIMEOUT(exchange, 60'000);
        }
        QCOMPARE(server.connections(), 1);
        QVERIFY(!exchange->times.connect);
        QVERIFY(exchange->times.wait);
    }

    void saysWhyThereIsNoAnswer()
    {
        const QUrl gone = FaultServer().url(u"/x"_s);
        Posted refused(gone, "{}");
        WAIT_FOR(refused);
        QCOMPARE(refused.exchange->httpStatus, 0);
        QCOMPARE(refused.exchange->httpVersion, QByteArray());
        QCOMPARE(refused.exchange->ending, u"The connection was refused."_s);

        FaultServer server;
        server.play("/", {Script{{send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), fin()}}});
        Posted cut(server.url(u"/x"_s), "{}");
        WAIT_FOR(cut);
        QCOMPARE(cut.exchange->httpStatus, 200);
        QCOMPARE(cut.exchange->responseBody, "abc"); // as far as it arrived
        QVERIFY(!cut.exchange->ending.isEmpty());
    }

    /// Whatever a service does with what it was told.
    void tellsNoToken_data()
    {
        QTest::addColumn<Script>("script");
        const QByteArray token = secretToken;
        const auto plain = [](const QByteArray &bytes) { return Script{{send(bytes), fin()}}; };
        QTest::newRow("in the body") << answer(200, "<" + token + ">");
        QTest::newRow("in a header") << answer(200, "{}", {{"X-Echo", token}});
        QTest::newRow("as a header's name") << answer(200, "{}", {{"X-tkL3aktOken_x7Qp.9", "1"}});
        QTest::newRow("in base64") << answer(200, token.toBase64());
        QTest::newRow("in the reason") << plain("HTTP/1.1 200 " + token + "\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("in a cookie") << answer(200, "{}", {{"Set-Cookie", "a=" + token + "; Path=/"}});
        QTest::newRow("in a challenge")
            << answer(401, "{}", {{"WWW-Authenticate", "Bearer realm=\"" + token + "\""}});
        QTest::newRow("in an address") << answer(302, "{}", {{"Location", "https://a.test/?t=" + token}});
        for (qsizetype cut = 6; cut < token.size(); cut += 5)
            QTest::addRow("broken off after %d", int(cut))
                << plain("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"a\":\"" + token.first(cut));
        QTest::newRow("broken off in hexadecimal")
            << plain("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + token.toHex().first(30));
        QTest::newRow("in UTF-16") << answer(200,
            QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(token).utf16()), token.size() * 2));
        QTest::newRow("at the size cap") << answer(200, QByteArray((64 << 10) - 10, ' ') + token + "   ");
        QTest::newRow("compressed") << answer(200, token, {{"Content-Encoding", "gzip"}});
    }
    void tellsNoToken()
    {
        QFETCH(Script, script);
        FaultServer server;
        server.play("/", {script});
        Posted posted(server.url(u"/x"_s), "{}");
        WAIT_FOR(posted);
        const QByteArray all = everythingIn(*posted.exchange);
        for (const QByteArray &form : {secretToken.first(8), secretToken.last(8), secretToken.toBase64(),
                 secretToken.first(8).toHex(), secretToken.toPercentEncoding()})
            QVERIFY2(!all.contains(form), all);
        QVERIFY(!QByteArray(all).replace('\0', "").contains(secretToken.first(8)));
        QVERIFY(all.contains("Bearer " + bullets));
    }

    void headersAreBlankedByName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("kept"); // "*" for the bullets
        const auto row = [](const char *name, const char *value, const char *kept) {
            QTest::addRow("%s: %s", name, value)
                << QByteArray(name) << QByteArray(value) << QByteArray(kept).replace("*", bullets);
        };
        row("Authorization", "Bearer abc", "Bearer *");
        row("authorization", "Basic YTpi", "Basic *");
        row("Authorization", "abc", "*");
        row("Proxy-Authorization", "Negotiate YTpi", "Negotiate *");
        row("Cookie", "a=1; b=2", "a=*; b=*");
        row("Set-Cookie", "sid=1; Path=/; HttpOnly", "sid=*; Path=/; HttpOnly");
        row("Set-Cookie", "nothing", "*");
        row("WWW-Authenticate", "Bearer", "Bearer");
        row("WWW-Authenticate", "Bearer realm=\"a, b\", error=\"invalid_token\"",
            "Bearer realm=\"a, b\", error=\"invalid_token\"");
        row("WWW-Authenticate", "Negotiate YTpi==", "Negotiate *");
        row("WWW-Authenticate", "Digest realm=\"a\", nonce=\"b\", qop=auth",
            "Digest realm=\"a\", *, qop=auth");
        row("Authentication-Info", "nextnonce=\"b\"", "*");
        row("X-Auth-Token", "abc", "*");
        row("X-Client-Secret", "abc", "*");
        row("Location", "https://a.test/b?c=d&access_token=e#code=f", "https://a.test/b?c=d&access_token=*");
        row("Date", "today", "today");
    }
    void headersAreBlankedByName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, kept);
        QCOMPARE(blankedValue(name, value), kept);
    }

    void formsAreBlanked_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char *form, const char *kept) {
            QTest::newRow(form) << QByteArray(form) << QByteArray(kept).replace("*", bullets);
        };
        row("", "");
        row("a=b", "a=b");
        row("grant_type=client_credentials&client_id=a&client_secret=b%20c&scope=d",
            "grant_type=client_credentials&client_id=a&client_secret=*&scope=d");
        row("client_assertion_type=jwt&client_assertion=a.b.c",
            "client_assertion_type=jwt&client_assertion=*");
        row("refresh_token=a&password=b&code=c&", "refresh_token=*&password=*&code=*&");
        row("&a", "&a");
    }
    void formsAreBlanked()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, kept);
        QCOMPARE(blankedForm(form), kept);
    }

    void ofATokenEndpointNothingLikeATokenIsKept()
    {
        const QByteArray unknown = "tk~L3ak/+tOken_=x7Qp";
        Exchange raw;
        raw.purpose = Purpose::Token;
        raw.httpStatus = 401;
        raw.responseHeaders = {{"X-Echo", unknown}, {"X-Request-Id", "7c9e6679-7425-40de-944b-e07fc1f90ae7"}};
        raw.responseBody =
            "{\"error\":\"invalid_client\",\"error_description\":\"no " + unknown + ", sorry\"}";
        const Exchange clean = blanked(raw, true);
        QCOMPARE(clean.responseHeaders.at(0).second, bullets);
        QCOMPARE(clean.responseHeaders.at(1), raw.responseHeaders.at(1));
        QCOMPARE(clean.responseBody, QByteArray(raw.responseBody).replace(unknown, bullets));
        raw.purpose = Purpose::Order;
        QCOMPARE(blanked(raw, true).responseBody, raw.responseBody);
    }

    void tokenAnswersAreBlanked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<int>("status");
        // With ' for ", and * for the bullets.
        const auto row = [](const char *body, const char *kept, int status = 200) {
            QTest::addRow("%s, %d", body, status)
                << QByteArray(body).replace('\'', '"')
                << QByteArray(kept).replace('\'', '"').replace("*", bullets) << status;
        };
        row("", "");
        row("{'access_token':'abc','expires_in':3600,'token_type':'Bearer'}",
            "{'access_token':'*','expires_in':3600,'token_type':'Bearer'}");
        row("{ 'ACCESS_TOKEN' :\n 'a\\'b' }", "{ 'ACCESS_TOKEN' :\n '*' }");
        row("{'a':{'refresh_token':'x','id_token':7}}", "{'a':{'refresh_token':'*','id_token':'*'}}");
        row("{'access_token':'ab", "{'access_token':'*'"); // broken off
        row("{'access_token':'ab\\", "{'access_token':'*'");
        row("{'access_token':", "{'access_token':");
        row("{'access\\u005ftoken':'ab'}", "{'access\\u005ftoken':'*'}");
        row("{'access_token':{'a':'b'}}", "*");
        row("{'error':'invalid_client'}", "{'error':'invalid_client'}", 401);
        row("access_token=ab", "*");
        row("abcdef", "*");
        row("<html>sign in</html>", "<html>sign in</html>");
        row("<token>ab</token>", "*");
        row("Not found", "Not found", 404);
    }
    void tokenAnswersAreBlanked()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, kept);
        QFETCH(int, status);
        QCOMPARE(blankedTokenAnswer(body, status), kept);
    }

    void aCutBodyKeepsWhatIsNoSecret()
    {
        const Secret secret("0123456789abcdef");
        QCOMPARE(blankedBody("{\"a\":\"01234567", false), "{\"a\":\"");
        QCOMPARE(blankedBody("{\"a\":\"01234", false), "{\"a\":\"01234"); // too little to tell
        QCOMPARE(blankedBody("{\"a\":\"01234567", true), "{\"a\":\"01234567");
        QCOMPARE(blankedBody("x", false), "x");
    }

private:
    [[nodiscard]] QSslConfiguration trusting() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(m_authority.pem(), QSsl::Pem));
        return tls;
    }

    Authority m_authority{"Authority of the test"};
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::RecordingTest)
#include "recording_test.moc"
