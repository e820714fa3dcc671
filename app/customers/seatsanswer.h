// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/answerpage.h"
#include "customers/servicesreader.h"

namespace onboard {

/// Reads a page of tenants with their seats (API.md §9.4). Pure: hostile input in, never an exception.
[[nodiscard]] std::optional<AnswerPage<TenantSeats>> readSeatsAnswer(const QByteArray &body);

} // namespace onboard
