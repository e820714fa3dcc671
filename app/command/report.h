// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/problem.h"
#include "delivery/attempt.h"

#include <QByteArray>
#include <QStringList>

namespace onboard {

/// An attempt for a script, as reportObjectOf() gives it, in one line of text.
[[nodiscard]] QByteArray reportOf(
    const Attempt &attempt, const Contract &contract, const Problems &problems = {});

/// An attempt for a person: the verdict, line by line.
[[nodiscard]] QStringList linesOf(const Attempt &attempt, const Contract &contract);

} // namespace onboard
