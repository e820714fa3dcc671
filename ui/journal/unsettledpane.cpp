// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "journal/unsettledpane.h"

#include "journal/unsettledcard.h"
#include "theme/emptytext.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

UnsettledPane::UnsettledPane(Journal &journal, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_theme(theme)
    , m_empty(new EmptyText(this))
    , m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(14, 12, 14, 12);
    m_cards->setSpacing(10);
    m_cards->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    display({});
    retranslate();
    connect(&journal, &Journal::changed, this, &UnsettledPane::refresh);
}

void UnsettledPane::refresh()
{
    JournalQuery query;
    query.unsettledOnly = true;
    query.most = most;
    m_journal.entries(query, this, [this](const JournalRead<QList<JournalEntry>> &found) {
        if (const auto *entries = std::get_if<QList<JournalEntry>>(&found))
            display(*entries);
    });
}

void UnsettledPane::display(const QList<JournalEntry> &entries)
{
    QList<UnsettledCard *> old = cards();
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const JournalEntry &entry = entries.at(row);
        const auto same = std::ranges::find(old, entry.attempt.facts.id, &UnsettledCard::attemptId);
        if (same != old.end()) {
            old.erase(same);
            continue;
        }
        auto *card = new UnsettledCard(entry, m_theme);
        connect(card, &UnsettledCard::settled, this, &UnsettledPane::settle);
        connect(card, &UnsettledCard::lookRequested, this, &UnsettledPane::lookRequested);
        if (m_nameOf)
            card->nameCustomer(m_nameOf(card->facts()));
        m_cards->insertWidget(static_cast<int>(row), card);
        card->show();
    }
    for (UnsettledCard *gone : old) {
        gone->hide();
        gone->deleteLater(); // one of them may have asked for this
    }
    m_scroll->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
}

QList<UnsettledCard *> UnsettledPane::cards() const
{
    return m_scroll->widget()->findChildren<UnsettledCard *>(Qt::FindDirectChildrenOnly);
}

void UnsettledPane::nameCustomers(const NameOf &nameOf)
{
    m_nameOf = nameOf;
    for (UnsettledCard *card : cards())
        card->nameCustomer(nameOf(card->facts()));
}

void UnsettledPane::showLooked(const QString &attemptId, const Looked &looked)
{
    for (UnsettledCard *card : cards()) {
        if (card->attemptId() == attemptId)
            card->showLooked(looked);
    }
}

void UnsettledPane::settle(
    const QString &attemptId, Finding finding, const QString &reason, const QString &evidence)
{
    const Settlement settlement{finding, accountName(), reason, QDateTime::currentDateTimeUtc(), evidence};
    m_journal.settle(attemptId, settlement, this, [this](const JournalRead<bool> &settled) {
        if (const auto *problem = std::get_if<JournalProblem>(&settled))
            Q_EMIT failed(problem->sentence);
    });
}

void UnsettledPane::retranslate()
{
    m_empty->setText(
        tr("No order has an unknown outcome.\n\nWhen an answer is lost, the order waits here until "
           "somebody has looked at the customer’s services and says whether it was added."));
}

void UnsettledPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace onboard
