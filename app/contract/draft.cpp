// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draft.h"

#include "contract/contract.h"
#include "contract/validation.h"

#include <algorithm>
#include <numeric>

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

QList<int> inOrder(int count)
{
    QList<int> items(count);
    std::iota(items.begin(), items.end(), 0);
    return items;
}

} // namespace

const Choice *choiceIn(const Field &field, const Value &value)
{
    if (const auto *name = std::get_if<QString>(&value); name && field.type == WireType::String)
        return choiceOf(field, *name);
    if (const auto *number = std::get_if<qint64>(&value); number && field.type != WireType::String)
        return choiceOf(field, *number);
    return nullptr;
}

Value valueOf(const Field &field, const Choice &choice)
{
    return field.type == WireType::String ? Value(QString::fromLatin1(choice.name)) : Value(choice.number);
}

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

void Draft::setValue(const FieldRef &at, const Value &value)
{
    if (isEntered(value))
        m_values.insert(at, value);
    else
        m_values.remove(at);
}

void Draft::setItemCount(int count)
{
    const int wanted = std::clamp(count, 1, mostItems());
    QList<int> before = inOrder(std::min(wanted, m_itemCount));
    while (before.size() < wanted)
        before.append(-1);
    rearrange(before);
}

bool Draft::insertItem(int item)
{
    if (item < 0 || item > m_itemCount || m_itemCount >= mostItems())
        return false;
    QList<int> before = inOrder(m_itemCount);
    before.insert(item, -1);
    rearrange(before);
    return true;
}

bool Draft::duplicateItem(int item)
{
    if (item < 0 || item >= m_itemCount || m_itemCount >= mostItems())
        return false;
    QList<int> before = inOrder(m_itemCount);
    before.insert(item, item);
    rearrange(before);
    return true;
}

bool Draft::removeItem(int item)
{
    if (item < 0 || item >= m_itemCount || m_itemCount == 1)
        return false;
    QList<int> before = inOrder(m_itemCount);
    before.removeAt(item);
    rearrange(before);
    return true;
}

bool Draft::moveItem(int from, int to)
{
    const auto isItem = [this](int item) { return item >= 0 && item < m_itemCount; };
    if (!isItem(from) || !isItem(to))
        return false;
    QList<int> before = inOrder(m_itemCount);
    before.move(from, to);
    rearrange(before);
    return true;
}

int Draft::mostItems() const
{
    const Contract *contract = contractNamed(m_revision);
    return contract ? contract->mostItems : 1;
}

void Draft::rearrange(const QList<int> &before)
{
    const Contract *contract = contractNamed(m_revision);
    if (!contract)
        return;
    const QMap<FieldRef, Value> old = m_values;
    m_values.removeIf([&](const auto &entry) {
        const Field *field = fieldOf(*contract, entry.key().key);
        return field && field->place == Place::Item;
    });
    m_itemCount = static_cast<int>(before.size());
    for (int item = 0; item < m_itemCount; ++item) {
        if (before.at(item) < 0)
            setInitialValues(*this, *contract, Place::Item, item);
        for (const Field &field : contract->fields) {
            const QString key = QString::fromLatin1(field.key);
            if (field.place == Place::Item && before.at(item) >= 0)
                setValue({key, item}, old.value({key, before.at(item)}));
        }
    }
}

void Draft::switchOn(const QString &group, bool on)
{
    if (on)
        m_switchedOn.insert(group);
    else
        m_switchedOn.remove(group);
}

} // namespace onboard
