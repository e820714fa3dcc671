// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// Who manages the customer's tenants (API.md §9.1).
enum class ManagementMode { CustomerManages = 0, PartnerManages = 1, NotConfigured = 2 };

struct Tenant
{
    QString id;
    QString name;

    bool operator==(const Tenant &) const = default;
};

/// One customer of the partner (API.md §9.1). Name and owner are personal data: in memory only, never in a
/// log or a file.
struct Customer
{
    QString id; ///< what the order names
    QString organization;
    QString ownerEmail;
    QString countryOrRegion;
    std::optional<ManagementMode> managementMode; ///< nothing when the service did not say, or a new number
    QList<Tenant> tenants;

    bool operator==(const Customer &) const = default;
};

} // namespace onboard
