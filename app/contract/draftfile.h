// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/timestamp.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace onboard {

/// A draft that was read, with what could not be taken over: unknown members, wrong types.
struct DraftRead
{
    Draft draft;
    Problems problems; ///< errors only
};

/// The file as a whole is no draft: not JSON, not an object, unknown contract. A sentence.
struct DraftUnreadable
{
    QString sentence;
};

/// Reads {"contract": "2025-09", "customerId": "…", "body": {…}}. At most 1 MiB.
[[nodiscard]] std::variant<DraftRead, DraftUnreadable> readDraft(const QByteArray &text, TimestampUnit unit);

/// Reads a request body alone. The sandbox uses it to check what it receives.
[[nodiscard]] DraftRead draftOfBody(
    const Contract &contract, const QString &customerId, const Json &body, TimestampUnit unit);

/// The same file format; fields that do not apply and what is not entered are left out.
[[nodiscard]] QByteArray writeDraft(const Contract &contract, const Draft &draft, TimestampUnit unit);

/// Everything that was entered, complete or not, for picking up where one left off; null for a draft of no
/// contract.
[[nodiscard]] Json entriesOf(const Draft &draft);
/// Nothing for what holds no entries.
[[nodiscard]] std::optional<Draft> draftOfEntries(const Json &entries);

} // namespace onboard
