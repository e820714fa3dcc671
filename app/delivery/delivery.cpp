// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/delivery.h"

#include "connection/apirequest.h"
#include "connection/scrubber.h"
#include "delivery/calloutcome.h"
#include "delivery/earlierattempt.h"
#include "delivery/oneshotbody.h"
#include "delivery/orderchannel.h"
#include "log/areas.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

constexpr int unauthorized = 401;

struct TokenFailureRow
{
    TokenFailure::Kind kind;
    NotSent::Reason reason;
};

constexpr auto tokenFailures = std::to_array<TokenFailureRow>({
    {TokenFailure::Kind::CredentialAbsent, NotSent::Reason::Credential},
    {TokenFailure::Kind::CredentialLocked, NotSent::Reason::Credential},
    {TokenFailure::Kind::CredentialUnavailable, NotSent::Reason::Credential},
    {TokenFailure::Kind::CredentialDamaged, NotSent::Reason::Credential},
    {TokenFailure::Kind::Certificate, NotSent::Reason::Credential},
    {TokenFailure::Kind::Endpoint, NotSent::Reason::Endpoint},
    {TokenFailure::Kind::NoConnection, NotSent::Reason::NoConnection},
    {TokenFailure::Kind::Tls, NotSent::Reason::Tls},
    {TokenFailure::Kind::Refused, NotSent::Reason::Token},
    {TokenFailure::Kind::BadAnswer, NotSent::Reason::Token},
    {TokenFailure::Kind::Cancelled, NotSent::Reason::Cancelled},
});

NotSent notSent(const TokenFailure &failure)
{
    const auto row = std::ranges::find(tokenFailures, failure.kind, &TokenFailureRow::kind);
    return {row == tokenFailures.end() ? NotSent::Reason::Token : row->reason, failure.sentence};
}

NotSent cancelledBefore()
{
    return {NotSent::Reason::Cancelled, Texts::tr("It was cancelled before the order was handed over.")};
}

/// One POST with what it needs to live, in the order in which it may go: the call first, the channel last.
struct Post
{
    Post(const QNetworkRequest &request, const QByteArray &bytes, const HttpBounds &bounds)
        : channel(request.url())
        , body(bytes)
        , call(channel.post(request, &body), bounds, {Purpose::Order, bytes})
    { }

    OrderChannel channel;
    OneShotBody body;
    HttpCall call;
};

} // namespace

/// One attempt, from the press of the button to its outcome.
class Delivery::Running : public QObject
{
public:
    Running(Delivery &delivery, const Request &request, const Profile &profile, const QString &customerName,
        const Permission &permission, const QByteArray &servicesBefore, const QList<Exchange> &readsBefore);

    void start();
    void cancel();
    [[nodiscard]] bool nothingHasLeft() const { return postsSent() == 0; }

private:
    void prepare();
    void takePrepared(const BeginResult &result);
    void checkEndpoint();
    void askForToken();
    void takeToken(const TokenResult &result);
    void recordSending(const Token &token);
    void sendOrder(const Token &token);
    void takeAnswer(const CallResult &result);
    [[nodiscard]] bool isWorthAFreshToken(const Outcome &outcome) const;
    void askAgain(const Outcome &refusal);
    void conclude(const Outcome &outcome);
    void report();
    [[nodiscard]] int postsSent() const;

    Delivery &m_delivery;
    Request m_request;
    Profile m_profile;
    Permission m_permission;
    Attempt m_attempt;
    bool m_isInJournal = false;
    bool m_isConcluded = false;
    QElapsedTimer m_clock;
    QUrl m_url;
    QSslConfiguration m_tls;
    QPointer<TokenRequest> m_tokenRequest;
    bool m_tokenIsFresh = false;
    bool m_cancelled = false;
    std::optional<Outcome> m_refusal; ///< of a token held from before, answered to the first POST
    std::vector<std::unique_ptr<Post>> m_posts;
};

Delivery::Running::Running(Delivery &delivery, const Request &request, const Profile &profile,
    const QString &customerName, const Permission &permission, const QByteArray &servicesBefore,
    const QList<Exchange> &readsBefore)
    : m_delivery(delivery)
    , m_request(request)
    , m_profile(profile)
    , m_permission(permission)
{
    m_attempt.facts = factsFor(request, profile, customerName);
    m_attempt.facts.servicesBefore = servicesBefore;
    m_attempt.exchanges = readsBefore;
    m_clock.start();
}

