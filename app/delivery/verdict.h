// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "delivery/attempt.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace onboard {

/// An outcome in words: what the result panel shows, the command line prints and support gets.
/// Made where it is shown, in the person's language; an attempt stores none of it.
struct Verdict
{
    OutcomeClass outcomeClass = OutcomeClass::Unknown;
    QString word; ///< of the class: "Added", "Change needed", "Refused", "Unknown", "Not sent"
    QString headline;
    QString code; ///< "status 4 · UserSeatNotEnough", "HTTP 502", "no connection"
    QString sentence; ///< what happened, with product and customer, and whether anything was added
    QString advice; ///< likely cause and what to do, worded as advice; may be empty
    QStringList details; ///< the service's own message, warnings about a mismatch; one sentence each
    QList<NextStep> steps; ///< buttons, the main one first
    QList<FieldRef> fields; ///< what GoToField goes to, first one first
    QList<FieldMessage> fieldMessages; ///< the service's messages each by the nameInMessage() of its field
};

[[nodiscard]] Verdict verdictOf(const Attempt &attempt, const Contract &contract);

/// All classes, in the order in which a person is offered them.
inline constexpr auto outcomeClasses = std::to_array({OutcomeClass::Success, OutcomeClass::Change,
    OutcomeClass::Refused, OutcomeClass::Unknown, OutcomeClass::NotSent});

/// "Added", "Change needed", "Refused", "Unknown", "Not sent".
[[nodiscard]] QString wordOf(OutcomeClass outcomeClass);

/// The class alone, for exit codes and colours.
[[nodiscard]] OutcomeClass classOf(const Outcome &outcome, const Contract &contract);

} // namespace onboard
