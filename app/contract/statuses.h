// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

/// What the service can answer with (API.md §7), the same in all contracts but for the printed names. Causes
/// and advice are inferred.
namespace onboard::statuses {

/// How a contract prints a status, where that differs from the row's own name.
struct Name
{
    int code;
    const char *name;
};

template <std::size_t Rows, std::size_t Names>
[[nodiscard]] constexpr std::array<StatusRow, Rows> named(
    std::array<StatusRow, Rows> rows, const std::array<Name, Names> &names)
{
    for (const Name &other : names)
        std::ranges::find(rows, other.code, &StatusRow::code)->name = other.name;
    return rows;
}

inline constexpr auto afterSuccess = std::to_array<NextStep>({NextStep::NewOrder});
inline constexpr auto mendField = std::to_array<NextStep>({NextStep::GoToField});
inline constexpr auto look = std::to_array<NextStep>({NextStep::CheckServices});
inline constexpr auto lookThenMend = std::to_array<NextStep>({NextStep::CheckServices, NextStep::GoToField});

inline constexpr auto atProduct = std::to_array<const char *>({"product"});
inline constexpr auto atProductOrResource = std::to_array<const char *>({"product", "resource"});
inline constexpr auto atSourceOrProduct = std::to_array<const char *>({"subscriptionSourceType", "product"});
inline constexpr auto atProductOrSource = std::to_array<const char *>({"product", "subscriptionSourceType"});
inline constexpr auto atSeats = std::to_array<const char *>({"userSeat"});
inline constexpr auto atTerm =
    std::to_array<const char *>({"expirationTime", "isSameAsPool", "contractEndDate"});
inline constexpr auto atExpiry = std::to_array<const char *>({"expirationTime"});
inline constexpr auto atExpiryOrPool = std::to_array<const char *>({"expirationTime", "isSameAsPool"});
inline constexpr std::span<const char *const> nowhere = {};

inline constexpr auto all = std::to_array<StatusRow>({
    {1, "SaveSuccessful", OutcomeClass::Success, QT_TRANSLATE_NOOP("contract", "Added"),
        QT_TRANSLATE_NOOP("contract", "{product} was added to {customer}."), "",
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
        "", QT_TRANSLATE_NOOP("contract", "Usually: lower the seats, or buy more for the pool."), mendField,
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
        "", QT_TRANSLATE_NOOP("contract", "Look at the customer’s services before you do anything else."),
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
        QT_TRANSLATE_NOOP("contract", "The end date is less than one month away. Nothing was added."), "",
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
        mendField, atProductOrResource},
});

} // namespace onboard::statuses