void Delivery::Running::start()
{
    QMetaObject::invokeMethod(
        this, [this] { prepare(); }, Qt::QueuedConnection);
}

void Delivery::Running::cancel()
{
    if (m_isConcluded)
        return;
    m_cancelled = true;
    if (m_tokenRequest)
        m_tokenRequest->cancel();
    else if (!m_posts.empty())
        m_posts.back()->call.cancel();
}

void Delivery::Running::prepare()
{
    if (m_cancelled)
        return conclude(cancelledBefore());
    m_delivery.m_journal.begin(m_attempt.facts, m_request, m_permission, this,
        [this](const BeginResult &result) { takePrepared(result); });
}

void Delivery::Running::takePrepared(const BeginResult &result)
{
    std::visit(Overloaded{
                   [this](const Begun &) {
                       m_isInJournal = true;
                       qCInfo(logDelivery).noquote()
                           << "attempt" << m_attempt.facts.id << "prepared:" << m_attempt.facts.product
                           << "in" << m_attempt.facts.environment;
                       checkEndpoint();
                   },
                   [this](const Blocked &blocked) {
                       conclude(NotSent{NotSent::Reason::EarlierAttempt, sentenceOn(blocked.by.first())});
                   },
                   [this](const JournalProblem &problem) {
                       conclude(NotSent{NotSent::Reason::Journal, problem.sentence});
                   },
               },
        result);
}

void Delivery::Running::checkEndpoint()
{
    if (const std::optional<QString> refusal = refusalOf(m_profile.apiBase))
        return conclude(NotSent{NotSent::Reason::Endpoint, *refusal});
    m_url = addressOf(m_profile, m_request.path);
    if (!m_url.isValid())
        return conclude(NotSent{NotSent::Reason::Endpoint,
            Texts::tr("The profile’s address and the customer ID do not make a web address.")});
    if (const std::optional<QString> refusal = refusalOf(m_url))
        return conclude(NotSent{NotSent::Reason::Endpoint, *refusal});
    const auto tls = tlsOf(m_profile);
    if (const auto *sentence = std::get_if<QString>(&tls))
        return conclude(NotSent{NotSent::Reason::Endpoint, *sentence});
    m_tls = std::get<QSslConfiguration>(tls);
    askForToken();
}

void Delivery::Running::askForToken()
{
    if (m_cancelled)
        return conclude(cancelledBefore());
    m_delivery.setStage(Stage::Token);
    m_tokenRequest =
        m_delivery.m_tokens.request(m_profile, QString::fromLatin1(m_request.contract->scope), this);
    connect(m_tokenRequest, &TokenRequest::exchanged, this,
        [this](const Exchange &exchange) { m_attempt.exchanges.append(exchange); });
    connect(m_tokenRequest, &TokenRequest::finished, this, &Running::takeToken);
}

void Delivery::Running::takeToken(const TokenResult &result)
{
    m_tokenRequest = nullptr;
    if (m_cancelled)
        return conclude(cancelledBefore());
    if (const auto *failure = std::get_if<TokenFailure>(&result))
        return conclude(notSent(*failure));
    const Token &token = std::get<Token>(result);
    if (m_posts.empty())
        recordSending(token);
    else
        sendOrder(token); // the same attempt: that it is being sent is written down already
}

/// Write-ahead: from here on, whatever happens to this process, the journal says that it may have been sent.
void Delivery::Running::recordSending(const Token &token)
{
    m_delivery.m_journal.markSending(
        m_attempt.facts.id, this, [this, token](const std::optional<JournalProblem> &problem) {
            if (m_cancelled)
                return conclude(cancelledBefore());
            if (problem)
                return conclude(NotSent{NotSent::Reason::Journal, problem->sentence});
            sendOrder(token);
        });
}

/// The one place from which a paid order leaves.
void Delivery::Running::sendOrder(const Token &token)
{
    if (const std::optional<QString> refusal = refusalOf(m_url))
        return conclude(NotSent{NotSent::Reason::Endpoint, *refusal});
    QNetworkRequest request = hardenedRequest(m_url, m_tls, m_delivery.m_bounds);
    if (!setAuthorization(request, token) || !setHeader(request, "Content-Type", "application/json"))
        return conclude(NotSent{NotSent::Reason::Token,
            Texts::tr("The token holds characters that must not be sent. Test the connection.")});

    m_tokenIsFresh = token.isFresh;
    qCInfo(logDelivery).noquote() << "attempt" << m_attempt.facts.id << "is being sent";
    m_delivery.setStage(Stage::Sending);
    m_posts.push_back(std::make_unique<Post>(request, m_request.body, m_delivery.m_bounds));
    connect(&m_posts.back()->call, &HttpCall::finished, this, &Running::takeAnswer);
}

