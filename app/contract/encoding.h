// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/timestamp.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QString>

namespace onboard {

/// A draft without problems, encoded: what is sent, byte for byte.
struct Request
{
    const Contract *contract = nullptr;
    QByteArray path; ///< percent-encoded, from the leading '/'
    QByteArray body; ///< UTF-8 JSON
    QString customerId;
    QString product; ///< its name, the same in every contract, whatever is sent for it
    QString seats; ///< as they are sent, "25 + 10" for several items; empty when none are
};

/// The members that the draft gives so far, in the contract's order; what is not entered is left out.
[[nodiscard]] Json bodyOf(const Contract &contract, const Draft &draft, TimestampUnit unit);

/// Precondition: the draft has no errors. The one maker of requests.
[[nodiscard]] Request requestOf(const Contract &contract, const Draft &draft, TimestampUnit unit);

/// The product's name, the same in every contract: the choice's, or a name of one's own. May be empty.
[[nodiscard]] QString nameOfProduct(const Contract &contract, const Draft &draft);

/// The path with the customer put in as one percent-encoded segment.
[[nodiscard]] QByteArray pathOf(const Contract &contract, const QString &customerId);

} // namespace onboard
