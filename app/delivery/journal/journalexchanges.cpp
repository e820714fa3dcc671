// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// What was sent and received for an attempt, in the journal.
#include "delivery/journal/exchangerows.h"
#include "delivery/journal/journalchange.h"
#include "delivery/journal/journalfile.h"
#include "exchange/exchangerecord.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace onboard {

std::optional<JournalProblem> JournalFile::keepExchanges(
    const QString &attemptId, const QList<Exchange> &exchanges)
{
    if (exchanges.isEmpty())
        return {};
    if (std::optional<JournalProblem> problem = open())
        return problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    for (const Exchange &exchange : exchanges) {
        if (!run(u"INSERT INTO exchange (attempt, record) SELECT number, ? FROM attempt WHERE id = ? AND "
                 "(SELECT count(*) FROM exchange WHERE attempt = attempt.number) < ?"_s,
                {rowOf(exchange), attemptId, mostExchangesKept}))
            return takeProblem();
    }
    if (!change.commit())
        return takeProblem();
    return {};
}

JournalRead<QList<Exchange>> JournalFile::exchangesOf(const QString &attemptId)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!run(query,
            u"SELECT record FROM exchange WHERE attempt = (SELECT number FROM attempt WHERE id = ?) "
            "AND length(record) <= ? ORDER BY number LIMIT ?"_s,
            {attemptId, ExchangeBounds::mostBytes, mostExchangesKept}))
        return takeProblem();
    QList<Exchange> found;
    while (query.next())
        if (const std::optional<Exchange> exchange = readExchange(query.value(0).toString().toUtf8()))
            found.append(*exchange);
    if (query.lastError().isValid()) {
        m_problem = journalProblem(query.lastError());
        return takeProblem();
    }
    return found;
}

} // namespace onboard
