// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/httpcall.h"

#include "connection/profile.h"
#include "support/faultserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

using test::answer;
using test::answerBytes;
using test::Authority;
using test::drip;
using test::FaultServer;
using test::fin;
using test::Script;
using test::send;

namespace {

/// A GET with everything that a call needs to live.
struct Call
{
    explicit Call(const QUrl &url, const HttpBounds &bounds = {},
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        setProxyFor(network, url);
        call = std::make_unique<HttpCall>(network.get(hardenedRequest(url, tls, bounds)), bounds);
        QObject::connect(call.get(), &HttpCall::finished, call.get(), [this](const CallResult &r) {
            ++endings;
            result = r;
        });
    }

    QNetworkAccessManager network;
    std::unique_ptr<HttpCall> call;
    int endings = 0;
    CallResult result;
};

#define WAIT_FOR(ending) QTRY_COMPARE_WITH_TIMEOUT((ending).endings, 1, 60'000)

} // namespace

class HttpCallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
        QVERIFY(m_dir.isValid());
    }

    void sendsWhatItPromises()
    {
        FaultServer server;
        server.play("/", {answer(200, "{}", {{"Set-Cookie", "a=b"}})});
        for (int i = 0; i < 2; ++i) {
            Call call(server.url(u"/x"_s));
            WAIT_FOR(call);
        }
        for (const auto &request : server.requests()) {
            QCOMPARE(request.header("Accept-Encoding"), "identity");
            QCOMPARE(request.header("Accept"), "application/json");
            QVERIFY(request.header("User-Agent").startsWith("ElementsOnboard/"));
            QVERIFY(!request.raw.toLower().contains("cookie"));
            QVERIFY(!request.raw.toLower().contains("authorization"));
        }
    }

    void sendsNoCookieOnTheSameConnection()
    {
        FaultServer server;
        server.play("/", {answer(200, "{}", {{"Set-Cookie", "a=b; Path=/"}})});
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        for (int i = 0; i < 2; ++i) {
            const auto request = hardenedRequest(server.url(u"/x"_s), QSslConfiguration(), {});
            HttpCall call(network.get(request), {});
            QTRY_VERIFY_WITH_TIMEOUT(call.isFinished(), 60'000);
        }
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().constLast().raw.toLower().contains("cookie"));
    }

    /// A status with a whole body is an answer, whatever Qt thinks of the status.
    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
            {200, 201, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 407, 408,
                409, 410, 418, 422, 429, 431, 451, 499, 500, 501, 502, 503, 504, 511, 599})
            QTest::addRow("HTTP %d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const QByteArray body = status == 204 || status == 304 ? QByteArray() : QByteArray("{\"a\":1}");
        FaultServer server;
        server.play("/", {answer(status, body, {{"Location", "/elsewhere"}, {"X-Test", "t"}})});
        Call call(server.url(u"/x"_s));
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Complete);
        QCOMPARE(call.result.httpStatus, status);
        QCOMPARE(call.result.body, body);
        QCOMPARE(headerOf(call.result.headers, "x-test"), "t");
        QCOMPARE(server.requests().size(), 1);
    }

    void bodyWithoutLengthEndsWithTheConnection()
    {
        FaultServer server;
        server.play("/", {{{send("HTTP/1.1 200 OK\r\n\r\nabc"), fin()}}});
        Call call(server.url(u"/x"_s));
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Complete);
        QCOMPARE(call.result.body, "abc");
    }

    void endings_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<CallEnd>("end");
        const auto closed = [](const QByteArray &bytes) { return Script{{send(bytes), fin()}}; };
        QTest::newRow("closed") << Script{{fin()}} << CallEnd::ConnectionLost;
        QTest::newRow("body cut") << closed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
                                  << CallEnd::ConnectionLost;
        QTest::newRow("refusal cut") << closed("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\nabc")
                                     << CallEnd::ConnectionLost;
        QTest::newRow("failure cut") << closed("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nabc")
                                     << CallEnd::ConnectionLost;
        QTest::newRow("sign-in cut") << closed("HTTP/1.1 401 No\r\nContent-Length: 9\r\n\r\nabc")
                                     << CallEnd::ConnectionLost;
        QTest::newRow("chunks cut") << closed(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
                                    << CallEnd::ConnectionLost;
        QTest::newRow("gzip") << answer(200, "\x1f\x8b", {{"Content-Encoding", "gzip"}})
                              << CallEnd::Unencodable;
        QTest::newRow("gzip, failure")
            << answer(500, "\x1f\x8b", {{"content-encoding", "GZIP"}}) << CallEnd::Unencodable;
        QTest::newRow("an encoding nobody knows")
            << answer(200, "abc", {{"Content-Encoding", "x-odd"}}) << CallEnd::Unencodable;
        QTest::newRow("identity") << answer(200, "abc", {{"Content-Encoding", "identity"}})
                                  << CallEnd::Complete;
        QTest::newRow("announced too large")
            << Script{{send("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\nabc")}}
            << CallEnd::TooLarge;
        QTest::newRow("too large, unannounced")
            << closed("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300'000, 'x')) << CallEnd::TooLarge;
        QTest::newRow("too large in chunks") << Script{
            {send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n493e0\r\n" + QByteArray(300'000, 'x')
                + "\r\n0\r\n\r\n")}} << CallEnd::TooLarge;
        QTest::newRow("just not too large") << answer(200, QByteArray(64 << 10, 'x')) << CallEnd::Complete;
        QTest::newRow("one byte too large")
            << answer(200, QByteArray((64 << 10) + 1, 'x')) << CallEnd::TooLarge;
    }
    void endings()
    {
        QFETCH(Script, script);
        QFETCH(CallEnd, end);
        FaultServer server;
        server.play("/", {script});
        HttpBounds bounds;
        bounds.mostBytes = 64 << 10;
        Call call(server.url(u"/x"_s), bounds);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, end);
        QVERIFY(call.result.body.size() <= bounds.mostBytes);
        QVERIFY(call.result.durationMs >= 0);
    }

    void statusOfAnAnswerThatIsNotRead()
    {
        FaultServer server;
        server.play("/", {answer(503, "abc", {{"Content-Encoding", "gzip"}, {"Retry-After", "7"}})});
        Call call(server.url(u"/x"_s));
        WAIT_FOR(call);
        QCOMPARE(call.result.httpStatus, 503);
        QCOMPARE(headerOf(call.result.headers, "Retry-After"), "7");
        QCOMPARE(call.result.body, QByteArray());
    }

    void silenceIsInactive()
    {
        FaultServer server;
        server.play("/", {Script{}});
        HttpBounds bounds;
        bounds.inactivity = 300ms;
        Call call(server.url(u"/x"_s), bounds);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Inactive);
    }

    void dripEndsAtTheDeadline()
    {
        FaultServer server;
        server.play("/",
            {{{send("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n"),
                drip(QByteArray(90'000, 'x'), 20ms)}}});
        HttpBounds bounds;
        bounds.total = 1s;
        Call call(server.url(u"/x"_s), bounds);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Deadline);
        QCOMPARE(call.result.httpStatus, 200);
    }

    void dripOfHeadersEndsAtTheDeadline()
    {
        FaultServer server;
        server.play("/", {{{drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(90'000, 'x'), 20ms)}}});
        HttpBounds bounds;
        bounds.total = 1s;
        Call call(server.url(u"/x"_s), bounds);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Deadline);
    }

    void aHandshakeThatNeverAnswersHasALimitOfItsOwn()
    {
        FaultServer server;
        HttpBounds bounds;
        bounds.connect = 300ms;
        Call call(server.url(u"/x"_s, u"https"_s), bounds);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Inactive);
        QCOMPARE(call.result.httpStatus, 0);
    }

    void theLimitForConnectingEndsWithTheConnection()
    {
        FaultServer server;
        server.play("/", {{{drip(answerBytes(200, "{}"), 20ms)}}}); // takes longer than connecting may
        HttpBounds bounds;
        bounds.connect = 500ms;
        Call call(server.url(u"/x"_s), bounds);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Complete);
    }

    void cancelReportsOnceAndLater()
    {
        FaultServer server;
        server.play("/", {Script{}});
        Call call(server.url(u"/x"_s));
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 60'000);
        call.call->cancel();
        call.call->cancel();
        QCOMPARE(call.endings, 0);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Cancelled);
        call.call->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(call.endings, 1);
    }

    void cancelAtOnce()
    {
        FaultServer server;
        Call call(server.url(u"/x"_s));
        call.call->cancel();
        QCOMPARE(call.endings, 0);
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Cancelled);
        QCOMPARE(server.requests().size(), 0);
    }

    void mayGoWhileItRuns()
    {
        FaultServer server;
        server.play("/", {Script{}});
        auto call = std::make_unique<Call>(server.url(u"/x"_s));
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 60'000);
        call.reset();
        QCoreApplication::processEvents();
        QCOMPARE(server.requests().size(), 1);
    }

    void refusedPortAndUnknownHost()
    {
        const QUrl gone = FaultServer().url(u"/x"_s);
        Call refused(gone);
        WAIT_FOR(refused);
        QCOMPARE(refused.result.end, CallEnd::ConnectionRefused);
        QCOMPARE(refused.result.httpStatus, 0);

        Call unknown(QUrl(u"https://nowhere.invalid/x"_s));
        WAIT_FOR(unknown);
        QCOMPARE(unknown.result.end, CallEnd::HostNotFound);
    }

    void certificates_data()
    {
        QTest::addColumn<test::Identity>("identity");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::newRow("good") << m_authority.issue("127.0.0.1") << QString() << true;
        QTest::newRow("authority not known")
            << m_authority.issue("127.0.0.1") << u"comes from an authority not trusted here"_s << false;
        QTest::newRow("expired") << m_authority.issue("127.0.0.1", {-9, -2}) << u"has expired"_s << true;
        QTest::newRow("not yet valid")
            << m_authority.issue("127.0.0.1", {2, 9}) << u"not valid yet"_s << true;
        QTest::newRow("another host")
            << m_authority.issue("elsewhere.test") << u"not for 127.0.0.1"_s << true;
        QTest::newRow("signed by itself") << test::selfSigned("127.0.0.1") << u"signed by itself"_s << true;
    }
    void certificates()
    {
        QFETCH(test::Identity, identity);
        QFETCH(QString, words);
        QFETCH(bool, knowsAuthority);
        FaultServer server(identity);
        server.play("/", {answer(200, "{}")});
        Profile profile;
        if (knowsAuthority)
            profile.caFile = fileWith(m_authority.pem());
        const auto tls = tlsOf(profile);
        QVERIFY(std::holds_alternative<QSslConfiguration>(tls));
        Call call(server.url(u"/x"_s), {}, std::get<QSslConfiguration>(tls));
        WAIT_FOR(call);
        if (words.isEmpty()) {
            QCOMPARE(call.result.end, CallEnd::Complete);
            QCOMPARE(server.requests().size(), 1);
            return;
        }
        QCOMPARE(call.result.end, CallEnd::Tls);
        QCOMPARE(call.result.httpStatus, 0);
        QVERIFY2(call.result.detail.contains(words), qPrintable(call.result.detail));
        QVERIFY2(call.result.detail.contains(u"issued by"_s), qPrintable(call.result.detail));
        QCOMPARE(server.requests().size(), 0);
    }

    void plainTextOnATlsPortIsNoSecureConnection()
    {
        FaultServer server;
        server.playOnConnect({{send("HTTP/1.1 400 Bad Request\r\n\r\n")}});
        Call call(server.url(u"/x"_s, u"https"_s));
        WAIT_FOR(call);
        QCOMPARE(call.result.end, CallEnd::Tls);
        QCOMPARE(call.result.httpStatus, 0);
    }

    void profilesAuthoritiesAreReadOrRefused()
    {
        Profile profile;
        QVERIFY(std::holds_alternative<QSslConfiguration>(tlsOf(profile)));
        const QByteArray large(2 << 20, '\n');
        for (const QString &file : {u"/nowhere/ca.pem"_s, fileWith("no certificate"), fileWith({}),
                 fileWith(m_authority.pem() + large), m_dir.path()}) {
            profile.caFile = file;
            const auto tls = tlsOf(profile);
            QVERIFY2(std::holds_alternative<QString>(tls), qPrintable(file));
            QVERIFY(std::get<QString>(tls).contains(file));
        }
        profile.caFile = fileWith(m_authority.pem());
        const auto tls = tlsOf(profile);
        QVERIFY(std::holds_alternative<QSslConfiguration>(tls));
        // In addition to the system's, not in their place.
        QCOMPARE(std::get<QSslConfiguration>(tls).caCertificates().size(),
            QSslConfiguration::systemCaCertificates().size() + 1);
    }

    void headerValues_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("plain") << QByteArray("Bearer abc.DEF-_~+/=") << true;
        QTest::newRow("blank inside") << QByteArray("a b") << true;
        QTest::newRow("Latin-1 letter") << QByteArray("caf\xe9") << true;
        QTest::newRow("new header") << QByteArray("Bearer a\r\nX-Inj: 1") << false;
        QTest::newRow("line feed") << QByteArray("a\nb") << false;
        QTest::newRow("carriage return") << QByteArray("a\rb") << false;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
        QTest::newRow("tab") << QByteArray("a\tb") << false;
        QTest::newRow("delete") << QByteArray("a\x7f") << false;
        QTest::newRow("C1 control") << QByteArray("a\x85") << false;
    }
    void headerValues()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isAllowed);
        QNetworkRequest request;
        QCOMPARE(setHeader(request, "X-Test", value), isAllowed);
        QCOMPARE(request.hasRawHeader("X-Test"), isAllowed);
        if (isAllowed)
            QCOMPARE(request.rawHeader("X-Test"), value);
    }

    void headerIsFoundRegardlessOfCase()
    {
        const HttpHeaders headers{{"A", "1"}, {"b", "2"}, {"B", "3"}};
        QCOMPARE(headerOf(headers, "a"), "1");
        QCOMPARE(headerOf(headers, "B"), "2");
        QCOMPARE(headerOf(headers, "c"), QByteArray());
    }

    void loopbackUsesNoProxy()
    {
        QNetworkAccessManager network;
        setProxyFor(network, QUrl(u"http://127.0.0.1:1/"_s));
        QCOMPARE(network.proxy().type(), QNetworkProxy::NoProxy);
        QNetworkAccessManager far;
        setProxyFor(far, QUrl(u"https://api.test/"_s));
        QVERIFY(far.proxyFactory());
    }

    void foreignTextIsOneShortLine()
    {
        QCOMPARE(foreignText(u"  a\n\tb\u202e\u0007c  "_s, 10), u"a bc"_s);
        QCOMPARE(foreignText(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(foreignText(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(
            foreignText(QString::fromUtf8("\xF0\x9F\x98\x80"), 3), QString::fromUtf8("\xF0\x9F\x98\x80"));
    }

private:
    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(u"ca%1.pem"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write %s", qPrintable(path));
        return path;
    }

    Authority m_authority{"Authority of the test"};
    QTemporaryDir m_dir;
    int m_files = 0;
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::HttpCallTest)
#include "httpcall_test.moc"
