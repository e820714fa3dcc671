// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/catalogue.h"
#include "contract/conditions.h"
#include "contract/contract.h"
#include "contract/presence.h"
#include "contract/statuses.h"

#include <QCoreApplication>

#include <array>

namespace onboard {

namespace {

using namespace catalogue;

// ---- choices -----------------------------------------------------------------------------------------

constexpr const char *inferredName =
    QT_TRANSLATE_NOOP("contract", "Name inferred from a later revision of the documentation.");
constexpr const char *notListed = QT_TRANSLATE_NOOP(
    "contract", "Published as a service that can be added, but not listed in the specification.");

constexpr auto products = std::to_array<Choice>({
    microsoft365,
    noted(exchangeAndOneDrive, inferredName),
    noted(powerPlatform, inferredName),
    baseline,
    workspaces,
    noted(usersAndDevices, inferredName),
    noted(storageOptimization, inferredName),
    {noNumber, "FLYOnline", QT_TRANSLATE_NOOP("contract", "Fly"), notListed, backup},
    {noNumber, "SalesforceBackup", QT_TRANSLATE_NOOP("contract", "Cloud Backup for Salesforce"), notListed,
        backup},
    {noNumber, "VMBackup", QT_TRANSLATE_NOOP("contract", "Cloud Backup for IaaS + PaaS"), notListed, backup},
    {noNumber, "GsuiteBackup", QT_TRANSLATE_NOOP("contract", "Cloud Backup for Google Workspace"), notListed,
        backup},
    {noNumber, "RevIM/AvePointRecords", QT_TRANSLATE_NOOP("contract", "Opus"), notListed, backup},
    {noNumber, "CPManagement", QT_TRANSLATE_NOOP("contract", "Insights"), notListed, backup},
    {noNumber, "TyGraph", QT_TRANSLATE_NOOP("contract", "tyGraph"), notListed, backup},
    {noNumber, "LicenseManagement", QT_TRANSLATE_NOOP("contract", "Cense"), notListed, backup},
    {noNumber, "SaaSManagementPlatform", QT_TRANSLATE_NOOP("contract", "EnPower"), notListed, backup},
    {noNumber, "GASaas(GovernanceAutomation)", QT_TRANSLATE_NOOP("contract", "Cloud Governance"), notListed,
        backup},
    {noNumber, "PolicyEnforcer", QT_TRANSLATE_NOOP("contract", "Policies for Microsoft 365"), notListed,
        backup},
    {noNumber, "Office365Management", QT_TRANSLATE_NOOP("contract", "Cloud Management"), notListed, backup},
    {noNumber, "Office365Archiving", QT_TRANSLATE_NOOP("contract", "Cloud Archiving"), notListed,
        TakesStorage | OffersEnterprise},
    {noNumber, "CRMBackup", QT_TRANSLATE_NOOP("contract", "Cloud Backup for Dynamics 365"), notListed,
        backup},
    {noNumber, "PartnerAzureSecurityManagement", none, notListed, backup},
});

constexpr auto licenceTypes = std::to_array<Choice>({
    trial,
    noted(enterprise, QT_TRANSLATE_NOOP("contract", "Name from the next revision of the documentation.")),
});

constexpr auto storageTypes = std::to_array<Choice>({azure, amazon, google});

// ---- rules of presence (API.md §4, §11) --------------------------------------------------------------

Presence retention(const Scope &scope)
{
    if (!productHas(scope, TakesStorage))
        return Presence::Absent;
    return scope.isTrue("byos") ? Presence::Optional : Presence::Required;
}

Presence unlessTrial(const Scope &scope)
{
    return scope.isChosen("licenseType", "Trial") || !isEntered(scope.value("licenseType"))
        ? Presence::Optional
        : Presence::Required;
}

Presence unlessSameAsPool(const Scope &scope)
{
    return scope.isTrue("licenseItems.IsSameAsPool") ? Presence::Optional : Presence::Required;
}

Presence wherePackageApplies(const Scope &scope)
{
    return productHas(scope, TakesPackage) ? Presence::Required : Presence::Absent;
}

// ---- groups and fields -------------------------------------------------------------------------------

constexpr auto groups = std::to_array<Group>({
    {"customer", none, 1, presence::required},
    {"service", QT_TRANSLATE_NOOP("contract", "Service"), 1, presence::required},
    {"storage", QT_TRANSLATE_NOOP("contract", "Storage"), 2, presence::whereStorageApplies},
    {"term", QT_TRANSLATE_NOOP("contract", "Seats, term and licence item"), 2, unlessTrial},
});

constexpr auto fields = std::to_array<Field>({
    {"customerId", "customerId", Place::Path, "customer", WireType::String, Input::Text,
        QT_TRANSLATE_NOOP("contract", "Customer"),
        QT_TRANSLATE_NOOP("contract",
            "The customer’s ID in AvePoint Elements, such as 7e4ffcae-0000-4000-8000-c6efa0b250d5."),
        none, presence::required, {1, 200}},
    {"product", "product", Place::Body, "service", WireType::String, Input::OpenChoice,
        QT_TRANSLATE_NOOP("contract", "Product"),
        QT_TRANSLATE_NOOP("contract",
            "The service to add. The specification prints Office365Backup and no list; another name can be "
            "typed."),
        none, presence::required, {1, 100}, none, products},
    {"licenseType", "licenseType", Place::Body, "service", WireType::String, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Licence type"),
        QT_TRANSLATE_NOOP("contract",
            "Trial costs nothing and needs no seats. Enterprise takes seats from one of your pools."),
        "Trial", presence::required, {}, none, licenceTypes},
    {"avepointStorageType", "avepointStorageType", Place::Body, "storage", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Storage"),
        QT_TRANSLATE_NOOP("contract",
            "Where AvePoint keeps the backup data. Google Cloud usually exists only for customers in a "
            "Google Cloud data centre."),
        none, presence::onAvePointStorage, {}, none, storageTypes},
    {"retentionYear", "retentionYear", Place::Body, "storage", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "Retention"),
        QT_TRANSLATE_NOOP("contract", "How many years the backup data is kept."), "1", retention, {1, 99},
        QT_TRANSLATE_NOOP("contract", "years"), {}, QT_TRANSLATE_NOOP("contract", "year")},
    {"byos", "byos", Place::Body, "storage", WireType::Bool, Input::Switch,
        QT_TRANSLATE_NOOP("contract", "Bring your own storage (BYOS)"),
        QT_TRANSLATE_NOOP("contract",
            "The customer’s own storage is used. This contract cannot name it: set it up in AvePoint "
            "Elements, otherwise backup jobs usually fail."),
        "false", presence::whereStorageApplies},
    {"userSeat", "userSeat", Place::Body, "term", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "User seats"),
        QT_TRANSLATE_NOOP("contract", "How many seats the customer gets. They are taken from the pool."),
        none, presence::required, {1, mostInt}, none, {}, none, none, none, none, nullptr, false, true},
    {"expirationTime", "expirationTime", Place::Body, "term", WireType::Long, Input::Date,
        QT_TRANSLATE_NOOP("contract", "Expires"),
        QT_TRANSLATE_NOOP("contract",
            "The day on which the service ends, at 00:00 UTC; at least one calendar month ahead. The "
            "specification names no unit for times: your profile chooses it, and the value sent stands "
            "below."),
        none, unlessSameAsPool},
    {"licenseItems.SubscriptionSourceType", "SubscriptionSourceType", Place::Item, "term", WireType::Int,
        Input::Choice, QT_TRANSLATE_NOOP("contract", "Source"),
        QT_TRANSLATE_NOOP("contract", "The pool from which the seats come."), none, presence::required, {},
        none, sources},
    {"licenseItems.IsSameAsPool", "IsSameAsPool", Place::Item, "term", WireType::Bool, Input::Switch,
        QT_TRANSLATE_NOOP("contract", "Expires with the pool"),
        QT_TRANSLATE_NOOP(
            "contract", "The service ends together with the pool. An expiry day is then optional."),
        "false", presence::required},
    {"licenseItems.SaleType", "SaleType", Place::Item, "term", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Sale type"),
        QT_TRANSLATE_NOOP("contract",
            "How the subscription is counted. The meanings are usual ones, not part of the specification."),
        none, presence::required, {}, none, saleTypes},
    {"licenseItems.PackageType", "PackageType", Place::Item, "term", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Package"),
        QT_TRANSLATE_NOOP("contract", "AvePoint’s package. Applies to backup of Microsoft 365 only."), none,
        wherePackageApplies, {}, none, packages},
    {"licenseItems.CustomerSize", "CustomerSize", Place::Item, "term", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "Customer size"),
        QT_TRANSLATE_NOOP("contract",
            "Number of users in the customer’s organisation, unless AvePoint told you otherwise."),
        none, wherePackageApplies, {1, mostInt}, none, {}, none, none, none, none, nullptr, false, true},
    {"licenseItems.ContractEndDate", "ContractEndDate", Place::Item, "term", WireType::Long, Input::Date,
        QT_TRANSLATE_NOOP("contract", "Contract end"),
        QT_TRANSLATE_NOOP("contract",
            "The day on which the customer’s contract ends, at 00:00 UTC. Usually the day of expiry or "
            "later."),
        none, presence::required, {}, none, {}, none, "expirationTime"},
    {"licenseItems.PaymentType", "PaymentType", Place::Item, "term", WireType::Int, Input::Choice,
        QT_TRANSLATE_NOOP("contract", "Payment"),
        QT_TRANSLATE_NOOP("contract", "How the subscription is paid."), none, presence::required, {}, none,
        payments},
});

