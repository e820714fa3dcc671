// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract_2025_09.h"

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/presence.h"
#include "contract/timestamp.h"
#include "contract/validation.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr const char *none = "";
constexpr auto noNumber = qint64{-1};
constexpr auto mostInt = qint64{std::numeric_limits<qint32>::max()};

// ---- choices -----------------------------------------------------------------------------------------

constexpr unsigned backup = TakesStorage | OffersTrial | OffersEnterprise;
constexpr unsigned management = Premium | OffersTrial | OffersEnterprise;

constexpr const char *inferredName =
    QT_TRANSLATE_NOOP("contract", "Name inferred from a later revision of the documentation.");
constexpr const char *notListed = QT_TRANSLATE_NOOP(
    "contract", "Published as a service that can be added, but not listed in the specification.");

constexpr auto products = std::to_array<Choice>({
    {noNumber, "Office365Backup", QT_TRANSLATE_NOOP("contract", "Cloud Backup for Microsoft 365"), none,
        backup | TakesPackage},
    {noNumber, "Office365EXODBackup",
        QT_TRANSLATE_NOOP("contract", "Cloud Backup for Exchange Online & OneDrive"), inferredName,
        backup | TakesPackage},
    {noNumber, "Office365PPBackup", QT_TRANSLATE_NOOP("contract", "Cloud Backup for Power Platform"),
        inferredName, TakesStorage | OffersEnterprise},
    {noNumber, "PartnerTenantSettingManagement", QT_TRANSLATE_NOOP("contract", "Baseline management"), none,
        management},
    {noNumber, "PartnerWorkspaceOnboarding", QT_TRANSLATE_NOOP("contract", "Workspace management"), none,
        management},
    {noNumber, "PartnerUserManagement", QT_TRANSLATE_NOOP("contract", "User and device management"),
        inferredName, management},
    {noNumber, "PartnerStorageOptimization",
        QT_TRANSLATE_NOOP("contract", "Workspace management, storage optimization"), inferredName,
        management},
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

/// A product of one's own is taken as the specification prints its fields: storage applies, a package
/// only where it is known to (API.md §11.13).
constexpr unsigned unlistedProduct = backup;

constexpr auto licenceTypes = std::to_array<Choice>({
    {noNumber, "Trial", QT_TRANSLATE_NOOP("contract", "free of charge, AvePoint sets its length"), none},
    {noNumber, "Enterprise", QT_TRANSLATE_NOOP("contract", "paid, from a pool"),
        QT_TRANSLATE_NOOP("contract", "Name from the next revision of the documentation.")},
});

constexpr auto storageTypes = std::to_array<Choice>({
    {0, "AvepointStorageAzure", QT_TRANSLATE_NOOP("contract", "AvePoint storage on Azure"), none},
    {1, "AvepointStorageS3", QT_TRANSLATE_NOOP("contract", "AvePoint storage on Amazon S3"), none},
    {2, "AvepointStorageGCP", QT_TRANSLATE_NOOP("contract", "AvePoint storage on Google Cloud"),
        QT_TRANSLATE_NOOP("contract", "Google Cloud data centres only.")},
});

constexpr auto sources = std::to_array<Choice>({
    {1, "AvepointPool", QT_TRANSLATE_NOOP("contract", "bought from AvePoint"), none},
    {2, "MarketplacePool", QT_TRANSLATE_NOOP("contract", "bought through a cloud marketplace or distributor"),
        none},
    {6, "LarsAvepointPool", QT_TRANSLATE_NOOP("contract", "usually received from a large account reseller"),
        none},
});

constexpr auto saleTypes = std::to_array<Choice>({
    {0, "Capacity Tier",
        QT_TRANSLATE_NOOP("contract", "usually capacity per user times seats covers the protected data"),
        none},
    {1, "Unlimited Users",
        QT_TRANSLATE_NOOP("contract", "the subscription covers the capacity of all protected data"), none},
    {2, "Unlimited Organization",
        QT_TRANSLATE_NOOP("contract", "a seat for every assigned Microsoft 365 licence"), none},
});

constexpr auto packages = std::to_array<Choice>({
    {0, "Standard", none, none},
    {1, "Core", none, none},
    {2, "Flex", none, none},
});

constexpr auto payments = std::to_array<Choice>({
    {0, "Prepaid", none, none},
    {1, "PayAsYouGo", QT_TRANSLATE_NOOP("contract", "pay as you go"), none},
});

// ---- rules of presence (API.md §4, §11) --------------------------------------------------------------

bool productHas(const Scope &scope, Trait trait)
{
    const Choice *product = scope.choice("product");
    return ((product ? product->traits : unlistedProduct) & trait) != 0;
}

Presence whereStorageApplies(const Scope &scope)
{
    return productHas(scope, TakesStorage) ? Presence::Required : Presence::Absent;
}

Presence onAvePointStorage(const Scope &scope)
{
    return productHas(scope, TakesStorage) && !scope.isTrue("byos") ? Presence::Required : Presence::Absent;
}

Presence retention(const Scope &scope)
{
    if (!productHas(scope, TakesStorage))
        return Presence::Absent;
    return scope.isTrue("byos") ? Presence::Optional : Presence::Required;
}

Presence unlessTrial(const Scope &scope)
{
    return scope.text("licenseType") == "Trial"_L1 || !isEntered(scope.value("licenseType"))
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
    {"storage", QT_TRANSLATE_NOOP("contract", "Storage"), 2, whereStorageApplies},
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
        none, onAvePointStorage, {}, none, storageTypes},
    {"retentionYear", "retentionYear", Place::Body, "storage", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "Retention"),
        QT_TRANSLATE_NOOP("contract", "How many years the backup data is kept."), "1", retention, {1, 99},
        QT_TRANSLATE_NOOP("contract", "years"), {}, QT_TRANSLATE_NOOP("contract", "year")},
    {"byos", "byos", Place::Body, "storage", WireType::Bool, Input::Switch,
        QT_TRANSLATE_NOOP("contract", "Bring your own storage (BYOS)"),
        QT_TRANSLATE_NOOP("contract",
            "The customer’s own storage is used. This contract cannot name it: set it up in AvePoint "
            "Elements, otherwise backup jobs usually fail."),
        "false", whereStorageApplies},
    {"userSeat", "userSeat", Place::Body, "term", WireType::Int, Input::Number,
        QT_TRANSLATE_NOOP("contract", "User seats"),
        QT_TRANSLATE_NOOP("contract", "How many seats the customer gets. They are taken from the pool."),
        none, presence::required, {1, mostInt}},
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
        none, wherePackageApplies, {1, mostInt}},
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

