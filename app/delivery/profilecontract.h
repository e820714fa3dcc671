// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "contract/contract.h"

#include <QString>

#include <optional>

namespace onboard {

/// The contract that a profile uses: the default one where it names none, or none that is known.
[[nodiscard]] const Contract &contractOf(const Profile &profile);

/// Why nothing may be sent in that contract: the profile names another, of a later version perhaps.
[[nodiscard]] std::optional<QString> problemWithContractOf(const Profile &profile);

} // namespace onboard
