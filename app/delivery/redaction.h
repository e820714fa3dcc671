// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace onboard {

/// Blanks the secrets that are in memory, however they are written (connection/scrubber.h), and what looks
/// like a token or key, long runs without a blank: a service may repeat what it was sent. Cut a text
/// afterwards, not before: what is left of a secret that was cut is not recognized.
[[nodiscard]] QString withoutTokens(const QString &text);

/// Blanks e-mail addresses, percent-encoded ones too.
[[nodiscard]] QString withoutAddresses(const QString &text);

} // namespace onboard
