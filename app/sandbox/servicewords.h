// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/rules.h"
#include "json/jsonfwd.h"

namespace onboard {

/// A service that a customer has, in the words of the list of services (API.md §9.2): all texts, "N/A" for
/// what does not apply or was not ordered. Whatever contract its order was written in.
[[nodiscard]] Json wordsOf(const SandboxService &service);

} // namespace onboard