// ---- statuses (API.md §7; causes and advice are inferred) --------------------------------------------

using enum NextStep;
constexpr auto afterSuccess = std::to_array<NextStep>({NewOrder});
constexpr auto mendField = std::to_array<NextStep>({GoToField});
constexpr auto look = std::to_array<NextStep>({CheckServices});
constexpr auto lookThenMend = std::to_array<NextStep>({CheckServices, GoToField});

constexpr auto atProduct = std::to_array<const char *>({"product"});
constexpr auto atSourceOrProduct =
    std::to_array<const char *>({"licenseItems.SubscriptionSourceType", "product"});
constexpr auto atProductOrSource =
    std::to_array<const char *>({"product", "licenseItems.SubscriptionSourceType"});
constexpr auto atSeats = std::to_array<const char *>({"userSeat"});
constexpr auto atTerm = std::to_array<const char *>(
    {"expirationTime", "licenseItems.IsSameAsPool", "licenseItems.ContractEndDate"});
constexpr auto atExpiry = std::to_array<const char *>({"expirationTime"});
constexpr auto atExpiryOrPool = std::to_array<const char *>({"expirationTime", "licenseItems.IsSameAsPool"});
constexpr std::span<const char *const> nowhere = {};

constexpr auto statuses = std::to_array<StatusRow>({
    {1, "SaveSuccessful", OutcomeClass::Success, QT_TRANSLATE_NOOP("contract", "Added"),
        QT_TRANSLATE_NOOP("contract", "{product} was added to {customer}."), none,
        QT_TRANSLATE_NOOP("contract", "Next: tell the customer, and start the service in AvePoint Elements."),
        afterSuccess, nowhere},
    {2, "SaveFailed", OutcomeClass::Refused, QT_TRANSLATE_NOOP("contract", "The service could not save it"),
        QT_TRANSLATE_NOOP("contract", "{product} was not added to {customer}. No reason was given."),
        QT_TRANSLATE_NOOP(
            "contract", "Usually a failure at AvePoint, or a combination of values that it does not accept."),
        QT_TRANSLATE_NOOP("contract",
            "Check the customer’s services first. If it is not there, try once more; then contact AvePoint "
            "support."),
        look, nowhere},
    {3, "PartnerNoLicense", OutcomeClass::Refused,
        QT_TRANSLATE_NOOP("contract", "Your organisation has no subscription to give"),
        QT_TRANSLATE_NOOP("contract", "AvePoint found no pool for {product}. Nothing was added."),
        QT_TRANSLATE_NOOP("contract", "Usually the pool has expired, or another source was meant."),
        QT_TRANSLATE_NOOP("contract", "Choose another source, or buy or renew the pool first."), mendField,
        atSourceOrProduct},
    {4, "UserSeatNotEnough", OutcomeClass::Change,
        QT_TRANSLATE_NOOP("contract", "Not enough seats in the pool"),
        QT_TRANSLATE_NOOP(
            "contract", "The pool has fewer free seats than the {seats} you asked for. Nothing was added."),
        none, QT_TRANSLATE_NOOP("contract", "Usually: lower the seats, or buy more for the pool."), mendField,
        atSeats},
    {5, "ExceededExpiredTime", OutcomeClass::Change,
        QT_TRANSLATE_NOOP("contract", "The end date is too late"),
        QT_TRANSLATE_NOOP("contract", "The end date lies beyond what is allowed. Nothing was added."),
        QT_TRANSLATE_NOOP("contract", "Usually it is later than the end of the pool or of the contract."),
        QT_TRANSLATE_NOOP(
            "contract", "Choose an earlier day or let it expire with the pool, or extend the pool."),
        mendField, atTerm},
    {6, "CheckFailed", OutcomeClass::Refused,
        QT_TRANSLATE_NOOP("contract", "The order did not pass AvePoint’s checks"),
        QT_TRANSLATE_NOOP(
            "contract", "AvePoint refused the combination of values for {customer}. Nothing was added."),
        QT_TRANSLATE_NOOP("contract",
            "Usually two values do not fit together, or the customer manages its own tenant and the service "
            "needs a partner to."),
        QT_TRANSLATE_NOOP(
            "contract", "Compare each value with what you meant; then contact AvePoint support."),
        mendField, atProduct},
    {7, "LicenseExists", OutcomeClass::Change, QT_TRANSLATE_NOOP("contract", "The customer already has it"),
        QT_TRANSLATE_NOOP(
            "contract", "{customer} already has a subscription for {product}. Nothing was added now."),
        QT_TRANSLATE_NOOP("contract", "Usually it was added before, maybe by an earlier attempt of yours."),
        QT_TRANSLATE_NOOP("contract",
            "Do not send it again. Look at the customer’s services and edit the existing one in AvePoint "
            "Elements."),
        lookThenMend, atProduct},
    {11, "LessThanCurrentTime", OutcomeClass::Change,
        QT_TRANSLATE_NOOP("contract", "The end date is in the past"),
        QT_TRANSLATE_NOOP("contract", "AvePoint read the end date as earlier than now. Nothing was added."),
        QT_TRANSLATE_NOOP("contract",
            "Usually the day is wrong, or the profile sends times in another unit than AvePoint reads."),
        QT_TRANSLATE_NOOP(
            "contract", "Choose a later day; check this computer’s clock and the profile’s unit of times."),
        mendField, atExpiry},
    {12, "HasSameLicense", OutcomeClass::Change,
        QT_TRANSLATE_NOOP("contract", "The same subscription is already there"),
        QT_TRANSLATE_NOOP(
            "contract", "{customer} has an identical subscription for {product}. Nothing was added now."),
        QT_TRANSLATE_NOOP("contract", "Usually the same order was sent twice."),
        QT_TRANSLATE_NOOP("contract", "Do not send it again. Look at the customer’s services."), lookThenMend,
        atProductOrSource},
    {13, "AlreadyAcceptOtherLicense", OutcomeClass::Refused,
        QT_TRANSLATE_NOOP("contract", "The customer has accepted another licence"),
        QT_TRANSLATE_NOOP(
            "contract", "{customer} has already accepted another licence for {product}. Nothing was added."),
        QT_TRANSLATE_NOOP("contract", "Usually a subscription from another partner or source is in force."),
        QT_TRANSLATE_NOOP("contract", "Ask the customer, and settle it with AvePoint before adding."),
        mendField, atProduct},
    {16, "CheckSuccessful", OutcomeClass::Unknown,
        QT_TRANSLATE_NOOP("contract", "Checked, but not confirmed as added"),
        QT_TRANSLATE_NOOP("contract",
            "AvePoint answered that its check passed. This does not say that {product} was added to "
            "{customer}; it may have been."),
        none, QT_TRANSLATE_NOOP("contract", "Look at the customer’s services before you do anything else."),
        look, nowhere},
    {17, "PremiumProductReachLimit", OutcomeClass::Refused,
        QT_TRANSLATE_NOOP("contract", "The limit for premium services is reached"),
        QT_TRANSLATE_NOOP(
            "contract", "No further premium service can be added for {customer}. Nothing was added."),
        QT_TRANSLATE_NOOP("contract", "Usually a limit for each customer or partner."),
        QT_TRANSLATE_NOOP("contract", "End another premium service, or ask AvePoint to raise the limit."),
        mendField, atProduct},
    {18, "ExpiredTimeLessThanOneMonth", OutcomeClass::Change,
        QT_TRANSLATE_NOOP("contract", "The term is shorter than one month"),
        QT_TRANSLATE_NOOP("contract", "The end date is less than one month away. Nothing was added."), none,
        QT_TRANSLATE_NOOP("contract", "Choose a day at least one calendar month ahead."), mendField,
        atExpiryOrPool},
    {19, "ReduceUserSeatFailed", OutcomeClass::Refused,
        QT_TRANSLATE_NOOP("contract", "The seats could not be taken"),
        QT_TRANSLATE_NOOP(
            "contract", "AvePoint could not take the seats from the pool. {product} was not added."),
        QT_TRANSLATE_NOOP("contract", "Usually a failure at AvePoint, or fewer seats than are in use."),
        QT_TRANSLATE_NOOP("contract", "Check the seats in use in AvePoint Elements, then try again later."),
        mendField, atSeats},
    {20, "AssignEXODForCB365ActiveFailed", OutcomeClass::Refused,
        QT_TRANSLATE_NOOP("contract", "It cannot stand beside an active Microsoft 365 backup"),
        QT_TRANSLATE_NOOP("contract",
            "Exchange Online & OneDrive backup could not be assigned to {customer}. Nothing was added."),
        QT_TRANSLATE_NOOP("contract", "Usually the customer has an active Cloud Backup for Microsoft 365."),
        QT_TRANSLATE_NOOP(
            "contract", "Leave out Exchange Online & OneDrive, or settle the existing subscription first."),
        mendField, atProduct},
});

