// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The value of a Retry-After header.
#include "delivery/answer.h"
#include "fuzz/promise.h"

#include <QTimeZone>

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::utc());
    constexpr qint64 day = 86'400;
    const QByteArray value = bytesOf(data, size);

    const std::optional<qint64> seconds = retryAfter(value, now);
    promise(!seconds || (*seconds >= 0 && *seconds <= day), "it is within a day");
    promise(retryAfter(' ' + value + '\t', now) == seconds || size > 62, "blanks around it do not matter");

    const QByteArray digits = value.trimmed();
    const bool isNumber = !digits.isEmpty() && digits.size() <= 18
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    promise(!isNumber || seconds == std::min(digits.toLongLong(), day), "a number is that many seconds");
    promise(!seconds || digits.front() != '-', "nothing is in the past by so many seconds");
    return 0;
}
