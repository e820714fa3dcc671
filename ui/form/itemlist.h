// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "form/formfields.h"
#include "form/itemcard.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace onboard {

class Submission;

/// The licence items, a card for each, that can be added, duplicated, reordered and removed; what was removed
/// can be brought back. Cards stand for places: values move from one to the other, controls stay.
class ItemList final : public FormFields
{
    Q_OBJECT
public:
    ItemList(const Group &group, Submission &submission, const Theme &theme, QWidget *parent);

    [[nodiscard]] QList<FormRow *> rows() const override;
    [[nodiscard]] QList<QWidget *> tabStops() const override;
    void follow(const Draft &draft) override;
    void retranslate() override;

private:
    void makeCards(int count);
    void take(int item, ItemStep step);
    void add();
    void bringBack();
    void focusItem(int item);
    void focus(QWidget *control);
    void sayWhatWasRemoved();

    const Contract &m_contract;
    const Group &m_group;
    Submission &m_submission;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<ItemCard *> m_cards; ///< the first ones stand for the items
    qsizetype m_count = 0; ///< of items
    QWidget *m_removed;
    QLabel *m_removedText;
    QToolButton *m_bringBack;
    QPushButton *m_add;
};

} // namespace onboard
