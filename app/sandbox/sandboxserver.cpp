// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/sandboxserver.h"

#include "contract/validation.h"
#include "log/areas.h"
#include "sandbox/answers.h"
#include "sandbox/customers.h"
#include "sandbox/lists.h"
#include "sandbox/rules.h"
#include "sandbox/sockets.h"
#include "sandbox/tokendesk.h"
#include "json/boundedjson.h"

#include <httplib.h>

#include <QUuid>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace {

constexpr const char *host = "127.0.0.1";
constexpr const char *tokenPath = "/connect/token";
constexpr const char *jsonType = "application/json";
constexpr int ok = 200;
constexpr std::size_t mostBodyBytes = 1 << 20;
constexpr std::size_t mostAtOnce = 64; ///< connections; each holds a thread while it waits
constexpr qsizetype mostKeptBytes = 64 << 20;
constexpr auto slowness = 5s;
constexpr auto lookInterval = 50ms; ///< at which a held request looks whether its client is still there

/// What a request gets, before it is written by the HTTP library.
struct Answer
{
    int httpStatus = 200;
    QByteArray body;
};

/// Only this process may listen on the port: the library would share it with others.
void setSocketOptions(socket_t socket)
{
#ifdef _WIN32
    const int option = SO_EXCLUSIVEADDRUSE;
#else
    const int option = SO_REUSEADDR;
#endif
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&yes), sizeof yes);
}

/// The contract's path as a pattern; the customer is one segment.
std::string patternOf(const Contract &contract)
{
    const QString path = QString::fromLatin1(contract.path);
    const QString customer = u"{%1}"_s.arg(QLatin1StringView(contract.customer));
    return QString(path).replace(customer, u"([^/]+)"_s).toStdString();
}

