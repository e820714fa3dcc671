// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalrow.h"

#include "delivery/journal/outcomerecord.h"
#include "delivery/verdict.h"

#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct StateRow
{
    JournalEntry::State state;
    const char *key;
};

constexpr auto states = std::to_array<StateRow>({
    {JournalEntry::State::Prepared, "prepared"},
    {JournalEntry::State::Sending, "sending"},
    {JournalEntry::State::Done, "done"},
});

OutcomeClass classNamed(const QString &key)
{
    const auto found = std::ranges::find_if(
        outcomeClasses, [&](OutcomeClass each) { return key == QLatin1StringView(keyOf(each)); });
    return found == outcomeClasses.end() ? OutcomeClass::Unknown : *found;
}

std::optional<int> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

constexpr auto columns =
    "SELECT attempt.number, attempt.id, state, prepared_at, sending_at, ended_at, profile_id, profile, "
    "environment, service, contract, customer_id, customer, product, seats, body, outcome, outcome_class, "
    "http_status, status, request_id, detail, duration_ms, posts_sent, settled, settlement.at, "
    "settlement.person, settlement.reason, services_before, settlement.evidence, note FROM attempt LEFT JOIN "
    "settlement ON settlement.number = "
    "(SELECT max(number) FROM settlement WHERE settlement.attempt = attempt.number) "_L1;

} // namespace

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QLatin1StringView entrySelection()
{
    return columns;
}

JournalEntry readEntry(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    const auto text = [&] { return next().toString(); };

    JournalEntry entry;
    entry.number = next().toLongLong();
    AttemptFacts &facts = entry.attempt.facts;
    facts.id = text();
    const QString state = text();
    const auto stateRow = std::ranges::find_if(
        states, [&](const StateRow &row) { return state == QLatin1StringView(row.key); });
    entry.state = stateRow == states.end() ? JournalEntry::State::Done : stateRow->state;
    facts.startedAt = timeOf(next());
    next(); // sending_at: for those who look into the file
    entry.endedAt = timeOf(next());
    facts.profileId = text();
    facts.profileName = text();
    facts.environment = text();
    facts.service = text();
    facts.contract = text();
    facts.customerId = text();
    facts.customerName = text();
    facts.product = text();
    facts.seats = text();
    entry.body = text().toUtf8();
    OutcomeRecord record;
    record.outcome = text();
    entry.outcomeClass = classNamed(text());
    record.httpStatus = numberOf(next());
    record.status = numberOf(next());
    record.requestId = text();
    record.detail = text().toUtf8();
    if (entry.state == JournalEntry::State::Done)
        entry.attempt.outcome = outcomeOf(record);
    entry.attempt.durationMs = next().toLongLong();
    entry.attempt.postsSent = next().toInt();
    const QString settled = text();
    const QDateTime settledAt = timeOf(next());
    const QString person = text();
    const QString reason = text();
    facts.servicesBefore = text().toUtf8();
    const QString evidence = text();
    entry.note = text();
    if (!settled.isEmpty())
        entry.settlement = Settlement{
            settled == QLatin1StringView(keyOf(Finding::Added)) ? Finding::Added : Finding::NotAdded, person,
            reason, settledAt, evidence};
    return entry;
}

} // namespace onboard
