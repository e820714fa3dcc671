// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/entryreport.h"

#include "delivery/attemptreport.h"
#include "json/boundedjson.h"

#include <array>

namespace onboard {

namespace {

Json timeOrNull(const QDateTime &time)
{
    return time.isValid() ? jsonOf(time.toUTC().toString(Qt::ISODateWithMs)) : Json();
}

Json bodyOf(const JournalEntry &entry)
{
    const auto read = readJson(entry.body);
    const Json *body = std::get_if<Json>(&read);
    return body ? *body : Json();
}

Json settledOf(const JournalEntry &entry)
{
    if (!entry.settlement)
        return {};
    Json settled = Json::object();
    settled["finding"] = onboard::keyOf(entry.settlement->finding);
    settled["person"] = jsonOf(entry.settlement->person);
    settled["at"] = timeOrNull(entry.settlement->at);
    settled["reason"] = jsonOf(entry.settlement->reason);
    settled["evidence"] = jsonOf(entry.settlement->evidence);
    return settled;
}

} // namespace

const Contract &contractOf(const JournalEntry &entry)
{
    const Contract *contract = contractNamed(entry.attempt.facts.contract);
    return contract ? *contract : defaultContract();
}

const char *keyOf(JournalEntry::State state)
{
    constexpr auto keys = std::to_array<const char *>({"prepared", "sending", "done"});
    return keys[static_cast<std::size_t>(state)];
}

Json reportObjectOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    Json report = reportObjectOf(entry.attempt, contractOf(entry));
    if (entry.state != JournalEntry::State::Done)
        for (const char *member : {"outcome", "class", "message", "durationMs"})
            report[member] = Json();
    report["number"] = entry.number;
    report["state"] = keyOf(entry.state);
    report["startedAt"] = timeOrNull(facts.startedAt);
    report["endedAt"] = timeOrNull(entry.endedAt);
    report["profile"] = jsonOf(facts.profileName);
    report["environment"] = jsonOf(facts.environment);
    report["contract"] = jsonOf(facts.contract);
    report["customerName"] = jsonOf(facts.customerName);
    report["seats"] = jsonOf(facts.seats);
    report["postsSent"] = entry.attempt.postsSent;
    report["body"] = bodyOf(entry);
    report["settled"] = settledOf(entry);
    report["note"] = jsonOf(entry.note);
    return report;
}

} // namespace onboard
