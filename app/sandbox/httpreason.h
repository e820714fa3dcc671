// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace onboard {

/// An HTTP status that the sandbox answers with, and the reason that its error body gives.
struct HttpReason
{
    int status;
    const char *reason; ///< of the protocol, never translated
    bool isOffered; ///< among the modes of answer
};

[[nodiscard]] std::span<const HttpReason> httpReasons();
[[nodiscard]] const char *reasonOf(int status); ///< "Error" when it has none of its own

} // namespace onboard
