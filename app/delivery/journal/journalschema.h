// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalproblem.h"

#include <optional>

class QSqlDatabase;

namespace onboard {

/// Fills a database that holds nothing yet.
[[nodiscard]] std::optional<JournalProblem> fillNew(QSqlDatabase &database);

/// Refuses databases of other programs and of newer versions, and one that holds nothing at all: it has lost
/// what it held. Only reads.
[[nodiscard]] std::optional<JournalProblem> checkOurs(QSqlDatabase &database);

/// Brings a journal that passed checkOurs() to its newest form, all steps or none.
[[nodiscard]] std::optional<JournalProblem> bringUpToDate(QSqlDatabase &database);

} // namespace onboard
