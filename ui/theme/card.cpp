// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/card.h"

#include "theme/flatstyle.h"
#include "theme/theme.h"

#include <QPainter>

namespace onboard {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawOutline(&painter, rect(), {m_theme.colour(Role::Card), m_theme.colour(Role::CardBorder), 1, 8});
}

} // namespace onboard
