// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "delivery/journal/journalentry.h"
#include "json/jsonfwd.h"

namespace onboard {

/// The contract that the attempt kept; the default one where this version does not know it.
[[nodiscard]] const Contract &contractOf(const JournalEntry &entry);

[[nodiscard]] const char *keyOf(JournalEntry::State state); ///< "prepared", "sending", "done"

/// An entry for a script: the members of an attempt's report, which are null while it is under way, and
/// `number`, `state`, `startedAt`, `endedAt` (ISO 8601, UTC), `profile`, `environment`, `contract`,
/// `customerName`, `seats`, `postsSent`, `body` (an object), `settled` (null, or finding, person, at, reason,
/// evidence) and `note`.
[[nodiscard]] Json reportObjectOf(const JournalEntry &entry);

} // namespace onboard
