// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/httpcall.h"
#include "connection/retryafter.h"
#include "contract/contract.h"
#include "delivery/outcome.h"

#include <QByteArray>
#include <QDateTime>

namespace onboard {

/// Reads a complete HTTP answer to the order (API.md §6 to §8). Pure: hostile input in, one outcome out,
/// never an exception. `now` turns a Retry-After date into seconds.
[[nodiscard]] Outcome readAnswer(const Contract &contract, int httpStatus, const HttpHeaders &headers,
    const QByteArray &body, const QDateTime &now);

} // namespace onboard
