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

struct Contract;
struct Field;

/// What is entered for one field; nothing entered is std::monostate. A choice is held as what is sent:
/// its number or its name. A date is a day in UTC.
using Value = std::variant<std::monostate, bool, qint64, QDate, QString>;

[[nodiscard]] inline bool isEntered(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

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
    void setValue(const FieldRef &at, Value value);

    [[nodiscard]] int itemCount() const { return m_itemCount; }
    void setItemCount(int count); ///< at least 1; new items hold their fields' initial values

    [[nodiscard]] bool isSwitchedOn(const QString &group) const { return m_switchedOn.contains(group); }
    void switchOn(const QString &group, bool on);

    bool operator==(const Draft &) const = default;

private:
    QString m_revision;
    QMap<FieldRef, Value> m_values; ///< entered values only
    int m_itemCount = 1;
    QSet<QString> m_switchedOn;
};

} // namespace onboard
