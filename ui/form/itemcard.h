// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "theme/card.h"

#include <QList>

class QLabel;
class QToolButton;

namespace onboard {

class FieldGrid;
class FormRow;

enum class ItemStep { Duplicate, MoveUp, MoveDown, Remove };

/// The place of one licence item: its number, its fields, and what can be done with it.
class ItemCard final : public Card
{
    Q_OBJECT
public:
    ItemCard(const Contract &contract, const Group &group, int item, const Theme &theme, QWidget *parent);

    [[nodiscard]] FieldGrid &fields() const { return *m_fields; }
    [[nodiscard]] QList<QWidget *> tabStops() const;
    /// The first control that takes an entry.
    [[nodiscard]] QWidget *firstControl() const;
    /// Null while the step cannot be taken.
    [[nodiscard]] QToolButton *button(ItemStep step) const;

    void follow(const Draft &draft);
    void retranslate();

Q_SIGNALS:
    void stepRequested(int item, onboard::ItemStep step);

private:
    const Contract &m_contract;
    int m_item;
    QLabel *m_title;
    FieldGrid *m_fields;
    QList<QToolButton *> m_buttons; ///< in the order of the steps
};

/// Why no item can be added now, or an empty text.
[[nodiscard]] QString whyNoMoreItems(const Contract &contract, const Draft &draft);

} // namespace onboard
