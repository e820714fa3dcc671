// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

namespace onboard {

/// What does not go with a customer that manages its tenants itself (API.md §9.1): a warning at the product
/// when that is a premium management service.
[[nodiscard]] Problems problemsOfSelfManagement(const Contract &contract, const Draft &draft);

} // namespace onboard
