// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"
#include "exchange/difference.h"

#include <QList>

namespace onboard {

/// Two attempts, what one of them is about a section.
struct ComparedSection
{
    enum class About {
        Attempt, ///< who, what, when, and what became of it
        RequestBody,
        RequestHeaders,
        ResponseBody,
        ResponseHeaders,
        Timing, ///< in milliseconds
        Connection,
    };
    About about = About::Attempt;
    Purpose purpose = Purpose::Order; ///< of the exchange; of About::Attempt and RequestBody always Order
    QList<Difference> rows;
};

/// What was written of an attempt.
struct AttemptRecord
{
    JournalEntry entry;
    QList<Exchange> exchanges;
};

/// By name and not by line. The body of the request is the journal's, which is there even when no exchange
/// was kept. An exchange of one is compared with the one of the same purpose and number of the other; reads
/// are left out. Sections without rows are left out. Labels are in the reader's language.
[[nodiscard]] QList<ComparedSection> compared(const AttemptRecord &left, const AttemptRecord &right);

} // namespace onboard