/// The first word of a media type, such as "application/json" of "application/json; charset=utf-8".
bool isOfType(const httplib::Request &request, QLatin1StringView type)
{
    const QString given = QString::fromStdString(request.get_header_value("Content-Type"));
    return given.section(u';', 0, 0).trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

QByteArray bearerOf(const httplib::Request &request)
{
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Authorization"));
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

FormMembers formOf(const httplib::Request &request)
{
    FormMembers form;
    for (const auto &[name, value] : request.params)
        form.append({QString::fromStdString(name), QString::fromStdString(value)});
    return form;
}

/// The answer as it goes out when nothing spoils it.
void write(const Answer &answer, httplib::Response &response)
{
    response.status = answer.httpStatus;
    if (answer.httpStatus == 401)
        response.set_header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    if (answer.httpStatus == 429 || answer.httpStatus == 503)
        response.set_header("Retry-After", "30");
    response.set_content(answer.body.toStdString(), jsonType);
}

/// Whole headers, half a body, and then the connection is closed.
void cutHalfWay(const Answer &answer, httplib::Response &response)
{
    response.set_content_provider(static_cast<std::size_t>(answer.body.size()), jsonType,
        [body = answer.body.toStdString()](std::size_t, std::size_t, httplib::DataSink &sink) {
            sink.write(body.data(), body.size() / 2);
            return false;
        });
}

/// Some modes spoil the answer to an order that was carried out.
void write(const Answer &answer, const AnswerMode &mode, httplib::Response &response)
{
    const bool isCarriedOut = answer.httpStatus == 200;
    if (isCarriedOut && mode.kind == AnswerMode::Kind::Dropped)
        cutHalfWay(answer, response);
    else if (isCarriedOut && mode.kind == AnswerMode::Kind::Garbage)
        response.set_content("<!doctype html><title>Welcome</title><p>status: 1", "text/html");
    else
        write(answer, response);
}

Json bodyOf(const httplib::Request &request)
{
    const std::variant<Json, JsonFault> body = readJson(QByteArray::fromStdString(request.body));
    const auto *json = std::get_if<Json>(&body);
    return json && json->is_object() ? *json : Json();
}

ListQuestion questionOf(const httplib::Request &request)
{
    const auto parameter = [&](const char *name) {
        return request.has_param(name) ? QByteArray::fromStdString(request.get_param_value(name))
                                       : QByteArray();
    };
    ListQuestion question{parameter("pageIndex"), parameter("pageSize"), bodyOf(request), {}};
    for (std::size_t group = 1; group < request.matches.size(); ++group)
        question.segments.append(QString::fromStdString(request.matches[group].str()));
    return question;
}

/// Invalid while nobody listens.
QUrl addressOf(int port)
{
    QUrl url;
    if (port > 0) {
        url.setScheme(u"http"_s);
        url.setHost(QString::fromLatin1(host));
        url.setPort(port);
    }
    return url;
}

QUrl tokenAddressOf(int port)
{
    QUrl url = addressOf(port);
    if (url.isValid())
        url.setPath(QString::fromLatin1(tokenPath));
    return url;
}

} // namespace

class SandboxServer::Service
{
public:
    Service();
    ~Service();

    [[nodiscard]] bool start(quint16 port);
    [[nodiscard]] int port() const { return m_port; }

    [[nodiscard]] bool addCertificate(const QByteArray &pem);
    void setContract(const Contract *only);
    void setMode(const AnswerMode &mode);
    void setLatency(std::chrono::milliseconds latency);
    void setCustomerCount(int count);
    void grant(const QStringList &scopes);
    void forget();
    [[nodiscard]] QList<ReceivedOrder> received() const;

private:
    void addRoutes();
    void refuseWhatIsNotServed();
    void answerToken(const httplib::Request &request, httplib::Response &response);
    void answerOrder(
        const std::string &pattern, const httplib::Request &request, httplib::Response &response);
    [[nodiscard]] const Contract *contractFor(
        const std::string &pattern, const httplib::Request &request) const;

    void answerList(const ListRoute &route, const httplib::Request &request, httplib::Response &response);

    [[nodiscard]] Answer decide(const Contract &contract, const AnswerMode &mode, const QString &customerId,
        const httplib::Request &request, const QByteArray &requestId);
    [[nodiscard]] Answer rule(const Contract &contract, const QString &customerId,
        const httplib::Request &request, const QByteArray &requestId);
    [[nodiscard]] int refusalOf(const char *scope, const httplib::Request &request) const;
    void keep(const ReceivedOrder &order);

    void wait(std::chrono::milliseconds time, const httplib::Request &request);
    void holdUntilLeft(const httplib::Request &request);

    httplib::Server m_http;
    std::thread m_listener;
    int m_port = 0;
    std::atomic<bool> m_ended = true; ///< nobody listens (any more)

    mutable std::mutex m_mutex; ///< of everything below
    std::condition_variable m_stops;
    bool m_stopping = false;
    TokenDesk m_tokens;
    const Contract *m_only = nullptr; ///< the one contract that is spoken; null: all
    AnswerMode m_mode;
    std::chrono::milliseconds m_latency{0};
    int m_customerCount = static_cast<int>(sandboxCustomers().size());
    QList<SandboxService> m_services = initialServices();
    QList<ReceivedOrder> m_received;
    qsizetype m_receivedBytes = 0;
};

SandboxServer::Service::Service()
{
    m_http.set_socket_options(setSocketOptions);
    m_http.set_payload_max_length(mostBodyBytes);
    m_http.set_keep_alive_max_count(1); // a kept connection would hold a thread
    m_http.new_task_queue = [] { return new httplib::ThreadPool(mostAtOnce); };
    addRoutes();
    refuseWhatIsNotServed();
}

SandboxServer::Service::~Service()
{
    if (!m_listener.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_stops.notify_all();
    m_http.stop();
    // Connections that were just accepted turn up later, so that once is not enough.
    while (!m_ended) {
        cutAll(m_port);
        std::this_thread::sleep_for(lookInterval);
    }
    m_listener.join();
}

bool SandboxServer::Service::start(quint16 port)
{
    if (m_listener.joinable())
        return true;
    m_port = port == 0 ? m_http.bind_to_any_port(host) : m_http.bind_to_port(host, port) ? port : 0;
    if (m_port <= 0)
        return false;
    m_ended = false;
    m_listener = std::thread([this] {
        m_http.listen_after_bind();
        m_ended = true;
    });
    // The library ignores stop() until its loop has begun.
    while (!m_http.is_running() && !m_ended)
        std::this_thread::yield();
    return !m_ended;
}

bool SandboxServer::Service::addCertificate(const QByteArray &pem)
{
    const std::scoped_lock lock(m_mutex);
    return m_tokens.assertions().add(pem);
}

void SandboxServer::Service::setContract(const Contract *only)
{
    const std::scoped_lock lock(m_mutex);
    m_only = only;
}

void SandboxServer::Service::setMode(const AnswerMode &mode)
{
    const std::scoped_lock lock(m_mutex);
    m_mode = mode;
}

void SandboxServer::Service::setLatency(std::chrono::milliseconds latency)
{
    const std::scoped_lock lock(m_mutex);
    m_latency = latency;
}

void SandboxServer::Service::setCustomerCount(int count)
{
    const std::scoped_lock lock(m_mutex);
    m_customerCount = count;
}

void SandboxServer::Service::grant(const QStringList &scopes)
{
    const std::scoped_lock lock(m_mutex);
    m_tokens.grant(scopes);
}

void SandboxServer::Service::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_services = initialServices();
}

QList<ReceivedOrder> SandboxServer::Service::received() const
{
    const std::scoped_lock lock(m_mutex);
    return m_received;
}

void SandboxServer::Service::addRoutes()
{
    m_http.Post(tokenPath, [this](const httplib::Request &request, httplib::Response &response) {
        answerToken(request, response);
    });
    std::set<std::string> patterns; // contracts share a path
    for (const Contract *contract : contracts())
        patterns.insert(patternOf(*contract));
    for (const std::string &pattern : patterns) {
        m_http.Post(pattern, [this, pattern](const httplib::Request &request, httplib::Response &response) {
            answerOrder(pattern, request, response);
        });
    }
    for (const ListRoute &route : listRoutes()) {
        m_http.Post(
            route.pattern, [this, &route](const httplib::Request &request, httplib::Response &response) {
                answerList(route, request, response);
            });
    }
}

/// Whatever no route answers gets the same error body, and none of the library's own words.
void SandboxServer::Service::refuseWhatIsNotServed()
{
    using httplib::Request, httplib::Response, httplib::Server;
    // A compressed body could grow past every limit.
    m_http.set_pre_routing_handler([](const Request &request, Response &response) {
        if (!request.has_header("Content-Encoding"))
            return Server::HandlerResponse::Unhandled;
        response.status = 415;
        return Server::HandlerResponse::Handled;
    });
    m_http.set_exception_handler(
        [](const Request &, Response &response, const std::exception_ptr &) { response.status = 500; });
    m_http.set_error_handler(Server::Handler([](const Request &, Response &response) {
        if (response.body.empty())
            response.set_content(
                answers::ofError(response.status, {}, defaultContract()).toStdString(), jsonType);
    }));
}

void SandboxServer::Service::answerToken(const httplib::Request &request, httplib::Response &response)
{
    std::unique_lock lock(m_mutex);
    // A secret in the address would end up in logs.
    const bool isForm = isOfType(request, "application/x-www-form-urlencoded"_L1)
        && request.target.find('?') == std::string::npos;
    const std::variant<IssuedToken, TokenRefusal> result = isForm
        ? m_tokens.issue(formOf(request), tokenAddressOf(m_port).toString())
        : TokenRefusal{400, "invalid_request", "A form is needed."};
    const std::chrono::milliseconds latency = m_latency;
    lock.unlock();

    wait(latency, request);
    response.set_header("Cache-Control", "no-store");
    if (const auto *refusal = std::get_if<TokenRefusal>(&result)) {
        response.status = refusal->httpStatus;
        response.set_content(answers::ofRefusal(*refusal).toStdString(), jsonType);
    } else {
        response.set_content(answers::ofToken(std::get<IssuedToken>(result)).toStdString(), jsonType);
    }
}

/// Null where none is spoken at that path.
const Contract *SandboxServer::Service::contractFor(
    const std::string &pattern, const httplib::Request &request) const
{
    QList<const Contract *> spoken;
    for (const Contract *contract : contracts()) {
        if (patternOf(*contract) == pattern && (!m_only || m_only == contract))
            spoken.append(contract);
    }
    return spoken.isEmpty() ? nullptr : &contractOf(bodyOf(request), spoken);
}

void SandboxServer::Service::answerOrder(
    const std::string &pattern, const httplib::Request &request, httplib::Response &response)
{
    using Kind = AnswerMode::Kind;
    const QString customerId = QString::fromStdString(request.matches[1].str());
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);

    std::unique_lock lock(m_mutex);
    const AnswerMode mode = m_mode;
    const std::chrono::milliseconds latency = m_latency;
    const Contract *contract = contractFor(pattern, request);
    const Answer answer = contract ? decide(*contract, mode, customerId, request, requestId)
                                   : Answer{404, answers::ofError(404, requestId, defaultContract())};
    keep({customerId, QByteArray::fromStdString(request.body),
        mode.kind == Kind::NoAnswer ? 0 : answer.httpStatus});
    lock.unlock();
    qCInfo(logSandbox) << "an order came, and is answered with HTTP" << answer.httpStatus;

    wait(latency + (mode.kind == Kind::Slow ? slowness : 0ms), request);
    if (mode.kind == Kind::NoAnswer)
        return holdUntilLeft(request);

    response.set_header("x-request-id", requestId.toStdString());
    write(answer, mode, response);
}

