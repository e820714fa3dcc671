// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/httpcall.h"
#include "contract/contract.h"
#include "delivery/outcome.h"

#include <QDateTime>

namespace onboard {

/// What we know after the call that carried an order. `handedOut` counts the bytes of the order that were
/// given away: not the error, but this count decides whether it left the computer (QT-FACTS A2). Pure.
[[nodiscard]] Outcome outcomeOf(const CallResult &call, qint64 handedOut, const Contract &contract,
    const QString &host, const QDateTime &now);

} // namespace onboard