// ---- conditions over several fields ------------------------------------------------------------------

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Contract2025_09)
};

bool applies(const Scope &scope, const char *key)
{
    const Field *field = fieldOf(scope.contract(), QLatin1StringView(key));
    return field && presenceOf(scope.contract(), scope.draft(), *field, scope.item()) != Presence::Absent;
}

void add(Problems &found, Problem::Severity severity, const char *key, const QString &text)
{
    found.append({{QLatin1StringView(key), 0}, severity, text});
}

void checkCustomerId(const Scope &scope, QDate, Problems &found)
{
    const QString id = scope.text("customerId");
    if (id.isEmpty())
        return;
    if (id == "."_L1 || id == ".."_L1) { // would name another path
        add(found, Problem::Severity::Error, "customerId",
            Texts::tr("A customer ID is more than dots. Copy it from AvePoint Elements once more."));
        return;
    }
    for (const QChar c : id) {
        if (c.isSpace() || !c.isPrint() || u"/?#"_s.contains(c)) {
            add(found, Problem::Severity::Error, "customerId",
                Texts::tr("A customer ID has no blanks and none of / ? #. Copy it from AvePoint Elements "
                          "once more."));
            return;
        }
    }
    if (!isGuid(id))
        add(found, Problem::Severity::Warning, "customerId",
            Texts::tr("This customer ID does not have the usual form of 8-4-4-4-12 hexadecimal digits. Check "
                      "it before you order."));
}

