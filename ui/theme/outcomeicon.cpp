// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/outcomeicon.h"

#include "theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// The colours that the drawings use in place of the theme's.
constexpr QByteArrayView discColour("#000001");
constexpr QByteArrayView glyphColour("#fffffe");

constexpr std::array sizes{16, 24, 36, 48, 72, 108};

QByteArray svgOf(OutcomeClass outcomeClass, QRgb disc, QRgb glyph)
{
    const ResultRow &row = resultRows.at(static_cast<std::size_t>(outcomeClass));
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(row.icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(discColour, nameOf(disc)).replace(glyphColour, nameOf(glyph));
}

QPixmap drawn(QSvgRenderer &drawing, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

void addPixmaps(QIcon &icon, const QByteArray &svg, QIcon::Mode mode)
{
    QSvgRenderer drawing(svg);
    if (!drawing.isValid())
        return;
    for (const int size : sizes)
        icon.addPixmap(drawn(drawing, size), mode);
}

} // namespace

QByteArray themedSvg(OutcomeClass outcomeClass, const Theme &theme)
{
    const ResultColours own = theme.resultColours(outcomeClass);
    return svgOf(outcomeClass, own.accent, own.background);
}

QIcon themedIcon(OutcomeClass outcomeClass, const Theme &theme)
{
    const ResultColours own = theme.resultColours(outcomeClass);
    QIcon icon;
    addPixmaps(icon, themedSvg(outcomeClass, theme), QIcon::Normal);
    addPixmaps(icon, svgOf(outcomeClass, own.background, own.accent), QIcon::Selected);
    return icon;
}

} // namespace onboard
