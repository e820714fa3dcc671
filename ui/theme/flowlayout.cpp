// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/flowlayout.h"

#include <QWidget>

#include <span>

namespace onboard {

FlowLayout::FlowLayout(int gap)
    : m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> FlowLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            items.append(item);
    }
    return items;
}

QList<QRect> FlowLayout::placesIn(const QRect &rect) const
{
    QList<QRect> places;
    QPoint next = rect.topLeft();
    qsizetype rowBegin = 0;
    int rowHeight = 0;
    const auto centreRow = [&] {
        for (QRect &place : std::span(places).subspan(static_cast<std::size_t>(rowBegin)))
            place.moveTop(place.top() + (rowHeight - place.height()) / 2);
    };
    for (const QLayoutItem *item : shown()) {
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(rect.width(), item->minimumSize().width())));
        if (next.x() > rect.left() && next.x() + size.width() > rect.left() + rect.width()) {
            centreRow();
            next = {rect.left(), next.y() + rowHeight + m_gap};
            rowBegin = places.size();
            rowHeight = 0;
        }
        places.append(QRect(next, size));
        next.rx() += size.width() + m_gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    centreRow();
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = QRect(0, 0, width, 0).marginsRemoved(margins);
    int bottom = 0;
    for (const QRect &place : placesIn(QRect(0, 0, inside.width(), 0)))
        bottom = qMax(bottom, place.y() + place.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : shown()) {
        width += item->sizeHint().width() + m_gap;
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(qMax(0, width - m_gap), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : shown())
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> places = placesIn(rect.marginsRemoved(contentsMargins()));
    const QList<QLayoutItem *> items = shown();
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i]->setGeometry(places[i]);
}

} // namespace onboard
