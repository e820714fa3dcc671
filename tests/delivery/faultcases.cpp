// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "faultcases.h"

#include "support/faults.h"
#include "support/http2.h"
#include "support/rawbytes.h"

#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace http2 = test::http2;

using test::fin;
using test::flood;
using test::Headers;
using test::hold;
using test::Protocol;
using test::rst;
using test::Script;
using test::send;
using test::When;

namespace {

const QList<Protocol> http1{Protocol::Http, Protocol::Https};
const QList<Protocol> secure{Protocol::Https, Protocol::Http2};
const QList<Protocol> all{Protocol::Http, Protocol::Https, Protocol::Http2};
const QList<Protocol> onlyHttp2{Protocol::Http2};

constexpr qsizetype longOrder = 5 << 20; ///< more than all buffers on the way hold

// ---- what may come of it -------------------------------------------------------------------------------

Expected added()
{
    return {1, "answered", OutcomeClass::Success, Certainty::Added};
}

Expected lost(const QStringList &said = {u"left this computer"_s})
{
    return {1, "lost", OutcomeClass::Unknown, Certainty::MayHaveBeenAdded, said};
}

Expected connectionLost()
{
    return lost({u"left this computer"_s, u"the connection was lost"_s});
}

Expected failed(const QStringList &said, const QStringList &unsaid = {})
{
    return {1, "failed", OutcomeClass::Unknown, Certainty::MayHaveBeenAdded, said, unsaid};
}

Expected unreadable(const QString &said)
{
    return {1, "unreadable", OutcomeClass::Unknown, Certainty::MayHaveBeenAdded, {said}};
}

Expected refused(const QStringList &said, const QStringList &unsaid = {})
{
    return {1, "refused", OutcomeClass::Refused, Certainty::NothingAdded, said, unsaid};
}

Expected notSent(const QStringList &said)
{
    return {0, "notSent", OutcomeClass::NotSent, Certainty::NothingAdded, said};
}

/// When it is a matter of microseconds whether a first byte had left. The service had no whole order.
Expected asBytesLeft()
{
    return {0, {}};
}

Expected lostOnTheWay()
{
    Expected expected = lost(); // a reset may come while Qt still writes, and has other words then
    expected.posts = 0;
    return expected;
}

const QString notTheApi = u"not one of AvePoint’s API"_s;
const QString encoded = u"compressed"_s;
const QString tooLarge = u"larger than this program reads"_s;
const QString noStatus = u"no status that can be read"_s;

FaultCase answered(const QByteArray &name, int status, const QByteArray &body, const Headers &headers,
    const Expected &expected)
{
    FaultCase fault{name, all, expected};
    fault.answer = FaultAnswer{status, body, headers};
    return fault;
}

FaultCase withBody(const QByteArray &name, const QByteArray &body, const Expected &expected)
{
    return answered(name, 200, body, {}, expected);
}

FaultCase overHttp2(const QByteArray &name, const QList<test::Step> &steps, const Expected &expected)
{
    FaultCase fault{name, onlyHttp2, expected};
    fault.http2 = {steps};
    return fault;
}

QByteArray utf16(const QString &text)
{
    return QStringEncoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom).encode(text);
}

} // namespace

// ---- the connection goes -------------------------------------------------------------------------------

