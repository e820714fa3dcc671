// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/answerpage.h"
#include "customers/customer.h"

namespace onboard {

/// Reads a page of customers (API.md §9.1). Pure: hostile input in, never an exception. A customer without
/// an ID is left out: nothing could be ordered for it.
[[nodiscard]] std::optional<AnswerPage<Customer>> readCustomers(const QByteArray &body);

} // namespace onboard
