// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace onboard {

inline constexpr int expiryWarningDays = 30;

/// A sentence when the profile's certificate has expired, or will within 30 days, today included. Nothing for
/// a profile with a client secret.
[[nodiscard]] std::optional<QString> expiryWarningOf(const Profile &profile, QDate today);

/// The last day on which a certificate is valid, on the calendar of this computer.
[[nodiscard]] QDate lastDayOf(const QDateTime &notAfter);

} // namespace onboard
