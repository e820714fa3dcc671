// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/searchline.h"

#include "connection/elsewhere.h"
#include "exchange/longtextview.h"
#include "theme/announce.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QToolButton *buttonOf(const QString &sign, const QString &name, QWidget *parent)
{
    constexpr int side = 28;
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(side, side);
    return button;
}

} // namespace

SearchLine::SearchLine(LongTextView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(buttonOf(u"↑"_s, u"findPrevious"_s, this))
    , m_next(buttonOf(u"↓"_s, u"findNext"_s, this))
    , m_close(buttonOf(u"✕"_s, u"findClose"_s, this))
{
    m_words->setObjectName(u"findWords"_s);
    m_words->setMaxLength(1000);
    m_words->setMinimumHeight(28);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_words, 1);
    line->addWidget(m_count);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &SearchLine::lookAnew);
    connect(m_previous, &QToolButton::clicked, this, &SearchLine::goToPrevious);
    connect(m_next, &QToolButton::clicked, this, &SearchLine::goToNext);
    connect(m_close, &QToolButton::clicked, this, &SearchLine::close);
    hide();
    retranslate();
}

void SearchLine::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    lookAnew();
}

void SearchLine::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    ++m_question;
    hide();
    m_hits.clear();
    m_view.setHits({}, 0);
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
}

void SearchLine::goToNext()
{
    go(1);
}

void SearchLine::goToPrevious()
{
    go(-1);
}

void SearchLine::lookAnew()
{
    if (isHidden())
        return;
    const int question = ++m_question;
    m_hits.clear(); // they are of another text, or of other words
    doElsewhere(
        this, [words = m_words->text(), text = m_view.textPointer()] { return hitsIn(*text, words); },
        [this, question](const QList<qsizetype> &hits) {
            if (question == m_question)
                take(hits);
        });
}

void SearchLine::take(const QList<qsizetype> &hits)
{
    m_hits = hits;
    m_current = -1;
    m_view.setHits(hits, m_words->text().size());
    if (hits.isEmpty())
        return showCount();
    go(1);
}

void SearchLine::go(qsizetype by)
{
    if (m_hits.isEmpty())
        return;
    const qsizetype count = m_hits.size();
    m_current = m_current < 0 ? 0 : (m_current + by + count) % count;
    m_view.select(m_hits[m_current], m_words->text().size());
    showCount();
}

void SearchLine::showCount()
{
    const QString most = m_hits.size() >= mostHits ? u"+"_s : QString();
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(QString::number(m_hits.size()) + most));
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
    announce(m_count, m_count->text());
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    QWidget::keyPressEvent(event);
}

void SearchLine::retranslate()
{
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(tr("Find in this text"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous place (Shift+Enter, Shift+F3)"));
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next place (Enter, F3)"));
    m_close->setAccessibleName(tr("End the search"));
    m_close->setToolTip(tr("End the search (Esc)"));
}

} // namespace onboard
