// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/commandline.h"
#include "delivery/journal/journalquery.h"

#include <variant>

namespace onboard {

/// The options that narrow the journal: --open, --search, --class, --profile, --from, --until.
void addJournalFilter(CommandLine &line);

/// What they ask for, or the sentence that says what is wrong. Days are those of this computer's time zone,
/// both of them included.
[[nodiscard]] std::variant<JournalQuery, QString> journalFilter(const CommandLine &line);

} // namespace onboard
