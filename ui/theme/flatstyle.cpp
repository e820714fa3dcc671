// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/flatstyle.h"

#include "theme/messageicon.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int controlHeight = 30;
constexpr int tabInset = 10;
constexpr int buttonRoom = 14; ///< beside a button’s text
constexpr int leastTarget = 24;
constexpr int separatorHeight = 9; ///< of the line between two groups of a menu
constexpr int indicatorSize = 18;
constexpr int textInset = 4; ///< more room between a control's border and its text
constexpr int itemMargin = 4; ///< around the text of an entry in a list
constexpr qreal ringWidth = 2;

class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

bool hasFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

bool isEnabled(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

Outline outlineOf(const QStyleOption *option, QPalette::ColorRole fill)
{
    const QPalette &palette = option->palette;
    const bool readOnly = option->state.testFlag(QStyle::State_ReadOnly);
    if (readOnly && !hasFocus(option))
        return {palette.color(QPalette::Window), palette.color(QPalette::Midlight)};
    if (hasFocus(option) && isEnabled(option))
        return {palette.color(fill), palette.color(QPalette::Highlight), ringWidth};
    return {palette.color(fill), palette.color(QPalette::Mid)};
}

QColor towards(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    Outline outline = outlineOf(option, QPalette::Button);
    const QColor ink = option->palette.color(QPalette::ButtonText);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        outline.fill = towards(outline.fill, ink, 0.16);
    else if (isEnabled(option) && option->state.testFlag(QStyle::State_MouseOver))
        outline.fill = towards(outline.fill, ink, 0.07);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled(option)) {
        outline.border = option->palette.color(QPalette::Highlight);
        outline.width = qMax(outline.width, hasFocus(option) ? ringWidth + 0.5 : 1.5);
    }
    drawOutline(painter, option->rect, outline);
}

void drawArrow(QPainter *painter, const QRect &place, const QColor &colour, bool up)
{
    const Saved saved(painter);
    const QPointF centre = QRectF(place).center();
    const qreal half = 3.5;
    const qreal tip = up ? -half / 2 : half / 2;
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({centre + QPointF(-half, -tip), centre + QPointF(0, tip), centre + QPointF(half, -tip)}));
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool marked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = palette.color(marked ? QPalette::Highlight : QPalette::Base);
    const QColor border = palette.color(marked ? QPalette::Highlight : QPalette::Mid);
    drawOutline(painter, option->rect, {fill, border, 1.2, 4});
    if (!marked)
        return;
    const Saved saved(painter);
    const QRectF box(option->rect);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter->setPen(
        QPen(palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state.testFlag(QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)}));
}

void drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    // Buttons and editors show the focus at their own border.
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if ((button && !button->isFlat()) || qobject_cast<const QComboBox *>(widget))
        return;
    drawOutline(painter, option->rect, {Qt::transparent, option->palette.color(QPalette::Highlight), 1.6, 4});
}

bool isLine(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
}

bool isBare(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth <= 0;
}

void drawComboBox(
    const QStyleOptionComplex *option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    drawOutline(painter, option->rect, outlineOf(option, QPalette::Base));
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, widget);
    drawArrow(painter, arrow, option->palette.color(QPalette::Text), false);
}

