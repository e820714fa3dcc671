// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <span>

namespace onboard {

// One category for each area that support asks about. What is written to them holds IDs, codes, counts, hosts
// and times; never a name of a person or customer, a body or a header, and no secret (which the scrubber
// would blank all the same). In English: it is read by those who mend the program.
Q_DECLARE_LOGGING_CATEGORY(logConnection) ///< calls: where to, how they ended, how long they took
Q_DECLARE_LOGGING_CATEGORY(logToken)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logDelivery) ///< orders and what became of them
Q_DECLARE_LOGGING_CATEGORY(logJournal)
Q_DECLARE_LOGGING_CATEGORY(logCustomers) ///< lists that were read
Q_DECLARE_LOGGING_CATEGORY(logDraft) ///< what is kept and opened
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logProgram) ///< start, end, settings

struct LogArea
{
    const char *category; ///< "onboard.delivery"
    const char *name; ///< for a person; translate in context "LogAreas"
};

[[nodiscard]] std::span<const LogArea> logAreas();

/// The name in the reader's language; of a category that is not in the table, such as Qt's, its own name.
[[nodiscard]] QString areaInWords(const QString &category);

/// Whether the area is this program's own and not Qt's.
[[nodiscard]] bool isOwnArea(QLatin1StringView category);

/// With details, the areas tell every step; without, what support needs to know. Process-wide, as Qt's rules
/// for categories are.
void setLogDetails(bool wanted);

} // namespace onboard
