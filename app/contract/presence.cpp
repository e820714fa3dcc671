// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/presence.h"

#include "contract/contract.h"

namespace onboard {

Value Scope::value(const char *name) const
{
    const Field *field = fieldCalled(m_contract, QString::fromLatin1(name));
    return field ? valueFor(m_contract, m_draft, *field, m_item) : Value();
}

QString Scope::text(const char *name) const
{
    const Value entered = value(name);
    const auto *text = std::get_if<QString>(&entered);
    return text ? *text : QString();
}

bool Scope::isTrue(const char *name) const
{
    const Value entered = value(name);
    const auto *yes = std::get_if<bool>(&entered);
    return yes && *yes;
}

QDate Scope::date(const char *name) const
{
    const Value entered = value(name);
    const auto *day = std::get_if<QDate>(&entered);
    return day ? *day : QDate();
}

const Choice *Scope::choice(const char *name) const
{
    const Field *field = fieldCalled(m_contract, QString::fromLatin1(name));
    return field ? choiceIn(*field, value(name)) : nullptr;
}

bool Scope::isChosen(const char *name, const char *choice) const
{
    const Choice *chosen = this->choice(name);
    return chosen && QLatin1StringView(chosen->name) == QLatin1StringView(choice);
}

bool Scope::applies(const char *name) const
{
    const Field *field = fieldCalled(m_contract, QString::fromLatin1(name));
    return field && presenceOf(m_contract, m_draft, *field, m_item) != Presence::Absent;
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

QList<const Choice *> choicesFor(const Contract &contract, const Draft &draft, const Field &field, int item)
{
    const Scope scope(contract, draft, item);
    QList<const Choice *> fitting;
    for (const Choice &choice : field.choices) {
        if (!field.fits || field.fits(scope, choice))
            fitting.append(&choice);
    }
    return fitting;
}

Value valueFor(const Contract &contract, const Draft &draft, const Field &field, int item)
{
    if (isSettled(contract, draft, field, item))
        return valueOf(field, *choicesFor(contract, draft, field, item).front());
    return draft.value({QString::fromLatin1(field.key), field.place == Place::Item ? item : 0});
}

bool isSettled(const Contract &contract, const Draft &draft, const Field &field, int item)
{
    return field.fits && choicesFor(contract, draft, field, item).size() == 1;
}

Presence presence::required(const Scope &)
{
    return Presence::Required;
}

Presence presence::optional(const Scope &)
{
    return Presence::Optional;
}

Presence presence::whereStorageApplies(const Scope &scope)
{
    return productHas(scope, TakesStorage) ? Presence::Required : Presence::Absent;
}

Presence presence::onAvePointStorage(const Scope &scope)
{
    return productHas(scope, TakesStorage) && !scope.isTrue("byos") ? Presence::Required : Presence::Absent;
}

bool productHas(const Scope &scope, Trait trait)
{
    constexpr unsigned unlistedProduct = TakesStorage | OffersTrial | OffersEnterprise;
    const Choice *product = scope.choice(scope.contract().product);
    return ((product ? product->traits : unlistedProduct) & trait) != 0;
}

} // namespace onboard
