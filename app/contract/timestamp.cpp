// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/timestamp.h"

#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timestamp)
};

constexpr auto units = std::to_array<TimestampUnitRow>({
    {TimestampUnit::Milliseconds, "ms", QT_TRANSLATE_NOOP("contract", "Unix milliseconds")},
    {TimestampUnit::Seconds, "s", QT_TRANSLATE_NOOP("contract", "Unix seconds")},
    {TimestampUnit::Ticks, "ticks", QT_TRANSLATE_NOOP("contract", ".NET ticks")},
    {TimestampUnit::Iso, "iso", QT_TRANSLATE_NOOP("contract", "ISO 8601 text")},
});

/// 0001-01-01 and 1970-01-01 as Julian days; a tick is 100 ns.
const qint64 firstTickDay = QDate(1, 1, 1).toJulianDay();
const qint64 unixDay = QDate(1970, 1, 1).toJulianDay();

struct Scale
{
    qint64 dayZero;
    qint64 perDay;
};

Scale scaleOf(TimestampUnit unit)
{
    constexpr qint64 seconds = 86'400;
    switch (unit) {
    case TimestampUnit::Seconds:
        return {unixDay, seconds};
    case TimestampUnit::Ticks:
        return {firstTickDay, seconds * 10'000'000};
    case TimestampUnit::Milliseconds:
    case TimestampUnit::Iso:
        break;
    }
    return {unixDay, seconds * 1'000};
}

/// Qt alone would round fractions of a second and overlook what stands behind the zone.
std::optional<QDate> dayOfIsoText(const QString &text)
{
    static const QRegularExpression whole(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.0+)?)?(Z|[+-]\\d\\d:\\d\\d)\\z"_s);
    if (!whole.match(text).hasMatch())
        return {};
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    if (utc.time() != QTime(0, 0) || !canBeSent(utc.date()))
        return {};
    return utc.date();
}

} // namespace

std::span<const TimestampUnitRow> timestampUnits()
{
    return units;
}

const TimestampUnitRow &rowOf(TimestampUnit unit)
{
    return *std::ranges::find(units, unit, &TimestampUnitRow::unit);
}

std::optional<TimestampUnit> timestampUnitNamed(const QString &key)
{
    const auto found = std::ranges::find_if(
        units, [&](const TimestampUnitRow &row) { return key == QLatin1StringView(row.key); });
    if (found == units.end())
        return {};
    return found->unit;
}

bool canBeSent(QDate day)
{
    return day.isValid() && day.year() >= 1970 && day.year() <= 9999;
}

std::optional<QDate> dayNamed(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        return {};
    return day;
}

Json encodeDay(QDate day, TimestampUnit unit)
{
    if (unit == TimestampUnit::Iso)
        return jsonOf(day.toString(Qt::ISODate) + "T00:00:00Z"_L1);
    const Scale scale = scaleOf(unit);
    return (day.toJulianDay() - scale.dayZero) * scale.perDay;
}

std::optional<QDate> decodeDay(const Json &value, TimestampUnit unit)
{
    if (unit == TimestampUnit::Iso)
        return dayOfIsoText(textOf(value));
    const std::optional<qint64> number = integerOf(value);
    const Scale scale = scaleOf(unit);
    if (!number || *number < 0 || *number % scale.perDay != 0)
        return {};
    const QDate day = QDate::fromJulianDay(*number / scale.perDay + scale.dayZero);
    if (!canBeSent(day))
        return {};
    return day;
}

QString describeDay(QDate day)
{
    const QLocale locale;
    QString utc = Texts::tr("%1, 00:00 UTC").arg(locale.toString(day, u"d MMM yyyy"_s));
    const QDateTime local = QDateTime(day, QTime(0, 0), QTimeZone::utc()).toLocalTime();
    if (local.offsetFromUtc() == 0)
        return utc;
    const QString when = local.date() == day
        ? local.toString(u"HH:mm"_s)
        : locale.toString(local.date(), u"d MMM"_s) + local.toString(u", HH:mm"_s);
    return Texts::tr("%1 (%2 in %3)", "day in UTC (local time in time zone)")
        .arg(utc, when, local.timeZoneAbbreviation());
}

} // namespace onboard
