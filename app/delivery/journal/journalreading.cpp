// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// What is read of the journal: entries by name, and those that a query asks for, page by page.
#include "delivery/journal/journalfile.h"
#include "delivery/journal/journalrow.h"
#include "delivery/journal/journalselection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// Up to so many are sorted after they were found; of more, the index of the order is gone through.
constexpr int fewToSort = 20'000;

} // namespace

std::optional<QList<JournalEntry>> JournalFile::select(
    const QString &condition, const QVariantList &values, int most)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!run(query, entrySelection() + condition + u" ORDER BY attempt.number DESC LIMIT %1"_s.arg(most),
            values))
        return {};
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    if (query.lastError().isValid()) {
        m_problem = journalProblem(query.lastError());
        return {};
    }
    return entries;
}

JournalRead<std::optional<JournalEntry>> JournalFile::entry(const QString &attemptId)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    const auto found = select(u"WHERE attempt.id = ?"_s, {attemptId}, 1);
    if (!found)
        return takeProblem();
    return found->isEmpty() ? std::optional<JournalEntry>() : found->first();
}

JournalRead<QList<JournalEntry>> JournalFile::entriesBeginning(const QString &beginningOfId)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    const QString from = beginningOfId.toLower();
    const QString beyond =
        from + QChar(0xffff); // a range and not LIKE: it uses the index, and % means nothing
    const auto found = select(u"WHERE attempt.id >= ? AND attempt.id < ?"_s, {from, beyond}, 2);
    if (!found)
        return takeProblem();
    return *found;
}

JournalRead<int> JournalFile::unsettled()
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query, u"SELECT count(*) FROM attempt WHERE outcome_class = 'unknown' AND settled IS NULL"_s, {})
        || !query.next())
        return takeProblem();
    return query.value(0).toInt();
}

// ---- what a query asks for ---------------------------------------------------------------------------

struct JournalFile::Hit
{
    qint64 number = 0;
    QVariant sortedBy;
};

/// Appends what a statement gives; false when it failed.
bool JournalFile::collect(const QString &statement, const QVariantList &values, QList<Hit> &hits)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!run(query, statement, values))
        return false;
    while (query.next())
        hits.append({query.value(0).toLongLong(), query.value(1)});
    if (query.lastError().isValid())
        m_problem = journalProblem(query.lastError());
    return !query.lastError().isValid();
}

/// How many there are, but no more than `most`; nothing when that cannot be read.
std::optional<int> JournalFile::countUpTo(int most, const SqlPart &part)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query, u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(part.text).arg(most),
            part.values)
        || !query.next())
        return {};
    return query.value(0).toInt();
}

/// The numbers between which all are that were begun within the query's dates, and that its places leave.
std::optional<NumberRange> JournalFile::rangeOf(const JournalQuery &query)
{
    NumberRange range;
    if (query.from.isValid() || query.until.isValid()) {
        QSqlQuery dates(QSqlDatabase::database(m_connection, false));
        const qint64 from = query.from.isValid() ? query.from.toMSecsSinceEpoch() : 0;
        const qint64 until =
            query.until.isValid() ? query.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        if (!run(dates,
                u"SELECT ifnull(min(number), 1), ifnull(max(number), 0) FROM attempt "
                "WHERE prepared_at >= ? AND prepared_at < ?"_s,
                {from, until})
            || !dates.next())
            return {};
        range = {dates.value(0).toLongLong(), dates.value(1).toLongLong()};
    }
    if (query.before > 0)
        range.highest = std::min(range.highest, query.before - 1);
    if (query.behind && query.sort == JournalSort::Time) {
        if (query.ascending)
            range.lowest = std::max(range.lowest, query.behind->number + 1);
        else
            range.highest = std::min(range.highest, query.behind->number - 1);
    }
    return range;
}

/// By the number: SQLite finds them in that order, and stops when there are enough.
std::optional<QList<JournalFile::Hit>> JournalFile::hitsByTime(const JournalSelection &selection, int most)
{
    const SqlPart source = selection.byNumber();
    QList<Hit> hits;
    if (!collect(u"SELECT %1, %1 FROM %2 ORDER BY %1 %3 LIMIT %4"_s.arg(
                     selection.number(), source.text, selection.direction(), QString::number(most)),
            source.values, hits))
        return {};
    return hits;
}

/// Few are found and then sorted.
std::optional<QList<JournalFile::Hit>> JournalFile::hitsOfFew(
    const JournalSelection &selection, const std::optional<JournalPlace> &behind, int most)
{
    SqlPart source = selection.byNumber();
    if (behind) {
        source.text += u" AND (%1, attempt.number) %2 (?, ?)"_s.arg(selection.sortedBy(), selection.beyond());
        source.values += QVariantList{behind->sortedBy, behind->number};
    }
    QList<Hit> hits;
    if (!collect(u"SELECT %1, %2 AS sorted_by FROM %3 ORDER BY sorted_by %4, +%1 %4 LIMIT %5"_s.arg(
                     selection.number(), u"(+%1)"_s.arg(selection.sortedBy()), source.text,
                     selection.direction(), QString::number(most)),
            source.values, hits))
        return {};
    return hits;
}

