// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/rules.h"

#include "contract/conversion.h"
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/presence.h"
#include "contract/timestamp.h"
#include "contract/validation.h"
#include "sandbox/customers.h"
#include "json/boundedjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto microsoft365 = "Office365Backup"_L1;
constexpr auto exchangeAndOneDrive = "Office365EXODBackup"_L1;
constexpr qint64 scarceSeats = 10;
constexpr int scarceMonths = 2;
constexpr int mostPremium = 3;

// ---- what the customers have from the start -----------------------------------------------------------

struct InitialService
{
    int rule; ///< of the customer who has it
    const char *product;
    const char *body;
};

constexpr auto initialRows = std::to_array<InitialService>({
    {7, "Office365Backup", "{}"},
    {12, "Office365Backup",
        R"({"product":"Office365Backup","licenseType":"Trial","avepointStorageType":1,)"
        R"("retentionYear":1,"byos":false})"},
    {17, "PartnerTenantSettingManagement", "{}"},
    {17, "PartnerWorkspaceOnboarding", "{}"},
    {17, "PartnerUserManagement", "{}"},
    {20, "Office365Backup", "{}"},
});

// ---- reading an order ---------------------------------------------------------------------------------

bool isReadAt(const Problems &problems, const Contract &contract, Input input)
{
    return std::ranges::none_of(problems, [&](const Problem &problem) {
        const Field *field = fieldOf(contract, problem.at.key);
        return field && field->input == input;
    });
}

/// The specification names no unit for times. By type and size only one fits: a number of milliseconds
/// or ticks read as a smaller unit lies beyond the year 9999, so the smaller units are tried first.
DraftRead readingOf(const Contract &contract, const QString &customerId, const Json &body)
{
    static constexpr auto smallestFirst = std::to_array<TimestampUnit>(
        {TimestampUnit::Seconds, TimestampUnit::Milliseconds, TimestampUnit::Ticks, TimestampUnit::Iso});
    for (const TimestampUnit unit : smallestFirst) {
        DraftRead read = draftOfBody(contract, customerId, body, unit);
        if (isReadAt(read.problems, contract, Input::Date))
            return read;
    }
    return draftOfBody(contract, customerId, body, TimestampUnit::Milliseconds);
}

/// What a body has against the contract's table. Dates that are too early have statuses of their own, so
/// the contract's conditions are asked on a day before all others.
Problems errorsIn(const Contract &contract, const DraftRead &read)
{
    const QDate beforeAll(1900, 1, 1);
    Problems errors;
    for (const Problem &problem : read.problems + problemsOf(contract, read.draft, beforeAll)) {
        const bool isNew =
            std::ranges::none_of(errors, [&](const Problem &known) { return known.at == problem.at; });
        if (isNew && problem.severity == Problem::Severity::Error)
            errors.append(problem);
    }
    return errors;
}

/// Whether the product has the type that the contract prints.
bool speaks(const Contract &contract, const Json &body)
{
    const Field *product = fieldOf(contract, QLatin1StringView(contract.product));
    const auto member = body.is_object() ? body.find(product->wire) : body.end();
    if (member == body.end())
        return false;
    return product->type == WireType::String ? member->is_string() : member->is_number_integer();
}

// ---- the rules ----------------------------------------------------------------------------------------

struct Order
{
    const Contract &contract;
    const InventedCustomer &customer;
    const Draft &draft;
    const QList<SandboxService> &had; ///< by this customer
    QDate today;

    [[nodiscard]] QString product() const { return nameOfProduct(contract, draft); }
};

bool isSame(const QString &product, QLatin1StringView other)
{
    return product.compare(other, Qt::CaseInsensitive) == 0;
}

bool isPremium(const Contract &contract, const QString &product)
{
    const Choice *choice = choiceOf(*fieldOf(contract, QLatin1StringView(contract.product)), product);
    return choice && (choice->traits & Premium);
}

