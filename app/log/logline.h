// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>

namespace onboard {

/// How much a line matters, least first.
enum class LogLevel { Details, Information, Warning, Error };

[[nodiscard]] const char *keyOf(LogLevel level); ///< "debug", "info", "warning", "error"

struct LogLine
{
    QDateTime at; ///< UTC
    LogLevel level = LogLevel::Information;
    QString category; ///< "onboard.delivery"
    QString text; ///< one line, at most mostLogCharacters

    bool operator==(const LogLine &) const = default;
};

inline constexpr qsizetype mostLogCharacters = 4000;

/// A line of what was said: line breaks and control characters are written as escapes, what is longer is cut.
[[nodiscard]] LogLine logLine(
    const QDateTime &at, QtMsgType type, const char *category, const QString &message);

/// "2026-11-25T09:30:00.000Z info onboard.delivery: …", without line break.
[[nodiscard]] QString writtenOut(const LogLine &line);

} // namespace onboard
