// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// What people add to the journal, and what they take out of it.
#include "connection/httpcall.h"
#include "delivery/journal/journalchange.h"
#include "delivery/journal/journalfile.h"
#include "delivery/redaction.h"

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// What may be forgotten: it has ended, its outcome is known, and it is no success that still stands in the
/// way of a repeat. The question mark is the end of that time.
constexpr auto mayGo = "state = 'done' AND NOT (outcome_class = 'unknown' AND settled IS NULL) "
                       "AND NOT ((outcome_class = 'success' OR ifnull(settled, '') = 'added') "
                       "AND coalesce(ended_at, sending_at, prepared_at) > ?)"_L1;

qint64 endOfRepeats(std::chrono::hours repeatWindow)
{
    return QDateTime::currentDateTimeUtc()
        .addSecs(-std::chrono::seconds(repeatWindow).count())
        .toMSecsSinceEpoch();
}

/// Lines stay lines; of what is blanked nothing is left, nor of half of it.
QString keptNote(const QString &text)
{
    QStringList lines;
    for (const QString &line : withoutAddresses(withoutTokens(text)).left(mostNote).split(u'\n'))
        lines.append(foreignText(line, mostNote));
    return lines.join(u'\n').trimmed();
}

} // namespace

JournalRead<bool> JournalFile::settle(const QString &attemptId, const Settlement &settlement)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    const QString finding = QString::fromLatin1(keyOf(settlement.finding));
    const QString reason =
        withoutAddresses(withoutTokens(foreignText(settlement.reason, Settlement::mostReason)));
    const QString evidence =
        foreignText(withoutAddresses(withoutTokens(settlement.evidence)), Settlement::mostEvidence);
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query, u"UPDATE attempt SET settled = ? WHERE id = ? AND outcome_class = 'unknown'"_s,
            {finding, attemptId}))
        return takeProblem();
    if (query.numRowsAffected() != 1)
        return false;
    if (!run(u"INSERT INTO settlement (attempt, at, finding, person, reason, evidence) "
             "SELECT number, ?, ?, ?, ?, ? FROM attempt WHERE id = ?"_s,
            {settlement.at.toMSecsSinceEpoch(), finding, withoutAddresses(settlement.person), reason,
                evidence, attemptId})
        || !change.commit())
        return takeProblem();
    return true;
}

JournalRead<bool> JournalFile::setNote(const QString &attemptId, const QString &text)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query, u"UPDATE attempt SET note = ? WHERE id = ?"_s, {keptNote(text), attemptId}))
        return takeProblem();
    const bool isThere = query.numRowsAffected() == 1;
    if (!change.commit())
        return takeProblem();
    return isThere;
}

JournalRead<int> JournalFile::remove(const QStringList &attemptIds, std::chrono::hours repeatWindow)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    int removed = 0;
    for (const QString &id : attemptIds) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!run(query, u"DELETE FROM attempt WHERE id = ? AND "_s + mayGo, {id, endOfRepeats(repeatWindow)}))
            return takeProblem();
        removed += query.numRowsAffected();
    }
    if (!change.commit())
        return takeProblem();
    return removed;
}

JournalRead<int> JournalFile::removeOlder(const QDateTime &than, std::chrono::hours repeatWindow, int most)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query,
            u"DELETE FROM attempt WHERE number IN (SELECT number FROM attempt WHERE prepared_at < ? AND "_s
                + mayGo + u" ORDER BY prepared_at LIMIT ?)"_s,
            {than.toMSecsSinceEpoch(), endOfRepeats(repeatWindow), most}))
        return takeProblem();
    const int removed = query.numRowsAffected();
    if (!change.commit())
        return takeProblem();
    return removed;
}

JournalRead<bool> JournalFile::giveBackRoom(int mostPages)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    constexpr int incremental = 2;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const auto pragma = [&](const QString &name) {
        return run(query, u"PRAGMA "_s + name, {}) && query.next() ? query.value(0).toInt() : 0;
    };
    if (pragma(u"auto_vacuum"_s) != incremental || pragma(u"freelist_count"_s) == 0)
        return false;
    if (!run(query, u"PRAGMA incremental_vacuum(%1)"_s.arg(mostPages), {}))
        return takeProblem();
    while (query.next()) // each step frees a page
        ;
    query.finish();
    return pragma(u"freelist_count"_s) > 0;
}

} // namespace onboard
