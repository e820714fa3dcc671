// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"

class QSqlQuery;

namespace onboard {

/// The beginning of a statement that reads whole entries: SELECT … FROM attempt …; a condition follows.
[[nodiscard]] QLatin1StringView entrySelection();

/// The entry at which such a query stands.
[[nodiscard]] JournalEntry readEntry(const QSqlQuery &query);

[[nodiscard]] QDateTime timeOf(const QVariant &milliseconds); ///< UTC; null for null

} // namespace onboard
