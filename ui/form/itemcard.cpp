// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/itemcard.h"

#include "form/fieldeditor.h"
#include "form/fieldgrid.h"
#include "form/formrow.h"
#include "theme/controlname.h"
#include "theme/flowlayout.h"

#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct StepRow
{
    ItemStep step;
    const char *name;
    const char *label;
    const char *spoken; ///< with the number of the item
};

constexpr auto steps = std::to_array<StepRow>({
    {ItemStep::Duplicate, "duplicateItem", QT_TRANSLATE_NOOP("onboard::ItemCard", "Duplicate"),
        QT_TRANSLATE_NOOP("onboard::ItemCard", "Duplicate item %1")},
    {ItemStep::MoveUp, "moveItemUp", QT_TRANSLATE_NOOP("onboard::ItemCard", "Move up"),
        QT_TRANSLATE_NOOP("onboard::ItemCard", "Move item %1 up")},
    {ItemStep::MoveDown, "moveItemDown", QT_TRANSLATE_NOOP("onboard::ItemCard", "Move down"),
        QT_TRANSLATE_NOOP("onboard::ItemCard", "Move item %1 down")},
    {ItemStep::Remove, "removeItem", QT_TRANSLATE_NOOP("onboard::ItemCard", "Remove"),
        QT_TRANSLATE_NOOP("onboard::ItemCard", "Remove item %1")},
});

constexpr int padding = 10;

QString whyNot(ItemStep step, const Contract &contract, const Draft &draft, int item)
{
    switch (step) {
    case ItemStep::Duplicate:
        return whyNoMoreItems(contract, draft);
    case ItemStep::MoveUp:
        return item == 0 ? ItemCard::tr("It is the first one.") : QString();
    case ItemStep::MoveDown:
        return item + 1 == draft.itemCount() ? ItemCard::tr("It is the last one.") : QString();
    case ItemStep::Remove:
        return draft.itemCount() == 1 ? ItemCard::tr("There has to be one item at least.") : QString();
    }
    return {};
}

} // namespace

QString whyNoMoreItems(const Contract &contract, const Draft &draft)
{
    return draft.itemCount() < contract.mostItems
        ? QString()
        : ItemCard::tr("There can be %n item(s) at most.", nullptr, contract.mostItems);
}

ItemCard::ItemCard(
    const Contract &contract, const Group &group, int item, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_contract(contract)
    , m_item(item)
    , m_title(new QLabel(this))
    , m_fields(new FieldGrid(contract, group, item, padding, this))
{
    setObjectName(controlName(u"item"_s, item));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(4);
    buttons->setLayout(flow);
    for (const StepRow &row : steps) {
        auto *button = new QToolButton(buttons);
        button->setObjectName(controlName(QString::fromLatin1(row.name), item));
        button->setAutoRaise(true);
        button->setMinimumHeight(26);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        m_buttons.append(button);
        connect(button, &QToolButton::clicked, this,
            [this, step = row.step] { Q_EMIT stepRequested(m_item, step); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 7, padding, 5);
    column->setSpacing(5);
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(buttons);
    retranslate();
}

QList<QWidget *> ItemCard::tabStops() const
{
    QList<QWidget *> stops = m_fields->tabStops();
    for (QToolButton *button : m_buttons)
        stops.append(button);
    return stops;
}

QWidget *ItemCard::firstControl() const
{
    for (const FormRow *row : m_fields->rows()) {
        if (row->isPresent() && row->editor().control()->isEnabled())
            return row->editor().control();
    }
    return m_buttons.first();
}

QToolButton *ItemCard::button(ItemStep step) const
{
    QToolButton *button = m_buttons.at(static_cast<qsizetype>(step));
    return button->isEnabled() ? button : nullptr;
}

void ItemCard::follow(const Draft &draft)
{
    m_fields->follow(draft);
    for (const StepRow &row : steps) {
        QToolButton *button = m_buttons.at(static_cast<qsizetype>(row.step));
        const QString reason = whyNot(row.step, m_contract, draft, m_item);
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
}

void ItemCard::retranslate()
{
    m_title->setText(tr("Item %1").arg(m_item + 1));
    m_fields->retranslate();
    for (const StepRow &row : steps) {
        QToolButton *button = m_buttons.at(static_cast<qsizetype>(row.step));
        button->setText(tr(row.label));
        button->setAccessibleName(tr(row.spoken).arg(m_item + 1));
    }
}

} // namespace onboard
