// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/conversion.h"

namespace onboard {

/// What a conversion left behind, a line with a bullet for each value; of many the first ones, and how many
/// more.
[[nodiscard]] QString valuesInWords(const QList<NotCarriedOver> &values, const Contract &to);
/// All of them, one a line, to be pasted elsewhere.
[[nodiscard]] QString allValuesInWords(const QList<NotCarriedOver> &values, const Contract &to);

} // namespace onboard
