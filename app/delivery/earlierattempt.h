// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"

#include <QString>

namespace onboard {

/// What a person has to know of an attempt that stands in the way of another: when it was sent, by which
/// profile, and what came back; or that it is under way. One sentence.
[[nodiscard]] QString sentenceOn(const JournalEntry &earlier);

} // namespace onboard
