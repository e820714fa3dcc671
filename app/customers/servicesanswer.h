// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/answerpage.h"
#include "customers/currentservice.h"

namespace onboard {

/// What one customer has, as a page says it.
struct CustomerServices
{
    QString customerId;
    QList<CurrentService> services;

    bool operator==(const CustomerServices &) const = default;
};

/// Reads a page of services (API.md §9.2). Pure: hostile input in, never an exception. A customer whose list
/// is not whole is left out: what is missing in it would be taken for what is not there.
[[nodiscard]] std::optional<AnswerPage<CustomerServices>> readServicesAnswer(const QByteArray &body);

} // namespace onboard
