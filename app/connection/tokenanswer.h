// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/httpcall.h"
#include "connection/tokensource.h"

namespace onboard {

/// What was asked, as far as the words about the answer need it.
struct TokenQuestion
{
    QString scope;
    QString host;
    Secret secret; ///< or assertion, so that an answer that repeats it is not shown
    bool usesCertificate = false;
};

/// Reads the answer of a token endpoint (RFC 6749 §5). A pure function but for the clock in `renewAt`.
[[nodiscard]] TokenResult readTokenAnswer(const CallResult &result, const TokenQuestion &question);

} // namespace onboard
