// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/servicesreader.h"

#include <chrono>
#include <optional>

namespace onboard {

struct ServicesNow
{
    std::optional<ServicesRead> read; ///< nothing when it took too long, or was interrupted
    bool isInterrupted = false; ///< by a signal
    QList<Exchange> exchanges = {}; ///< by which it was read
};

/// Reads what a customer has and waits for it in the event loop, but no longer than that.
[[nodiscard]] ServicesNow readServicesNow(TokenSource &tokens, const Profile &profile,
    const QString &customerId, std::chrono::milliseconds longest);

} // namespace onboard
