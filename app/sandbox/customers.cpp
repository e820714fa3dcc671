// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/customers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto customers = std::to_array<SandboxCustomer>({
    {"7e4ffcae-0000-4000-8000-c6efa0b250d5", "Amber Lighthouse (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has nothing yet: whatever you order is added."), 1, "Germany", 1},
    {"10000000-0000-4000-8000-000000000001", "Birchwood Bakery (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has nothing yet: whatever you order is added."), 1, "United Kingdom",
        1},
    {"10000000-0000-4000-8000-000000000002", "Copper Kettle Museum (invented)",
        QT_TRANSLATE_NOOP("sandbox",
            "Has nothing yet. An expiry in the past gives status 11, one less than a month ahead status 18."),
        1, "Austria", 1},
    {"10000000-0000-4000-8000-000000000003", "Dragonfly Design (invented)",
        QT_TRANSLATE_NOOP("sandbox", "There is no pool for it: any order gives status 3."), 3, "France", 1},
    {"10000000-0000-4000-8000-000000000004", "Eleven Elms School (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Its pool has 10 free seats: ask for more to get status 4."), 4,
        "United States", 1},
    {"10000000-0000-4000-8000-000000000005", "Fernhill Farm (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Its pool ends in two months: a later expiry gives status 5."), 5,
        "Ireland", 1},
    {"10000000-0000-4000-8000-000000000007", "Glasswing Gardens (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has Office365Backup: ordering it again gives status 7."), 7,
        "Netherlands", 1},
    {"10000000-0000-4000-8000-000000000012", "Hazelnut Harbour (invented)",
        QT_TRANSLATE_NOOP(
            "sandbox", "Has what the specification’s sample orders: that same order again gives status 12."),
        12, "Germany", 1},
    {"10000000-0000-4000-8000-000000000013", "Ironbridge Instruments (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has accepted another partner’s licence: any order gives status 13."),
        13, "United Kingdom", 0},
    {"10000000-0000-4000-8000-000000000017", "Juniper Junction (invented)",
        QT_TRANSLATE_NOOP(
            "sandbox", "Has three premium management services: one more of them gives status 17."),
        17, "Switzerland", 1},
    {"10000000-0000-4000-8000-000000000020", "Kingfisher Kayaks (invented)",
        QT_TRANSLATE_NOOP(
            "sandbox", "Has Office365Backup active: ordering Office365EXODBackup gives status 20."),
        20, "Japan", 0},
    {"10000000-0000-4000-8000-000000000099", "Lavender Logistics (invented)",
        QT_TRANSLATE_NOOP("sandbox", "Has nothing yet: whatever you order is added."), 1, "France", 2},
});

constexpr int tableSize = static_cast<int>(customers.size());

// ---- the further ones ----------------------------------------------------------------------------------

constexpr auto furtherIds = "20000000-0000-4000-8000-"_L1;
constexpr int idDigits = 12;
constexpr int fewestSeats = 5;
constexpr int seatStep = 13;
constexpr int seatRange = 240;

constexpr auto firstWords = std::to_array<const char *>({"Alder", "Bluebell", "Clover", "Daisy", "Ember",
    "Foxglove", "Granite", "Heather", "Indigo", "Jasmine", "Kestrel", "Linden", "Maple", "Nutmeg", "Opal",
    "Poppy", "Quartz", "Rowan", "Saffron", "Thistle", "Umber", "Violet", "Willow"});
constexpr auto secondWords = std::to_array<const char *>({"Architects", "Bakery", "Cycles", "Dental Practice",
    "Engineering", "Florists", "Glassworks", "Hotel", "Insurance", "Joinery", "Kitchens", "Logistics",
    "Museum", "Nursery", "Optics", "Printers", "Roofing", "School", "Tools"});
constexpr auto countries = std::to_array<const char *>({"Germany", "France", "Japan", "United Kingdom",
    "United States", "Switzerland", "Netherlands", "Australia"});

template <class Words> QString wordAt(const Words &words, int place)
{
    return QString::fromLatin1(words[static_cast<std::size_t>(place) % words.size()]);
}

InventedCustomer furtherCustomer(int place)
{
    const int number = place - tableSize + 1;
    constexpr int everyNth = 9; // manages its tenants itself
    InventedCustomer customer;
    customer.id = furtherIds + u"%1"_s.arg(number, idDigits, 10, QChar(u'0'));
    customer.name =
        u"%1 %2 %3 (invented)"_s.arg(wordAt(firstWords, number), wordAt(secondWords, number)).arg(number);
    customer.country = wordAt(countries, number);
    customer.managementMode = number % everyNth == 0 ? 0 : 1;
    return customer;
}

std::optional<int> placeOfFurther(const QString &id)
{
    if (!id.startsWith(furtherIds) || id.size() != furtherIds.size() + idDigits)
        return std::nullopt;
    bool isNumber = false;
    const int number = id.sliced(furtherIds.size()).toInt(&isNumber);
    const bool isOne = isNumber && number >= 1 && number <= mostSandboxCustomers - tableSize;
    return isOne ? std::optional(number + tableSize - 1) : std::nullopt;
}

InventedCustomer ofTable(const SandboxCustomer &row)
{
    InventedCustomer customer;
    customer.id = QString::fromLatin1(row.id);
    customer.name = QString::fromUtf8(row.name);
    customer.rule = row.rule;
    customer.country = QString::fromLatin1(row.country);
    customer.managementMode = row.managementMode;
    return customer;
}

/// "amber-lighthouse" for "Amber Lighthouse (invented)".
QString domainOf(const QString &name)
{
    return name.section(u'(', 0, 0).trimmed().toLower().replace(u' ', u'-');
}

} // namespace

std::span<const SandboxCustomer> sandboxCustomers()
{
    return customers;
}

InventedCustomer inventedCustomer(int place)
{
    const bool isInTable = place < tableSize;
    InventedCustomer customer =
        isInTable ? ofTable(customers[static_cast<std::size_t>(place)]) : furtherCustomer(place);
    const QString domain = domainOf(customer.name);
    customer.ownerEmail = u"owner@%1.example"_s.arg(domain);
    customer.tenantId = u"30000000-0000-4000-8000-%1"_s.arg(place, idDigits, 10, QChar(u'0'));
    customer.tenantName = domain + u".onmicrosoft.example"_s;
    customer.seats = fewestSeats + place * seatStep % seatRange;
    return customer;
}

std::optional<InventedCustomer> sandboxCustomer(const QString &id)
{
    const auto found = std::ranges::find_if(customers, [&](const SandboxCustomer &customer) {
        return id.compare(QLatin1StringView(customer.id), Qt::CaseInsensitive) == 0;
    });
    if (found != customers.end())
        return inventedCustomer(static_cast<int>(found - customers.begin()));
    const std::optional<int> place = placeOfFurther(id);
    return place ? std::optional(inventedCustomer(*place)) : std::nullopt;
}

QString sandboxText(const char *marked)
{
    return QCoreApplication::translate("sandbox", marked);
}

} // namespace onboard
