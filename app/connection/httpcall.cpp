// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/httpcall.h"

#include "connection/environment.h"
#include "connection/exchangerecorder.h"
#include "connection/profile.h"
#include "connection/systemproxies.h"
#include "log/areas.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HttpCall)
};

constexpr qint64 mostCaFileBytes = 1 << 20;
constexpr qsizetype mostDetailCharacters = 300;
constexpr qsizetype mostNameCharacters = 80;

struct EndRow
{
    QNetworkReply::NetworkError error;
    CallEnd end;
};

/// Errors of the connection. What is not listed comes from the HTTP status, or is CallEnd::Other.
constexpr auto connectionErrors = std::to_array<EndRow>({
    {QNetworkReply::ConnectionRefusedError, CallEnd::ConnectionRefused},
    {QNetworkReply::RemoteHostClosedError, CallEnd::ConnectionLost},
    {QNetworkReply::HostNotFoundError, CallEnd::HostNotFound},
    {QNetworkReply::TimeoutError, CallEnd::Inactive},
    {QNetworkReply::OperationCanceledError, CallEnd::Inactive}, // the transfer timeout, when it was not us
    {QNetworkReply::SslHandshakeFailedError, CallEnd::Tls},
    {QNetworkReply::TemporaryNetworkFailureError, CallEnd::ConnectionLost},
    {QNetworkReply::ProxyConnectionRefusedError, CallEnd::Proxy},
    {QNetworkReply::ProxyConnectionClosedError, CallEnd::Proxy},
    {QNetworkReply::ProxyNotFoundError, CallEnd::Proxy}, {QNetworkReply::ProxyTimeoutError, CallEnd::Proxy},
    {QNetworkReply::ProxyAuthenticationRequiredError, CallEnd::Proxy},
    {QNetworkReply::UnknownProxyError, CallEnd::Proxy},
    {QNetworkReply::ContentReSendError, CallEnd::ConnectionLost}, // lost, and sending again was refused
});

/// For the log.
constexpr auto endNames = std::to_array({"whole", "cancelled", "out of time", "nothing moved", "too large",
    "host not found", "connection refused", "connection lost", "TLS failed", "proxy failed",
    "compressed answer", "failed"});
static_assert(endNames.size() == static_cast<std::size_t>(CallEnd::Other) + 1);

void logEnd(const CallResult &result, const QNetworkReply &reply, qsizetype bytes)
{
    const QUrl url = reply.url().adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    const auto words = u"POST %1: HTTP %2, %3, %4 bytes, %5 ms"_s.arg(url.toString(QUrl::FullyEncoded))
                           .arg(result.httpStatus)
                           .arg(QLatin1StringView(endNames[static_cast<std::size_t>(result.end)]))
                           .arg(bytes)
                           .arg(result.durationMs);
    if (result.end == CallEnd::Complete)
        qCInfo(logConnection).noquote() << words;
    else
        qCWarning(logConnection).noquote() << words;
}

CallEnd endOfError(QNetworkReply::NetworkError error)
{
    const auto row = std::ranges::find(connectionErrors, error, &EndRow::error);
    return row == connectionErrors.end() ? CallEnd::Other : row->end;
}

/// Qt reports most 4xx and 5xx statuses as errors of their own: those answers are whole.
bool isMadeFromStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    // With a body that cannot be given out again Qt ends a 307 or 308 so, after it has read all of it.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    if (status < 400)
        return false;
    return error == QNetworkReply::ProxyAuthenticationRequiredError
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

/// A second look: a body shorter than announced was cut, whatever Qt makes of it.
bool isShorterThanAnnounced(const QByteArray &body, const CallResult &result)
{
    if (result.httpStatus == 204 || result.httpStatus == 304)
        return false;
    bool isNumber = false;
    const qint64 announced = headerOf(result.headers, "Content-Length").toLongLong(&isNumber);
    return isNumber && body.size() < announced;
}

bool isEncoded(QByteArrayView encoding)
{
    const QByteArrayView value = encoding.trimmed();
    return !value.isEmpty() && value.compare("identity", Qt::CaseInsensitive) != 0;
}

