// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/outcome.h"
#include "exchange/exchange.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace onboard {

struct Profile;
struct Request;

/// What an attempt is about; enough for every text and record of it. Holds no secret.
struct AttemptFacts
{
    QString id; ///< UUID without braces, made before anything is sent
    QString profileId = {};
    QString profileName;
    QString environment; ///< key of an EnvironmentRow
    QString service = {}; ///< the same for all profiles that reach it: environment or address
    QString contract; ///< revision
    QString customerId;
    QString customerName; ///< empty when not known
    QString product;
    QString seats;
    QDateTime startedAt; ///< UTC
    QByteArray servicesBefore = {}; ///< what the customer had at the review; empty when nobody looked
};

/// The service that a profile reaches, as attempts name it.
[[nodiscard]] QString serviceReachedBy(const Profile &profile);

/// A new attempt at sending that request now. Precondition: the request has a contract.
[[nodiscard]] AttemptFacts factsFor(
    const Request &request, const Profile &profile, const QString &customerName = {});

/// One sending of one request, ended.
struct Attempt
{
    AttemptFacts facts;
    Outcome outcome = NotSent{};
    qint64 durationMs = 0;
    int postsSent = 0; ///< 0 to 2; 2 only when a held token was refused with 401 and a fresh one was used
    QString journalProblem = {}; ///< why its outcome could not be written to the journal; empty when it was
    QList<Exchange> exchanges = {}; ///< reads before it, tokens, orders, in this order of time
};

} // namespace onboard
