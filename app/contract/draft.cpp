// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draft.h"

#include "contract/contract.h"
#include "contract/validation.h"

#include <algorithm>

namespace onboard {

namespace {

void setInitialValues(Draft &draft, const Contract &contract, Place place, int item)
{
    for (const Field &field : contract.fields) {
        if ((field.place == Place::Item) == (place == Place::Item))
            draft.setValue({QString::fromLatin1(field.key), item},
                valueFromText(field, QString::fromLatin1(field.initial)));
    }
}

} // namespace

Draft::Draft(const Contract &contract)
    : m_revision(QString::fromLatin1(contract.revision))
{
    setInitialValues(*this, contract, Place::Body, 0);
    setInitialValues(*this, contract, Place::Item, 0);
}

Value Draft::value(const FieldRef &at) const
{
    return m_values.value(at);
}

void Draft::setValue(const FieldRef &at, Value value)
{
    if (isEntered(value))
        m_values.insert(at, std::move(value));
    else
        m_values.remove(at);
}

void Draft::setItemCount(int count)
{
    const int wanted = std::max(1, count);
    const Contract *contract = contractNamed(m_revision);
    for (int item = m_itemCount; contract && item < wanted; ++item)
        setInitialValues(*this, *contract, Place::Item, item);
    m_values.removeIf([wanted](const auto &entry) { return entry.key().item >= wanted; });
    m_itemCount = wanted;
}

void Draft::switchOn(const QString &group, bool on)
{
    if (on)
        m_switchedOn.insert(group);
    else
        m_switchedOn.remove(group);
}

} // namespace onboard