void checkLicenceType(const Scope &scope, QDate, Problems &found)
{
    const Choice *product = scope.choice("product");
    if (!product)
        return;
    const bool trial = scope.text("licenseType") == "Trial"_L1;
    if (trial && !(product->traits & OffersTrial))
        add(found, Problem::Severity::Warning, "licenseType",
            Texts::tr("AvePoint lists %1 as Enterprise only. A trial will probably be refused.")
                .arg(QLatin1StringView(product->name)));
}

void checkProductIsListed(const Scope &scope, QDate, Problems &found)
{
    if (!scope.text("product").isEmpty() && !scope.choice("product"))
        add(found, Problem::Severity::Warning, "product",
            Texts::tr("“%1” is not a product name that AvePoint has published. Check its spelling.")
                .arg(scope.text("product")));
}

void checkStorage(const Scope &scope, QDate, Problems &found)
{
    if (applies(scope, "avepointStorageType")) {
        const Choice *storage = scope.choice("avepointStorageType");
        if (storage && *storage->note)
            add(found, Problem::Severity::Warning, "avepointStorageType",
                Texts::tr("Storage on Google Cloud usually exists only for customers in a Google Cloud data "
                          "centre."));
    }
    if (applies(scope, "byos") && scope.isTrue("byos"))
        add(found, Problem::Severity::Warning, "byos",
            Texts::tr("This contract cannot name the customer’s own storage. Set it up in AvePoint Elements "
                      "afterwards, otherwise backup jobs usually fail."));
}

