// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/problem.h"
#include "delivery/attempt.h"
#include "json/jsonfwd.h"

namespace onboard {

/// An attempt for a script, as a JSON object. All members are always there, null where there is nothing to
/// say. `problems` are those that kept it from being sent; the service's own are added to them.
[[nodiscard]] Json reportObjectOf(
    const Attempt &attempt, const Contract &contract, const Problems &problems = {});

} // namespace onboard
