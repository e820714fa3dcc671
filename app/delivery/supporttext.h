// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "delivery/attempt.h"

namespace onboard {

/// Plain text for a support ticket, redacted because it is built only from what may be shown: verdict,
/// codes, request ID, times, profile name, environment, contract, versions of program and Qt. Texts of
/// the service are cut, and e-mail addresses in them masked. Never header values, tokens or secrets.
[[nodiscard]] QString supportText(const Attempt &attempt, const Contract &contract);

} // namespace onboard
