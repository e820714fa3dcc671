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

    [[nodiscard]] Value value(const char *key) const; ///< of the item's own field for Place::Item
    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] bool isTrue(const char *key) const;
    [[nodiscard]] QDate date(const char *key) const;
    [[nodiscard]] const Choice *choice(const char *key) const; ///< null for none or a text of one's own

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

/// Rules that more than one contract needs.
namespace presence {
[[nodiscard]] Presence required(const Scope &scope);
[[nodiscard]] Presence optional(const Scope &scope);
} // namespace presence

} // namespace onboard
