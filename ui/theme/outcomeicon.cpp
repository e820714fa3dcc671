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

QPixmap drawn(QSvgRenderer &drawing, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

QByteArray themedSvg(OutcomeClass outcomeClass, const Theme &theme)
{
    const ResultRow &row = resultRows.at(static_cast<std::size_t>(outcomeClass));
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(row.icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const ResultColours own = theme.resultColours(outcomeClass);
    return file.readAll()
        .replace(discColour, nameOf(own.accent))
        .replace(glyphColour, nameOf(own.background));
}

QIcon themedIcon(OutcomeClass outcomeClass, const Theme &theme)
{
    QSvgRenderer drawing(themedSvg(outcomeClass, theme));
    QIcon icon;
    if (!drawing.isValid())
        return icon;
    for (const int size : sizes)
        icon.addPixmap(drawn(drawing, size));
    return icon;
}

} // namespace onboard