struct TlsRow
{
    QSslError::SslError error;
    const char *sentence; ///< %1: host
};

constexpr auto tlsSentences = std::to_array<TlsRow>({
    {QSslError::HostNameMismatch, QT_TRANSLATE_NOOP("HttpCall", "The certificate is not for %1.")},
    {QSslError::CertificateExpired, QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 has expired.")},
    {QSslError::CertificateNotYetValid,
        QT_TRANSLATE_NOOP(
            "HttpCall", "The certificate of %1 is not valid yet. Check this computer’s clock.")},
    {QSslError::CertificateRevoked, QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 has been revoked.")},
    {QSslError::SelfSignedCertificate,
        QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 is signed by itself and not trusted here.")},
    {QSslError::SelfSignedCertificateInChain,
        QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 comes from an authority not trusted here.")},
    {QSslError::UnableToGetLocalIssuerCertificate,
        QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 comes from an authority not trusted here.")},
    {QSslError::UnableToVerifyFirstCertificate,
        QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 comes from an authority not trusted here.")},
    {QSslError::CertificateUntrusted,
        QT_TRANSLATE_NOOP("HttpCall", "The certificate of %1 comes from an authority not trusted here.")},
});

QString sentenceOf(const QSslError &error, const QString &host)
{
    const auto row = std::ranges::find(tlsSentences, error.error(), &TlsRow::error);
    if (row == tlsSentences.end())
        return Texts::tr("The certificate of %1 was not accepted: %2.")
            .arg(host, foreignText(error.errorString(), mostNameCharacters));
    return QCoreApplication::translate("HttpCall", row->sentence).arg(host);
}

QString plainWords(const QList<QSslError> &errors, const QString &host)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString sentence = sentenceOf(error, host);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    if (!errors.isEmpty() && !errors.constFirst().certificate().isNull())
        sentences.append(
            Texts::tr("It was issued by “%1”.")
                .arg(foreignText(errors.constFirst().certificate().issuerDisplayName(), mostNameCharacters)));
    return sentences.join(u' ');
}

} // namespace

QByteArray headerOf(const HttpHeaders &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool isCompressed(const HttpHeaders &headers)
{
    return isEncoded(headerOf(headers, "Content-Encoding"));
}

QString foreignText(const QString &text, qsizetype most)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return clean.size() > most ? clean.first(most) + u'…' : clean;
}

HttpCall::HttpCall(QNetworkReply *reply, const HttpBounds &bounds, const Sending &sending, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_recorder(new ExchangeRecorder(reply, sending, this))
    , m_bounds(bounds)
{
    m_reply->setParent(this);
    m_clock.start();

    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::requestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_detail = plainWords(errors, m_reply->url().host()); });
    // Queued: abort() reports at once, and nobody wants an ending inside his own call of cancel().
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude, Qt::QueuedConnection);
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &HttpCall::conclude, Qt::QueuedConnection);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(CallEnd::Deadline); });
    m_deadline.start(m_bounds.total);
    watchConnecting();
}

HttpCall::~HttpCall()
{
    m_reply->disconnect(this);
}

void HttpCall::cancel()
{
    stop(CallEnd::Cancelled);
}

/// Qt has no limit of its own for connecting; the first sign of life from the other side ends ours.
void HttpCall::watchConnecting()
{
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] { stop(CallEnd::Inactive); });
    m_connecting.start(m_bounds.connect);

    connect(m_reply, &QNetworkReply::encrypted, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_connecting, [this](qint64 sent, qint64) {
        if (sent > 0)
            m_connecting.stop();
    });
}

void HttpCall::stop(CallEnd end)
{
    if (m_stopped || m_reply->isFinished())
        return;
    m_stopped = end;
    m_reply->abort();
}

/// For the reply's own signals: right after them Qt may report an error that belongs to the status.
void HttpCall::stopLater(CallEnd end)
{
    QMetaObject::invokeMethod(
        this, [this, end] { stop(end); }, Qt::QueuedConnection);
}

