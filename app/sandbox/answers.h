// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/problem.h"
#include "sandbox/rules.h"
#include "sandbox/tokendesk.h"

#include <QByteArray>

#include <variant>

namespace onboard {

/// The bodies that the sandbox answers with, UTF-8 JSON.
namespace answers {

/// The three members of API.md §6, named and typed by the contract's table.
[[nodiscard]] QByteArray ofOrder(const Contract &contract, const Ruled &ruled);

/// The error body of API.md §8. Problems name the member as it was sent: "licenseItems[0].SaleType".
[[nodiscard]] QByteArray ofError(
    int httpStatus, const QByteArray &requestId, const Contract &contract, const Problems &problems = {});

[[nodiscard]] QByteArray ofToken(const IssuedToken &token);
[[nodiscard]] QByteArray ofRefusal(const TokenRefusal &refusal);

} // namespace answers

} // namespace onboard
