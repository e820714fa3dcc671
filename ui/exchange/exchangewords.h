// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"
#include "exchange/exchange.h"

#include <QPair>

namespace onboard {

/// What an exchange says, in words and lines. Everything is redacted already.
[[nodiscard]] QString wordOf(Purpose purpose); ///< "Token", "Order", …
[[nodiscard]] QString statusOf(const Exchange &exchange); ///< "200 OK"; why there is none otherwise
[[nodiscard]] QString durationOf(qint64 milliseconds);
[[nodiscard]] OutcomeClass classOf(const Exchange &exchange); ///< by its HTTP status alone

/// Request line, with the whole address, and headers as they went, without the body; likewise what came.
[[nodiscard]] QString requestHead(const Exchange &exchange);
[[nodiscard]] QString responseHead(const Exchange &exchange);
[[nodiscard]] QString leftOut(const Exchange &exchange); ///< of the answer's body; empty when nothing was
/// What its head and body do not say: why it broke off, and what was left out. Empty when there is nothing.
[[nodiscard]] QString remarkOn(const Exchange &exchange);
/// The text as it is, whatever it looks like: a tip takes for HTML what might be.
[[nodiscard]] QString tipOf(const QString &text);
[[nodiscard]] QString momentOf(const QDateTime &time); ///< "26 Nov 2026, 14:05:09": local time

/// All of it as plain text: both heads and bodies, times and connection.
[[nodiscard]] QString wholeText(const Exchange &exchange);

using Fact = QPair<QString, QString>; ///< label and value

[[nodiscard]] QList<Fact> connectionFacts(const Exchange &exchange);

/// A part of the time of a call: absent what did not take place or could not be measured.
struct Phase
{
    QString name;
    std::optional<qint64> milliseconds;
};
[[nodiscard]] QList<Phase> phasesOf(const Exchange &exchange); ///< in their order
[[nodiscard]] QString durationOf(const Phase &phase); ///< "–" when absent

} // namespace onboard
