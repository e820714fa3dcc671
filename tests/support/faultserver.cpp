// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/faultserver.h"

#include "support/http2.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace onboard::test {

namespace {

constexpr QByteArrayView endOfHead("\r\n\r\n");
constexpr qsizetype mostHeard = 64 << 10;
constexpr qint64 mostUnderWay = 1 << 20; ///< of a flood, before the other side has taken it

std::unique_ptr<QTcpServer> serverOf(Protocol protocol, const Identity &identity)
{
    if (protocol == Protocol::Http)
        return std::make_unique<QTcpServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificate));
    tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (protocol == Protocol::Http2)
        tls.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

/// Without lingering, closing sends a reset instead of waiting for what is still to be sent.
void resetOnClose(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const ::linger none{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#else
    Q_UNUSED(socket)
#endif
}

Headers headersIn(const QList<QByteArray> &lines)
{
    Headers headers;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

/// The head alone; the body is still empty.
Received requestWith(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    Received request;
    request.method = first.value(0);
    request.target = first.value(1);
    request.headers = headersIn(lines);
    return request;
}

} // namespace

Step send(const QByteArray &bytes)
{
    return {Step::Kind::Send, bytes};
}

Step drip(const QByteArray &bytes, std::chrono::milliseconds pause)
{
    return {Step::Kind::Drip, bytes, pause};
}

Step flood(const QByteArray &bytes, qint64 times)
{
    Step step{Step::Kind::Flood, bytes};
    step.times = times;
    return step;
}

Step hold()
{
    return {Step::Kind::Hold};
}

Step fin()
{
    return {Step::Kind::Fin};
}

Step rst()
{
    return {Step::Kind::Rst};
}

Headers withContentType(const Headers &headers)
{
    const bool isNamed =
        std::ranges::any_of(headers, [](const auto &header) { return header.first == "Content-Type"; });
    return isNamed ? headers : headers + Headers{{"Content-Type", "application/json"}};
}

QByteArray answerBytes(int httpStatus, const QByteArray &body, const Headers &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(httpStatus) + " Test\r\n";
    for (const auto &[name, value] : withContentType(headers))
        text += name + ": " + value + "\r\n";
    if (httpStatus != 204 && httpStatus != 304)
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

Script answer(int httpStatus, const QByteArray &body, const Headers &headers)
{
    return {{send(answerBytes(httpStatus, body, headers))}};
}

Script tokenAnswer(const QByteArray &token)
{
    return answer(200,
        R"({"access_token":")" + token + R"(","expires_in":3600,"token_type":"Bearer",)"
            + R"("scope":"elements.license.readwrite.all"})");
}

QByteArray Received::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qsizetype Received::headerCount(QByteArrayView name) const
{
    return std::ranges::count_if(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// One accepted connection: reads requests one by one and plays their scripts.
class FaultServer::Connection : public QObject
{
public:
    Connection(FaultServer &server, QTcpSocket *socket, int number);

    /// Before anything is read.
    void playFirst(const Script &script);

private:
    void play(const Script &script);
    void read();
    void parse();
    void parseFrames();
    void take(const http2::Frame &frame);
    bool playsEarly(const Received &request, const QByteArray &body);
    void answerTo(const Received &request);
    void next();
    void dripNext();
    [[nodiscard]] bool floodOn(Step &step);
    void drop();

    FaultServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_buffer;
    QList<Step> m_steps;
    QTimer m_dripping;
    bool m_isDeaf = false; ///< an early script has begun: nothing more is read
    bool m_bodyBegan = false;
    bool m_isHolding = false;
    bool m_speaksHttp2;
    bool m_isGreeted = false; ///< over HTTP/2: the client's preface has come
    Received m_order; ///< over HTTP/2: what has come of it
};

FaultServer::Connection::Connection(FaultServer &server, QTcpSocket *socket, int number)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
    , m_speaksHttp2(server.m_protocol == Protocol::Http2)
{
    m_socket->setParent(this);
    ++m_server.m_open;
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        --m_server.m_open;
        drop();
    });
    connect(&m_dripping, &QTimer::timeout, this, &Connection::dripNext);
    connect(&m_server, &FaultServer::released, this, [this] {
        m_isHolding = false;
        next();
    });
    // Queued: either may be reported from within a write.
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::next, Qt::QueuedConnection);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::next, Qt::QueuedConnection);
}

