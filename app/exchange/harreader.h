// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "json/boundedjson.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace onboard {

/// The bounds of a file with calls, which a browser makes as large as what it saw.
inline constexpr JsonBounds harBounds{64 << 20, 64};

/// The calls of a HAR file, without their secrets.
struct HarRead
{
    QString creator; ///< "WebInspector 537.36"; may be empty
    QList<Exchange> calls; ///< in the file's order; secrets are blank
    QStringList secrets; ///< names of those that were left out
    QStringList notRead; ///< sentences: entries that say no call, and what was cut
};

/// No HAR file. A sentence.
struct HarUnreadable
{
    QString sentence;
};

[[nodiscard]] bool isHar(const Json &file);

/// Of hostile origin. Keeps at most 5,000 entries, and of an answer's body at most 256 KiB.
[[nodiscard]] std::variant<HarRead, HarUnreadable> readHar(const Json &file);
[[nodiscard]] std::variant<HarRead, HarUnreadable> readHar(const QByteArray &text);

} // namespace onboard
