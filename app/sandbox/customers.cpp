// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/customers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

constexpr auto customers = std::to_array<SandboxCustomer>({
    {"7e4ffcae-0000-4000-8000-c6efa0b250d5", "Amber Lighthouse (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has nothing yet: whatever you order is added."), 1},
    {"10000000-0000-4000-8000-000000000001", "Birchwood Bakery (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has nothing yet: whatever you order is added."), 1},
    {"10000000-0000-4000-8000-000000000002", "Copper Kettle Museum (invented)",
        QT_TRANSLATE_NOOP("sandbox",
            "Has nothing yet. An expiry in the past gives status 11, one less than a month ahead status 18."),
        1},
    {"10000000-0000-4000-8000-000000000003", "Dragonfly Design (invented)",
        QT_TRANSLATE_NOOP("sandbox", "There is no pool for it: any order gives status 3."), 3},
    {"10000000-0000-4000-8000-000000000004", "Eleven Elms School (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Its pool has 10 free seats: ask for more to get status 4."), 4},
    {"10000000-0000-4000-8000-000000000005", "Fernhill Farm (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Its pool ends in two months: a later expiry gives status 5."), 5},
    {"10000000-0000-4000-8000-000000000007", "Glasswing Gardens (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has Office365Backup: ordering it again gives status 7."), 7},
    {"10000000-0000-4000-8000-000000000012", "Hazelnut Harbour (invented)",
        QT_TRANSLATE_NOOP(
            "sandbox", "Has what the specification’s sample orders: that same order again gives status 12."),
        12},
    {"10000000-0000-4000-8000-000000000013", "Ironbridge Instruments (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has accepted another partner’s licence: any order gives status 13."),
        13},
    {"10000000-0000-4000-8000-000000000017", "Juniper Junction (invented)",
        QT_TRANSLATE_NOOP(
            "sandbox", "Has three premium management services: one more of them gives status 17."),
        17},
    {"10000000-0000-4000-8000-000000000020", "Kingfisher Kayaks (invented)",
        QT_TRANSLATE_NOOP(
            "sandbox", "Has Office365Backup active: ordering Office365EXODBackup gives status 20."),
        20},
    {"10000000-0000-4000-8000-000000000099", "Lavender Logistics (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has nothing yet: whatever you order is added."), 1},
});

} // namespace

std::span<const SandboxCustomer> sandboxCustomers()
{
    return customers;
}

const SandboxCustomer *sandboxCustomer(const QString &id)
{
    const auto found = std::ranges::find_if(customers, [&](const SandboxCustomer &customer) {
        return id.compare(QLatin1StringView(customer.id), Qt::CaseInsensitive) == 0;
    });
    return found == customers.end() ? nullptr : &*found;
}

QString sandboxText(const char *marked)
{
    return QCoreApplication::translate("sandbox", marked);
}

} // namespace onboard