/// Days entered for a field that takes part in the order, one for each item that has one.
QList<QDate> daysOf(const Order &order, const Field &field)
{
    QList<QDate> days;
    for (int item = 0; field.input == Input::Date && item < order.draft.itemCount(); ++item) {
        const QDate day = Scope(order.contract, order.draft, item).date(field.key);
        if (day.isValid() && presenceOf(order.contract, order.draft, field, item) != Presence::Absent)
            days.append(day);
    }
    return days;
}

/// Days at the fields that a status of the contract points at.
QList<QDate> daysMeantBy(const Order &order, int status)
{
    QList<QDate> days;
    for (const Field *field : fieldsOf(order.contract, *statusOf(order.contract, status)))
        days += daysOf(order, *field);
    return days;
}

bool endsBeforeItsTerm(const Order &order, const Field &field)
{
    for (int item = 0; *field.sameAs && item < order.draft.itemCount(); ++item) {
        const Scope scope(order.contract, order.draft, item);
        const bool bothApply = scope.applies(field.key) && scope.applies(field.sameAs);
        const QDate term = scope.date(field.sameAs);
        const QDate end = scope.date(field.key);
        if (bothApply && term.isValid() && end.isValid() && end < term)
            return true;
    }
    return false;
}

bool hasOtherLicence(const Order &order)
{
    return order.customer.rule == 13;
}

/// What an order asks for in the words of another contract; nothing where that has no words for all of it.
std::optional<Json> wordsOf(const Contract &contract, const SandboxService &service)
{
    const std::variant<Json, JsonFault> body = readJson(service.body);
    const auto *json = std::get_if<Json>(&body);
    if (!json)
        return {};
    const DraftRead read = readingOf(contractOf(*json, contracts()), service.customerId, *json);
    const Converted converted = convert(read.draft, contract);
    if (!converted.notCarriedOver.isEmpty())
        return {};
    return bodyOf(contract, converted.draft, TimestampUnit::Iso);
}

bool hasSame(const Order &order)
{
    const Json wanted = bodyOf(order.contract, order.draft, TimestampUnit::Iso);
    return std::ranges::any_of(
        order.had, [&](const SandboxService &service) { return wordsOf(order.contract, service) == wanted; });
}

bool hasProduct(const Order &order)
{
    return std::ranges::any_of(order.had, [&](const SandboxService &service) {
        return order.product().compare(service.product, Qt::CaseInsensitive) == 0;
    });
}

/// As the product, or as what one of the items is for.
bool orders(const Order &order, QLatin1StringView product)
{
    if (isSame(order.product(), product))
        return true;
    for (int item = 0; item < order.draft.itemCount(); ++item) {
        const Scope scope(order.contract, order.draft, item);
        if (scope.applies("resource") && scope.text("resource") == product)
            return true;
    }
    return false;
}

bool standsBesideMicrosoft365(const Order &order)
{
    return orders(order, exchangeAndOneDrive)
        && std::ranges::any_of(
            order.had, [](const SandboxService &service) { return isSame(service.product, microsoft365); });
}

bool reachesPremiumLimit(const Order &order)
{
    return isPremium(order.contract, order.product())
        && std::ranges::count_if(order.had,
               [&](const SandboxService &service) { return isPremium(order.contract, service.product); })
        >= mostPremium;
}

bool hasNoPool(const Order &order)
{
    return order.customer.rule == 3;
}

bool ended(const Order &order)
{
    return std::ranges::any_of(order.contract.fields, [&](const Field &field) {
        return std::ranges::any_of(daysOf(order, field), [&](QDate day) { return day <= order.today; });
    });
}

bool endsWithinAMonth(const Order &order)
{
    const QDate earliest = order.today.addMonths(1);
    return std::ranges::any_of(daysMeantBy(order, 18), [&](QDate day) { return day < earliest; });
}

