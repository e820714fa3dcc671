// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/drafthistory.h"

#include "contract/contract.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftHistory)
};

struct KindRow
{
    DraftStep::Kind kind;
    const char *name;
};

constexpr auto kinds = std::to_array<KindRow>({
    {DraftStep::Kind::AddItem, QT_TRANSLATE_NOOP("DraftHistory", "Add item")},
    {DraftStep::Kind::DuplicateItem, QT_TRANSLATE_NOOP("DraftHistory", "Duplicate item")},
    {DraftStep::Kind::MoveItem, QT_TRANSLATE_NOOP("DraftHistory", "Move item")},
    {DraftStep::Kind::RemoveItem, QT_TRANSLATE_NOOP("DraftHistory", "Remove item")},
    {DraftStep::Kind::BringBackItem, QT_TRANSLATE_NOOP("DraftHistory", "Bring item back")},
    {DraftStep::Kind::Begin, QT_TRANSLATE_NOOP("DraftHistory", "New order")},
    {DraftStep::Kind::Open, QT_TRANSLATE_NOOP("DraftHistory", "Open draft")},
    {DraftStep::Kind::Template, QT_TRANSLATE_NOOP("DraftHistory", "New from template")},
    {DraftStep::Kind::BringBack, QT_TRANSLATE_NOOP("DraftHistory", "Bring back what was there")},
    {DraftStep::Kind::FillIn, QT_TRANSLATE_NOOP("DraftHistory", "Fill in")},
});

QString nameOfField(const FieldRef &at, const Contract &contract)
{
    const Field *field = fieldOf(contract, at.key);
    if (!field)
        return Texts::tr("Entry");
    return field->place == Place::Item && contract.mostItems > 1
        ? Texts::tr("%1, item %2", "field, number of the licence item").arg(labelOf(*field)).arg(at.item + 1)
        : labelOf(*field);
}

/// A choice or a switch is a step each time: only what is entered bit by bit goes on.
bool isTyping(const DraftStep &step, const Draft &draft)
{
    const Contract *contract = contractNamed(draft.revision());
    const Field *field =
        contract && step.kind == DraftStep::Kind::Field ? fieldOf(*contract, step.at.key) : nullptr;
    return field && field->input != Input::Choice && field->input != Input::Switch;
}

} // namespace

bool replacesAll(const DraftStep &step)
{
    return step.kind >= DraftStep::Kind::Begin;
}

QString describe(const DraftStep &step, const Contract &contract)
{
    if (step.kind == DraftStep::Kind::Field)
        return nameOfField(step.at, contract);
    if (step.kind == DraftStep::Kind::Group) {
        const Group *group = groupOf(contract, step.at.key);
        return group ? contractText(group->label) : Texts::tr("Entry");
    }
    return Texts::tr(std::ranges::find(kinds, step.kind, &KindRow::kind)->name);
}

void DraftHistory::record(const Entries &before, const DraftStep &step, const Draft &after)
{
    m_undone.clear();
    const bool goesOn = m_isTyping && !m_done.isEmpty() && m_done.last().step == step;
    m_isTyping = isTyping(step, after);
    if (!goesOn) {
        m_done.append({step, before});
        if (m_done.size() > most)
            m_done.removeFirst();
    } else if (m_done.last().entries.draft == after) {
        m_done.removeLast();
        m_isTyping = false;
    }
}

void DraftHistory::clear()
{
    m_done.clear();
    m_undone.clear();
    m_isTyping = false;
}

std::optional<DraftStep> DraftHistory::undoable() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last().step);
}

std::optional<DraftStep> DraftHistory::redoable() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.last().step);
}

std::optional<DraftHistory::Taken> DraftHistory::undo(const Entries &now)
{
    if (m_done.isEmpty())
        return {};
    const Taken taken = m_done.takeLast();
    m_undone.append({taken.step, now});
    m_isTyping = false;
    return taken;
}

std::optional<DraftHistory::Taken> DraftHistory::redo(const Entries &now)
{
    if (m_undone.isEmpty())
        return {};
    const Taken taken = m_undone.takeLast();
    m_done.append({taken.step, now});
    m_isTyping = false;
    return taken;
}

} // namespace onboard
