// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>

namespace onboard {

class Scope;

/// Every text below that a person reads is marked with QT_TRANSLATE_NOOP("contract", …) and is turned
/// into the person's language by contractText() (contract.h), never stored translated.

/// The type that the contract prints for a field (API.md §4, §5).
enum class WireType { String, Int, Bool, Long };

/// How a person gives the value.
enum class Input {
    Text, ///< free text
    Choice, ///< one of the field's choices
    OpenChoice, ///< one of the choices, or a text of one's own
    Number, ///< whole number within the field's range
    Switch, ///< yes or no
    Date, ///< a day in UTC; sent as its midnight in the profile's unit
};

/// Where the value travels.
enum class Place { Path, Body, Item };

/// Whether a field (or group) takes part in the request that a draft describes.
enum class Presence { Absent, Optional, Required };

/// A rule of presence: a pure function of what is entered.
using PresenceRule = Presence (*)(const Scope &);

struct Choice;

/// Whether a choice fits what else is entered: a pure function that does not look at the field itself.
using ChoiceRule = bool (*)(const Scope &, const Choice &);

/// What the product catalogue knows of a product (API.md §10.1). Bits.
enum Trait : unsigned {
    NoTrait = 0,
    TakesStorage = 1u << 0,
    TakesPackage = 1u << 1,
    OffersTrial = 1u << 2,
    OffersEnterprise = 1u << 3,
    Premium = 1u << 4, ///< needs a customer that the partner manages
};

struct Choice
{
    qint64 number; ///< what is sent for Int fields; -1 for String fields
    const char *name; ///< the API's own name, the same in all contracts; what is sent for String fields
    const char *meaning; ///< what it means, in a person's words; may be ""
    const char *note; ///< where the value comes from, or advice; may be ""
    unsigned traits = NoTrait;
};

struct Range
{
    qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 highest = std::numeric_limits<qint64>::max();
};

struct Field
{
    const char *key; ///< as the contract prints it: "userSeat", "licenseItems.SaleType"; unique in a contract
    const char *wire; ///< the JSON member's name; for Place::Path the name in the path
    Place place;
    const char *group; ///< key of the Group it is shown in
    WireType type;
    Input input;
    const char *label;
    const char *help; ///< "what this means", advice worded as advice
    const char *initial; ///< what a new draft holds: a name, a number, "true", or "" for nothing
    PresenceRule presence;
    Range range = {}; ///< for Input::Number; for Input::Text the number of characters
    const char *unit = ""; ///< of a number, in the plural: "years"
    std::span<const Choice> choices = {}; ///< for Choice and OpenChoice
    const char *unitOfOne = ""; ///< of the number 1: "year"
    const char *sameAs = ""; ///< key of a date that this one usually equals; offered as a shortcut
    const char *leftOut = ""; ///< the value that is told by leaving the member out, as `initial` gives it
    const char *alias = ""; ///< the wire name of the same thing in other contracts, where it differs
    ChoiceRule fits = nullptr; ///< which of the choices can be taken now; null: all of them
    bool isOfCustomer = false; ///< names something that this customer alone has: no template keeps it
    bool countsSeats = false; ///< the seats assigned in Microsoft 365 are offered as a shortcut
};

/// Fields shown together under one heading.
struct Group
{
    const char *key;
    const char *label;
    int columns; ///< how many fields stand side by side
    PresenceRule presence; ///< Optional: can be switched on and off, off in a new draft
};

} // namespace onboard
