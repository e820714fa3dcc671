// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/sandboxstrip.h"

#include "theme/theme.h"

#include <QPainter>

namespace onboard {

namespace {

constexpr int stripeWidth = 22;

} // namespace

SandboxStrip::SandboxStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &SandboxStrip::recolour);
    recolour();
}

void SandboxStrip::recolour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, m_theme.colour(Role::SandboxText));
    setPalette(own);
    update();
}

void SandboxStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::SandboxStrip));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::SandboxStripe));
    const int slant = height();
    for (int x = -slant; x < width(); x += 2 * stripeWidth) {
        painter.drawPolygon(QPolygon({QPoint(x, slant), QPoint(x + stripeWidth, slant),
            QPoint(x + stripeWidth + slant, 0), QPoint(x + slant, 0)}));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Role::SandboxBadge));
}

} // namespace onboard
