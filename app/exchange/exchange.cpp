// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchange.h"

#include <array>

namespace onboard {

const char *keyOf(Purpose purpose)
{
    constexpr auto keys = std::to_array({"token", "customers", "services", "seats", "order"});
    return keys[static_cast<std::size_t>(purpose)];
}

} // namespace onboard
