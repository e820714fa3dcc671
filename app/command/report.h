// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/problem.h"
#include "delivery/attempt.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QStringList>

namespace onboard {

/// An attempt for a script, as a JSON object. All members are always there, null where there is nothing to
/// say. `problems` are those that kept it from being sent; the service's own are added to them.
[[nodiscard]] Json reportObjectOf(
    const Attempt &attempt, const Contract &contract, const Problems &problems = {});

/// The same as one line of text.
[[nodiscard]] QByteArray reportOf(
    const Attempt &attempt, const Contract &contract, const Problems &problems = {});

/// An attempt for a person: the verdict, line by line.
[[nodiscard]] QStringList linesOf(const Attempt &attempt, const Contract &contract);

} // namespace onboard
