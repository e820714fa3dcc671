// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/actionbutton.h"

#include "theme/flatstyle.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace onboard {

namespace {

constexpr int leastHeight = 34;
constexpr int sideMargin = 18;

struct KindRow
{
    Role fill;
    Role text;
};

constexpr std::array<KindRow, 2> kinds{{{Role::Primary, Role::OnPrimary}, {Role::Danger, Role::OnDanger}}};

} // namespace

ActionButton::ActionButton(const Theme &theme, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setBold();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ActionButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void ActionButton::setBold()
{
    QFont bold = font();
    if (bold.weight() != QFont::DemiBold) {
        bold.setWeight(QFont::DemiBold);
        setFont(bold);
    }
}

QSize ActionButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 2 * sideMargin, qMax(leastHeight, words.height() + 14)};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const KindRow &row = kinds.at(static_cast<std::size_t>(m_kind));
    QColor fill = m_theme.colour(row.fill);
    QColor ink = m_theme.colour(row.text);
    if (!isEnabled()) {
        fill = m_theme.colour(Role::Window);
        ink = m_theme.colour(Role::MutedText);
    } else if (isDown() || underMouse()) {
        fill = m_theme.isDark() ? fill.lighter(isDown() ? 118 : 108) : fill.darker(isDown() ? 130 : 114);
    }
    const QColor border = isEnabled() ? fill : m_theme.colour(Role::CardBorder);
    drawOutline(&painter, rect(), {fill, border, 1, 5});
    // The ring lies inside, in the text's colour: outside it would have the button's own colour.
    if (hasFocus())
        drawOutline(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), {Qt::transparent, ink, 2, 3});
    painter.setPen(ink);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter.drawText(rect(), Qt::AlignCenter | mnemonic, text());
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setBold();
}

} // namespace onboard
