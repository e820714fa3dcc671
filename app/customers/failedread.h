// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/httpcall.h"
#include "connection/tokensource.h"
#include "customers/readfailure.h"

#include <QDateTime>
#include <QString>

namespace onboard {

/// What was to be read, as far as the words about a failure need it.
struct ReadPlace
{
    QString scope;
    QString host;
};

/// There is no token for it.
[[nodiscard]] ReadFailure failureOf(const TokenFailure &failure);
/// A call that gave no answer, or one of another HTTP status than 200. `now` turns a Retry-After date into
/// seconds. Pure; repeats nothing of what the service said.
[[nodiscard]] ReadFailure failureOf(const CallResult &result, const ReadPlace &place, const QDateTime &now);

[[nodiscard]] ReadFailure unreadableAnswer(const ReadPlace &place);
[[nodiscard]] ReadFailure tooManyRows(qint64 most);
[[nodiscard]] ReadFailure cancelledRead();
/// What was asked for does not make an address, or one that must not be asked.
[[nodiscard]] ReadFailure badAddress(const QString &sentence);

} // namespace onboard