/// Of many, the index of the order is gone through: first the rest of those that are like the one at the
/// place, then what follows.
std::optional<QList<JournalFile::Hit>> JournalFile::hitsOfMany(
    const JournalSelection &selection, const std::optional<JournalPlace> &behind, int most)
{
    const SqlPart source = selection.byOtherOrder();
    const QString key = selection.sortedBy();
    const auto read = [&](const QString &condition, const QVariantList &values, QList<Hit> &hits) {
        return collect(
            u"SELECT attempt.number, %1 FROM %2%3 ORDER BY %1 %4, attempt.number %4 LIMIT %5"_s.arg(
                key, source.text, condition, selection.direction(), QString::number(most - hits.size())),
            source.values + values, hits);
    };
    QList<Hit> hits;
    if (!behind)
        return read({}, {}, hits) ? std::optional(hits) : std::nullopt;
    const QString beyond = selection.beyond();
    if (!read(u" AND %1 = ? AND attempt.number %2 ?"_s.arg(key, beyond), {behind->sortedBy, behind->number},
            hits))
        return {};
    if (hits.size() < most && !read(u" AND %1 %2 ?"_s.arg(key, beyond), {behind->sortedBy}, hits))
        return {};
    return hits;
}

std::optional<QList<JournalFile::Hit>> JournalFile::hitsOf(const JournalQuery &query)
{
    const std::optional<NumberRange> range = rangeOf(query);
    if (!range)
        return {};
    const int most = std::clamp(query.most, 1, 1000);
    const JournalSelection selection(query, *range);
    if (selection.isByTime())
        return hitsByTime(selection, most);
    if (!query.isFiltered())
        return hitsOfMany(selection, query.behind, most);
    const std::optional<int> found = countUpTo(fewToSort + 1, selection.byNumber());
    if (!found)
        return {};
    return *found > fewToSort ? hitsOfMany(selection, query.behind, most)
                              : hitsOfFew(selection, query.behind, most);
}

JournalRead<QList<JournalEntry>> JournalFile::entries(const JournalQuery &query)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    const std::optional<QList<Hit>> hits = hitsOf(query);
    if (!hits)
        return takeProblem();
    QStringList numbers;
    for (const Hit &hit : *hits)
        numbers.append(QString::number(hit.number));
    const auto found = select(
        u"WHERE attempt.number IN (%1)"_s.arg(numbers.join(u',')), {}, static_cast<int>(numbers.size()));
    if (!found)
        return takeProblem();
    QHash<qint64, qsizetype> placeOf;
    for (qsizetype place = 0; place < found->size(); ++place)
        placeOf.insert(found->at(place).number, place);
    QList<JournalEntry> entries;
    for (const Hit &hit : *hits) {
        if (const auto place = placeOf.constFind(hit.number); place != placeOf.cend()) {
            entries.append(found->at(*place));
            entries.last().sortedBy = hit.sortedBy;
        }
    }
    return entries;
}

JournalRead<int> JournalFile::count(const JournalQuery &query, int most)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    const std::optional<NumberRange> range = rangeOf(query);
    if (!range)
        return takeProblem();
    const SqlPart all{u"attempt"_s, {}};
    const SqlPart part = query.isFiltered() ? JournalSelection(query, *range).byNumber() : all;
    const std::optional<int> found = countUpTo(most, part);
    if (!found)
        return takeProblem();
    return *found;
}

/// From one name to the next, so that a million rows of few profiles are few steps.
JournalRead<QStringList> JournalFile::profiles()
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    constexpr int most = 200;
    QStringList names;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const QString next = u"SELECT profile FROM attempt WHERE profile COLLATE NOCASE > ? "
                         "ORDER BY profile COLLATE NOCASE LIMIT 1"_s;
    while (names.size() < most) {
        if (!run(query, next, {names.isEmpty() ? QString() : names.last()}))
            return takeProblem();
        if (!query.next())
            break;
        names.append(query.value(0).toString());
    }
    return names;
}

JournalRead<QList<Settlement>> JournalFile::settlementsOf(const QString &attemptId)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query,
            u"SELECT finding, person, reason, at, evidence FROM settlement WHERE attempt = "
            "(SELECT number FROM attempt WHERE id = ?) ORDER BY number LIMIT 100"_s,
            {attemptId}))
        return takeProblem();
    QList<Settlement> settlements;
    while (query.next())
        settlements.append(
            {query.value(0).toString() == QLatin1StringView(keyOf(Finding::Added)) ? Finding::Added
                                                                                   : Finding::NotAdded,
                query.value(1).toString(), query.value(2).toString(), timeOf(query.value(3)),
                query.value(4).toString()});
    return settlements;
}

} // namespace onboard