constexpr auto answer = std::to_array<AnswerField>({
    {"customerId", WireType::String, QT_TRANSLATE_NOOP("contract", "Customer")},
    {"product", WireType::String, QT_TRANSLATE_NOOP("contract", "Product")},
    {"status", WireType::Int, QT_TRANSLATE_NOOP("contract", "Status")},
});

// ---- conditions over several fields ------------------------------------------------------------------

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Contract2025_09)
};

void ownStorageIsSetUpElsewhere(const Scope &scope, QDate, Problems &found)
{
    if (scope.applies("byos") && scope.isTrue("byos"))
        conditions::add(found, scope, Problem::Severity::Warning, "byos",
            Texts::tr("This contract cannot name the customer’s own storage. Set it up in AvePoint Elements "
                      "afterwards, otherwise backup jobs usually fail."));
}

constexpr auto checks = std::to_array<Check>(
    {conditions::customerId, conditions::productIsListed, conditions::licenceTypeIsOffered,
        conditions::googleStorage, ownStorageIsSetUpElsewhere, conditions::expiry, conditions::contractEnd});

} // namespace

/// The specification of September 2025 (API.md §4, §7, §11), the default. Declared first, for contract.cpp.
extern const Contract contract_2025_09;
constexpr Contract contract_2025_09{
    .revision = "2025-09",
    .source = "AvePoint/cloud-api 0cd1ac4, 11 Sep 2025",
    .about = QT_TRANSLATE_NOOP("contract", "the specification this program was built for"),
    .path = "/partner/external/v3/general/customers/{customerId}/services",
    .scope = "elements.license.readwrite.all",
    .listName = "licenseItems",
    .customer = "customerId",
    .product = "product",
    .seats = "userSeat",
    .mostItems = 1,
    .groups = groups,
    .fields = fields,
    .answer = answer,
    .statuses = statuses::all,
    .checks = checks,
};

} // namespace onboard
