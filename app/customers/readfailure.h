// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace onboard {

/// Why something could not be read. Nothing was ordered by that, and nothing changed.
struct ReadFailure
{
    enum class Kind {
        NotPermitted, ///< the registration lacks the permission, or the customer is not in its scope
        NoToken, ///< no credential, or signing in failed
        NoConnection,
        Busy, ///< 429 or 503: see `retryAfterSeconds`
        Failed, ///< any other HTTP status
        Unreadable, ///< not the answer of API.md §9
        TooMany, ///< more than the program takes
        Cancelled,
    };
    Kind kind = Kind::Failed;
    QString sentence; ///< what happened and what to do, for a person
    qint64 retryAfterSeconds = 0;
};

} // namespace onboard
