// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/lists.h"

#include "sandbox/customers.h"
#include "sandbox/servicewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int usualPageSize = 50;
constexpr int mostPageSize = 100;
constexpr int mostPageIndex = 1'000'000;
constexpr std::size_t mostWanted = 10'000;

// ---- the question --------------------------------------------------------------------------------------

std::optional<int> parameter(const QByteArray &text, int usual, int most)
{
    if (text.isNull())
        return usual;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

/// Whether the body may have that member, or lacks it.
bool isListOfTexts(const Json &body, const char *name)
{
    const auto member = body.find(name);
    return member == body.end()
        || (member->is_array() && member->size() <= mostWanted
            && std::ranges::all_of(*member, [](const Json &id) { return id.is_string(); }));
}

std::optional<QStringList> wantedIn(const Json &body, const char *name)
{
    const auto member = body.find(name);
    if (member == body.end())
        return std::nullopt;
    QStringList wanted;
    for (const Json &id : *member)
        wanted.append(textOf(id).toLower());
    wanted.removeDuplicates();
    return wanted;
}

// ---- the lists -----------------------------------------------------------------------------------------

Json rowOf(const InventedCustomer &customer)
{
    Json row = Json::object();
    row["id"] = jsonOf(customer.id);
    row["organization"] = jsonOf(customer.name);
    row["ownerEmail"] = jsonOf(customer.ownerEmail);
    row["jobStatus"] = 0;
    row["countryOrRegion"] = jsonOf(customer.country);
    row["managementMode"] = customer.managementMode;
    row["tenants"] = Json::array(
        {Json::object({{"id", jsonOf(customer.tenantId)}, {"name", jsonOf(customer.tenantName)}})});
    return row;
}

Json servicesOf(const InventedCustomer &customer, const QList<SandboxService> &services)
{
    Json products = Json::array();
    for (const SandboxService &service : services) {
        if (service.customerId.compare(customer.id, Qt::CaseInsensitive) == 0)
            products.push_back(wordsOf(service));
    }
    Json row = Json::object();
    row["customerId"] = jsonOf(customer.id);
    row["organization"] = jsonOf(customer.name);
    row["customer"] = jsonOf(customer.ownerEmail);
    row["products"] = products;
    return row;
}

/// Rows of customers: of those wanted, or of all that are listed.
Listing customersAs(const std::optional<QStringList> &wanted, const SandboxWorld &world,
    const std::function<Json(const InventedCustomer &)> &rowFor)
{
    if (!wanted)
        return {world.customerCount,
            [rowFor](qsizetype place) { return rowFor(inventedCustomer(static_cast<int>(place))); }};
    QList<InventedCustomer> found;
    for (const QString &id : *wanted)
        if (const std::optional<InventedCustomer> customer = sandboxCustomer(id))
            found.append(*customer);
    return {found.size(), [found, rowFor](qsizetype place) { return rowFor(found.at(place)); }};
}

std::optional<Listing> customers(
    const ListQuestion &, const std::optional<QStringList> &wanted, const SandboxWorld &world)
{
    return customersAs(wanted, world, rowOf);
}

std::optional<Listing> services(
    const ListQuestion &, const std::optional<QStringList> &wanted, const SandboxWorld &world)
{
    return customersAs(wanted, world, [services = world.services](const InventedCustomer &customer) {
        return servicesOf(customer, services);
    });
}

/// Everybody has one tenant of Microsoft 365, and none of the other kinds.
std::optional<Listing> tenants(
    const ListQuestion &question, const std::optional<QStringList> &wanted, const SandboxWorld &)
{
    const std::optional<InventedCustomer> customer = sandboxCustomer(question.segments.value(0));
    if (!customer)
        return std::nullopt;
    const bool isMicrosoft365 = question.segments.value(1) == "0"_L1;
    if (!isMicrosoft365 || (wanted && !wanted->contains(customer->tenantId)))
        return Listing{};
    Json row = Json::object();
    row["type"] = 0;
    row["tenantId"] = jsonOf(customer->tenantId);
    row["tenantName"] = jsonOf(customer->tenantName);
    row["availableUserSeat"] = customer->seats + customer->seats / 4;
    row["assignedUserSeat"] = customer->seats;
    return Listing{1, [row](qsizetype) { return row; }};
}

constexpr auto routes = std::to_array<ListRoute>({
    {"/partner/external/v3/general/customers/batch", "elements.customers.read.all", "customerIds", customers},
    {"/partner/external/v3/general/customers/services/batch", "elements.license.read.all", "customerIds",
        services},
    {"/partner/external/v3/general/customers/([^/]+)/3rd-party-products/type/([0-3])/tenants/batch",
        "elements.license.read.all", "tenantIds", tenants},
});

QByteArray pageOf(const Listing &listing, int index, int size)
{
    const qsizetype first = std::min(listing.total, static_cast<qsizetype>(index - 1) * size);
    const qsizetype end = std::min(listing.total, first + size);
    Json answer = Json::object();
    answer["data"] = Json::array();
    for (qsizetype place = first; place < end; ++place)
        answer["data"].push_back(listing.rowAt(place));
    answer["metadata"] = {{"pageIndex", index}, {"pageSize", size}, {"totalCount", listing.total}};
    return writeJson(answer);
}

} // namespace

std::span<const ListRoute> listRoutes()
{
    return routes;
}

ListAnswer listAnswer(const ListRoute &route, const ListQuestion &question, const SandboxWorld &world)
{
    constexpr int badRequest = 400;
    constexpr int notFound = 404;
    const std::optional<int> index = parameter(question.pageIndex, 1, mostPageIndex);
    const std::optional<int> size = parameter(question.pageSize, usualPageSize, mostPageSize);
    if (!index || !size || !question.body.is_object() || !isListOfTexts(question.body, route.filter))
        return {badRequest, {}};
    const auto listing = route.list(question, wantedIn(question.body, route.filter), world);
    if (!listing)
        return {notFound, {}};
    return {200, pageOf(*listing, *index, *size)};
}

} // namespace onboard
