// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onboard {

struct Contract;

/// The page of October 2025, which is the one published today (API.md §5, §7, §11.30 to §11.38).
extern const Contract contract_2025_10;

} // namespace onboard
