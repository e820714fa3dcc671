// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/timestamp.h"

namespace onboard {

/// "Contract 2025-09 · Times as milliseconds": the unit only where dates have one.
[[nodiscard]] QString contractInWords(const Contract &contract, TimestampUnit unit);

} // namespace onboard
