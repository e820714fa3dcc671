// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QList>

namespace onboard {

/// Calls as HTTP Archive 1.2, which browsers' developer tools and others open. Times that are not known are
/// -1, or 0 where the format has no word for that; what took time and is not told apart counts as "blocked",
/// so that the times add up. Members that begin with '_' are this program's own.
[[nodiscard]] Json harOf(const QList<Exchange> &calls);

/// The same as a file.
[[nodiscard]] QByteArray writeHar(const QList<Exchange> &calls);

} // namespace onboard
