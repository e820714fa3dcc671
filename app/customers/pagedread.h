// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/elsewhere.h"
#include "connection/httpcall.h"
#include "connection/profile.h"
#include "connection/tokensource.h"
#include "customers/answerpage.h"
#include "customers/failedread.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace onboard {

/// What is asked for, page after page.
struct PagedQuestion
{
    QByteArray path; ///< percent-encoded, from the leading '/', without a query
    QByteArray body = "{}";
    QString scope; ///< OAuth permission that it needs, and no other
    Purpose purpose = Purpose::Customers;
};

/// Reads one list of the API to its end (API.md §9): 100 rows a page, until a page brings nothing new or as
/// many as announced have come. Bounded: 4 MiB a page, mostRows rows, mostPages pages. Changes nothing at the
/// service. A 401 for a token that was held from before is answered with a fresh one, once for each page.
/// May be deleted at any time, which ends it without a word. Thread: main thread; pages are read in another.
class PagedRead : public QObject
{
    Q_OBJECT
public:
    static constexpr int rowsOfPage = 100; ///< the most that the service gives
    static constexpr qint64 mostRows = 100'000;
    static constexpr int mostPages = 1'000;

    /// `tokens` has to outlive it.
    PagedRead(TokenSource &tokens, const Profile &profile, const PagedQuestion &question,
        QObject *parent = nullptr);
    ~PagedRead() override;

    /// To be called once. `parse` is called in another thread and must be pure; `take` here, with each page
    /// in its turn: it says how many of the rows are new.
    template <class Row>
    void start(std::optional<AnswerPage<Row>> (*parse)(const QByteArray &),
        std::function<qsizetype(const AnswerPage<Row> &)> take)
    {
        m_read = [this, parse, take](const QByteArray &body) {
            doElsewhere(
                this, [parse, body] { return parse(body); },
                [this, take](const std::optional<AnswerPage<Row>> &page) {
                    if (!page)
                        return conclude(unreadableAnswer(m_place));
                    const qsizetype added = page->received > 0 ? take(*page) : 0;
                    goOn(added, page->total.value_or(0));
                });
        };
        begin();
    }

Q_SIGNALS:
    /// Exactly once, never before control is back in the event loop. Nothing: all of it was read.
    void finished(const std::optional<onboard::ReadFailure> &failure);
    void exchanged(const onboard::Exchange &exchange); ///< a page was asked for, before it is read
    void tokenExchanged(const onboard::Exchange &exchange); ///< a token was, for that

private:
    void begin();
    void check();
    void askForToken();
    void takeToken(const TokenResult &result);
    void ask(const Token &token);
    void takeAnswer(const CallResult &result);
    void take(const CallResult &result, const Exchange &exchange);
    void goOn(qsizetype added, qint64 total);
    void conclude(const std::optional<ReadFailure> &failure);

    TokenSource &m_tokens;
    Profile m_profile;
    PagedQuestion m_question;
    ReadPlace m_place;
    HttpBounds m_bounds;
    QSslConfiguration m_tls;
    std::function<void(const QByteArray &)> m_read; ///< a body without secrets
    int m_page = 1;
    qint64 m_added = 0; ///< rows that were new
    bool m_tokenIsFresh = false;
    bool m_isRenewed = false; ///< for this page
    // In the order of their lives: the call goes before its manager.
    QNetworkAccessManager m_network;
    std::unique_ptr<HttpCall> m_call;
};

} // namespace onboard
