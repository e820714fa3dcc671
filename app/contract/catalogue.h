// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/field.h"

#include <QCoreApplication>

#include <array>
#include <limits>

/// The choices that more than one contract offers (API.md §10), each standing once. A contract takes a row as
/// it is, with a number, or with a note of its own.
namespace onboard::catalogue {

inline constexpr const char *none = "";
inline constexpr auto noNumber = qint64{-1};
inline constexpr auto mostInt = qint64{std::numeric_limits<qint32>::max()};

[[nodiscard]] constexpr Choice numbered(Choice choice, qint64 number, const char *note = none)
{
    choice.number = number;
    choice.note = note;
    return choice;
}

[[nodiscard]] constexpr Choice noted(Choice choice, const char *note)
{
    choice.note = note;
    return choice;
}

// ---- products ----------------------------------------------------------------------------------------

inline constexpr unsigned backup = TakesStorage | OffersTrial | OffersEnterprise;
inline constexpr unsigned management = Premium | OffersTrial | OffersEnterprise;

inline constexpr Choice microsoft365{noNumber, "Office365Backup",
    QT_TRANSLATE_NOOP("contract", "Cloud Backup for Microsoft 365"), none, backup | TakesPackage};
inline constexpr Choice exchangeAndOneDrive{noNumber, "Office365EXODBackup",
    QT_TRANSLATE_NOOP("contract", "Cloud Backup for Exchange Online & OneDrive"), none,
    backup | TakesPackage};
inline constexpr Choice powerPlatform{noNumber, "Office365PPBackup",
    QT_TRANSLATE_NOOP("contract", "Cloud Backup for Power Platform"), none, TakesStorage | OffersEnterprise};
inline constexpr Choice baseline{noNumber, "PartnerTenantSettingManagement",
    QT_TRANSLATE_NOOP("contract", "Baseline management"), none, management};
inline constexpr Choice workspaces{noNumber, "PartnerWorkspaceOnboarding",
    QT_TRANSLATE_NOOP("contract", "Workspace management"), none, management};
inline constexpr Choice usersAndDevices{noNumber, "PartnerUserManagement",
    QT_TRANSLATE_NOOP("contract", "User and device management"), none, management};
inline constexpr Choice storageOptimization{noNumber, "PartnerStorageOptimization",
    QT_TRANSLATE_NOOP("contract", "Workspace management, storage optimization"), none, management};

// ---- the order ---------------------------------------------------------------------------------------

inline constexpr Choice trial{
    noNumber, "Trial", QT_TRANSLATE_NOOP("contract", "free of charge, AvePoint sets its length"), none};
inline constexpr Choice enterprise{
    noNumber, "Enterprise", QT_TRANSLATE_NOOP("contract", "paid, from a pool"), none};

inline constexpr Choice azure{
    0, "AvepointStorageAzure", QT_TRANSLATE_NOOP("contract", "AvePoint storage on Azure"), none};
inline constexpr Choice amazon{
    1, "AvepointStorageS3", QT_TRANSLATE_NOOP("contract", "AvePoint storage on Amazon S3"), none};
inline constexpr Choice google{2, "AvepointStorageGCP",
    QT_TRANSLATE_NOOP("contract", "AvePoint storage on Google Cloud"),
    QT_TRANSLATE_NOOP("contract", "Google Cloud data centres only.")};

inline constexpr auto sources = std::to_array<Choice>({
    {1, "AvepointPool", QT_TRANSLATE_NOOP("contract", "bought from AvePoint"), none},
    {2, "MarketplacePool", QT_TRANSLATE_NOOP("contract", "bought through a cloud marketplace or distributor"),
        none},
    {6, "LarsAvepointPool", QT_TRANSLATE_NOOP("contract", "usually received from a large account reseller"),
        none},
});

inline constexpr auto saleTypes = std::to_array<Choice>({
    {0, "Capacity Tier",
        QT_TRANSLATE_NOOP("contract", "usually capacity per user times seats covers the protected data"),
        none},
    {1, "Unlimited Users",
        QT_TRANSLATE_NOOP("contract", "the subscription covers the capacity of all protected data"), none},
    {2, "Unlimited Organization",
        QT_TRANSLATE_NOOP("contract", "a seat for every assigned Microsoft 365 licence"), none},
});

inline constexpr auto packages = std::to_array<Choice>({
    {0, "Standard", none, none},
    {1, "Core", none, none},
    {2, "Flex", none, none},
});

inline constexpr auto payments = std::to_array<Choice>({
    {0, "Prepaid", none, none},
    {1, "PayAsYouGo", QT_TRANSLATE_NOOP("contract", "pay as you go"), none},
});

} // namespace onboard::catalogue
