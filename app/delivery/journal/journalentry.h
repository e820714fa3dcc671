// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"
#include "delivery/attempt.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>

namespace onboard {

/// What a person found out about an attempt whose outcome was unknown.
enum class Finding { Added, NotAdded };

[[nodiscard]] const char *keyOf(Finding finding); ///< "added", "notAdded"

struct Settlement
{
    Finding finding = Finding::Added;
    QString person; ///< account name on this computer
    QString reason; ///< the person's own words, 1 to mostReason characters
    QDateTime at; ///< UTC
    QString evidence = {}; ///< what was seen; may be empty

    static constexpr qsizetype mostReason = 1000;
    static constexpr qsizetype mostEvidence = 16'000; ///< characters, in UTF-8 less than 64 KiB
};

/// Of a note, in characters.
inline constexpr qsizetype mostNote = 2000;

/// One row of the journal.
struct JournalEntry
{
    enum class State {
        Prepared, ///< confirmed by a person; nothing of the order has left
        Sending, ///< written before the first byte may leave
        Done, ///< the outcome is known, if only as "lost"
    };

    qint64 number = 0; ///< rises in the order in which attempts were prepared
    State state = State::Prepared;
    Attempt attempt; ///< its outcome counts only when Done
    OutcomeClass outcomeClass = OutcomeClass::Unknown; ///< as judged when it ended; only when Done
    QByteArray body; ///< of the request, as sent
    QDateTime endedAt; ///< UTC; null when it did not end while the program ran
    std::optional<Settlement> settlement; ///< the last one
    QString note; ///< of one's own; may be empty
    QVariant sortedBy; ///< what the query sorted it by, to read on behind it

    /// Its outcome is unknown, and nobody has found it out.
    [[nodiscard]] bool isUnsettled() const
    {
        return state == State::Done && outcomeClass == OutcomeClass::Unknown && !settlement;
    }
};

/// What a person has looked at before an order.
struct Permission
{
    QStringList seen; ///< IDs of earlier attempts that shall not stand in the way
    std::chrono::hours repeatWindow{24}; ///< how long a success stands in the way
};

} // namespace onboard
