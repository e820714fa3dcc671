// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace onboard {

/// An invented customer of the sandbox, and the rule that ordering for it shows.
struct SandboxCustomer
{
    const char *id; ///< GUID form
    const char *name; ///< ends in "(invented)"
    const char *hint; ///< what happens with it; marked for translation, context "sandbox"
    int rule; ///< status that its situation leads to, 1 for none in particular
};

[[nodiscard]] std::span<const SandboxCustomer> sandboxCustomers();
[[nodiscard]] const SandboxCustomer *sandboxCustomer(const QString &id); ///< regardless of case
[[nodiscard]] QString sandboxText(const char *marked);

} // namespace onboard
