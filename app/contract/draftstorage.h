// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draftfile.h"

#include <optional>

namespace onboard {

/// Reads the draft file of that name. Only what is an ordinary file is opened: a pipe or a device might never
/// end. A draft with problems counts as unreadable here, and the sentence says the first ones.
[[nodiscard]] std::variant<Draft, DraftUnreadable> openDraft(const QString &name, TimestampUnit unit);

/// Writes it whole or not at all; what was there stays when that fails. The reason, or nothing.
[[nodiscard]] std::optional<QString> saveDraft(const QString &name, const Draft &draft, TimestampUnit unit);

/// Whether a file of the one says the same as a file of the other: what does not apply is in no file.
[[nodiscard]] bool sayTheSame(const Draft &one, const Draft &other);

} // namespace onboard