QList<FaultCase> faultsOfTheConnection()
{
    QList<FaultCase> cases{
        {"closed before the order", all, asBytesLeft()},
        {"reset before the order", all, asBytesLeft()},
        {"closed after the head of the order", all, asBytesLeft()},
        {"reset after the head of the order", all, asBytesLeft()},
        {"closed in the middle of the order", all, lostOnTheWay()},
        {"reset in the middle of the order", all, lostOnTheWay()},
    };
    cases[0].arrange = [](FaultScene &scene) { scene.server.playOnConnect({{fin()}}); };
    cases[1].arrange = [](FaultScene &scene) { scene.server.playOnConnect({{rst()}}); };
    const QList<Script> early{{{fin()}, When::HeadRead}, {{rst()}, When::HeadRead},
        {{fin()}, When::BodyBegun}, {{rst()}, When::BodyBegun}};
    for (qsizetype i = 0; i < early.size(); ++i) {
        cases[i + 2].padding = longOrder;
        cases[i + 2].http1 = cases[i + 2].http2 = early[i];
    }

    for (const test::Fault &fault : test::faultsAfterOrder()) {
        cases.append({fault.name, http1, connectionLost()});
        cases.last().http1 = fault.script;
    }

    const QByteArray head = http2::head(200, {{"content-length", "5000"}});
    const QByteArray some = http2::data(addedBody(), false);
    const QByteArray announced = http2::bytesOf({0, 0, http2::orderStream, QByteArray(5000, ' ')}).first(100);
    cases += {
        overHttp2("closed without an answer", {fin()}, connectionLost()),
        overHttp2("reset without an answer", {rst()}, connectionLost()),
        overHttp2("head alone, then closed", {send(head), fin()}, connectionLost()),
        overHttp2("body cut", {send(head + some), fin()}, connectionLost()),
        overHttp2("body cut by a reset", {send(head + some), rst()}, connectionLost()),
        overHttp2("body without an end, then closed", {send(http2::head(200) + some), fin()}, lost()),
        overHttp2("DATA frame cut", {send(http2::head(200) + announced), fin()}, lost()),
        overHttp2(
            "body shorter than announced", {send(head + http2::data(addedBody(), true))}, connectionLost()),
        overHttp2("garbage for a frame", {send("%%% nothing of HTTP/2 %%%"), fin()}, lost()),
        overHttp2("GOAWAY below the order, then closed",
            {send(http2::goAway(0, http2::Error::NoError)), fin()}, lost()),
        overHttp2("GOAWAY at the order, then closed",
            {send(http2::goAway(http2::orderStream, http2::Error::NoError)), fin()}, lost()),
        overHttp2("GOAWAY with an error, then closed",
            {send(http2::goAway(http2::orderStream, http2::Error::Internal)), fin()}, lost()),
        overHttp2("GOAWAY at the order, then the answer",
            {send(http2::goAway(http2::orderStream, http2::Error::NoError)
                + answerIn(Protocol::Http2, 200, addedBody()))},
            added()),
        overHttp2(
            "RST_STREAM, stream refused", {send(http2::resetStream(http2::Error::RefusedStream))}, lost()),
        overHttp2("RST_STREAM, cancelled", {send(http2::resetStream(http2::Error::Cancel))}, lost()),
        overHttp2("RST_STREAM, internal error", {send(http2::resetStream(http2::Error::Internal))}, lost()),
        overHttp2("RST_STREAM, HTTP/1.1 required", {send(http2::resetStream(http2::Error::Http11Required))},
            lost()),
        overHttp2("RST_STREAM in the body", {send(head + some + http2::resetStream(http2::Error::Internal))},
            lost()),
    };
    return cases;
}

// ---- time ----------------------------------------------------------------------------------------------

QList<FaultCase> faultsOfTime()
{
    const HttpBounds shortDeadline{.inactivity = 60s, .total = 2s};
    const QString inTime = u"no answer came within the time allowed"_s;

    FaultCase never{"never answers", all, lost({inTime})};
    never.bounds = shortDeadline;

    FaultCase silent{"falls silent", all, lost({u"fell silent"_s})};
    silent.bounds = HttpBounds{.inactivity = 2s, .total = 60s};

    FaultCase slow{"one byte per second", all, lost({inTime})};
    slow.http1 = {{test::drip(answerIn(Protocol::Http, 200, addedBody()), 1s)}};
    slow.http2 = {{test::drip(answerIn(Protocol::Http2, 200, addedBody()), 1s)}};
    slow.bounds = shortDeadline;

    FaultCase slowBody{"one byte of the body per second", all, lost({inTime})};
    slowBody.http1 = {{send("HTTP/1.1 200 OK\r\n\r\n"), test::drip(addedBody(), 1s)}};
    slowBody.http2 = {{send(http2::head(200)), test::drip(http2::data(addedBody(), true), 1s)}};
    slowBody.bounds = shortDeadline;

    FaultCase late{"answers after the deadline", all, lost({inTime})};
    late.http1 = {{hold(), send(answerIn(Protocol::Http, 200, addedBody()))}};
    late.http2 = {{hold(), send(answerIn(Protocol::Http2, 200, addedBody()))}};
    late.bounds = shortDeadline;

    return {never, silent, slow, slowBody, late};
}

