// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/retryafter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qint64 mostRetrySeconds = 86'400; // a day

QDateTime asUtc(const QString &text, const QString &format)
{
    const QDateTime read = QLocale::c().toDateTime(text, format);
    return read.isValid() ? QDateTime(read.date(), read.time(), QTimeZone::utc()) : QDateTime();
}

/// RFC 9110 §5.6.7: a year of two digits is the nearest one that is at most 50 years ahead.
QDateTime withCentury(QDateTime read, const QDateTime &now)
{
    while (read.isValid() && read.addYears(50) <= now)
        read = read.addYears(100);
    return read;
}

/// The form of today and the two of old that RFC 9110 §5.6.7 still wants to be understood. The day of
/// the week says nothing that the date does not.
QDateTime httpDate(const QString &text, const QDateTime &now)
{
    static const QRegularExpression weekday(u"^[A-Za-z]{3,9},? +"_s);
    const QString date = QString(text).remove(weekday).simplified();
    if (QDateTime today = asUtc(date, u"dd MMM yyyy hh:mm:ss 'GMT'"_s); today.isValid())
        return today;
    if (QDateTime asctime = asUtc(date, u"MMM d hh:mm:ss yyyy"_s); asctime.isValid())
        return asctime;
    return withCentury(asUtc(date, u"dd-MMM-yy hh:mm:ss 'GMT'"_s), now);
}

} // namespace

std::optional<qint64> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty() || text.size() > 64)
        return {};
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(seconds, mostRetrySeconds) : mostRetrySeconds;
    }
    const QDateTime at = httpDate(QString::fromLatin1(text), now);
    if (!at.isValid())
        return {};
    return std::clamp<qint64>(now.secsTo(at), 0, mostRetrySeconds);
}

} // namespace onboard
