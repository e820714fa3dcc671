// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "json/jsonfwd.h"

#include <QDate>
#include <QList>
#include <QString>

#include <span>
#include <variant>

namespace onboard {

/// A service that an invented customer has.
struct SandboxService
{
    QString customerId;
    QString product; ///< its name, whatever the contract of the order sends
    QByteArray body; ///< of the order that added it, in whatever contract
};

struct UnknownCustomer
{ };
struct BodyRefused
{
    Problems problems; ///< what the body has against the contract
};
/// Status to answer with; 1 adds the service.
struct Ruled
{
    int status = 1;
    QString customerId;
    QString product; ///< its name
};
using Ruling = std::variant<UnknownCustomer, BodyRefused, Ruled>;

/// What some of the customers have before anyone orders: it leads to the statuses of customers.h.
[[nodiscard]] QList<SandboxService> initialServices();

/// The contract that a body speaks: the product tells by its type, then the first that has nothing against
/// the body. The first of all where none fits. Precondition: there is one.
[[nodiscard]] const Contract &contractOf(const Json &body, std::span<const Contract *const> spoken);

/// The name of the product that a body orders, a name of one's own, or a number that is not known; may be
/// empty.
[[nodiscard]] QString productIn(const Contract &contract, const Json &body);

/// Decides one order. Pure: `had` is what the customers have so far, `today` the day in UTC. Checks the
/// customer, the body against the contract's table, then what the customer has, pools and dates.
[[nodiscard]] Ruling ruleOn(const Contract &contract, const QString &customerId, const Json &body,
    const QList<SandboxService> &had, QDate today);

} // namespace onboard
