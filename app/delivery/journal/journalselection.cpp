// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalselection.h"

#include "delivery/journal/journalwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct SortRow
{
    JournalSort sort;
    const char *expression; ///< of an index of version 3
};

constexpr auto sorts = std::to_array<SortRow>({
    {JournalSort::Time, "attempt.number"},
    {JournalSort::Profile, "attempt.profile COLLATE NOCASE"},
    {JournalSort::Customer,
        "CASE attempt.customer WHEN '' THEN attempt.customer_key ELSE attempt.customer END COLLATE NOCASE"},
    {JournalSort::Product, "attempt.product"},
    {JournalSort::Ending, "ifnull(attempt.outcome_class, '')"},
    {JournalSort::Http, "ifnull(attempt.http_status, -1)"},
    {JournalSort::Status, "ifnull(attempt.status, -1)"},
    {JournalSort::Duration, "ifnull(attempt.duration_ms, -1)"},
    {JournalSort::RequestId, "attempt.request_id"},
});

} // namespace

JournalSelection::JournalSelection(const JournalQuery &query, NumberRange range)
    : m_query(query)
    , m_range(range)
    , m_search(searchFor(query))
{ }

QString JournalSelection::number() const
{
    return m_search.isEmpty() ? u"attempt.number"_s : u"attempt_words.rowid"_s;
}

QString JournalSelection::sortedBy() const
{
    const auto row = std::ranges::find(sorts, m_query.sort, &SortRow::sort);
    return QString::fromLatin1(row == sorts.end() ? sorts.front().expression : row->expression);
}

QString JournalSelection::direction() const
{
    return m_query.ascending ? u"ASC"_s : u"DESC"_s;
}

QString JournalSelection::beyond() const
{
    return m_query.ascending ? u">"_s : u"<"_s;
}

/// A plus keeps SQLite from taking the index of that column.
SqlPart JournalSelection::conditions(bool usesIndex) const
{
    const QString plus = usesIndex ? QString() : u"+"_s;
    SqlPart part;
    QStringList texts;
    if (m_query.unsettledOnly)
        texts.append(plus + u"attempt.outcome_class = 'unknown' AND attempt.settled IS NULL"_s);
    if (!m_query.classes.isEmpty()) {
        QStringList marks;
        for (const OutcomeClass each : m_query.classes) {
            marks.append(u"?"_s);
            part.values.append(QString::fromLatin1(keyOf(each)));
        }
        texts.append(plus + u"ifnull(attempt.outcome_class, '') IN (%1)"_s.arg(marks.join(u',')));
    }
    if (!m_query.profile.isEmpty()) {
        texts.append(plus + u"attempt.profile = ? COLLATE NOCASE"_s);
        part.values.append(m_query.profile);
    }
    if (m_query.from.isValid()) {
        texts.append(u"+attempt.prepared_at >= ?"_s);
        part.values.append(m_query.from.toMSecsSinceEpoch());
    }
    if (m_query.until.isValid()) {
        texts.append(u"+attempt.prepared_at < ?"_s);
        part.values.append(m_query.until.toMSecsSinceEpoch());
    }
    part.text = texts.isEmpty() ? u"1"_s : texts.join(" AND "_L1);
    return part;
}

SqlPart JournalSelection::byNumber() const
{
    const SqlPart others = conditions(m_search.isEmpty());
    if (m_search.isEmpty())
        return {u"attempt WHERE attempt.number BETWEEN ? AND ? AND "_s + others.text,
            QVariantList{m_range.lowest, m_range.highest} + others.values};
    return {u"attempt_words CROSS JOIN attempt ON attempt.number = attempt_words.rowid "
            "WHERE attempt_words MATCH ? AND attempt_words.rowid BETWEEN ? AND ? AND "_s
            + others.text,
        QVariantList{m_search, m_range.lowest, m_range.highest} + others.values};
}

SqlPart JournalSelection::byOtherOrder() const
{
    const SqlPart others = conditions(false);
    const SqlPart range{u"attempt WHERE +attempt.number BETWEEN ? AND ? AND "_s + others.text,
        QVariantList{m_range.lowest, m_range.highest} + others.values};
    if (m_search.isEmpty())
        return range;
    return {range.text
            + u" AND +attempt.number IN (SELECT rowid FROM attempt_words WHERE attempt_words MATCH ?)"_s,
        range.values + QVariantList{m_search}};
}

} // namespace onboard
