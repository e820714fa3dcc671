// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace onboard {

/// Blanks what looks like a token or key, long runs without a blank: a service may repeat what it was sent.
[[nodiscard]] QString withoutTokens(const QString &text);

/// Blanks e-mail addresses, percent-encoded ones too.
[[nodiscard]] QString withoutAddresses(const QString &text);

} // namespace onboard
