// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace onboard {

/// An invented customer of the sandbox, and the rule that ordering for it shows.
struct SandboxCustomer
{
    const char *id; ///< GUID form
    const char *name; ///< ends in "(invented)"
    const char *hint; ///< what happens with it; marked for translation, context "sandbox"
    int rule; ///< status that its situation leads to, 1 for none in particular
    const char *country;
    int managementMode; ///< API.md §9.1
};

[[nodiscard]] std::span<const SandboxCustomer> sandboxCustomers();

/// Whom the sandbox invents: those of the table, and behind them any number of further ones, always the same.
struct InventedCustomer
{
    QString id;
    QString name; ///< ends in "(invented)"
    int rule = 1;
    QString country;
    int managementMode = 1;
    QString ownerEmail; ///< at a domain that nobody can have (RFC 2606)
    QString tenantId;
    QString tenantName;
    int seats = 0; ///< assigned in its Microsoft 365 tenant
};

inline constexpr int mostSandboxCustomers = 100'000;

[[nodiscard]] InventedCustomer inventedCustomer(int place); ///< from 0: first those of the table
/// Anyone of them, regardless of case.
[[nodiscard]] std::optional<InventedCustomer> sandboxCustomer(const QString &id);
[[nodiscard]] QString sandboxText(const char *marked);

} // namespace onboard
