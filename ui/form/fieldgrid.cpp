// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/fieldgrid.h"

#include "contract/presence.h"
#include "form/fieldeditor.h"
#include "form/formrow.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <iterator>

namespace onboard {

namespace {

constexpr int lineGap = 5;
constexpr int columnGap = 10;
constexpr int firstLabel = 104; ///< so that the first editors of all groups stand in one line
constexpr int otherLabel = 84;
constexpr int usualRoomForTwo = 470;

/// Grows with the font.
int roomForTwo(const QWidget &widget)
{
    return std::max(usualRoomForTwo, widget.fontMetrics().averageCharWidth() * 60);
}

} // namespace

FieldGrid::FieldGrid(
    const Contract &contract, const Group &group, std::optional<int> item, int indent, QWidget *parent)
    : FormFields(parent)
    , m_contract(contract)
    , m_group(group)
    , m_indent(indent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setHorizontalSpacing(columnGap);
    for (const Field &field : contract.fields) {
        if (QLatin1StringView(field.group) == QLatin1StringView(group.key))
            m_rows.append(new FormRow(QString::fromLatin1(field.key), item, field, this));
    }
}

QList<QWidget *> FieldGrid::tabStops() const
{
    QList<QWidget *> stops;
    for (const FormRow *row : m_rows)
        stops.append(&row->editor());
    return stops;
}

void FieldGrid::follow(const Draft &draft)
{
    for (FormRow *row : m_rows) {
        const Field &field = row->field();
        const int item = row->at().item;
        row->setPresence(presenceOf(m_contract, draft, field, item));
        if (field.fits)
            row->editor().setFitting(choicesFor(m_contract, draft, field, item));
        row->editor().setValue(valueFor(m_contract, draft, field, item));
    }
    arrange();
}

QSize FieldGrid::minimumSizeHint() const
{
    constexpr int narrowestEditor = 190;
    return {firstLabel - m_indent + columnGap + narrowestEditor, QWidget::minimumSizeHint().height()};
}

int FieldGrid::columns() const
{
    return width() + 2 * m_indent < roomForTwo(*this) ? 1 : m_group.columns;
}

/// A switch of the body carries its own label, which may be long; one of an item stands beside its kin.
int FieldGrid::spanOf(const FormRow &row) const
{
    return row.editor().showsLabel() && row.field().place != Place::Item ? columns() : 1;
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    FormFields::resizeEvent(event);
    arrange();
}

/// Does nothing where the same rows stand in as many columns already: a key that is pressed in one of them
/// lays out nothing.
void FieldGrid::arrange()
{
    QList<FormRow *> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown), &FormRow::isPresent);
    if (shown == m_shown && columns() == m_arranged)
        return;
    m_shown = shown;
    m_arranged = columns();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const bool isLarge = roomForTwo(*this) > usualRoomForTwo;
    int line = 0;
    int column = 0;
    for (FormRow *row : m_rows) {
        row->label().setVisible(row->isPresent());
        row->cell().setVisible(row->isPresent());
        if (!row->isPresent())
            continue;
        const int wide = spanOf(*row);
        if (column + wide > m_arranged) {
            ++line;
            column = 0;
        }
        // In a large font a switch with its long label needs the room beside it, too.
        const int room = row->editor().showsLabel() && m_arranged == 1 && isLarge ? 1 : 0;
        m_grid->addWidget(&row->label(), line, column * 2, Qt::AlignTop);
        m_grid->addWidget(&row->cell(), line, column * 2 + 1 - room, 1, wide * 2 - 1 + room, Qt::AlignTop);
        column += wide;
    }
    for (int pair = 0; pair < m_group.columns; ++pair) {
        const bool used = pair < m_arranged;
        m_grid->setColumnMinimumWidth(pair * 2, !used ? 0 : pair == 0 ? firstLabel - m_indent : otherLabel);
        m_grid->setColumnStretch(pair * 2 + 1, !used ? 0 : pair == 0 ? 11 : 9);
    }
}

void FieldGrid::retranslate()
{
    for (FormRow *row : m_rows)
        row->retranslate();
}

} // namespace onboard
