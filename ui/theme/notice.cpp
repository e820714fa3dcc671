// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "theme/notice.h"

#include "theme/announce.h"
#include "theme/flatstyle.h"
#include "theme/flowlayout.h"
#include "theme/outcomeicon.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace onboard {

namespace {

constexpr int iconSize = 24;
constexpr QMargins margins(14, 10, 12, 10);

} // namespace

Notice::Notice(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new WrappingText)
    , m_bar(new QProgressBar)
    , m_offers(new QWidget)
    , m_line(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_offers->setLayout(new FlowLayout);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        margins.left() + iconSize + 12, margins.top(), margins.right(), margins.bottom());
    column->setSpacing(8);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_line->setSpacing(8);
    m_line->addWidget(m_text, 1);
    m_line->addWidget(m_offers);
    column->addLayout(m_line);
    column->addWidget(m_bar);
    connect(&theme, &Theme::changed, this, &Notice::recolour);
    hide();
}

void Notice::say(OutcomeClass outcomeClass, const QString &text, const QList<Offer> &offers)
{
    m_class = outcomeClass;
    m_bar->hide();
    fill(text, offers);
    show();
    announce(this, text);
}

void Notice::sayBusy(const QString &text, const QList<Offer> &offers)
{
    m_class = OutcomeClass::NotSent;
    m_bar->setAccessibleName(text);
    m_bar->show();
    fill(text, offers);
    show();
    announce(this, text);
}

void Notice::clear()
{
    fill({}, {});
    m_bar->hide();
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

bool Notice::isBusy() const
{
    return !isHidden() && !m_bar->isHidden();
}

void Notice::fill(const QString &text, const QList<Offer> &offers)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    const auto old = m_offers->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        // Later: one of them may be asking for this just now.
        button->hide();
        button->setParent(this);
        button->deleteLater();
    }
    QWidget *before = m_text;
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, offer.chosen);
        m_offers->layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
        button->show();
    }
    m_offers->setHidden(offers.isEmpty());
    recolour();
    arrange();
    updateGeometry();
}

void Notice::arrange()
{
    constexpr int roomForOneLine = 860;
    const bool wide = width() >= roomForOneLine;
    int needed = 0;
    if (wide)
        for (const QPushButton *button : m_offers->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
            needed += button->sizeHint().width() + m_line->spacing();
    m_line->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_text, wide ? Qt::AlignVCenter : Qt::Alignment());
    m_offers->setMinimumWidth(needed);
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Notice::recolour()
{
    m_text->setColour(QColor(m_theme.resultColours(m_class).text));
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    const ResultColours own = m_theme.resultColours(m_class);
    QPainter painter(this);
    drawOutline(&painter, rect(), {QColor(own.background), QColor(own.accent), 1, 6});
    const int middleOfFirstLine = m_text->y() + m_text->fontMetrics().height() / 2;
    themedIcon(m_class, m_theme)
        .paint(&painter, QRect(margins.left(), middleOfFirstLine - iconSize / 2, iconSize, iconSize));
}

} // namespace onboard
