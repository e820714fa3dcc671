// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace onboard {

/// A text of any length, made ready to be shown: that takes a moment for megabytes, and is done elsewhere.
struct LongText
{
    QString text;
    QByteArray parts; ///< a JsonPart for each character
    QList<qsizetype> lines; ///< where each begins; never empty
    QBitArray wideLines; ///< hold letters that may take two columns
};

using LongTextPointer = std::shared_ptr<const LongText>;

/// First lines such as headers, a blank line, and a body; JSON is coloured, and set out line by line if
/// `setsOut`. Thread: any.
[[nodiscard]] LongTextPointer longText(const QString &head, const QByteArray &body, bool setsOut);

/// Where the words stand, whatever their case, as far as `mostHits`. Thread: any.
inline constexpr qsizetype mostHits = 100'000;
[[nodiscard]] QList<qsizetype> hitsIn(const LongText &text, const QString &words);

} // namespace onboard
