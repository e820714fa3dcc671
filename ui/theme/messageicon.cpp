// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/messageicon.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

struct Glyph
{
    QStyle::StandardPixmap which;
    char16_t sign;
};

constexpr auto glyphs = std::to_array<Glyph>({
    {QStyle::SP_MessageBoxQuestion, u'?'},
    {QStyle::SP_MessageBoxInformation, u'i'},
    {QStyle::SP_MessageBoxWarning, u'!'},
    {QStyle::SP_MessageBoxCritical, u'×'},
});

constexpr std::array sizes{32, 64, 96}; ///< in pixels, for screens of 1, 2 and 3 pixels a point

QPixmap drawn(char16_t sign, int size, const QPalette &palette)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.highlight());
    painter.drawEllipse(pixmap.rect());
    QFont font = painter.font();
    font.setPixelSize(size * 5 / 8);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::HighlightedText));
    painter.drawText(pixmap.rect(), Qt::AlignCenter, QString(QChar(sign)));
    return pixmap;
}

} // namespace

QIcon messageIcon(QStyle::StandardPixmap which, const QPalette &palette)
{
    QIcon icon;
    const auto *const found = std::ranges::find(glyphs, which, &Glyph::which);
    if (found != glyphs.end())
        for (const int size : sizes)
            icon.addPixmap(drawn(found->sign, size, palette));
    return icon;
}

} // namespace onboard
