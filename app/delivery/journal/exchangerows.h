// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QString>

namespace onboard {

/// So many are kept of one attempt, and so much of each body.
inline constexpr int mostExchangesKept = 200;
inline constexpr qsizetype mostBodyKept = 256 << 10;

/// The exchange as it may stand on a disk: e-mail addresses blanked, what an answer in JSON calls somebody by
/// as well, bodies cut.
[[nodiscard]] Exchange keptExchange(const Exchange &exchange);

/// Of that, the text of a row.
[[nodiscard]] QString rowOf(const Exchange &exchange);

} // namespace onboard
