// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalquery.h"

#include <limits>

namespace onboard {

/// A part of a statement and the values of its question marks.
struct SqlPart
{
    QString text;
    QVariantList values;
};

/// Numbers of attempts, both ends included.
struct NumberRange
{
    qint64 lowest = 1;
    qint64 highest = std::numeric_limits<qint64>::max();
};

/// A journal's query as SQL: what it looks through and how it is sorted, so that an index serves it.
class JournalSelection
{
public:
    /// `range` is what the query's dates and places leave.
    JournalSelection(const JournalQuery &query, NumberRange range);

    /// "attempt WHERE …": all that the query asks for but its order; the number is `number()`. An index gives
    /// it in the order of the numbers.
    [[nodiscard]] SqlPart byNumber() const;
    /// The same, for a statement that goes through the attempts in another order.
    [[nodiscard]] SqlPart byOtherOrder() const;

    [[nodiscard]] QString number() const;
    [[nodiscard]] QString sortedBy() const; ///< the expression, as the index has it
    [[nodiscard]] QString direction() const; ///< "ASC", "DESC"
    [[nodiscard]] QString beyond() const; ///< ">" or "<": what follows in that direction
    /// Whether it is sorted by the number itself.
    [[nodiscard]] bool isByTime() const { return m_query.sort == JournalSort::Time; }

private:
    [[nodiscard]] SqlPart conditions(bool usesIndex) const;

    JournalQuery m_query;
    NumberRange m_range;
    QString m_search;
};

} // namespace onboard
