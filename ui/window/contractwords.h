// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/conversion.h"
#include "contract/timestamp.h"

namespace onboard {

/// "Contract 2025-09 · Times as milliseconds": the unit only where dates have one.
[[nodiscard]] QString contractInWords(const Contract &contract, TimestampUnit unit);

/// What a conversion left behind, a sentence for each value; of many the first ones, and how many more.
[[nodiscard]] QString valuesInWords(const QList<NotCarriedOver> &values, const Contract &to);
/// All of them, one a line, to be pasted elsewhere.
[[nodiscard]] QString allValuesInWords(const QList<NotCarriedOver> &values, const Contract &to);

} // namespace onboard
