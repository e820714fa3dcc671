// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/journalreport.h"

#include "command/report.h"
#include "delivery/journal/entryreport.h"
#include "delivery/verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalReport)
};

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString findingInWords(Finding finding)
{
    return finding == Finding::Added ? Texts::tr("added") : Texts::tr("not added");
}

/// "Unknown · connection lost", "Unknown, settled: added", "under way".
QString standingOf(const JournalEntry &entry)
{
    if (entry.state != JournalEntry::State::Done)
        return Texts::tr("under way");
    const Verdict verdict = verdictOf(entry.attempt, contractOf(entry));
    if (entry.settlement)
        return Texts::tr("%1, settled: %2", "class, finding")
            .arg(verdict.word, findingInWords(entry.settlement->finding));
    return Texts::tr("%1 · %2", "class, code").arg(verdict.word, verdict.code);
}

QString customerOf(const AttemptFacts &facts)
{
    return facts.customerName.isEmpty()
        ? facts.customerId
        : Texts::tr("%1 (%2)", "customer, its ID").arg(facts.customerName, facts.customerId);
}

} // namespace

QString lineOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    return u"%1  %2  %3  %4  %5  %6"_s.arg(facts.id.left(8), localTime(facts.startedAt),
        facts.profileName.leftJustified(14), facts.product.leftJustified(20),
        (facts.customerName.isEmpty() ? facts.customerId : facts.customerName).leftJustified(36),
        standingOf(entry));
}

QStringList linesOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    QStringList lines{
        Texts::tr("Attempt: %1").arg(facts.id),
        Texts::tr("Begun: %1 (%2 UTC)", "local time, UTC")
            .arg(localTime(facts.startedAt), facts.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)),
        Texts::tr("Profile: %1 (%2)", "name, environment").arg(facts.profileName, facts.environment),
        Texts::tr("Customer: %1").arg(customerOf(facts)),
        Texts::tr("Product: %1").arg(facts.product),
    };
    if (!facts.seats.isEmpty())
        lines.append(Texts::tr("User seats: %1").arg(facts.seats));
    lines.append(Texts::tr("Outcome: %1").arg(standingOf(entry)));
    if (entry.state == JournalEntry::State::Done)
        lines += linesOf(entry.attempt, contractOf(entry)).sliced(1);
    if (entry.settlement)
        lines.append(Texts::tr("Settled by %1 on %2: %3. %4", "person, time, finding, reason")
                         .arg(entry.settlement->person, localTime(entry.settlement->at),
                             findingInWords(entry.settlement->finding), entry.settlement->reason));
    if (entry.settlement && !entry.settlement->evidence.isEmpty())
        lines.append(Texts::tr("Seen: %1").arg(entry.settlement->evidence));
    if (!entry.note.isEmpty())
        lines.append(Texts::tr("Note: %1").arg(entry.note));
    lines.append(Texts::tr("Request:"));
    lines += QString::fromUtf8(entry.body).split(u'\n');
    return lines;
}

} // namespace onboard
