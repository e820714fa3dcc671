// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/console.h"
#include "delivery/journal/journalfile.h"

#include <variant>

namespace onboard {

/// The attempt that is meant by its ID or the beginning of it, or the exit code when it is none or more than
/// one, which is said.
[[nodiscard]] std::variant<JournalEntry, int> entryMeant(
    JournalFile &journal, const QString &name, Console &console);

} // namespace onboard
