// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/command.h"

#include <QString>

namespace onboard {

/// How one command is written, and what it does.
[[nodiscard]] QString usageOf(const Command &command);

/// How the program is started in every way that there is, and what its exit codes mean.
[[nodiscard]] QString usageText();

} // namespace onboard
