// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/timestamp.h"

#include <QList>
#include <QString>

namespace onboard {

/// One value in plain words, and the field that changes it.
struct ReviewLine
{
    QString label;
    QString value;
    /// What it means and where it comes from, or what is sent for it: "sends 1798675200000"; may be empty.
    QString detail;
    FieldRef at;
};

struct ReviewGroup
{
    QString title; ///< empty for the customer's group; "Item 2" where there are several licence items
    QList<ReviewLine> lines;
};

/// A value as a person reads it: "1 – AvepointStorageS3", "1 year", "31 Dec 2026, 00:00 UTC", "Yes".
[[nodiscard]] QString inWords(const Field &field, const Value &value);

/// Everything that the draft would send, for a person to check before it is sent (UX.md U8): only what
/// applies and is entered, in the order of the form. `customerName` is empty when it is not known.
[[nodiscard]] QList<ReviewGroup> reviewOf(
    const Contract &contract, const Draft &draft, TimestampUnit unit, const QString &customerName);

} // namespace onboard