void drawSpinBox(
    const QStyleOptionComplex *option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    drawOutline(painter, option->rect, outlineOf(option, QPalette::Base));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        const QPalette::ColorGroup group =
            spin->stepEnabled.testFlag(step) && isEnabled(option) ? QPalette::Active : QPalette::Disabled;
        drawArrow(painter, style.subControlRect(QStyle::CC_SpinBox, spin, part, widget),
            option->palette.color(group, QPalette::Text), part == QStyle::SC_SpinBoxUp);
    };
    draw(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    draw(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

/// The handle of a scroll bar within it. There are no arrows.
QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int room = flat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const qint64 share = range > 0 ? qint64{room} * bar.pageStep / (range + bar.pageStep) : room;
    const int length = static_cast<int>(qBound(qint64{qMin(leastTarget, room)}, share, qint64{room}));
    const int at = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return flat ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = handleOf(bar);
    QRect before = bar.rect;
    QRect behind = bar.rect;
    if (bar.orientation == Qt::Horizontal) {
        before.setRight(handle.left() - 1);
        behind.setLeft(handle.right() + 1);
    } else {
        before.setBottom(handle.top() - 1);
        behind.setTop(handle.bottom() + 1);
    }
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return bar.upsideDown ? behind : before;
    case QStyle::SC_ScrollBarAddPage:
        return bar.upsideDown ? before : behind;
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool active = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor colour = bar.palette.color(active ? QPalette::Highlight : QPalette::Mid);
    drawOutline(painter, QRectF(handleOf(bar)).adjusted(3, 3, -3, -3), {colour, colour, 1, 4});
}

void drawTab(const QStyleOption *option, QPainter *painter)
{
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (!selected)
        return;
    const QRect line(option->rect.left(), option->rect.bottom() - 2, option->rect.width(), 3);
    painter->fillRect(line, option->palette.color(QPalette::Highlight));
}

} // namespace

void drawOutline(QPainter *painter, const QRectF &rect, const Outline &outline)
{
    const Saved saved(painter);
    const qreal inset = outline.width / 2;
    painter->setBrush(outline.fill);
    painter->setPen(outline.width > 0 ? QPen(outline.border, outline.width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), outline.radius, outline.radius);
}

FlatStyle::FlatStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isBare(option))
            break;
        drawOutline(painter, option->rect, outlineOf(option, QPalette::Base));
        return;
    case PE_FrameLineEdit:
        drawOutline(painter, option->rect, outlineOf(option, QPalette::Base));
        return;
    case PE_Frame: {
        Outline outline = outlineOf(option, QPalette::Base);
        outline.fill = Qt::transparent;
        drawOutline(painter, option->rect, outline);
        return;
    }
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(option, painter, widget);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
            option->palette.color(QPalette::Midlight));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
        return;
    }
    if (element == CE_FocusFrame) {
        drawOutline(painter, option->rect,
            {Qt::transparent, option->palette.color(QPalette::Highlight), ringWidth, 4});
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter, *this, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, *this, widget);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        drawScrollBar(*bar, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return (base + QSize(2 * textInset, 0)).expandedTo({0, controlHeight});
    case CT_PushButton:
        return (base + QSize(buttonRoom, 0)).expandedTo({0, controlHeight});
    case CT_TabBarTab:
        return base.expandedTo({0, controlHeight + 4});
    case CT_MenuItem:
        return isLine(option) ? QSize(base.width(), separatorHeight) : base.expandedTo({0, leastTarget});
    case CT_CheckBox:
    case CT_RadioButton:
        return base.expandedTo({0, leastTarget});
    case CT_ItemViewItem:
        return base.grownBy({0, itemMargin, 0, itemMargin});
    case CT_ToolButton:
        return base.expandedTo({leastTarget, leastTarget});
    default:
        return base;
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(textInset, 0, -textInset, 0) : rect;
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool ownText = combo && !combo->editable && part == SC_ComboBoxEditField;
    return ownText ? rect.adjusted(textInset, 0, 0, 0) : rect;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) // room for the focus ring
            ? static_cast<int>(ringWidth)
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameVMargin:
    case PM_FocusFrameHMargin:
        return itemMargin + 1;
    case PM_HeaderMargin: // so that a title stands above its column
        return itemMargin + 2;
    case PM_TabBarTabHSpace: // five of them stand side by side in the narrowest window
        return 2 * tabInset;
    case PM_ScrollBarExtent:
        return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // A list that drops down below its box, as everywhere else, instead of a menu over it.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon FlatStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon own = messageIcon(which, widget ? widget->palette() : QPalette());
    return own.isNull() ? QProxyStyle::standardIcon(which, option, widget) : own;
}

} // namespace onboard