void FaultServer::Connection::drop()
{
    m_dripping.stop();
    m_steps.clear();
}

void FaultServer::Connection::read()
{
    if (m_isDeaf)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_server.m_heard += bytes.first(std::min(bytes.size(), mostHeard - m_server.m_heard.size()));
    m_buffer += bytes;
    if (m_speaksHttp2)
        parseFrames();
    else
        parse();
}

void FaultServer::Connection::parse()
{
    const qsizetype head = m_buffer.indexOf(endOfHead);
    if (head < 0)
        return;
    Received request = requestWith(m_buffer.first(head));
    const qsizetype bodyStart = head + endOfHead.size();
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    const QByteArray body = m_buffer.sliced(bodyStart);
    if (playsEarly(request, body) || body.size() < bodySize)
        return;

    request.body = body.first(bodySize);
    request.raw = m_buffer.first(bodyStart + bodySize);
    request.connection = m_number;
    m_buffer.remove(0, bodyStart + bodySize);
    m_bodyBegan = false;
    answerTo(request);
    parse();
}

void FaultServer::Connection::answerTo(const Received &request)
{
    m_server.m_requests.append(request);
    const Script script = m_server.scriptFor(request.target);
    m_server.advance(request.target);
    Q_EMIT m_server.requestRead();
    play(script);
}

void FaultServer::Connection::parseFrames()
{
    if (!m_isGreeted) {
        if (m_buffer.size() < http2::preface().size())
            return;
        m_isGreeted = true;
        m_buffer.remove(0, http2::preface().size());
        m_socket->write(http2::greeting());
    }
    while (!m_isDeaf) {
        const std::optional<http2::Frame> frame = http2::takeFrame(m_buffer);
        if (!frame)
            return;
        take(*frame);
    }
}

void FaultServer::Connection::take(const http2::Frame &frame)
{
    using http2::Type;
    const bool isOwnAnswer = frame.flags & http2::acknowledges;
    switch (static_cast<Type>(frame.type)) {
    case Type::Settings:
        if (!isOwnAnswer)
            m_socket->write(http2::acknowledgement());
        break;
    case Type::Ping:
        if (!isOwnAnswer)
            m_socket->write(http2::pong(frame));
        break;
    case Type::Headers:
        m_order = {"POST", {}, {}, {}, {}, m_number};
        playsEarly(m_order, {});
        break;
    case Type::Data:
        m_order.body += frame.payload;
        if (!playsEarly(m_order, m_order.body) && frame.flags & http2::endsStream)
            answerTo(m_order);
        break;
    case Type::ResetStream:
        drop();
        break;
    case Type::GoAway:
    case Type::WindowUpdate:
        break;
    }
}

bool FaultServer::Connection::playsEarly(const Received &request, const QByteArray &body)
{
    if (!body.isEmpty() && !m_bodyBegan) {
        m_bodyBegan = true;
        Q_EMIT m_server.bodyBegun();
    }
    const Script script = m_server.scriptFor(request.target);
    const bool begins = script.when == When::HeadRead || (script.when == When::BodyBegun && !body.isEmpty());
    if (!begins)
        return false;
    m_isDeaf = true;
    m_server.advance(request.target);
    play(script);
    return true;
}

void FaultServer::Connection::playFirst(const Script &script)
{
    m_isDeaf = std::ranges::any_of(script.steps,
        [](const Step &step) { return step.kind == Step::Kind::Fin || step.kind == Step::Kind::Rst; });
    play(script);
}

void FaultServer::Connection::play(const Script &script)
{
    m_steps += script.steps;
    next();
}

