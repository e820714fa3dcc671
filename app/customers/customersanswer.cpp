// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customersanswer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostNameCharacters = 200;
constexpr qsizetype mostAddressCharacters = 254; // of an e-mail address
constexpr qsizetype mostCountryCharacters = 80;
constexpr qsizetype mostTenants = 100;

std::optional<ManagementMode> modeIn(const Json &row)
{
    constexpr auto modes = std::to_array(
        {ManagementMode::CustomerManages, ManagementMode::PartnerManages, ManagementMode::NotConfigured});
    const std::optional<qint64> number = numberIn(row, "managementMode"_L1);
    const auto found =
        std::ranges::find_if(modes, [&](ManagementMode mode) { return number == static_cast<qint64>(mode); });
    return found == modes.end() ? std::nullopt : std::optional(*found);
}

QList<Tenant> tenantsIn(const Json &row)
{
    QList<Tenant> tenants;
    const Json *list = memberOf(row, "tenants"_L1);
    if (!list || !list->is_array())
        return tenants;
    for (const Json &entry : *list) {
        const Tenant tenant{idIn(entry, "id"_L1), textIn(entry, "name"_L1, mostNameCharacters)};
        if (!tenant.id.isEmpty() && tenants.size() < mostTenants)
            tenants.append(tenant);
    }
    return tenants;
}

std::optional<Customer> customerOf(const Json &row)
{
    Customer customer;
    customer.id = idIn(row, "id"_L1);
    if (customer.id.isEmpty())
        return std::nullopt;
    customer.organization = textIn(row, "organization"_L1, mostNameCharacters);
    customer.ownerEmail = textIn(row, "ownerEmail"_L1, mostAddressCharacters);
    customer.countryOrRegion = textIn(row, "countryOrRegion"_L1, mostCountryCharacters);
    customer.managementMode = modeIn(row);
    customer.tenants = tenantsIn(row);
    return customer;
}

} // namespace

std::optional<AnswerPage<Customer>> readCustomers(const QByteArray &body)
{
    return readPageOf<Customer>(body, customerOf);
}

} // namespace onboard
