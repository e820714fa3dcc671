// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/seat.h" // before the fixture, whose names it would shadow

#include "delivery/journalfixture.h"
#include "sandbox/customers.h"

#include <utility>

/// A journal with something of everything, written as the program does.
namespace onboard::test {

/// What one attempt of it is like.
struct Past
{
    int hoursAgo;
    const char *profile;
    std::size_t customer; ///< of the sandbox's
    const char *product;
    QByteArray body;
    Outcome outcome;
};

inline const QByteArray sampleBody =
    R"({"product":"Office365Backup","avepointStorageType":1,"retentionYear":3,"byos":false})";

/// Oldest first.
inline const QList<Past> &pastAttempts()
{
    static const QList<Past> past{
        {24 * 400, "Acme Partners", 0, "Office365Backup", sampleBody,
            Answered{{.httpStatus = 200, .requestId = QStringLiteral("req-old")}, 1}},
        {24 * 40, "Acme Partners", 1, "GoogleWorkspace", R"({"product":"GoogleWorkspace"})",
            Answered{{.httpStatus = 200, .requestId = QStringLiteral("req-seats")}, 4}},
        {24 * 3, "Acme Partners", 2, "Salesforce", R"({"product":"Salesforce"})",
            Refused{{.httpStatus = 403, .requestId = QStringLiteral("req-refused")},
                QStringLiteral("Insufficient scope")}},
        {5, "Test bench", 3, "Dynamics365", R"({"product":"Dynamics365"})", Lost{Lost::Cause::Deadline}},
        {2, "Test bench", 0, "Office365Backup", sampleBody,
            Failed{{.httpStatus = 502}, QStringLiteral("Bad gateway")}},
        {1, "Test bench", 1, "Office365Backup", sampleBody,
            Answered{{.httpStatus = 200, .requestId = QStringLiteral("req-new")}, 1}},
    };
    return past;
}

/// Writes it, and gives its ID.
inline QString write(JournalFile &journal, const Past &past)
{
    AttemptFacts facts = factsOf(QString::fromLatin1(sandboxCustomers()[past.customer].id),
        QString::fromLatin1(past.product), QString::fromLatin1(past.profile));
    facts.profileName = QString::fromLatin1(past.profile);
    facts.environment = QStringLiteral("commercial");
    facts.customerName = QString::fromUtf8(sandboxCustomers()[past.customer].name);
    facts.startedAt = facts.startedAt.addSecs(-3600LL * past.hoursAgo);
    Request request = requestFor(facts);
    request.body = past.body;
    if (!std::holds_alternative<Begun>(journal.begin(facts, request, {})) || journal.markSending(facts.id)
        || journal.conclude(endedAttempt(facts, past.outcome)))
        qFatal("the journal of the test cannot be written");
    return facts.id;
}

} // namespace onboard::test
