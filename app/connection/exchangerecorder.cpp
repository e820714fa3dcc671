// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/exchangerecorder.h"

#include "connection/blanking.h"
#include "connection/httpcall.h"
#include "connection/requesthead.h"
#include "connection/systemproxies.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslCipher>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype mostNameCharacters = 300;
constexpr qsizetype mostEndingCharacters = 500;

struct EndRow
{
    CallEnd end;
    const char *sentence;
};

constexpr auto endings = std::to_array<EndRow>({
    {CallEnd::Complete, ""},
    {CallEnd::Cancelled, QT_TRANSLATE_NOOP("Exchange", "It was cancelled.")},
    {CallEnd::Deadline, QT_TRANSLATE_NOOP("Exchange", "It took too long in all.")},
    {CallEnd::Inactive, QT_TRANSLATE_NOOP("Exchange", "Nothing came or went for too long.")},
    {CallEnd::TooLarge, QT_TRANSLATE_NOOP("Exchange", "The answer is larger than the program takes.")},
    {CallEnd::HostNotFound, QT_TRANSLATE_NOOP("Exchange", "The host was not found.")},
    {CallEnd::ConnectionRefused, QT_TRANSLATE_NOOP("Exchange", "The connection was refused.")},
    {CallEnd::ConnectionLost,
        QT_TRANSLATE_NOOP("Exchange", "The connection was lost before the answer was whole.")},
    {CallEnd::Tls, QT_TRANSLATE_NOOP("Exchange", "No secure connection could be made.")},
    {CallEnd::Proxy, QT_TRANSLATE_NOOP("Exchange", "The proxy did not let it through.")},
    {CallEnd::Unencodable,
        QT_TRANSLATE_NOOP(
            "Exchange", "The answer came compressed, which was not asked for and is not kept.")},
    {CallEnd::Other, QT_TRANSLATE_NOOP("Exchange", "The connection failed.")},
});

QString endingOf(const CallResult &result)
{
    const auto row = std::ranges::find(endings, result.end, &EndRow::end);
    if (result.end == CallEnd::Complete || row == endings.end())
        return {};
    const QString sentence = QCoreApplication::translate("Exchange", row->sentence);
    return (sentence + u' ' + foreignText(result.detail, mostEndingCharacters)).trimmed();
}

struct ProtocolRow
{
    QSsl::SslProtocol protocol;
    const char *name;
};

constexpr auto protocols = std::to_array<ProtocolRow>({
    {QSsl::TlsV1_2, "TLS 1.2"},
    {QSsl::TlsV1_3, "TLS 1.3"},
});

QString nameOf(QSsl::SslProtocol protocol)
{
    const auto row = std::ranges::find(protocols, protocol, &ProtocolRow::protocol);
    return row == protocols.end() ? QString() : QString::fromLatin1(row->name);
}

using InfoOf = QStringList (QSslCertificate::*)(const QByteArray &) const;

/// "CN=example.com, O=Example": the attributes in the order of the certificate.
QString nameIn(const QSslCertificate &certificate, const QList<QByteArray> &attributes, InfoOf infoOf)
{
    QStringList parts;
    for (const QByteArray &attribute : attributes)
        for (const QString &value : (certificate.*infoOf)(attribute))
            parts.append(QString::fromLatin1(attribute) + u'=' + value);
    return foreignText(parts.join(", "_L1), mostNameCharacters);
}

void addTls(ExchangePeer &peer, const QSslConfiguration &tls)
{
    peer.tlsVersion = nameOf(tls.sessionProtocol());
    peer.cipher = tls.sessionCipher().name();
    const QSslCertificate certificate = tls.peerCertificate();
    peer.certificateSubject =
        nameIn(certificate, certificate.subjectInfoAttributes(), &QSslCertificate::subjectInfo);
    peer.certificateIssuer =
        nameIn(certificate, certificate.issuerInfoAttributes(), &QSslCertificate::issuerInfo);
}

QString placeOf(const QHostAddress &address, int port)
{
    const QString text = address.toString();
    return (address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + text + u']' : text) + u':'
        + QString::number(port);
}

bool isLiteral(const QString &host)
{
    return !QHostAddress(host).isNull();
}

} // namespace

Exchange CallRecord::exchange() const
{
    return blanked(m_raw, m_isWhole);
}

ExchangeRecorder::ExchangeRecorder(QNetworkReply *reply, const Sending &sending, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_sending(sending)
    , m_startedAt(QDateTime::currentDateTimeUtc())
{
    m_clock.start();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        note(m_connecting);
        lookUp();
    });
    connect(reply, &QNetworkReply::encrypted, this, [this] { note(m_encrypted); });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        note(m_requestSent);
        lookUp();
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (sent > 0 && sent == total)
            note(m_sent);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { note(m_answered); });
    connect(reply, &QNetworkReply::finished, this, [this] { note(m_ended); });
}

