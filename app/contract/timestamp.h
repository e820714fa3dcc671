// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonfwd.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace onboard {

/// How a `long` instant is written. The specification prints no unit (API.md §11.5): a profile chooses.
enum class TimestampUnit { Milliseconds, Seconds, Ticks, Iso };

struct TimestampUnitRow
{
    TimestampUnit unit;
    const char *key; ///< "ms", "s", "ticks", "iso": settings and command line
    const char *label; ///< marked for translation, context "contract"
};

[[nodiscard]] std::span<const TimestampUnitRow> timestampUnits();
[[nodiscard]] const TimestampUnitRow &rowOf(TimestampUnit unit);
[[nodiscard]] std::optional<TimestampUnit> timestampUnitNamed(const QString &key);

/// Whether every unit can write that day: from 1970 to 9999.
[[nodiscard]] bool canBeSent(QDate day);

/// The day that "2026-12-31" names; nothing when there is anything more in the text.
[[nodiscard]] std::optional<QDate> dayNamed(const QString &text);

/// Midnight UTC of that day, which can be sent: whole milliseconds or seconds since 1970, .NET ticks (100 ns
/// since year 1), or ISO 8601 text with "Z".
[[nodiscard]] Json encodeDay(QDate day, TimestampUnit unit);

/// The day whose midnight UTC that is; nothing when it is another time of day, of another type, or
/// outside the years 1970 to 9999. Never rounds: what is sent must be what was read.
[[nodiscard]] std::optional<QDate> decodeDay(const Json &value, TimestampUnit unit);

/// "31 Dec 2026, 00:00 UTC", and behind it the local time with its zone when that differs.
[[nodiscard]] QString describeDay(QDate day);

} // namespace onboard
