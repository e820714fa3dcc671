// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace onboard {

/// The five colour classes of UX.md. Unknown: the service may have been added.
enum class OutcomeClass { Success, Change, Refused, Unknown, NotSent };

/// "success", "change", "refused", "unknown", "notSent": the words of the command line's JSON.
[[nodiscard]] const char *keyOf(OutcomeClass outcomeClass);

/// What a person can do next; each is a button of the result panel.
enum class NextStep { NewOrder, GoToField, CheckServices, TestConnection, TryAgain, ChangeContract };

/// One `status` value of the answer (API.md §7). Texts may hold {product}, {customer} and {seats}.
struct StatusRow
{
    int code;
    const char *name; ///< as the contract prints it
    OutcomeClass outcomeClass;
    const char *headline;
    const char *meaning;
    const char *cause; ///< likely cause, inferred: worded as advice; may be ""
    const char *advice; ///< suggested next step, inferred
    std::span<const NextStep> steps; ///< the first is the main one
    /// The fields it points at, by the names of fieldCalled(); the first that the contract has is gone to.
    std::span<const char *const> fields;
};

} // namespace onboard