// ---- what the body holds -------------------------------------------------------------------------------

namespace {

constexpr qint64 hugeBody = 300LL << 20;

/// The cap is 4 MiB: what was made beyond it lay in the buffers between the two.
bool hardlyAnyWasTaken(const FaultScene &scene)
{
    return scene.server.flooded() < 32 << 20;
}

QList<FaultCase> hugeBodies()
{
    const QByteArray blanks(http2::mostFrameBytes, ' ');
    const QByteArray length = QByteArray::number(hugeBody);
    const qint64 times = hugeBody / blanks.size();
    const auto script = [&](const QByteArray &head, const QByteArray &piece) {
        return Script{{send(head), flood(piece, times), fin()}};
    };
    FaultCase announced{"300 MB, announced", all, unreadable(tooLarge)};
    announced.http1 = script("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n", blanks);
    announced.http2 = script(http2::head(200, {{"content-length", length}}), http2::data(blanks, false));

    FaultCase unannounced{"300 MB, not announced", all, unreadable(tooLarge)};
    unannounced.http1 = script("HTTP/1.1 200 OK\r\n\r\n", blanks);
    unannounced.http2 = script(http2::head(200), http2::data(blanks, false));

    FaultCase chunked{"300 MB in chunks", http1, unreadable(tooLarge)};
    chunked.http1 =
        script("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4000\r\n" + blanks + "\r\n");

    FaultCase refusal{"refusal with 300 MB", all, refused({u"did not accept"_s})};
    refusal.http1 = script("HTTP/1.1 400 No\r\n\r\n", blanks);
    refusal.http2 = script(http2::head(400), http2::data(blanks, false));

    QList<FaultCase> cases{announced, unannounced, chunked, refusal};
    for (FaultCase &fault : cases)
        fault.also = hardlyAnyWasTaken;
    return cases;
}

QList<FaultCase> encodedBodies()
{
    const QByteArray bomb = test::gzipOfZeros(64 << 20);
    QList<FaultCase> cases{
        answered("gzip bomb", 200, bomb, {{"Content-Encoding", "gzip"}}, unreadable(encoded)),
        answered("gzip bomb, not named so", 200, bomb, {}, unreadable(notTheApi)),
        answered("gzip bomb with a failure", 502, bomb, {{"Content-Encoding", "gzip"}},
            failed({u"may have been added"_s})),
        answered("gzip bomb with a refusal", 403, bomb, {{"Content-Encoding", "gzip"}},
            refused({u"may not add"_s})),
        answered("identity, named", 200, addedBody(), {{"Content-Encoding", "identity"}}, added()),
    };
    for (const char *name : {"br", "zstd", "deflate", "compress", "gzip, gzip", "x-odd"})
        cases.append(answered("encoding " + QByteArray(name), 200, addedBody(), {{"Content-Encoding", name}},
            unreadable(encoded)));
    return cases;
}

QByteArray nested(int levels)
{
    return R"({"status":1,"more":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
}

QList<FaultCase> otherBodies()
{
    const QString taken = u"took the order, but returned no result"_s;
    const QByteArray withNul("{\"status\":1}\0{\"status\":2}", 25);
    Expected unpublished = added();
    unpublished.outcomeClass = OutcomeClass::Unknown;
    unpublished.certainty = Certainty::MayHaveBeenAdded;
    unpublished.said = {u"Unknown status 99"_s, u"not published"_s};
    return {
        withBody("empty", {}, unreadable(taken)),
        answered("no content", 204, {}, {}, unreadable(taken)),
        withBody("a page", "<html><body>Sign in to the hotel network</body></html>", unreadable(notTheApi)),
        withBody("UTF-16", utf16(QString::fromLatin1(addedBody())), unreadable(notTheApi)),
        withBody("bytes of Latin-1", "{\"status\":1,\"product\":\"Caf\xe9\"}", unreadable(notTheApi)),
        answered("wrong charset named", 200, addedBody(),
            {{"Content-Type", "application/json; charset=utf-16"}}, added()),
        answered("wrong type named", 200, addedBody(), {{"Content-Type", "image/png"}}, added()),
        withBody("byte order mark", "\xef\xbb\xbf" + addedBody(), added()),
        withBody("NUL behind the answer", withNul, unreadable(notTheApi)),
        withBody("NUL as a letter", R"({"status":1,"product":"a\u0000b"})", added()),
        withBody("100,000 levels", nested(100'000), unreadable(notTheApi)),
        withBody("100,000 levels, never closed", QByteArray(100'000, '['), unreadable(notTheApi)),
        withBody("status twice", R"({"status":1,"status":2})", unreadable(notTheApi)),
        withBody("status twice, once in capitals", R"({"status":1,"Status":2})", unreadable(noStatus)),
        withBody("something after the answer", R"({"status":1}{"status":1})", unreadable(notTheApi)),
        withBody("status beyond 64 bits", R"({"status":99999999999999999999})", unreadable(noStatus)),
        withBody("status 2^64 + 1", R"({"status":18446744073709551617})", unreadable(noStatus)),
        withBody("status 2^32 + 1", R"({"status":4294967297})", unreadable(noStatus)),
        withBody("another number beyond 64 bits", R"({"status":1,"more":1e999999})", unreadable(notTheApi)),
        withBody("status as text", R"({"status":"1"})", added()),
        withBody("status as a word", R"({"status":"ok"})", unreadable(noStatus)),
        withBody("status as text with a NUL", R"({"status":"1\u0000"})", unreadable(noStatus)),
        withBody("status as a fraction", R"({"status":1.5})", unreadable(noStatus)),
        withBody("status as a list", R"({"status":[1]})", unreadable(noStatus)),
        withBody("no status", "{}", unreadable(noStatus)),
        withBody("status that is not published", R"({"status":99})", unpublished),
    };
}

} // namespace

QList<FaultCase> faultsOfTheBody()
{
    return hugeBodies() + encodedBodies() + otherBodies();
}

// ---- what the head holds -------------------------------------------------------------------------------

QList<FaultCase> faultsOfTheHead()
{
    const QStringList wait{u"asks you to wait"_s};
    const auto raw = [](const QByteArray &name, const QByteArray &header, const Expected &expected) {
        FaultCase fault{name, http1, expected};
        fault.http1 = {{send("HTTP/1.1 429 No\r\n" + header + "\r\nContent-Length: 2\r\n\r\n{}")}};
        return fault;
    };
    QList<FaultCase> cases{
        raw("folded header", "X-Odd: a\r\n Retry-After: 5", refused({}, wait)),
        raw("CR in a header", "X-Odd: a\rRetry-After: 5", refused({}, wait)),
        overHttp2("CR LF in a header",
            {send(answerIn(Protocol::Http2, 429, "{}", {{"X-Odd", "a\r\nRetry-After: 5"}}))},
            refused({}, wait)),
        answered("date of 1970", 429, "{}",
            {{"Date", "Thu, 01 Jan 1970 00:00:00 GMT"}, {"Retry-After", "{in 90 seconds}"}},
            refused({u"wait 2 minutes"_s})),
        answered("date of 2099", 429, "{}",
            {{"Date", "Thu, 01 Jan 2099 00:00:00 GMT"}, {"Retry-After", "{in 90 seconds}"}},
            refused({u"wait 2 minutes"_s})),
        answered("already expired", 200, addedBody(),
            {{"Expires", "Thu, 01 Jan 1970 00:00:00 GMT"}, {"Age", "99999999"}}, added()),
        answered("cookie and strict transport", 200, addedBody(),
            {{"Set-Cookie", "a=b"}, {"Strict-Transport-Security", "max-age=31536000"}}, added()),
    };
    FaultCase token{"token with CR LF", all, notSent({u"sign-in"_s, u"Nothing of the order left"_s})};
    token.arrange = [](FaultScene &scene) {
        scene.tokens.play("/token", {test::tokenAnswer("a\\r\\nX-Injected: 1")});
    };
    token.also = [](const FaultScene &scene) { return scene.server.connections() == 0; };
    token.isOnlyFirst = true; // a second one has its token already
    // Qt waits for a header that can be read.
    cases.append(raw("header without a colon", "X-Odd\r\nX-Other: b", lost()));
    cases.last().bounds = HttpBounds{.inactivity = 500ms};
    return cases << token;
}

// ---- redirects -----------------------------------------------------------------------------------------

QList<FaultCase> redirects()
{
    struct Target
    {
        const char *name;
        QByteArray location;
    };
    const QList<Target> targets{{"to another host", "{elsewhere}"},
        {"to the same host", orderPath() + "/next"}, {"to itself", "{self}"}};
    QList<FaultCase> cases;
    for (const int status : {300, 301, 302, 303, 304, 305, 306, 307, 308}) {
        for (const Target &target : targets) {
            Expected expected = refused({u"redirect"_s, u"does not follow"_s});
            if (target.location == "{elsewhere}")
                expected.said.append(u"led to localhost"_s);
            cases.append(answered(QByteArray::number(status) + ' ' + target.name, status,
                status == 304 ? QByteArray() : "moved", {{"Location", target.location}}, expected));
        }
    }
    return cases;
}

// ---- asks for a sign-in --------------------------------------------------------------------------------

QList<FaultCase> refusedSignIns()
{
    struct Challenge
    {
        const char *name;
        Headers headers;
    };
    const QList<Challenge> challenges{
        {"401 without a challenge", {}},
        {"401 Basic", {{"WWW-Authenticate", "Basic realm=\"x\""}}},
        {"401 Bearer", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}},
        {"401 Digest", {{"WWW-Authenticate", "Digest realm=\"x\", nonce=\"abc\", qop=\"auth\""}}},
        {"401 Negotiate", {{"WWW-Authenticate", "Negotiate"}}},
        {"401 NTLM", {{"WWW-Authenticate", "NTLM"}}},
        {"401 Negotiate and NTLM", {{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}}},
    };
    QList<FaultCase> cases;
    for (const Challenge &challenge : challenges) {
        cases.append(answered(
            challenge.name, 401, "{}", challenge.headers, refused({u"did not accept the sign-in"_s})));
        cases.last().postsWithHeldToken = 2;
    }
    cases.append(answered("407 without a proxy", 407, "{}", {{"Proxy-Authenticate", "Basic realm=\"x\""}},
        refused({u"refused the order"_s})));
    // Over HTTP/2 Qt hangs up on a challenge for a password, and the status with it.
    for (const char *name : {"401 Basic", "401 Digest", "407 without a proxy"}) {
        const auto both = std::ranges::find(cases, QByteArray(name), &FaultCase::name);
        FaultCase overHttp2 = *both;
        both->protocols = http1;
        overHttp2.protocols = onlyHttp2;
        overHttp2.expected = connectionLost();
        overHttp2.postsWithHeldToken = 1;
        cases.append(overHttp2);
    }
    return cases;
}

// ---- asks to wait --------------------------------------------------------------------------------------

QList<FaultCase> requestsToWait()
{
    struct Wait
    {
        const char *name;
        QByteArray value;
        QStringList said; ///< empty: no wait is spoken of
    };
    const QList<Wait> waits{
        {"seconds", "7", {u"wait 7 seconds"_s}},
        {"date", "{in 90 seconds}", {u"wait 2 minutes"_s}},
        {"date long ago", "{long ago}", {}},
        {"nonsense", "soon", {}},
        {"negative", "-5", {}},
        {"no number of a clock", "99999999999999999999999", {u"wait 24 hours"_s}},
        {"empty", "", {}},
    };
    QList<FaultCase> cases;
    for (const int status : {429, 503}) {
        for (const Wait &wait : waits) {
            const QStringList unsaid =
                wait.said.isEmpty() ? QStringList{u"asks you to wait"_s} : QStringList();
            const Expected expected = status == 429
                ? refused(QStringList{u"no more requests at the moment"_s} + wait.said, unsaid)
                : failed(QStringList{u"not available at the moment"_s} + wait.said, unsaid);
            cases.append(answered(QByteArray::number(status) + ", Retry-After: " + wait.name, status, "{}",
                {{"Retry-After", wait.value}}, expected));
        }
    }
    for (const int status : {408, 500, 502, 504})
        cases.append(
            answered(QByteArray::number(status), status, "{}", {}, failed({u"HTTP %1"_s.arg(status)})));
    return cases;
}

// ---- TLS -----------------------------------------------------------------------------------------------

namespace {

void speakOldTls(FaultScene &scene, test::OldTls version)
{
    scene.server.restart(Protocol::Http);
    scene.server.playOnConnect({{send(test::serverHello(version))}});
}

} // namespace

QList<FaultCase> faultsOfTls()
{
    const QString noneLeft = u"Nothing left this computer"_s;
    const auto row = [&](const char *name, const QString &said, void (*arrange)(FaultScene &)) {
        FaultCase fault{name, secure, notSent({said, noneLeft})};
        fault.arrange = arrange;
        return fault;
    };
    QList<FaultCase> cases{
        row("certificate expired", u"has expired"_s,
            [](FaultScene &scene) {
                scene.server.restart(scene.protocol, scene.authorities.known.issue("127.0.0.1", {-9, -2}));
            }),
        row("certificate not yet valid", u"not valid yet. Check this computer’s clock"_s,
            [](FaultScene &scene) {
                scene.server.restart(scene.protocol, scene.authorities.known.issue("127.0.0.1", {2, 9}));
            }),
        row("certificate signed by itself", u"signed by itself"_s,
            [](FaultScene &scene) { scene.server.restart(scene.protocol, test::selfSigned("127.0.0.1")); }),
        row("certificate of another host", u"is not for 127.0.0.1"_s,
            [](FaultScene &scene) {
                scene.server.restart(scene.protocol, scene.authorities.known.issue("elsewhere.test"));
            }),
        row("authority not known", u"authority not trusted here"_s,
            [](FaultScene &scene) {
                scene.server.restart(scene.protocol, scene.authorities.unknown.issue("127.0.0.1"));
            }),
        row("TLS 1.0 at most", u"no secure connection"_s,
            [](FaultScene &scene) { speakOldTls(scene, test::OldTls::Tls10); }),
        row("TLS 1.1 at most", u"no secure connection"_s,
            [](FaultScene &scene) { speakOldTls(scene, test::OldTls::Tls11); }),
        row("plain text on the TLS port", u"no secure connection"_s,
            [](FaultScene &scene) {
                scene.server.restart(Protocol::Http);
                scene.server.playOnConnect({{send("HTTP/1.1 400 Bad Request\r\n\r\n")}});
            }),
        row("closed in the handshake", u"connection"_s,
            [](FaultScene &scene) {
                scene.server.restart(Protocol::Http);
                scene.server.playOnConnect({{fin()}});
            }),
        row("handshake never answered", u"No connection to 127.0.0.1 was made in time"_s,
            [](FaultScene &scene) { scene.server.restart(Protocol::Http); }),
    };
    cases.last().bounds = HttpBounds{.connect = 500ms};
    return cases;
}

// ---- on the way ----------------------------------------------------------------------------------------

namespace {

bool proxyGotNoSecret(const FaultScene &scene)
{
    const QByteArray head = scene.proxy->lastHead().toLower();
    return scene.proxy->asked() > 0 && head.startsWith("connect api.test:443")
        && !head.contains("authorization") && !head.contains("test-token");
}

/// An opening of NTLM names nobody yet: message type 1, of which Qt sends flags alone.
bool proxyGotAnOpening(const FaultScene &scene)
{
    const QByteArray head = scene.proxy->lastHead();
    constexpr QByteArrayView scheme = "Proxy-Authorization: NTLM ";
    const qsizetype at = head.indexOf(scheme);
    const QByteArray message =
        QByteArray::fromBase64(head.sliced(std::max<qsizetype>(at + scheme.size(), 0)).split('\r').first());
    return scene.proxy->asked() > 1 && at > 0 && message.startsWith(QByteArray("NTLMSSP\0\1\0\0\0", 12))
        && !head.contains("test-token");
}

FaultCase throughProxy(
    const char *name, const Expected &expected, void (*arrange)(FaultScene &), qsizetype padding = 0)
{
    FaultCase fault{name, secure, expected};
    fault.way = Way::ThroughProxy;
    fault.arrange = arrange;
    fault.also = proxyGotNoSecret;
    fault.padding = padding;
    return fault;
}

} // namespace

QList<FaultCase> faultsOnTheWay()
{
    using Manner = test::Proxy::Manner;
    const QString noneLeft = u"Nothing left this computer"_s;
    const QStringList proxy{u"proxy"_s, noneLeft};
    QList<FaultCase> cases{
        {"host not found", secure, notSent({u"nowhere.invalid could not be found"_s, noneLeft})},
        {"connection refused", all, notSent({u"127.0.0.1 refused the connection"_s, noneLeft})},
        throughProxy("proxy with nothing wrong", added(), nullptr),
        throughProxy("proxy refuses", notSent({u"Proxy denied connection."_s, noneLeft}),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::Refuses); }),
        throughProxy("proxy asks for a password", notSent(proxy + QStringList{u"password"_s}),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::AsksForPassword); }),
        throughProxy("proxy asks for single sign-on", notSent({u"in time"_s, noneLeft}),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::AsksForSingleSignOn); }),
        throughProxy("proxy hangs up", notSent({noneLeft}),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::HangsUp); }),
        throughProxy("proxy drops the tunnel", notSent({noneLeft}),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::DropsTunnel); }),
        throughProxy(
            "proxy drops the tunnel in the middle of the order", lostOnTheWay(),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::DropsAfterBytes, 100'000); }, longOrder),
        throughProxy("proxy drops the tunnel after the order", connectionLost(),
            [](FaultScene &scene) {
                scene.server.play({}, {Script{}});
                QObject::connect(
                    &scene.server, &test::FaultServer::requestRead, scene.proxy.get(), &test::Proxy::cut);
            }),
        throughProxy("proxy never answers", notSent({u"in time"_s, noneLeft}),
            [](FaultScene &scene) { scene.proxy->setManner(Manner::IsSilent); }),
    };
    cases[0].arrange = [](FaultScene &scene) { scene.profile.apiBase.setHost(u"nowhere.invalid"_s); };
    cases[1].arrange = [](FaultScene &scene) { scene.server.stop(); };
    cases[5].also = proxyGotAnOpening;
    cases[5].bounds = cases.last().bounds = HttpBounds{.connect = 500ms};
    return cases;
}

} // namespace onboard
