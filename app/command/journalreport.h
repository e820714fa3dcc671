// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"

#include <QStringList>

namespace onboard {

/// An entry for a person, in one line of aligned columns.
[[nodiscard]] QString lineOf(const JournalEntry &entry);

/// An entry for a person, whole.
[[nodiscard]] QStringList linesOf(const JournalEntry &entry);

} // namespace onboard