void HttpCall::readHead()
{
    if (isEncoded(m_reply->rawHeader("Content-Encoding")))
        stopLater(CallEnd::Unencodable);
    else if (m_reply->rawHeader("Content-Length").toLongLong() > m_bounds.mostBytes)
        stopLater(CallEnd::TooLarge);
}

/// Reads one byte more than allowed, to tell "just fits" from "too large", and then no further.
void HttpCall::readBody()
{
    if (m_stopped || !m_reply->isOpen() || isTooLarge())
        return;
    m_body += m_reply->read(m_bounds.mostBytes + 1 - m_body.size());
    if (isTooLarge())
        stopLater(CallEnd::TooLarge);
}

void HttpCall::conclude()
{
    if (m_finished)
        return;
    readBody();
    m_finished = true;
    m_deadline.stop();
    m_connecting.stop();

    CallResult result;
    result.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.headers = m_reply->rawHeaderPairs();
    result.durationMs = m_clock.elapsed();
    result.end = endOf(result);
    if (result.end == CallEnd::Complete)
        result.body = m_body;
    result.detail = m_detail;
    if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError && result.end == CallEnd::Proxy)
        result.detail = Texts::tr("It asks for a password, which this program does not give.");
    if (m_detail.isEmpty() && (result.end == CallEnd::Tls || result.end == CallEnd::Other))
        result.detail = foreignText(m_reply->errorString(), mostDetailCharacters);
    result.record = m_recorder->record(result, m_body);
    logEnd(result, *m_reply, m_body.size());
    Q_EMIT finished(result);
}

CallEnd HttpCall::endOf(const CallResult &result) const
{
    if (m_stopped)
        return *m_stopped;
    if (result.httpStatus == 0 || !isMadeFromStatus(m_reply->error(), result.httpStatus)) {
        // A status without a whole answer, or neither: no HTTP answer that may be believed.
        return m_reply->error() == QNetworkReply::NoError ? CallEnd::Other : endOfError(m_reply->error());
    }
    if (isTooLarge())
        return CallEnd::TooLarge;
    if (isCompressed(result.headers))
        return CallEnd::Unencodable;
    return isShorterThanAnnounced(m_body, result) ? CallEnd::ConnectionLost : CallEnd::Complete;
}

QNetworkRequest hardenedRequest(const QUrl &url, const QSslConfiguration &tls, const HttpBounds &bounds)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setTransferTimeout(static_cast<int>(bounds.inactivity.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Naming an encoding ourselves also switches Qt's decompression off, and with it gzip bombs.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "ElementsOnboard/" PROGRAM_VERSION);
    return request;
}

std::variant<QSslConfiguration, QString> tlsOf(const Profile &profile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (profile.caFile.isEmpty())
        return tls;

    QFile file(profile.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return Texts::tr("The file of certificate authorities %1 cannot be read: %2.")
            .arg(profile.caFile, file.errorString());
    const QByteArray text = file.read(mostCaFileBytes + 1);
    const QList<QSslCertificate> own =
        text.size() > mostCaFileBytes ? QList<QSslCertificate>() : QSslCertificate::fromData(text, QSsl::Pem);
    if (own.isEmpty())
        return Texts::tr("The file %1 holds no certificate authority in PEM form.").arg(profile.caFile);

    // Read once a run: it takes a tenth of a second. Named in full because Qt stops loading the system's
    // authorities on demand as soon as others are added.
    static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    tls.setCaCertificates(system + own);
    return tls;
}

bool setHeader(QNetworkRequest &request, const QByteArray &name, QByteArrayView value)
{
    const bool printable = std::ranges::all_of(value, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte < 0x7f) || byte >= 0xa0;
    });
    if (printable)
        request.setRawHeader(name, value.toByteArray());
    return printable;
}

void setProxyFor(QNetworkAccessManager &network, const QUrl &url)
{
    if (isLoopback(url))
        network.setProxy(QNetworkProxy::NoProxy);
    else
        network.setProxyFactory(new SystemProxies);
}

} // namespace onboard
