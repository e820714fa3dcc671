// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace onboard {

constexpr std::chrono::hours longestRepeatWindow{24 * 365};

/// For how long a success stands in the way of the same order: the same service, customer and product.
/// 0 to longestRepeatWindow; 24 hours unless the person chose otherwise. Kept in QSettings.
[[nodiscard]] std::chrono::hours repeatWindow();
void setRepeatWindow(std::chrono::hours window);

} // namespace onboard
