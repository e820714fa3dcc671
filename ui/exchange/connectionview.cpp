// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/connectionview.h"

#include "exchange/exchangewords.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// From when until when, of all the time.
class PhaseBar : public QWidget
{
public:
    PhaseBar(const Theme &theme, double from, double end, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_from(from)
        , m_end(end)
    {
        setMinimumSize(60, 12);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double thinnest = 2;
        constexpr double height = 8;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double top = (this->height() - height) / 2;
        painter.setBrush(m_theme.colour(Role::CardBorder));
        painter.drawRoundedRect(QRectF(0, top, width(), height), 4, 4);
        const double left = std::min(m_from * width(), width() - thinnest);
        const double wide = std::max(thinnest, (m_end - m_from) * width());
        painter.setBrush(m_theme.colour(Role::Primary));
        painter.drawRoundedRect(QRectF(left, top, std::min(wide, width() - left), height), 4, 4);
    }

private:
    const Theme &m_theme;
    double m_from;
    double m_end;
};

QLabel *labelOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *valueOf(const Fact &fact, QWidget *parent)
{
    auto *label = new QLabel(fact.second, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(fact.first);
    label->setAccessibleDescription(fact.second);
    return label;
}

/// In lines; a name without a blank, however long, does not push the others out of sight.
QLabel *linesOf(const Fact &fact, QWidget *parent)
{
    QLabel *label = valueOf(fact, parent);
    label->setWordWrap(true);
    label->setToolTip(tipOf(fact.second));
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

QLabel *figureOf(const Fact &fact, QWidget *parent)
{
    QLabel *label = valueOf(fact, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ConnectionView::ConnectionView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ConnectionView::display(const Exchange &exchange)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(4, 6, 4, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addTimes(*grid, exchange);
    addFacts(*grid, exchange);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content); // the one before goes
    content->setAutoFillBackground(false);
}

void ConnectionView::addTimes(QGridLayout &grid, const Exchange &exchange)
{
    QWidget *content = grid.parentWidget();
    const auto whole = static_cast<double>(std::max<qint64>(1, exchange.times.total));
    qint64 before = 0;
    for (const Phase &phase : phasesOf(exchange)) {
        const int row = grid.rowCount();
        const qint64 end = before + phase.milliseconds.value_or(0);
        grid.addWidget(labelOf(phase.name, content), row, 0);
        if (phase.milliseconds)
            grid.addWidget(new PhaseBar(m_theme, static_cast<double>(before) / whole,
                               static_cast<double>(end) / whole, content),
                row, 1);
        QLabel *figure = figureOf({phase.name, durationOf(phase)}, content);
        if (!phase.milliseconds)
            figure->setToolTip(tr("It did not take place, or could not be measured."));
        grid.addWidget(figure, row, 2);
        before = end;
    }
    const int row = grid.rowCount();
    const Fact all{tr("In all"), durationOf(exchange.times.total)};
    grid.addWidget(labelOf(all.first, content), row, 0);
    grid.addWidget(figureOf(all, content), row, 2);
    grid.setRowMinimumHeight(row + 1, 8);
}

void ConnectionView::addFacts(QGridLayout &grid, const Exchange &exchange)
{
    QWidget *content = grid.parentWidget();
    for (const Fact &fact : connectionFacts(exchange)) {
        const int row = grid.rowCount();
        grid.addWidget(labelOf(fact.first, content), row, 0, Qt::AlignTop);
        grid.addWidget(linesOf(fact, content), row, 1, 1, 2);
    }
}

} // namespace onboard
