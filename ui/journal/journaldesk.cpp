// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "journal/journaldesk.h"

#include "customers/attemptlook.h"
#include "journal/journalbar.h"
#include "journal/unsettledpane.h"
#include "theme/notice.h"

#include <QDateTime>
#include <QDir>

namespace onboard {

JournalDesk::JournalDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    Journal &journal = parts.journal;
    UnsettledPane &unsettled = parts.unsettled;
    connect(&journal, &Journal::started, &parts.bar, &JournalBar::display);
    connect(&journal, &Journal::started, &unsettled, &UnsettledPane::refresh);
    connect(&journal, &Journal::changed, &journal, &Journal::start);
    connect(&parts.bar, &JournalBar::showUnsettledRequested, this, &JournalDesk::unsettledWanted);
    connect(&parts.bar, &JournalBar::retryRequested, &journal, &Journal::start);
    connect(&parts.bar, &JournalBar::beginAnewRequested, this, &JournalDesk::beginAnew);
    connect(&unsettled, &UnsettledPane::failed, this,
        [this](const QString &sentence) { say(OutcomeClass::Refused, sentence); });
    connect(&unsettled, &UnsettledPane::lookRequested, this, [this](const AttemptFacts &facts) {
        m_parts.look.look(facts, &m_parts.unsettled,
            [this, id = facts.id](const Looked &looked) { m_parts.unsettled.showLooked(id, looked); });
    });
    journal.start();
}

void JournalDesk::settle(const QString &attemptId, Finding finding, const QString &evidence)
{
    const Settlement settlement{finding, accountName(),
        evidence.isEmpty() ? tr("Looked at the customer’s services in AvePoint Elements.")
                           : tr("Read the customer’s services and compared them."),
        QDateTime::currentDateTimeUtc(), evidence};
    m_parts.journal.settle(attemptId, settlement, this, [this](const JournalRead<bool> &settled) {
        if (const auto *problem = std::get_if<JournalProblem>(&settled))
            say(OutcomeClass::Refused, problem->sentence);
    });
}

void JournalDesk::beginAnew()
{
    m_parts.journal.beginAnew(this, [this](const JournalRead<QString> &begun) {
        if (const auto *problem = std::get_if<JournalProblem>(&begun))
            say(OutcomeClass::Refused, problem->sentence);
        else
            say(OutcomeClass::Success,
                tr("A new journal was begun. The damaged one is kept as “%1”.")
                    .arg(QDir::toNativeSeparators(std::get<QString>(begun))));
        m_parts.journal.start();
    });
}

void JournalDesk::say(OutcomeClass outcomeClass, const QString &text)
{
    m_parts.notice.say(outcomeClass, text, {{tr("Close"), [this] { m_parts.notice.clear(); }}});
}

} // namespace onboard
