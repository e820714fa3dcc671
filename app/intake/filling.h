// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/review.h"
#include "intake/takein.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace onboard {

/// What a form would hold after an order was taken in.
struct Filling
{
    QString fault; ///< why there is nothing to fill in: a sentence; the rest is empty then
    Draft draft; ///< of the contract that the order keeps
    const Contract *contract = nullptr;
    QList<ReviewLine> lines; ///< what is filled in, for a person
    QStringList leftOut; ///< sentences: each member that is not filled in, and why
    QStringList assumed; ///< sentences: what was concluded, such as the unit of a date
};

/// The contract is the one that the order names, else the one that understands most of it, `current` when
/// several do. Numbers that are dates are read in `unit`, or in the one unit that fits all of them.
[[nodiscard]] Filling fillingOf(const TakenOrder &order, const Contract &current, TimestampUnit unit);

} // namespace onboard
