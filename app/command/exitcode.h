// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"

namespace onboard {

/// What the process answers to the script that started it.
enum ExitCode {
    ExitSuccess = 0,
    ExitNotAdded = 1, ///< refused, or a change is needed
    ExitUsage = 2, ///< wrong arguments, an unknown profile, a file that cannot be read
    ExitNotSent = 3, ///< nothing was sent, or nothing was changed
    ExitUnknown = 4, ///< it may have been added
};

[[nodiscard]] ExitCode exitCodeOf(OutcomeClass outcomeClass);

} // namespace onboard