bool outlastsPoolOrContract(const Order &order)
{
    const QDate poolEnd = order.today.addMonths(scarceMonths);
    const bool outlastsPool = order.customer.rule == 5
        && std::ranges::any_of(daysMeantBy(order, 18), [&](QDate day) { return day > poolEnd; });
    return outlastsPool || std::ranges::any_of(order.contract.fields, [&](const Field &field) {
        return endsBeforeItsTerm(order, field);
    });
}

qint64 seatsIn(const Order &order, int item)
{
    const Scope scope(order.contract, order.draft, item);
    const Value value = scope.value(order.contract.seats);
    const auto *seats = std::get_if<qint64>(&value);
    return seats && scope.applies(order.contract.seats) ? *seats : 0;
}

bool wantsTooManySeats(const Order &order)
{
    const Field *field = fieldOf(order.contract, QLatin1StringView(order.contract.seats));
    const int items = field->place == Place::Item ? order.draft.itemCount() : 1;
    qint64 seats = 0;
    for (int item = 0; item < items; ++item)
        seats += seatsIn(order, item);
    return seats > scarceSeats && order.customer.rule == 4;
}

struct Rule
{
    int status;
    bool (*applies)(const Order &);
};

/// The first that applies decides.
constexpr auto rules = std::to_array<Rule>({
    {13, hasOtherLicence},
    {12, hasSame},
    {7, hasProduct},
    {20, standsBesideMicrosoft365},
    {17, reachesPremiumLimit},
    {3, hasNoPool},
    {11, ended},
    {18, endsWithinAMonth},
    {5, outlastsPoolOrContract},
    {4, wantsTooManySeats},
});

QList<SandboxService> servicesOf(const QString &customerId, const QList<SandboxService> &services)
{
    QList<SandboxService> found;
    std::ranges::copy_if(services, std::back_inserter(found), [&](const SandboxService &service) {
        return service.customerId.compare(customerId, Qt::CaseInsensitive) == 0;
    });
    return found;
}

} // namespace

QList<SandboxService> initialServices()
{
    QList<SandboxService> services;
    for (const InitialService &row : initialRows) {
        const auto customer = std::ranges::find(sandboxCustomers(), row.rule, &SandboxCustomer::rule);
        services.append({QString::fromLatin1(customer->id), QString::fromLatin1(row.product), row.body});
    }
    return services;
}

const Contract &contractOf(const Json &body, std::span<const Contract *const> spoken)
{
    QList<const Contract *> fitting;
    for (const Contract *contract : spoken) {
        if (speaks(*contract, body))
            fitting.append(contract);
    }
    const auto whole = std::ranges::find_if(fitting, [&](const Contract *contract) {
        return errorsIn(*contract, readingOf(*contract, {}, body)).isEmpty();
    });
    if (whole != fitting.end())
        return **whole;
    return fitting.isEmpty() ? *spoken.front() : *fitting.front();
}

QString productIn(const Contract &contract, const Json &body)
{
    const auto product = body.is_object() ? body.find(contract.product) : body.end();
    if (product == body.end())
        return {};
    const QString name = nameOfProduct(contract, readingOf(contract, {}, body).draft);
    const std::optional<qint64> number = integerOf(*product);
    return name.isEmpty() && number ? QString::number(*number) : name;
}

Ruling ruleOn(const Contract &contract, const QString &customerId, const Json &body,
    const QList<SandboxService> &had, QDate today)
{
    const std::optional<InventedCustomer> customer = sandboxCustomer(customerId);
    if (!customer)
        return UnknownCustomer{};
    const QString id = customer->id;
    const DraftRead read = readingOf(contract, id, body);
    if (const Problems errors = errorsIn(contract, read); !errors.isEmpty())
        return BodyRefused{errors};

    const QList<SandboxService> theirs = servicesOf(id, had);
    const Order order{contract, *customer, read.draft, theirs, today};
    const auto rule = std::ranges::find_if(rules, [&](const Rule &row) { return row.applies(order); });
    return Ruled{rule == rules.end() ? 1 : rule->status, id, order.product()};
}

} // namespace onboard
