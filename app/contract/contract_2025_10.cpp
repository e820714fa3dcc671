// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/catalogue.h"
#include "contract/conditions.h"
#include "contract/contract.h"
#include "contract/presence.h"
#include "contract/statuses.h"
#include "contract/validation.h"

#include <QCoreApplication>

#include <array>

namespace onboard {

namespace {

using namespace catalogue;

// ---- choices -----------------------------------------------------------------------------------------

constexpr auto products = std::to_array<Choice>({
    numbered(microsoft365, 2048),
    numbered(exchangeAndOneDrive, 270,
        QT_TRANSLATE_NOOP("contract", "Number from an earlier revision of the documentation.")),
    {274, "CloudBackupExpress", QT_TRANSLATE_NOOP("contract", "Cloud Backup Express"),
        QT_TRANSLATE_NOOP("contract", "Trial only. AvePoint publishes the number, the name is ours."),
        OffersTrial},
    numbered(baseline, 40),
    numbered(workspaces, 42),
    numbered(usersAndDevices, 49),
    numbered(storageOptimization, 65),
});

constexpr auto licenceTypes = std::to_array<Choice>({numbered(trial, 0), numbered(enterprise, 1)});

constexpr auto storageTypes = std::to_array<Choice>({azure, amazon});

constexpr auto resources = std::to_array<Choice>({
    microsoft365,
    powerPlatform,
    noted(exchangeAndOneDrive,
        QT_TRANSLATE_NOOP(
            "contract", "The portal’s guide offers it as a trial only, the API from a pool too.")),
    baseline,
    workspaces,
    usersAndDevices,
    storageOptimization,
});

/// The resource follows the product; Power Platform and Exchange Online & OneDrive have pools of their own
/// under the backup of Microsoft 365 (API.md §5.2, §5.3, §11.33).
bool belongsToProduct(const Scope &scope, const Choice &resource)
{
    const Choice *product = scope.choice("product");
    if (!product || QLatin1StringView(product->name) == QLatin1StringView(resource.name))
        return true;
    return scope.isChosen("product", microsoft365.name) && (resource.traits & TakesStorage);
}

// ---- rules of presence (API.md §5, §11) --------------------------------------------------------------

Presence onOwnStorage(const Scope &scope)
{
    return productHas(scope, TakesStorage) && scope.isTrue("byos") ? Presence::Required : Presence::Absent;
}

Presence fromAPool(const Scope &scope)
{
    return scope.isChosen("licenseType", "Enterprise") && productHas(scope, OffersEnterprise)
        ? Presence::Required
        : Presence::Absent;
}

Presence unlessSameAsPool(const Scope &scope)
{
    return scope.isTrue("isSameAsPool") ? Presence::Absent : Presence::Required;
}

Presence wherePackageApplies(const Scope &scope)
{
    const Choice *resource = scope.choice("resource");
    return resource && (resource->traits & TakesPackage) ? Presence::Required : Presence::Absent;
}

// ---- groups and fields -------------------------------------------------------------------------------

constexpr auto groups = std::to_array<Group>({
    {"customer", none, 1, presence::required},
    {"service", QT_TRANSLATE_NOOP("contract", "Service"), 1, presence::required},
    {"storage", QT_TRANSLATE_NOOP("contract", "Storage"), 2, presence::whereStorageApplies},
    {"items", QT_TRANSLATE_NOOP("contract", "Licence items"), 2, fromAPool},
});

constexpr auto fields = std::to_array<Field>({
    {"customerId", "customerId", Place::Path, "customer", WireType::String, Input::Text,
        QT_TRANSLATE_NOOP("contract", "Customer"),
        QT_TRANSLATE_NOOP("contract",
            "The customer’s ID in AvePoint Elements, such as 7e4ffcae-0000-4000-8000-c6efa0b250d5."),
        none, presence::required, {1, 200}},
    {"product", "product", Place::Body, "service", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Product"),
        QT_TRANSLATE_NOOP("contract", "The service to add. Its number is sent."), none, presence::required,
        {}, none, products},
    {"licenseType", "licenseType", Place::Body, "service", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Licence type"),
        QT_TRANSLATE_NOOP("contract",
            "Trial costs nothing and needs no seats. Enterprise takes seats from one of your pools."),
        "Trial", presence::required, {}, none, licenceTypes},
    {"avepointStorageType", "avepointStorageType", Place::Body, "storage", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Storage"),
        QT_TRANSLATE_NOOP("contract", "Where AvePoint keeps the backup data."), none,
        presence::onAvePointStorage, {}, none, storageTypes},
    {"retentionYear", "retentionYear", Place::Body, "storage", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "Retention"),
        QT_TRANSLATE_NOOP("contract", "How many years the backup data is kept."), "1",
        presence::onAvePointStorage, {1, 99}, QT_TRANSLATE_NOOP("contract", "years"), {},
        QT_TRANSLATE_NOOP("contract", "year")},
    {.key = "byos",
        .wire = "byos",
        .place = Place::Body,
        .group = "storage",
        .type = WireType::Bool,
        .input = Input::Switch,
        .label = QT_TRANSLATE_NOOP("contract", "Bring your own storage (BYOS)"),
        .help = QT_TRANSLATE_NOOP("contract",
            "The customer’s own storage is used, named by its profile. Otherwise AvePoint’s, with a "
            "retention."),
        .initial = "false",
        .presence = presence::whereStorageApplies,
        .leftOut = "false"},
    {.key = "storageProfileId",
        .wire = "storageProfileId",
        .place = Place::Body,
        .group = "storage",
        .type = WireType::String,
        .input = Input::Text,
        .label = QT_TRANSLATE_NOOP("contract", "Storage profile"),
        .help = QT_TRANSLATE_NOOP(
            "contract", "The ID of the profile of the customer’s own storage in AvePoint Elements."),
        .initial = none,
        .presence = onOwnStorage,
        .range = {1, 200},
        .isOfCustomer = true},
    {.key = "licenseItems.resource",
        .wire = "resource",
        .place = Place::Item,
        .group = "items",
        .type = WireType::String,
        .input = Input::Choice,
        .label = QT_TRANSLATE_NOOP("contract", "Resource"),
        .help = QT_TRANSLATE_NOOP(
            "contract", "What the seats are for. A management service has the one that goes with it."),
        .initial = none,
        .presence = presence::required,
        .choices = resources,
        .alias = "product",
        .fits = belongsToProduct},
    {"licenseItems.subscriptionSourceType", "subscriptionSourceType", Place::Item, "items", WireType::Int,
        Input::Choice, QT_TRANSLATE_NOOP("contract", "Source"),
        QT_TRANSLATE_NOOP("contract", "The pool from which the seats come."), none, presence::required, {},
        none, sources},
    {"licenseItems.isSameAsPool", "isSameAsPool", Place::Item, "items", WireType::Bool, Input::Switch,
        QT_TRANSLATE_NOOP("contract", "Expires with the pool"),
        QT_TRANSLATE_NOOP(
            "contract", "The service ends together with the pool. An expiry day is then not sent."),
        "false", presence::required},
    {.key = "licenseItems.expireTime",
        .wire = "expireTime",
        .place = Place::Item,
        .group = "items",
        .type = WireType::String,
        .input = Input::Date,
        .label = QT_TRANSLATE_NOOP("contract", "Expires"),
        .help = QT_TRANSLATE_NOOP("contract",
            "The day on which the service ends, at 00:00 UTC; at least one calendar month ahead."),
        .initial = none,
        .presence = unlessSameAsPool,
        .alias = "expirationTime"},
    {"licenseItems.saleType", "saleType", Place::Item, "items", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Sale type"),
        QT_TRANSLATE_NOOP("contract",
            "How the subscription is counted. The meanings are usual ones, not part of the specification."),
        none, presence::whereStorageApplies, {}, none, saleTypes},
    {"licenseItems.packageType", "packageType", Place::Item, "items", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Package"),
        QT_TRANSLATE_NOOP("contract", "AvePoint’s package. Applies to backup of Microsoft 365 only."), none,
        wherePackageApplies, {}, none, packages},
    {"licenseItems.customerSize", "customerSize", Place::Item, "items", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "Customer size"),
        QT_TRANSLATE_NOOP("contract",
            "Number of users in the customer’s organisation, unless AvePoint told you otherwise."),
        none, wherePackageApplies, {1, mostInt}},
    {"licenseItems.userSeat", "userSeat", Place::Item, "items", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "User seats"),
        QT_TRANSLATE_NOOP("contract", "How many seats the customer gets. They are taken from the pool."),
        none, presence::required, {1, mostInt}, none, {}, none, none, none, none, nullptr, false, true},
    {"licenseItems.contractEndDate", "contractEndDate", Place::Item, "items", WireType::String, Input::Date,
        QT_TRANSLATE_NOOP("contract", "Contract end"),
        QT_TRANSLATE_NOOP("contract",
            "The day on which the customer’s contract ends, at 00:00 UTC. Usually the day of expiry or "
            "later."),
        none, presence::optional, {}, none, {}, none, "licenseItems.expireTime"},
    {"licenseItems.paymentType", "paymentType", Place::Item, "items", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Payment"),
        QT_TRANSLATE_NOOP("contract", "How the subscription is paid."), none, presence::required, {}, none,
        payments},
});