void Delivery::Running::takeAnswer(const CallResult &result)
{
    // While the token is in memory, and so recognized: a service may repeat what it was sent.
    const Outcome outcome = outcomeOf(scrubbed(result), m_posts.back()->body.handedOut(), *m_request.contract,
        m_url.host(), QDateTime::currentDateTimeUtc());
    m_attempt.exchanges.append(result.record.exchange());
    Q_EMIT m_delivery.exchanged(m_attempt.exchanges.last());
    if (isWorthAFreshToken(outcome))
        askAgain(outcome);
    else
        conclude(outcome);
}

/// A 401 is given before anything is processed (API.md §3.3): the one case in which sending again is safe.
bool Delivery::Running::isWorthAFreshToken(const Outcome &outcome) const
{
    const auto *refused = std::get_if<Refused>(&outcome);
    return refused && refused->facts.httpStatus == unauthorized && !m_tokenIsFresh && !m_refusal
        && !m_cancelled;
}

void Delivery::Running::askAgain(const Outcome &refusal)
{
    m_refusal = refusal;
    m_delivery.m_tokens.forget(m_profile.id, QString::fromLatin1(m_request.contract->scope));
    askForToken();
}

void Delivery::Running::conclude(const Outcome &outcome)
{
    // "Not sent" would be untrue after a first POST: it was sent, and refused.
    const bool wasRefused = m_refusal && std::holds_alternative<NotSent>(outcome);
    m_attempt.outcome = wasRefused ? *m_refusal : outcome;
    m_attempt.durationMs = m_clock.elapsed();
    m_attempt.postsSent = postsSent();
    m_isConcluded = true;
    if (!m_isInJournal)
        return report();
    m_delivery.m_journal.conclude(m_attempt, this, [this](const std::optional<JournalProblem> &problem) {
        if (problem)
            m_attempt.journalProblem = problem->sentence;
        report();
    });
    // Behind the outcome, and not waited for: what was sent and received is good to know, no more.
    m_delivery.m_journal.keepExchanges(m_attempt.facts.id, m_attempt.exchanges);
}

void Delivery::Running::report()
{
    const AnswerFacts *answer = factsOf(m_attempt.outcome);
    qCInfo(logDelivery).noquote().nospace()
        << "attempt " << m_attempt.facts.id << " ended: " << keyOf(m_attempt.outcome) << ", HTTP "
        << (answer ? answer->httpStatus : 0) << ", " << m_attempt.postsSent << " sent, "
        << m_attempt.durationMs << " ms";
    if (!m_attempt.journalProblem.isEmpty())
        qCCritical(logDelivery).noquote()
            << "attempt" << m_attempt.facts.id << "has no outcome in the journal";
    m_delivery.conclude(m_attempt);
}

int Delivery::Running::postsSent() const
{
    return static_cast<int>(
        std::ranges::count_if(m_posts, [](const auto &post) { return post->body.handedOut() > 0; }));
}

Delivery::Delivery(TokenSource &tokens, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_journal(journal)
{ }

Delivery::~Delivery() = default;

bool Delivery::nothingHasLeft() const
{
    return !m_running || m_running->nothingHasLeft();
}

bool Delivery::send(const Request &request, const Profile &profile, const QString &customerName,
    const Permission &permission, const QByteArray &servicesBefore, const QList<Exchange> &readsBefore)
{
    if (isBusy() || !request.contract || request.body.isEmpty())
        return false;
    m_running = std::make_unique<Running>(
        *this, request, profile, customerName, permission, servicesBefore, readsBefore);
    m_running->start();
    setStage(Stage::Token);
    return true;
}

void Delivery::cancel()
{
    if (m_running)
        m_running->cancel();
}

void Delivery::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void Delivery::conclude(const Attempt &attempt)
{
    // Called from inside it, so it goes later; as a child it goes with us at the latest.
    Running *running = m_running.release();
    running->setParent(this);
    running->deleteLater();
    setStage(Stage::Idle);
    Q_EMIT finished(attempt);
}

} // namespace onboard