void checkExpiry(const Scope &scope, QDate today, Problems &found)
{
    const QDate expiry = scope.date("expirationTime");
    if (!applies(scope, "expirationTime") || !expiry.isValid())
        return;
    const QDate earliest = today.addMonths(1);
    if (expiry < earliest)
        add(found, Problem::Severity::Error, "expirationTime",
            Texts::tr(
                "The service must end at least one calendar month from today. The earliest day is %1 (UTC).")
                .arg(QLocale().toString(earliest, u"d MMM yyyy"_s)));
}

void checkContractEnd(const Scope &scope, QDate today, Problems &found)
{
    const QDate end = scope.date("licenseItems.ContractEndDate");
    if (!applies(scope, "licenseItems.ContractEndDate") || !end.isValid())
        return;
    if (end <= today) {
        add(found, Problem::Severity::Error, "licenseItems.ContractEndDate",
            Texts::tr("The contract must end after today. Choose a later day."));
        return;
    }
    const QDate expiry = scope.date("expirationTime");
    if (applies(scope, "expirationTime") && expiry.isValid() && end < expiry)
        add(found, Problem::Severity::Warning, "licenseItems.ContractEndDate",
            Texts::tr("The contract ends before the service does. AvePoint may answer that the end date is "
                      "too late."));
}

constexpr auto checks = std::to_array<Check>(
    {checkCustomerId, checkProductIsListed, checkLicenceType, checkStorage, checkExpiry, checkContractEnd});

} // namespace

constexpr Contract contract_2025_09{
    .revision = "2025-09",
    .source = "AvePoint/cloud-api 0cd1ac4, 11 Sep 2025",
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
    .statuses = statuses,
    .checks = checks,
};

} // namespace onboard
