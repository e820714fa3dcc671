// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "json/jsonfwd.h"

#include <QByteArray>

#include <optional>

namespace onboard {

/// What a record may hold at most; one that holds more is not read.
struct ExchangeBounds
{
    static constexpr qsizetype mostBytes = 64 << 20; ///< of the record
    static constexpr qsizetype mostBodyBytes = 16 << 20;
    static constexpr qsizetype mostHeaders = 1000; ///< in each direction
    static constexpr qsizetype mostHeaderBytes = 64 << 10; ///< of a name or a value
    static constexpr qsizetype mostTextCharacters = 4000; ///< of any other text
    static constexpr qint64 longestMs = qint64{24} * 3600 * 1000;
};

/// An exchange as JSON: in the order in which it happened, with names that need no explanation. A body or a
/// header value that is no UTF-8 stands in base64, under a name that says so.
[[nodiscard]] Json recordOf(const Exchange &exchange);
[[nodiscard]] QByteArray writeExchange(const Exchange &exchange); ///< in one line

/// The exchange again. Nothing when the text is not such a record, or goes past the bounds: it may come from
/// anybody.
[[nodiscard]] std::optional<Exchange> exchangeIn(const Json &record);
[[nodiscard]] std::optional<Exchange> readExchange(const QByteArray &text);

} // namespace onboard