/// Always by the rules: after an order that was answered as it was told to, one can look what became of it.
void SandboxServer::Service::answerList(
    const ListRoute &route, const httplib::Request &request, httplib::Response &response)
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    std::unique_lock lock(m_mutex);
    const std::chrono::milliseconds latency = m_latency;
    const int refusal = refusalOf(route.scope, request);
    ListAnswer answer{refusal, {}};
    if (refusal == 0)
        answer = listAnswer(route, questionOf(request), {m_customerCount, m_services});
    lock.unlock();

    wait(latency, request);
    response.set_header("x-request-id", requestId.toStdString());
    if (answer.httpStatus != ok)
        answer.body = answers::ofError(answer.httpStatus, requestId, defaultContract());
    write({answer.httpStatus, answer.body}, response);
}

/// What is answered: forced errors first, as a gateway gives them, then who asks, then what is asked.
Answer SandboxServer::Service::decide(const Contract &contract, const AnswerMode &mode,
    const QString &customerId, const httplib::Request &request, const QByteArray &requestId)
{
    using Kind = AnswerMode::Kind;
    const int refusal = mode.kind == Kind::Http ? mode.code : refusalOf(contract.scope, request);
    if (refusal != 0)
        return {refusal, answers::ofError(refusal, requestId, contract)};
    if (mode.kind != Kind::Status)
        return rule(contract, customerId, request, requestId);
    const QString product = productIn(contract, bodyOf(request));
    return {200, answers::ofOrder(contract, {mode.code, customerId, product})};
}

