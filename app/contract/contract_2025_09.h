// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onboard {

struct Contract;

/// The specification of September 2025 (API.md §4, §7, §11), the default.
extern const Contract contract_2025_09;

} // namespace onboard
