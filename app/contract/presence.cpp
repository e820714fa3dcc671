// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/presence.h"

#include "contract/contract.h"

namespace onboard {

Value Scope::value(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    const Field *field = fieldOf(m_contract, name);
    return m_draft.value({name, field && field->place == Place::Item ? m_item : 0});
}

QString Scope::text(const char *key) const
{
    const Value entered = value(key);
    const auto *text = std::get_if<QString>(&entered);
    return text ? *text : QString();
}

bool Scope::isTrue(const char *key) const
{
    const Value entered = value(key);
    const auto *yes = std::get_if<bool>(&entered);
    return yes && *yes;
}

QDate Scope::date(const char *key) const
{
    const Value entered = value(key);
    const auto *day = std::get_if<QDate>(&entered);
    return day ? *day : QDate();
}

const Choice *Scope::choice(const char *key) const
{
    const Field *field = fieldOf(m_contract, QString::fromLatin1(key));
    if (!field)
        return nullptr;
    const Value entered = value(key);
    if (const auto *name = std::get_if<QString>(&entered))
        return choiceOf(*field, *name);
    if (const auto *number = std::get_if<qint64>(&entered))
        return choiceOf(*field, *number);
    return nullptr;
}

Presence presenceOf(const Contract &contract, const Draft &draft, const Group &group)
{
    const Presence presence = group.presence(Scope(contract, draft));
    if (presence == Presence::Optional && draft.isSwitchedOn(QString::fromLatin1(group.key)))
        return Presence::Required;
    return presence;
}

Presence presenceOf(const Contract &contract, const Draft &draft, const Field &field, int item)
{
    const Group *group = groupOf(contract, QString::fromLatin1(field.group));
    if (group && presenceOf(contract, draft, *group) != Presence::Required)
        return Presence::Absent;
    return field.presence(Scope(contract, draft, item));
}

Presence presence::required(const Scope &)
{
    return Presence::Required;
}

Presence presence::optional(const Scope &)
{
    return Presence::Optional;
}

} // namespace onboard
