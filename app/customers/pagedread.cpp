// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/pagedread.h"

#include "connection/apirequest.h"
#include "connection/environment.h"
#include "log/areas.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

constexpr int ok = 200;
constexpr int unauthorized = 401;

} // namespace

PagedRead::PagedRead(
    TokenSource &tokens, const Profile &profile, const PagedQuestion &question, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_profile(profile)
    , m_question(question)
    , m_place{question.scope, profile.apiBase.host()}
{ }

PagedRead::~PagedRead() = default;

void PagedRead::begin()
{
    QMetaObject::invokeMethod(
        this, [this] { check(); }, Qt::QueuedConnection);
}

void PagedRead::check()
{
    if (const std::optional<QString> refusal = refusalOf(m_profile.apiBase))
        return conclude(badAddress(*refusal));
    if (!addressOf(m_profile, m_question.path).isValid())
        return conclude(
            badAddress(Texts::tr("The profile’s address and the customer ID do not make a web address.")));
    const auto tls = tlsOf(m_profile);
    if (const auto *sentence = std::get_if<QString>(&tls))
        return conclude(badAddress(*sentence));
    m_tls = std::get<QSslConfiguration>(tls);
    setProxyFor(m_network, m_profile.apiBase);
    askForToken();
}

/// Before each page: one that was held may be too old by now.
void PagedRead::askForToken()
{
    const TokenRequest *request = m_tokens.request(m_profile, m_question.scope, this);
    connect(request, &TokenRequest::exchanged, this, &PagedRead::tokenExchanged);
    connect(request, &TokenRequest::finished, this, &PagedRead::takeToken);
}

void PagedRead::takeToken(const TokenResult &result)
{
    if (const auto *failure = std::get_if<TokenFailure>(&result))
        conclude(failureOf(*failure));
    else
        ask(std::get<Token>(result));
}

void PagedRead::ask(const Token &token)
{
    const QByteArray query =
        "?pageIndex=" + QByteArray::number(m_page) + "&pageSize=" + QByteArray::number(rowsOfPage);
    QNetworkRequest request = hardenedRequest(addressOf(m_profile, m_question.path + query), m_tls, m_bounds);
    if (!setAuthorization(request, token) || !setHeader(request, "Content-Type", "application/json"))
        return conclude(ReadFailure{ReadFailure::Kind::NoToken,
            Texts::tr("The token holds characters that must not be sent. Test the connection."), 0});
    m_tokenIsFresh = token.isFresh;
    m_call = std::make_unique<HttpCall>(
        m_network.post(request, m_question.body), m_bounds, Sending{m_question.purpose, m_question.body});
    connect(m_call.get(), &HttpCall::finished, this, &PagedRead::takeAnswer);
}

/// Blanking a page takes longer than a window may wait.
void PagedRead::takeAnswer(const CallResult &result)
{
    doElsewhere(
        this, [record = result.record] { return record.exchange(); },
        [this, result](const Exchange &exchange) {
            Q_EMIT exchanged(exchange);
            take(result, exchange);
        });
}

void PagedRead::take(const CallResult &result, const Exchange &exchange)
{
    const bool isAnswer = result.end == CallEnd::Complete && result.httpStatus == ok;
    const bool isRefusedToken = result.end == CallEnd::Complete && result.httpStatus == unauthorized;
    if (isRefusedToken && !m_tokenIsFresh && !m_isRenewed) {
        m_isRenewed = true;
        m_tokens.forget(m_profile.id, m_question.scope);
        return askForToken();
    }
    if (!isAnswer)
        return conclude(failureOf(result, m_place, QDateTime::currentDateTimeUtc()));
    m_read(exchange.responseBody);
}

void PagedRead::goOn(qsizetype added, qint64 total)
{
    m_added += added;
    if (added == 0 || (total > 0 && m_added >= total))
        return conclude(std::nullopt);
    if (m_added >= mostRows || m_page >= mostPages)
        return conclude(tooManyRows(m_added));
    ++m_page;
    m_isRenewed = false;
    askForToken();
}

void PagedRead::conclude(const std::optional<ReadFailure> &failure)
{
    if (failure)
        qCWarning(logCustomers) << "reading failed on page" << m_page << "with kind"
                                << static_cast<int>(failure->kind);
    else
        qCInfo(logCustomers) << "read" << m_added << "rows on" << m_page << "pages";
    Q_EMIT finished(failure);
}

} // namespace onboard
