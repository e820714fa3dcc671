// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"
#include "contract/field.h"

namespace onboard {

/// What a rule may look at: one draft, and within it one licence item.
class Scope
{
public:
    Scope(const Contract &contract, const Draft &draft, int item = 0)
        : m_contract(contract)
        , m_draft(draft)
        , m_item(item)
    { }

    [[nodiscard]] const Contract &contract() const { return m_contract; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] int item() const { return m_item; }

    /// The names are those of fieldCalled(), so that a rule fits whatever contract has such a field. Fields
    /// of Place::Item are looked up in the item. What the contract lacks is not entered.
    [[nodiscard]] Value value(const char *name) const; ///< as valueFor() gives it
    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] bool isTrue(const char *name) const;
    [[nodiscard]] QDate date(const char *name) const;
    [[nodiscard]] const Choice *choice(const char *name) const; ///< null for none or a text of one's own
    [[nodiscard]] bool isChosen(const char *name, const char *choice) const; ///< by the choice's name
    [[nodiscard]] bool applies(const char *name) const; ///< the contract has it, and it is not Absent

private:
    const Contract &m_contract;
    const Draft &m_draft;
    int m_item;
};

/// A group that can be switched is Optional while off and Required while on.
[[nodiscard]] Presence presenceOf(const Contract &contract, const Draft &draft, const Group &group);

/// Absent fields are neither shown, validated nor sent; Optional ones are sent when something is entered.
[[nodiscard]] Presence presenceOf(
    const Contract &contract, const Draft &draft, const Field &field, int item = 0);

/// The choices of a field that fit what else is entered, in the table's order.
[[nodiscard]] QList<const Choice *> choicesFor(
    const Contract &contract, const Draft &draft, const Field &field, int item = 0);

/// What is sent for a field: what is entered, but where only one of several choices fits, that one. Nobody
/// has to pick the only possibility, and what was picked before it is kept in the draft for later.
[[nodiscard]] Value valueFor(const Contract &contract, const Draft &draft, const Field &field, int item = 0);

/// Whether only one of several choices fits now, so that there is nothing to enter.
[[nodiscard]] bool isSettled(const Contract &contract, const Draft &draft, const Field &field, int item = 0);

/// Rules that more than one contract needs (API.md §4, §5, §11).
namespace presence {
[[nodiscard]] Presence required(const Scope &scope);
[[nodiscard]] Presence optional(const Scope &scope);
[[nodiscard]] Presence whereStorageApplies(const Scope &scope);
[[nodiscard]] Presence onAvePointStorage(const Scope &scope);
} // namespace presence

/// A product of one's own, or none yet, is taken as the specification prints its fields: storage applies, a
/// package only where it is known to (API.md §11.13).
[[nodiscard]] bool productHas(const Scope &scope, Trait trait);

} // namespace onboard