Answer SandboxServer::Service::rule(const Contract &contract, const QString &customerId,
    const httplib::Request &request, const QByteArray &requestId)
{
    const Json body = bodyOf(request);
    if (!body.is_object())
        return {400, answers::ofError(400, requestId, contract)};
    const Ruling ruling = ruleOn(contract, customerId, body, m_services, todayUtc());
    if (std::holds_alternative<UnknownCustomer>(ruling))
        return {404, answers::ofError(404, requestId, contract)};
    if (const auto *refused = std::get_if<BodyRefused>(&ruling))
        return {400, answers::ofError(400, requestId, contract, refused->problems)};
    const Ruled &ruled = std::get<Ruled>(ruling);
    if (ruled.status == 1)
        m_services.append({ruled.customerId, ruled.product, QByteArray::fromStdString(request.body)});
    return {200, answers::ofOrder(contract, ruled)};
}

/// The HTTP status for a request that may not be served, or 0.
int SandboxServer::Service::refusalOf(const char *scope, const httplib::Request &request) const
{
    const std::optional<QStringList> scopes = m_tokens.scopesOf(bearerOf(request));
    if (!scopes)
        return 401;
    if (!scopes->contains(QLatin1StringView(scope)))
        return 403;
    return isOfType(request, QLatin1StringView(jsonType)) ? 0 : 415;
}

void SandboxServer::Service::keep(const ReceivedOrder &order)
{
    constexpr qsizetype overhead = 256;
    m_received.append(order);
    m_receivedBytes += order.body.size() + overhead;
    while (m_receivedBytes > mostKeptBytes)
        m_receivedBytes -= m_received.takeFirst().body.size() + overhead;
}

/// Waits; when the server stops meanwhile, the request gets no answer.
void SandboxServer::Service::wait(std::chrono::milliseconds time, const httplib::Request &request)
{
    std::unique_lock lock(m_mutex);
    if (m_stops.wait_for(lock, time, [this] { return m_stopping; }))
        cut(m_port, request.remote_port);
}

void SandboxServer::Service::holdUntilLeft(const httplib::Request &request)
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping && !hasLeft(m_port, request.remote_port))
        m_stops.wait_for(lock, lookInterval, [this] { return m_stopping; });
    cut(m_port, request.remote_port);
}

SandboxServer::SandboxServer()
    : m_service(std::make_unique<Service>())
{ }

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start(quint16 port)
{
    return m_service->start(port);
}

QUrl SandboxServer::baseUrl() const
{
    return addressOf(m_service->port());
}

QUrl SandboxServer::tokenUrl() const
{
    return tokenAddressOf(m_service->port());
}

bool SandboxServer::addCertificate(const QByteArray &pem)
{
    return m_service->addCertificate(pem);
}

void SandboxServer::setContract(const Contract *only)
{
    m_service->setContract(only);
}

void SandboxServer::setAnswerMode(const AnswerMode &mode)
{
    m_service->setMode(mode);
}

void SandboxServer::setLatency(std::chrono::milliseconds latency)
{
    m_service->setLatency(std::max(latency, std::chrono::milliseconds(0)));
}

void SandboxServer::setCustomerCount(int count)
{
    m_service->setCustomerCount(std::clamp(count, 0, mostSandboxCustomers));
}

void SandboxServer::setGrantedScopes(const QStringList &scopes)
{
    m_service->grant(scopes);
}

void SandboxServer::forgetOrders()
{
    m_service->forget();
}

QList<ReceivedOrder> SandboxServer::received() const
{
    return m_service->received();
}

} // namespace onboard
