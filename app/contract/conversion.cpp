// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/conversion.h"

#include "contract/presence.h"
#include "contract/review.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Conversion)
};

/// The field of the other contract that means the same: the name on the wire decides, then what either of
/// them calls it.
const Field *counterpartOf(const Field &field, const Contract &other)
{
    if (const Field *same = fieldCalled(other, QString::fromLatin1(field.wire)))
        return same;
    return fieldCalled(other, QString::fromLatin1(field.alias));
}

bool takesTexts(const Field &field)
{
    return field.input == Input::Text || field.input == Input::OpenChoice;
}

/// Nothing where the other field has no such value. What a person typed wrong stays as it was typed.
Value converted(const Field &from, const Value &value, const Field &to)
{
    if (const Choice *choice = choiceIn(from, value)) {
        const Choice *same = choiceOf(to, QString::fromLatin1(choice->name));
        return same ? valueOf(to, *same) : Value();
    }
    if (from.choices.empty() != to.choices.empty())
        return {};
    if (choiceIn(to, value)) // what means nothing here would mean something there
        return {};
    const bool isText = std::holds_alternative<QString>(value);
    if (takesTexts(from) && !takesTexts(to))
        return {};
    return from.input == to.input || (isText && takesTexts(to)) ? value : Value();
}

/// Converts one draft; `from` is its contract.
class Conversion
{
public:
    Conversion(
        const Contract &from, const Draft &draft, const Contract &to, const std::optional<Draft> &earlier)
        : m_from(from)
        , m_draft(draft)
        , m_to(to)
        , m_earlier(earlier)
        , m_converted{earlier.value_or(Draft(to)), {}}
    { }

    Converted run()
    {
        countItems();
        for (const Field &field : m_to.fields) {
            if (const Field *source = counterpartOf(field, m_from); source && !isAsItWas(*source, field))
                carryOver(*source, field);
        }
        for (const Group &group : m_to.groups) {
            const QString key = QString::fromLatin1(group.key);
            if (groupOf(m_from, key))
                m_converted.draft.switchOn(key, m_draft.isSwitchedOn(key));
        }
        for (const Field &field : m_from.fields)
            listWhatStaysBehind(field);
        return m_converted;
    }

private:
    /// A contract that cannot hold more items says nothing about them.
    void countItems()
    {
        const bool saysAll = m_draft.itemCount() < m_from.mostItems || m_from.mostItems >= m_to.mostItems;
        const int most =
            saysAll ? m_draft.itemCount() : std::max(m_draft.itemCount(), m_converted.draft.itemCount());
        m_converted.draft.setItemCount(most);
    }

    /// Where two fields have one counterpart, such as a product and the resource of the first item, the
    /// second one keeps what was entered there for as long as the first one is what it was.
    [[nodiscard]] bool isAsItWas(const Field &source, const Field &field) const
    {
        const Field *first = counterpartOf(source, m_to);
        if (!m_earlier || !first || first == &field)
            return false;
        const Value value = m_draft.value({QString::fromLatin1(source.key), 0});
        return converted(source, value, *first) == m_earlier->value({QString::fromLatin1(first->key), 0});
    }

    void carryOver(const Field &source, const Field &field)
    {
        const bool inItems = source.place == Place::Item && field.place == Place::Item;
        const int items = inItems ? std::min(m_draft.itemCount(), m_converted.draft.itemCount()) : 1;
        for (int item = 0; item < items; ++item) {
            const Value value = m_draft.value({QString::fromLatin1(source.key), item});
            if (isEntered(value))
                m_converted.draft.setValue(
                    {QString::fromLatin1(field.key), item}, converted(source, value, field));
        }
    }

    void listWhatStaysBehind(const Field &field)
    {
        const int items = field.place == Place::Item ? m_draft.itemCount() : 1;
        for (int item = 0; item < items; ++item) {
            const Value value = valueFor(m_from, m_draft, field, item);
            if (!isEntered(value) || presenceOf(m_from, m_draft, field, item) == Presence::Absent)
                continue;
            const Field *other = counterpartOf(field, m_to);
            const bool isKept = other && holds(field, value, *other, item);
            if (!isKept
                || presenceOf(m_to, m_converted.draft, *other, itemFor(*other, item)) == Presence::Absent)
                m_converted.notCarriedOver.append({{QString::fromLatin1(field.key), item},
                    labelFor(field, item), inWords(field, value), isKept});
        }
    }

    [[nodiscard]] QString labelFor(const Field &field, int item) const
    {
        return field.place == Place::Item && m_draft.itemCount() > 1
            ? Texts::tr("%1, item %2", "field, number of the licence item").arg(labelOf(field)).arg(item + 1)
            : labelOf(field);
    }

    [[nodiscard]] bool holds(const Field &field, const Value &value, const Field &other, int item) const
    {
        if (item >= (other.place == Place::Item ? m_converted.draft.itemCount() : 1))
            return false;
        const Value there = converted(field, value, other);
        return isEntered(there) && valueFor(m_to, m_converted.draft, other, itemFor(other, item)) == there;
    }

    [[nodiscard]] static int itemFor(const Field &field, int item)
    {
        return field.place == Place::Item ? item : 0;
    }

    const Contract &m_from;
    const Draft &m_draft;
    const Contract &m_to;
    const std::optional<Draft> &m_earlier;
    Converted m_converted;
};

} // namespace

Converted convert(const Draft &draft, const Contract &to, const std::optional<Draft> &earlier)
{
    const Contract *from = contractNamed(draft.revision());
    if (!from || from == &to)
        return {from ? draft : Draft(to), {}};
    const QString revision = QString::fromLatin1(to.revision);
    const bool isUsable = earlier && earlier->revision() == revision;
    return Conversion(*from, draft, to, isUsable ? earlier : std::nullopt).run();
}

QString sentenceOf(const NotCarriedOver &value, const Contract &to)
{
    const QString revision = QString::fromLatin1(to.revision);
    return value.isKept
        ? Texts::tr("%1: %2 is kept, but contract %3 does not send it with what else is chosen.")
              .arg(value.label, value.value, revision)
        : Texts::tr("%1: %2 is not in contract %3.", "label, value, revision")
              .arg(value.label, value.value, revision);
}

} // namespace onboard
