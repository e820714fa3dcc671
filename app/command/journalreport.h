// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"
#include "json/jsonfwd.h"

#include <QStringList>

namespace onboard {

/// An entry for a script: the members of an attempt's report, which are null while it is under way, and
/// `number`, `state`, `startedAt`, `endedAt` (ISO 8601, UTC), `profile`, `environment`, `contract`,
/// `customerName`, `seats`, `postsSent`, `body` (an object) and `settled` (null, or finding, person, at,
/// reason, evidence).
[[nodiscard]] Json reportObjectOf(const JournalEntry &entry);

/// An entry for a person, in one line of aligned columns.
[[nodiscard]] QString lineOf(const JournalEntry &entry);

/// An entry for a person, whole.
[[nodiscard]] QStringList linesOf(const JournalEntry &entry);

} // namespace onboard
