// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace onboard {

/// Seconds of a Retry-After header, bounded to a day; nothing for nonsense (RFC 9110 §10.2.3).
[[nodiscard]] std::optional<qint64> retryAfter(const QByteArray &value, const QDateTime &now);

} // namespace onboard
