// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/choicelist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int meaningRole = Qt::UserRole + 10;
constexpr int gap = 12;
constexpr int rowHeight = 28;

class MeaningDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString meaning = index.data(meaningRole).toString();
        if (meaning.isEmpty())
            return;
        const QRect place = option.rect.adjusted(nameWidth(option, index) + gap, 0, -gap, 0);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        ink.setAlphaF(0.75F);
        painter->save();
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(meaning, Qt::ElideRight, place.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString meaning = index.data(meaningRole).toString();
        if (!meaning.isEmpty())
            size.rwidth() += gap * 3 + option.fontMetrics.horizontalAdvance(meaning);
        size.setHeight(std::max(size.height(), rowHeight));
        return size;
    }

private:
    static int nameWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + gap;
    }
};

/// The popup may be wider than the box, but never wider than is read in one glance.
void widenPopup(QAbstractItemView &view)
{
    constexpr int widest = 720;
    view.setMinimumWidth(std::min(widest, view.sizeHintForColumn(0) + gap * 2));
}

} // namespace

void showMeanings(QComboBox &box)
{
    box.setItemDelegate(new MeaningDelegate(&box));
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(8);
    box.setMaxVisibleItems(16);
}

void setMeaning(QComboBox &box, int row, const QString &meaning)
{
    box.setItemData(row, meaning, meaningRole);
    box.setItemData(row, meaning, Qt::ToolTipRole);
    box.setItemData(row, meaning, Qt::AccessibleDescriptionRole);
    widenPopup(*box.view());
}

QString meaningAt(const QComboBox &box, int row)
{
    return box.itemData(row, meaningRole).toString();
}

void makeOpen(QComboBox &box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new QCompleter(box.model(), &box);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setItemDelegate(new MeaningDelegate(completer));
    box.setCompleter(completer);
}

} // namespace onboard
