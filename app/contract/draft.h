// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/problem.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <variant>

namespace onboard {

struct Choice;
struct Contract;
struct Field;

/// What is entered for one field; nothing entered is std::monostate. A choice is held as what is sent:
/// its number or its name. A date is a day in UTC.
using Value = std::variant<std::monostate, bool, qint64, QDate, QString>;

[[nodiscard]] inline bool isEntered(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// The choice that a value stands for; null for none, a text of one's own, and what is of another type.
[[nodiscard]] const Choice *choiceIn(const Field &field, const Value &value);
/// What is held and sent for a choice: its number or its name.
[[nodiscard]] Value valueOf(const Field &field, const Choice &choice);

/// What a person has entered so far. Keeps the values of fields that do not apply at the moment, so
/// that switching a choice and back loses nothing (UX.md U3). A plain value: copy, compare, store.
class Draft
{
public:
    Draft() = default;
    /// A new draft of that contract, each field at its initial value, one licence item.
    explicit Draft(const Contract &contract);

    [[nodiscard]] QString revision() const { return m_revision; }

    [[nodiscard]] Value value(const FieldRef &at) const;
    void setValue(const FieldRef &at, const Value &value);

    [[nodiscard]] int itemCount() const { return m_itemCount; }
    /// From 1 to as many as the contract allows; new items hold their fields' initial values.
    void setItemCount(int count);
    /// A new item before the one at `item`, at the end for itemCount(). Like the following, they keep the
    /// others' values and do nothing but return false where there is no such item, or one too many or too
    /// few.
    bool insertItem(int item);
    bool duplicateItem(int item); ///< the copy stands behind it
    bool removeItem(int item); ///< the last one stays
    bool moveItem(int from, int to); ///< those between make room

    [[nodiscard]] bool isSwitchedOn(const QString &group) const { return m_switchedOn.contains(group); }
    void switchOn(const QString &group, bool on);

    bool operator==(const Draft &) const = default;

private:
    [[nodiscard]] int mostItems() const;
    void rearrange(const QList<int> &before); ///< for each item now, the one it was, or -1 for a new one

    QString m_revision;
    QMap<FieldRef, Value> m_values; ///< entered values only
    int m_itemCount = 1;
    QSet<QString> m_switchedOn;
};

} // namespace onboard
