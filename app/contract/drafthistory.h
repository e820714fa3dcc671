// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace onboard {

/// A licence item that was removed, by field key.
struct RemovedItem
{
    int item = 0;
    QMap<QString, Value> values;

    bool operator==(const RemovedItem &) const = default;
};

/// All that a form holds: what is entered, and what was entered and can come back.
struct Entries
{
    Draft draft;
    QMap<QString, Draft> elsewhere; ///< what was entered in the other contracts, by revision
    QList<RemovedItem> removed; ///< the last one last
    int sheet = 0; ///< the order that they are of; a form that is begun anew is another one

    bool operator==(const Entries &) const = default;
};

/// One thing that a person did to a form.
struct DraftStep
{
    enum class Kind {
        Field,
        Group,
        AddItem,
        DuplicateItem,
        MoveItem,
        RemoveItem,
        BringBackItem,
        Begin, ///< a new, empty order
        Open, ///< a file
        Template,
        BringBack, ///< what a template had replaced
        FillIn, ///< from elsewhere
    };
    Kind kind = Kind::FillIn;
    FieldRef at; ///< the field, the group's key, or the place of the item

    bool operator==(const DraftStep &) const = default;
};

/// Whether all the entries are others now.
[[nodiscard]] bool replacesAll(const DraftStep &step);
/// "Product", "User seats, item 2", "Remove item": what a menu calls it.
[[nodiscard]] QString describe(const DraftStep &step, const Contract &contract);

/// The steps that led to what a form holds, each with all that it held before, to go back and forth. At most
/// `most`; the oldest ones are forgotten. What is typed into one field without doing anything else is one
/// step, and none where it ends as it began. A plain value.
class DraftHistory
{
public:
    static constexpr qsizetype most = 200;

    struct Taken
    {
        DraftStep step;
        Entries entries; ///< that the form holds with it
    };

    /// A step was taken from `before` to `after`. What was undone before cannot be done again.
    void record(const Entries &before, const DraftStep &step, const Draft &after);
    /// What is typed from now on is another step.
    void endStep() { m_isTyping = false; }
    void clear();

    [[nodiscard]] std::optional<DraftStep> undoable() const;
    [[nodiscard]] std::optional<DraftStep> redoable() const;
    /// `now` is what the form holds; it comes back by redo(). Nothing where there is no step.
    [[nodiscard]] std::optional<Taken> undo(const Entries &now);
    [[nodiscard]] std::optional<Taken> redo(const Entries &now);

private:
    QList<Taken> m_done; ///< with what was there before; the last one last
    QList<Taken> m_undone; ///< with what was there afterwards; the first to be done again last
    bool m_isTyping = false; ///< the last step goes on
};

} // namespace onboard
