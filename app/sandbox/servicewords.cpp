// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/servicewords.h"

#include "contract/contract.h"
#include "contract/timestamp.h"
#include "json/boundedjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto notApplicable = "N/A"_L1;

// ---- what an order says, under whichever of its contracts' names ---------------------------------------

struct OrderedValue
{
    const char *name;
    const char *otherName = "";
};

constexpr OrderedValue seats{"userSeat"};
constexpr OrderedValue licenceType{"licenseType"};
constexpr OrderedValue storage{"avepointStorageType"};
constexpr OrderedValue ownStorage{"byos"};
constexpr OrderedValue retention{"retentionYear"};
constexpr OrderedValue expiry{"expirationTime", "expireTime"};
constexpr OrderedValue source{"subscriptionSourceType"};
constexpr OrderedValue payment{"paymentType"};
constexpr OrderedValue package{"packageType"};
constexpr OrderedValue contractEnd{"contractEndDate"};

const Json *memberNamed(const Json &object, const OrderedValue &wanted)
{
    const Json *member = memberOf(object, QLatin1StringView(wanted.name));
    return member || !*wanted.otherName ? member : memberOf(object, QLatin1StringView(wanted.otherName));
}

/// Of the order itself, or of its first licence item.
Json valueIn(const Json &body, const OrderedValue &wanted)
{
    if (const Json *member = memberNamed(body, wanted))
        return *member;
    const Json *items = memberOf(body, "licenseItems"_L1);
    const bool hasItem = items && items->is_array() && !items->empty();
    const Json *member = hasItem ? memberNamed(items->front(), wanted) : nullptr;
    return member ? *member : Json();
}

// ---- the words -----------------------------------------------------------------------------------------

QString orNothing(const QString &text)
{
    return text.isEmpty() ? QString(notApplicable) : text;
}

/// The first contract that knows the name knows what people call it.
QString nameOf(const QString &product)
{
    for (const Contract *contract : contracts()) {
        const Field *field = fieldOf(*contract, QString::fromLatin1(contract->product));
        const Choice *choice = field ? choiceOf(*field, product) : nullptr;
        if (choice && *choice->meaning)
            return QString::fromUtf8(choice->meaning);
    }
    return product;
}

/// What a number means that the first contract lists; by its name where that says more.
QString choiceIn(const Json &body, const OrderedValue &wanted, const char *Choice::*words)
{
    const Field *field = fieldMeant(defaultContract(), QString::fromLatin1(wanted.name));
    const std::optional<qint64> number = integerOf(valueIn(body, wanted));
    const Choice *choice = field && number ? choiceOf(*field, *number) : nullptr;
    return choice ? QString::fromUtf8(choice->*words) : QString();
}

QString numberIn(const Json &body, const OrderedValue &wanted)
{
    const std::optional<qint64> number = integerOf(valueIn(body, wanted));
    return number ? QString::number(*number) : QString();
}

bool isTrial(const Json &body)
{
    const Json type = valueIn(body, licenceType);
    return textOf(type) == "Trial"_L1 || integerOf(type) == 0;
}

QString storageIn(const Json &body)
{
    const Json byos = valueIn(body, ownStorage);
    return byos.is_boolean() && byos.get<bool>() ? u"Own storage"_s
                                                 : choiceIn(body, storage, &Choice::meaning);
}

QString retentionIn(const Json &body)
{
    const QString years = numberIn(body, retention);
    return years.isEmpty() ? QString() : years + (years == "1"_L1 ? u" year"_s : u" years"_s);
}

/// In whichever unit it was sent; the smaller units are tried first, because a number of a larger one would
/// lie beyond the year 9999.
QString dayIn(const Json &body, const OrderedValue &wanted)
{
    constexpr auto units = std::to_array(
        {TimestampUnit::Seconds, TimestampUnit::Milliseconds, TimestampUnit::Ticks, TimestampUnit::Iso});
    const Json value = valueIn(body, wanted);
    for (const TimestampUnit unit : units)
        if (const std::optional<QDate> day = decodeDay(value, unit))
            return day->toString(Qt::ISODate) + u"T00:00:00Z"_s;
    return {};
}

struct SourceRow
{
    qint64 number;
    const char *words;
};

constexpr auto sources = std::to_array<SourceRow>({
    {1, "AvePoint pooled subscription"},
    {2, "Marketplace pooled subscription"},
    {6, "LARS AvePoint pooled subscription"},
});

QString sourceIn(const Json &body)
{
    const std::optional<qint64> number = integerOf(valueIn(body, source));
    const auto row =
        std::ranges::find_if(sources, [&](const SourceRow &each) { return number == each.number; });
    return row == sources.end() ? u"AvePoint subscription"_s : QString::fromLatin1(row->words);
}

struct WordRow
{
    const char *name;
    QString (*word)(const Json &body);
};

/// In the order of the documentation, but for the name.
constexpr auto wordRows = std::to_array<WordRow>({
    {"subscriptionModel", [](const Json &body) { return isTrial(body) ? u"Trial"_s : u"Per user"_s; }},
    {"purchasedUserSeats", [](const Json &body) { return numberIn(body, seats); }},
    {"purchasedUnits", [](const Json &) { return QString(); }},
    {"microsoftLicenseAssigned", [](const Json &) { return QString(); }},
    {"microsoftLicenseAvailable", [](const Json &) { return QString(); }},
    {"purchasedCapacity", [](const Json &) { return QString(); }},
    {"protectedCapacity", [](const Json &) { return QString(); }},
    {"storage", storageIn},
    {"retention", retentionIn},
    {"consumedStorage", [](const Json &) { return QString(); }},
    {"expirationDate", [](const Json &body) { return dayIn(body, expiry); }},
    {"change", [](const Json &) { return QString(); }},
    {"source", sourceIn},
    {"paymentType", [](const Json &body) { return choiceIn(body, payment, &Choice::name); }},
    {"subscriptionName", [](const Json &) { return QString(); }},
    {"package", [](const Json &body) { return choiceIn(body, package, &Choice::name); }},
    {"contractEndDate", [](const Json &body) { return dayIn(body, contractEnd); }},
});

} // namespace

Json wordsOf(const SandboxService &service)
{
    const std::variant<Json, JsonFault> read = readJson(service.body);
    const auto *body = std::get_if<Json>(&read);
    Json words = Json::object();
    words["service"] = jsonOf(orNothing(nameOf(service.product)));
    for (const WordRow &row : wordRows)
        words[row.name] = jsonOf(orNothing(body ? row.word(*body) : QString()));
    return words;
}

} // namespace onboard
