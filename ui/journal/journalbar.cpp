// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "journal/journalbar.h"

#include "theme/notice.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

JournalBar::JournalBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 0);
    column->addWidget(m_notice);
    setVisible(false);
}

void JournalBar::display(const JournalStart &found)
{
    const bool isSame = found.lost == m_found.lost && found.unsettled == m_found.unsettled && !found.problem
        && !m_found.problem;
    m_found = found;
    if (!isSame) // else it would be read out once more
        refill();
}

void JournalBar::clear()
{
    display({});
}

void JournalBar::refill()
{
    setVisible(m_found.problem || m_found.unsettled > 0);
    if (m_found.problem) {
        QList<Notice::Offer> offers{{tr("Try again"), [this] { Q_EMIT retryRequested(); }}};
        if (m_found.problem->needsDecision())
            offers.append({tr("Keep it and begin anew…"), [this] { askToBeginAnew(); }});
        m_notice->say(OutcomeClass::Refused,
            m_found.problem->sentence + u' ' + tr("Until then nothing can be sent."), offers);
    } else if (m_found.lost > 0) {
        m_notice->say(OutcomeClass::Unknown,
            tr("%n order(s) were under way when the program ended. Whether they were added is not known.",
                nullptr, m_found.lost),
            {{tr("Show"), [this] { Q_EMIT showUnsettledRequested(); }}});
    } else if (m_found.unsettled > 0) {
        m_notice->say(OutcomeClass::Unknown,
            tr("%n order(s) have an unknown outcome that nobody has settled yet.", nullptr,
                m_found.unsettled),
            {{tr("Show"), [this] { Q_EMIT showUnsettledRequested(); }}});
    } else {
        m_notice->clear();
    }
}

void JournalBar::askToBeginAnew()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Journal of orders"),
        tr("Begin a new journal? The damaged one is renamed and kept, but orders in it can no longer warn of "
           "a "
           "repeat. Look at a customer’s services before you order something that was ordered lately."),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"beginAnewQuestion"_s);
    QPushButton *begin = question->addButton(tr("Begin anew"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(begin, &QPushButton::clicked, this, &JournalBar::beginAnewRequested);
    question->open();
}

void JournalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    QWidget::changeEvent(event);
}

} // namespace onboard
