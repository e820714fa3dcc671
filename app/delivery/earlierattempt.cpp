// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/earlierattempt.h"

#include "delivery/verdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EarlierAttempt)
};

} // namespace

QString sentenceOn(const JournalEntry &earlier)
{
    const AttemptFacts &facts = earlier.attempt.facts;
    const QString time = QLocale().toString(facts.startedAt.toLocalTime(), QLocale::ShortFormat);
    if (earlier.state != JournalEntry::State::Done)
        return Texts::tr("An order for this customer and product is under way since %1. Wait for its answer.")
            .arg(time);
    const Contract *contract = contractNamed(facts.contract);
    return Texts::tr("An order for this customer and product was sent on %1 with profile “%2”: %3.")
        .arg(time, facts.profileName,
            verdictOf(earlier.attempt, contract ? *contract : defaultContract()).headline);
}

} // namespace onboard
