// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "problems/problemsummary.h"

#include "theme/announce.h"
#include "theme/flatstyle.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int leastTarget = 24;

} // namespace

ProblemSummary::ProblemSummary(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_entries(new QVBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_entries->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(m_entries);
    connect(&theme, &Theme::changed, this, &ProblemSummary::recolour);
    hide();
}

void ProblemSummary::setEntries(const QList<Entry> &entries)
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Entry &entry : entries) {
        // The one link a label can hold; the words themselves are never read as markup.
        auto *link = new QLabel(u"<a href=\"#\">%1</a>"_s.arg(entry.text.toHtmlEscaped()));
        link->setObjectName(u"problemLink"_s);
        link->setTextFormat(Qt::RichText);
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setAccessibleName(entry.text);
        link->setMinimumHeight(leastTarget);
        connect(link, &QLabel::linkActivated, this, entry.goTo);
        m_entries->addWidget(link);
    }
    m_title->setText(tr("Please put this right first"));
    setHidden(entries.isEmpty());
    recolour();
    if (!entries.isEmpty())
        announce(this, m_title->text());
}

void ProblemSummary::recolour()
{
    const QColor ink(m_theme.resultColours(OutcomeClass::Refused).text);
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Link, ink);
    setPalette(own);
    update();
}

void ProblemSummary::paintEvent(QPaintEvent *)
{
    const ResultColours own = m_theme.resultColours(OutcomeClass::Refused);
    QPainter painter(this);
    drawOutline(&painter, rect(),
        {QColor(own.background), hasFocus() ? m_theme.colour(Role::FocusRing) : QColor(own.accent),
            hasFocus() ? 2.0 : 1.0, 6});
}

} // namespace onboard
