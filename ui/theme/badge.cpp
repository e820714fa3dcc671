// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/badge.h"

#include "theme/flatstyle.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int sideMargin = 10;
constexpr int shapeSize = 10;
constexpr int gap = 7;

enum class Shape { Square, Circle, Diamond };

struct StageRow
{
    char16_t sign;
    Shape shape;
    Role colour;
    bool filled;
};

/// In the order of Stage: production, local test, sandbox.
constexpr std::array<StageRow, 3> stages{{
    {u'■', Shape::Square, Role::ProductionBadge, true},
    {u'○', Shape::Circle, Role::LocalTestBadge, false},
    {u'◇', Shape::Diamond, Role::SandboxBadge, false},
}};

const StageRow &rowOf(Stage stage)
{
    return stages.at(static_cast<std::size_t>(stage));
}

void drawShape(QPainter &painter, Shape shape, const QRectF &box)
{
    const QPointF c = box.center();
    const qreal half = box.width() / 2;
    switch (shape) {
    case Shape::Square:
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case Shape::Circle:
        painter.drawEllipse(c, half - 1, half - 1);
        break;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF(
            {c + QPointF(0, -half), c + QPointF(half, 0), c + QPointF(0, half), c + QPointF(-half, 0)}));
        break;
    }
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

QString markedWordOf(Stage stage)
{
    return QChar(rowOf(stage).sign) + u' ' + wordOf(stage);
}

Badge::Badge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void Badge::setStage(Stage stage)
{
    m_stage = stage;
    retranslate();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    return {
        metrics.horizontalAdvance(wordOf(m_stage)) + shapeSize + gap + 2 * sideMargin, metrics.height() + 9};
}

void Badge::paintEvent(QPaintEvent *)
{
    const StageRow &row = rowOf(m_stage);
    const QColor colour = m_theme.colour(row.colour);
    const QColor ink = row.filled ? m_theme.colour(Role::OnProductionBadge) : colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawOutline(&painter, rect(), {row.filled ? colour : m_theme.colour(Role::Card), colour, 2, 4});

    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(row.filled ? QBrush(ink) : QBrush(Qt::NoBrush));
    drawShape(painter, row.shape, QRectF(sideMargin, (height() - shapeSize) / 2.0, shapeSize, shapeSize));

    painter.setFont(bold(font()));
    painter.drawText(rect().adjusted(sideMargin + shapeSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        wordOf(m_stage));
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void Badge::retranslate()
{
    setAccessibleName(tr("Environment: %1").arg(wordOf(m_stage)));
    updateGeometry();
    update();
}

} // namespace onboard
