// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "faultscene.h"

#include "support/http2.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onboard {

using test::Protocol;

namespace {

constexpr auto proxyVariable = "https_proxy";
constexpr auto hostBehindProxy = "api.test"; // beyond loopback, so that the proxy is used; never looked up

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Request sampleRequest(qsizetype padding)
{
    Request request;
    request.contract = &defaultContract();
    request.path = orderPath();
    request.body = QByteArray(padding, ' ') + R"({
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

test::Identity identityFor(Way way, const Authorities &authorities)
{
    return authorities.known.issue(way == Way::Direct ? "127.0.0.1" : hostBehindProxy);
}

} // namespace

FaultScene::FaultScene(Protocol spoken, Way way, const Authorities &parties, const QString &caFile)
    : protocol(spoken)
    , authorities(parties)
    , server(spoken, identityFor(way, parties))
    , tokens(spoken == Protocol::Http ? Protocol::Http : Protocol::Https, parties.known.issue("127.0.0.1"))
{
    tokens.play("/token", {test::tokenAnswer()});
    server.play({}, {{{test::send(answerIn(protocol, 200, addedBody()))}}});
    elsewhere.play({}, {test::answer(200, addedBody())});

    profile.id = u"test-profile"_s;
    profile.name = u"Test"_s;
    profile.environment = u"custom"_s;
    profile.apiBase = server.url();
    profile.tokenUrl = tokens.url(u"/token"_s);
    profile.clientId = u"client"_s;
    profile.caFile = caFile;
    credentials.keepForThisRun(profile.id, Secret("s3cr3t-of-the-test"));
    QObject::connect(&delivery, &Delivery::finished, &delivery, [this](const Attempt &attempt) {
        ++endings;
        last = attempt;
    });
    if (way == Way::ThroughProxy) {
        proxy = std::make_unique<test::Proxy>(server.port());
        qputenv(proxyVariable, "http://127.0.0.1:" + QByteArray::number(proxy->port()));
        profile.apiBase = QUrl(u"https://%1"_s.arg(QLatin1StringView(hostBehindProxy)));
    }
}

FaultScene::~FaultScene()
{
    if (proxy)
        qunsetenv(proxyVariable);
}

test::Identity FaultScene::goodIdentity() const
{
    return identityFor(proxy ? Way::ThroughProxy : Way::Direct, authorities);
}

bool FaultScene::send(qsizetype padding)
{
    // The same order again is what some walks are about; what stands in its way is tested with the journal.
    return delivery.send(
        sampleRequest(padding), profile, u"Contoso"_s, {.seen = {}, .repeatWindow = std::chrono::hours(0)});
}

QByteArray FaultScene::filledIn(QByteArray text) const
{
    const QUrl there(u"http://localhost:%1/next"_s.arg(elsewhere.port()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return text.replace("{self}", profile.apiBase.toEncoded() + orderPath())
        .replace("{elsewhere}", there.toEncoded())
        .replace("{in 90 seconds}", httpDate(now.addSecs(90)))
        .replace("{long ago}", httpDate(now.addYears(-30)));
}

QByteArray FaultScene::host() const
{
    return profile.apiBase.host().toLatin1();
}

QByteArray orderPath()
{
    return "/partner/external/v3/general/customers/7e4ffcae-0000-4000-8000-c6efa0b250d5/services";
}

QByteArray addedBody()
{
    return R"({"customerId":"7e4ffcae-0000-4000-8000-c6efa0b250d5","product":"Office365Backup","status":1})";
}

QByteArray answerIn(Protocol protocol, int httpStatus, const QByteArray &body, const test::Headers &headers)
{
    return protocol == Protocol::Http2 ? test::http2::answerBytes(httpStatus, body, headers)
                                       : test::answerBytes(httpStatus, body, headers);
}

} // namespace onboard
