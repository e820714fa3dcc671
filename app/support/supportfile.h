// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "delivery/journal/journalentry.h"
#include "exchange/exchange.h"
#include "support/masking.h"
#include "json/jsonfwd.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace onboard {

/// All that a support file tells of. None of it holds a secret.
struct SupportFacts
{
    Profile profile;
    QMap<QString, QString> settings; ///< of the window and of orders, by key
    QList<Exchange> exchanges;
    QList<JournalEntry> entries;
    QStringList log; ///< one line each
    QDateTime madeAt; ///< UTC
};

/// One JSON object: format version, versions of program, Qt and system, settings, the profile without paths
/// and with a client ID that is cut, calls as HTTP Archive, rows of the journal, the log. Says when it is of
/// the sandbox. takeIn() (intake/takein.h) reads it.
[[nodiscard]] Json supportFileOf(const SupportFacts &facts, const Masking &masking);

void learn(Masking &masking, const SupportFacts &facts);

} // namespace onboard