/// The first time counts.
void ExchangeRecorder::note(Mark &mark) const
{
    if (!mark)
        mark = m_clock.elapsed();
}

/// Qt has looked the name up by now, or the connection stood already, and so the answer comes from Qt's own
/// memory: nothing is asked anew, and nothing waits for it.
void ExchangeRecorder::lookUp()
{
    const QString host = m_reply->url().host();
    if (m_isLookingUp || isLiteral(host) || !proxy().isEmpty())
        return;
    m_isLookingUp = true;
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &found) { m_addresses = found.addresses(); });
}

bool ExchangeRecorder::isOverHttp2() const
{
    return m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

QString ExchangeRecorder::proxy() const
{
    const auto *proxies = dynamic_cast<const SystemProxies *>(m_reply->manager()->proxyFactory());
    const QNetworkProxy used = proxies ? proxies->usedFor(m_reply->url()) : m_reply->manager()->proxy();
    if (used.type() == QNetworkProxy::NoProxy || used.type() == QNetworkProxy::DefaultProxy)
        return {};
    const auto scheme = used.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return u"%1://%2:%3"_s.arg(scheme, used.hostName()).arg(used.port());
}

/// Credentials are blanked here, before they are in any record.
HttpHeaders ExchangeRecorder::requestHeaders() const
{
    const HandedOver handedOver{m_reply->request(), m_reply->operation(), m_sending.size};
    HttpHeaders headers = isOverHttp2() ? headersSentOverHttp2(handedOver) : headersSent(handedOver);
    for (auto &[name, value] : headers)
        value = blankedValue(name, value);
    return headers;
}

ExchangeTimes ExchangeRecorder::times() const
{
    const bool isNamed = !isLiteral(m_reply->url().host()) && proxy().isEmpty();
    ExchangeTimes times;
    Mark last = 0;
    const auto upTo = [&last](const Mark &mark) {
        const Mark taken = mark ? Mark(std::max<qint64>(0, *mark - *last)) : Mark();
        if (mark)
            last = std::max(*mark, *last);
        return taken;
    };
    const Mark named = upTo(m_connecting);
    if (isNamed)
        times.dns = named;
    if (m_connecting && m_encrypted)
        times.tls = upTo(m_encrypted);
    else if (m_connecting && m_reply->url().scheme() == "http"_L1)
        times.connect = upTo(m_requestSent);
    times.send = upTo(m_sent ? m_sent : m_requestSent);
    times.wait = upTo(m_answered);
    if (m_answered)
        times.read = upTo(m_ended);
    times.total = m_ended.value_or(m_clock.elapsed());
    return times;
}

QString ExchangeRecorder::address() const
{
    const QUrl url = m_reply->url();
    const int port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    if (isLiteral(url.host()))
        return placeOf(QHostAddress(url.host()), port);
    constexpr qsizetype most = 16;
    QStringList places;
    for (const QHostAddress &address : m_addresses.first(std::min(m_addresses.size(), most)))
        places.append(placeOf(address, port));
    return places.join(", "_L1);
}

ExchangePeer ExchangeRecorder::peer() const
{
    ExchangePeer peer;
    peer.proxy = proxy();
    if (peer.proxy.isEmpty() && (m_connecting || m_requestSent))
        peer.address = address();
    if (m_reply->url().scheme() == "https"_L1 && (m_encrypted || m_answered))
        addTls(peer, m_reply->sslConfiguration());
    return peer;
}

CallRecord ExchangeRecorder::record(const CallResult &result, const QByteArray &body) const
{
    CallRecord record;
    Exchange &raw = record.m_raw;
    raw.purpose = m_sending.purpose;
    raw.startedAt = m_startedAt;
    raw.method = m_reply->operation() == QNetworkAccessManager::GetOperation ? "GET" : "POST";
    raw.url = m_reply->url().adjusted(QUrl::RemoveUserInfo);
    raw.requestHeaders = requestHeaders();
    raw.requestBody = m_sending.body;
    raw.httpStatus = result.httpStatus;
    if (result.httpStatus > 0)
        raw.httpVersion = isOverHttp2() ? "HTTP/2" : "HTTP/1.1";
    raw.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    raw.responseHeaders = result.headers;
    // What is compressed could hide a secret from whoever blanks it.
    const bool isReadable = result.end != CallEnd::Unencodable && !isCompressed(result.headers);
    raw.responseBody = isReadable ? body : QByteArray();
    raw.responseBytesLeftOut = isReadable ? 0 : body.size();
    raw.ending = endingOf(result);
    raw.times = times();
    raw.peer = peer();
    record.m_isWhole = result.end == CallEnd::Complete;
    const QByteArray credentials = m_reply->request().rawHeader("Authorization");
    record.m_token = Secret(QByteArrayView(credentials).sliced(credentials.indexOf(' ') + 1));
    return record;
}

} // namespace onboard