void FaultServer::Connection::next()
{
    while (!m_steps.isEmpty() && !m_dripping.isActive() && !m_isHolding) {
        Step step = m_steps.takeFirst();
        switch (step.kind) {
        case Step::Kind::Send:
            m_socket->write(step.bytes);
            m_socket->flush();
            break;
        case Step::Kind::Drip:
            m_steps.prepend(step);
            m_dripping.start(step.pause);
            break;
        case Step::Kind::Flood:
            if (!floodOn(step)) {
                m_steps.prepend(step);
                return;
            }
            break;
        case Step::Kind::Hold:
            m_isHolding = true;
            break;
        case Step::Kind::Fin:
            m_socket->disconnectFromHost();
            break;
        case Step::Kind::Rst:
            resetOnClose(*m_socket);
            m_socket->abort();
            break;
        }
    }
}

/// True when all of it is made.
bool FaultServer::Connection::floodOn(Step &step)
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    const auto underWay = [&] { return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0); };
    for (; step.times > 0 && underWay() < mostUnderWay; --step.times)
        m_server.m_flooded += std::max<qint64>(m_socket->write(step.bytes), 0);
    return step.times == 0;
}

void FaultServer::Connection::dripNext()
{
    Step &step = m_steps.first();
    m_socket->write(step.bytes.first(1));
    m_socket->flush();
    step.bytes.remove(0, 1);
    if (!step.bytes.isEmpty())
        return;
    m_dripping.stop();
    m_steps.removeFirst();
    next();
}

FaultServer::FaultServer()
    : FaultServer(Protocol::Http, {})
{ }

FaultServer::FaultServer(const Identity &identity)
    : FaultServer(Protocol::Https, identity)
{ }

FaultServer::FaultServer(Protocol protocol, const Identity &identity)
    : m_server(serverOf(protocol, identity))
    , m_protocol(protocol)
{
    listen(0);
}

FaultServer::~FaultServer() = default;

void FaultServer::restart(Protocol protocol, const Identity &identity)
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    m_server = serverOf(protocol, identity);
    m_protocol = protocol;
    listen(port);
}

void FaultServer::stop()
{
    m_server->close();
}

int FaultServer::port() const
{
    return m_server->serverPort();
}

QUrl FaultServer::url(const QString &path, const QString &scheme) const
{
    QUrl url;
    url.setScheme(!scheme.isEmpty() ? scheme : m_protocol == Protocol::Http ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    url.setPath(path);
    return url;
}

void FaultServer::play(const QByteArray &path, const QList<Script> &scripts)
{
    m_scripts.insert(path, scripts);
}

void FaultServer::playOnConnect(const Script &script)
{
    m_onConnect = script;
    m_playsOnConnect = true;
}

void FaultServer::release()
{
    Q_EMIT released();
}

int FaultServer::posts(const QByteArray &path) const
{
    const QList<Received> received = requestsTo(path);
    return static_cast<int>(
        std::ranges::count_if(received, [](const Received &request) { return request.method == "POST"; }));
}

QList<Received> FaultServer::requestsTo(const QByteArray &path) const
{
    QList<Received> found;
    std::ranges::copy_if(m_requests, std::back_inserter(found),
        [&path](const Received &request) { return request.target.startsWith(path); });
    return found;
}

void FaultServer::listen(quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::take);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("The test server cannot listen: %s", qPrintable(m_server->errorString()));
}

void FaultServer::take()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new Connection(*this, socket, ++m_connections);
        Q_EMIT connectionMade();
        if (m_playsOnConnect)
            connection->playFirst(m_onConnect);
    }
}

QByteArray FaultServer::pathFor(const QByteArray &target) const
{
    QByteArray best;
    for (auto it = m_scripts.cbegin(); it != m_scripts.cend(); ++it) {
        if (target.startsWith(it.key()) && it.key().size() > best.size())
            best = it.key();
    }
    return best;
}

Script FaultServer::scriptFor(const QByteArray &target) const
{
    const QList<Script> scripts = m_scripts.value(pathFor(target));
    return scripts.isEmpty() ? answer(404, R"({"message":"no script for this path"})") : scripts.first();
}

void FaultServer::advance(const QByteArray &target)
{
    const auto scripts = m_scripts.find(pathFor(target));
    if (scripts != m_scripts.end() && scripts->size() > 1)
        scripts->removeFirst();
}

} // namespace onboard::test
