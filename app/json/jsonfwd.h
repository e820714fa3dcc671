// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace onboard {

/// Members keep the order in which they were written; integers stay 64-bit.
using Json = nlohmann::ordered_json;

} // namespace onboard
