// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

#include <QDate>

#include <utility>

/// Drafts that the tests of this folder start from, and the two samples that they encode to.
namespace onboard::drafts {

inline const char *const customerId = "7e4ffcae-0000-4000-8000-c6efa0b250d5";

/// A day on which the samples' dates are well ahead.
inline QDate today()
{
    return {2026, 3, 15};
}

inline void set(Draft &draft, const char *key, Value value)
{
    draft.setValue({QString::fromLatin1(key), 0}, std::move(value));
}

inline Value text(const char *text)
{
    return QString::fromUtf8(text);
}

inline Value number(qint64 number)
{
    return number;
}

/// The specification's sample.
inline Draft trial()
{
    Draft draft(*contractNamed(QStringLiteral("2025-09")));
    set(draft, "customerId", text(customerId));
    set(draft, "product", text("Office365Backup"));
    set(draft, "licenseType", text("Trial"));
    set(draft, "avepointStorageType", number(1));
    set(draft, "retentionYear", number(1));
    set(draft, "byos", false);
    return draft;
}

inline void enterTerm(Draft &draft)
{
    set(draft, "userSeat", number(25));
    set(draft, "expirationTime", QDate(2026, 12, 31));
    set(draft, "licenseItems.SubscriptionSourceType", number(1));
    set(draft, "licenseItems.IsSameAsPool", false);
    set(draft, "licenseItems.SaleType", number(0));
    set(draft, "licenseItems.PackageType", number(0));
    set(draft, "licenseItems.CustomerSize", number(25));
    set(draft, "licenseItems.ContractEndDate", QDate(2026, 12, 31));
    set(draft, "licenseItems.PaymentType", number(0));
}

/// The paid sample of API.md §4.2.
inline Draft paid()
{
    Draft draft = trial();
    set(draft, "licenseType", text("Enterprise"));
    set(draft, "avepointStorageType", number(0));
    enterTerm(draft);
    return draft;
}

inline const char *const trialBody = R"({
    "product": "Office365Backup",
    "licenseType": "Trial",
    "avepointStorageType": 1,
    "retentionYear": 1,
    "byos": false
})";

inline const char *const paidBody = R"({
    "product": "Office365Backup",
    "licenseType": "Enterprise",
    "avepointStorageType": 0,
    "retentionYear": 1,
    "byos": false,
    "userSeat": 25,
    "expirationTime": 1798675200000,
    "licenseItems": [
        {
            "SubscriptionSourceType": 1,
            "IsSameAsPool": false,
            "SaleType": 0,
            "PackageType": 0,
            "CustomerSize": 25,
            "ContractEndDate": 1798675200000,
            "PaymentType": 0
        }
    ]
})";

/// The four samples of API.md §5.4, the shapes of contract 2025-10.
inline const char *const trialBackup = R"({
    "product": 2048,
    "licenseType": 0,
    "avepointStorageType": 0,
    "retentionYear": 1
})";

inline const char *const trialManagement = R"({
    "product": 42,
    "licenseType": 0
})";

inline const char *const pooledBackup = R"({
    "product": 2048,
    "licenseType": 1,
    "byos": true,
    "storageProfileId": "00000000-0000-4000-8000-000000000001",
    "licenseItems": [
        {
            "resource": "Office365Backup",
            "subscriptionSourceType": 1,
            "isSameAsPool": true,
            "saleType": 0,
            "packageType": 0,
            "customerSize": 5,
            "userSeat": 1,
            "paymentType": 0
        },
        {
            "resource": "Office365PPBackup",
            "subscriptionSourceType": 6,
            "isSameAsPool": false,
            "expireTime": "2026-12-31T00:00:00Z",
            "saleType": 2,
            "userSeat": 1,
            "paymentType": 1
        }
    ]
})";

inline const char *const pooledManagement = R"({
    "product": 42,
    "licenseType": 1,
    "licenseItems": [
        {
            "resource": "PartnerWorkspaceOnboarding",
            "subscriptionSourceType": 1,
            "isSameAsPool": true,
            "userSeat": 1,
            "paymentType": 0
        }
    ]
})";

} // namespace onboard::drafts
