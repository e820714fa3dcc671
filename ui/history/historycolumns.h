// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"
#include "delivery/journal/journalentry.h"
#include "delivery/journal/journalquery.h"

#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// What a column shows of an attempt, and how.
struct HistoryColumn
{
    QString key; ///< of settings: "time", "field.retentionYear"
    const char *title; ///< of a fixed column, or the label of a field; marked for translation
    std::optional<JournalSort> sort; ///< none: it cannot be sorted by
    QString (*text)(const JournalEntry &entry) = nullptr; ///< null for a field of the contracts
    QString wire; ///< of a field: its name in requests, without regard to case
    bool isNumber = false;
};

/// Those of the fixed columns that others are named after.
namespace column {
inline constexpr int time = 0;
inline constexpr int profile = 1;
inline constexpr int customer = 2;
inline constexpr int product = 3;
inline constexpr int ending = 4;
} // namespace column

/// The fixed ones first, then one for each field that a contract sends and that none of them shows. A person
/// switches the latter on.
[[nodiscard]] const QList<HistoryColumn> &historyColumns();
[[nodiscard]] int fixedHistoryColumns();
[[nodiscard]] QString titleOf(const HistoryColumn &column);

/// What was ordered by that name, of several items each.
[[nodiscard]] QString fieldText(const HistoryColumn &column, const Contract &contract, const Draft &draft);

/// "Added", "Unknown, settled: not added", "under way".
[[nodiscard]] QString endingInWords(const JournalEntry &entry);

/// The form as it was when that attempt was made, as far as its request tells; an empty one when that cannot
/// be read. `leftOut` are sentences about the rest.
struct OrderedForm
{
    const Contract *contract = nullptr;
    Draft draft;
    QStringList leftOut;
    QString fault;
};
[[nodiscard]] OrderedForm formOf(const JournalEntry &entry);

/// "843 ms", "1.2 s".
[[nodiscard]] QString durationInWords(qint64 milliseconds);

} // namespace onboard