constexpr auto answer = std::to_array<AnswerField>({
    {"customerId", WireType::String, QT_TRANSLATE_NOOP("contract", "Customer")},
    {"product", WireType::Int, QT_TRANSLATE_NOOP("contract", "Product")},
    {"status", WireType::Int, QT_TRANSLATE_NOOP("contract", "Status")},
});

/// 13 is not on the page any more, but may still be answered (API.md §11.15).
constexpr auto statusRows = statuses::named(statuses::all,
    std::to_array<statuses::Name>({
        {1, "Successful"},
        {2, "Failed"},
        {3, "Partner has no subscription"},
        {4, "User seat insufficient"},
        {5, "Exceeded expiration time"},
        {6, "Check failed"},
        {7, "Subscription already exists"},
        {11, "Expiration time earlier than current time"},
        {12, "Has same subscription"},
        {16, "Check successful"},
        {17, "Premium service reached limit"},
        {18, "Expiration time less than one month"},
        {19, "Failed to reduce user seats"},
        {20, "Failed to assign Exchange Online & OneDrive subscription"},
    }));

// ---- conditions over several fields ------------------------------------------------------------------

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Contract2025_10)
};

void storageProfileIsAGuid(const Scope &scope, QDate, Problems &found)
{
    const QString id = scope.text("storageProfileId");
    if (scope.applies("storageProfileId") && !id.isEmpty() && !isGuid(id))
        conditions::add(found, scope, Problem::Severity::Warning, "storageProfileId",
            Texts::tr("This ID does not have the usual form of 8-4-4-4-12 hexadecimal digits. Check it "
                      "before you order."));
}

constexpr auto checks = std::to_array<Check>({conditions::customerId, conditions::licenceTypeIsOffered,
    storageProfileIsAGuid, conditions::expiry, conditions::contractEnd});

} // namespace

/// The page of October 2025, which is the one published today (API.md §5, §7, §11.30 to §11.38). Declared
/// first, for contract.cpp.
extern const Contract contract_2025_10;
constexpr Contract contract_2025_10{
    .revision = "2025-10",
    .source = "AvePoint/cloud-api 24dabd2, 23 Oct 2025",
    .about = QT_TRANSLATE_NOOP("contract", "the one AvePoint publishes today"),
    .path = "/partner/external/v3/general/customers/{customerId}/services",
    .scope = "elements.license.readwrite.all",
    .listName = "licenseItems",
    .customer = "customerId",
    .product = "product",
    .seats = "licenseItems.userSeat",
    .mostItems = 20,
    .groups = groups,
    .fields = fields,
    .answer = answer,
    .statuses = statusRows,
    .checks = checks,
};

} // namespace onboard
