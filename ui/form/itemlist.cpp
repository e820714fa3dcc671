// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/itemlist.h"

#include "delivery/submission.h"
#include "form/fieldgrid.h"
#include "theme/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

ItemList::ItemList(const Group &group, Submission &submission, const Theme &theme, QWidget *parent)
    : FormFields(parent)
    , m_contract(submission.contract())
    , m_group(group)
    , m_submission(submission)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
    , m_removed(new QWidget(this))
    , m_removedText(new QLabel(m_removed))
    , m_bringBack(new QToolButton(m_removed))
    , m_add(new QPushButton(this))
{
    m_column->setSpacing(8);
    m_removedText->setForegroundRole(QPalette::PlaceholderText);
    m_bringBack->setObjectName(u"bringBackItem"_s);
    m_bringBack->setMinimumHeight(26);
    m_bringBack->setFocusPolicy(Qt::StrongFocus);
    m_add->setObjectName(u"addItem"_s);
    m_add->setMinimumHeight(30);
    auto *line = new QHBoxLayout(m_removed);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_removedText);
    line->addWidget(m_bringBack);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_column);
    column->addWidget(m_removed);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ItemList::add);
    connect(m_bringBack, &QToolButton::clicked, this, &ItemList::bringBack);
    retranslate();
}

QList<FormRow *> ItemList::rows() const
{
    QList<FormRow *> rows;
    for (const ItemCard *card : m_cards.first(m_count))
        rows += card->fields().rows();
    return rows;
}

QList<QWidget *> ItemList::tabStops() const
{
    QList<QWidget *> stops;
    for (const ItemCard *card : m_cards)
        stops += card->tabStops();
    return stops << m_bringBack << m_add;
}

void ItemList::follow(const Draft &draft)
{
    makeCards(draft.itemCount());
    for (ItemCard *card : m_cards.first(m_count))
        card->follow(draft);
    sayWhatWasRemoved();
    const QString reason = whyNoMoreItems(m_contract, draft);
    for (QAbstractButton *button :
        {static_cast<QAbstractButton *>(m_add), static_cast<QAbstractButton *>(m_bringBack)}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
}

/// One that is not needed now waits for the next item.
void ItemList::makeCards(int count)
{
    while (m_cards.size() < count) {
        auto *card = new ItemCard(m_contract, m_group, static_cast<int>(m_cards.size()), m_theme, this);
        connect(card, &ItemCard::stepRequested, this, &ItemList::take);
        m_column->addWidget(card);
        m_cards.append(card);
        for (FormRow *row : card->fields().rows())
            Q_EMIT rowMade(row);
    }
    m_count = count;
    for (qsizetype place = 0; place < m_cards.size(); ++place)
        m_cards.at(place)->setVisible(place < count);
}

void ItemList::take(int item, ItemStep step)
{
    switch (step) {
    case ItemStep::Duplicate:
        if (!m_submission.duplicateItem(item))
            return;
        Q_EMIT placesChanged();
        focusItem(item + 1);
        return;
    case ItemStep::MoveUp:
    case ItemStep::MoveDown: {
        const bool isUp = step == ItemStep::MoveUp;
        const int to = isUp ? item - 1 : item + 1;
        if (!m_submission.moveItem(item, to))
            return;
        Q_EMIT placesChanged();
        // The focus goes along, to the other way where this one ends.
        QToolButton *same = m_cards.at(to)->button(step);
        focus(same ? same : m_cards.at(to)->button(isUp ? ItemStep::MoveDown : ItemStep::MoveUp));
        return;
    }
    case ItemStep::Remove:
        if (!m_submission.removeItem(item))
            return;
        Q_EMIT placesChanged();
        announce(m_removed, m_removedText->text());
        focus(m_bringBack);
        return;
    }
}

void ItemList::add()
{
    if (m_submission.addItem())
        focusItem(m_submission.draft().itemCount() - 1);
}

void ItemList::bringBack()
{
    const std::optional<int> item = m_submission.removedItem();
    if (!m_submission.bringBackItem())
        return;
    Q_EMIT placesChanged();
    focusItem(std::min(*item, m_submission.draft().itemCount() - 1));
}

void ItemList::focusItem(int item)
{
    focus(m_cards.at(item)->firstControl());
}

void ItemList::focus(QWidget *control)
{
    control->setFocus(Qt::OtherFocusReason);
    Q_EMIT broughtToView(control);
}

void ItemList::sayWhatWasRemoved()
{
    const std::optional<int> item = m_submission.removedItem();
    m_removed->setVisible(item.has_value());
    m_removedText->setText(item ? tr("Item %1 was removed.").arg(*item + 1) : QString());
}

void ItemList::retranslate()
{
    for (ItemCard *card : std::as_const(m_cards))
        card->retranslate();
    m_bringBack->setText(tr("Bring it back"));
    m_bringBack->setAccessibleName(tr("Bring the removed item back"));
    m_add->setText(tr("Add item"));
    m_add->setAccessibleName(tr("Add a licence item"));
    sayWhatWasRemoved();
}

} // namespace onboard
