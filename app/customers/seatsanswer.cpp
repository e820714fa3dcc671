// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/seatsanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostNameCharacters = 200;
constexpr qint64 mostSeats = 1'000'000'000;

std::optional<qint64> seatsIn(const Json &row, QLatin1StringView name)
{
    const std::optional<qint64> seats = numberIn(row, name);
    return seats && *seats >= 0 && *seats <= mostSeats ? seats : std::nullopt;
}

std::optional<TenantSeats> seatsOfRow(const Json &row)
{
    const std::optional<qint64> assigned = seatsIn(row, "assignedUserSeat"_L1);
    if (!assigned)
        return std::nullopt;
    return TenantSeats{idIn(row, "tenantId"_L1), textIn(row, "tenantName"_L1, mostNameCharacters),
        seatsIn(row, "availableUserSeat"_L1).value_or(0), *assigned};
}

} // namespace

std::optional<AnswerPage<TenantSeats>> readSeatsAnswer(const QByteArray &body)
{
    return readPageOf<TenantSeats>(body, seatsOfRow);
}

} // namespace onboard
