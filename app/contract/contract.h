// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/field.h"
#include "contract/problem.h"
#include "contract/status.h"

#include <QDate>
#include <QList>
#include <QString>

#include <span>

namespace onboard {

class Scope;

/// A member of the answer (API.md §6).
struct AnswerField
{
    const char *wire;
    WireType type;
    const char *label;
};

/// A condition that spans several fields; appends what it finds. `today` is the day in UTC.
using Check = void (*)(const Scope &scope, QDate today, Problems &found);

/// One dated revision of the API as data. Form, validation, JSON, sandbox and result panel walk it.
struct Contract
{
    const char *revision; ///< "2025-09"
    const char *source; ///< where the revision was published
    const char *about; ///< what sets it apart from the others, to choose by
    const char *path; ///< "{customerId}" stands for the field of Place::Path
    const char *scope; ///< OAuth permission that the request needs
    const char *listName; ///< member of the body that holds the items
    const char *customer; ///< key of the field that names the customer
    const char *product; ///< key of the field that names the product
    const char *seats; ///< key of the field that counts seats
    int mostItems; ///< of the list; the fewest is 1 where its fields apply
    std::span<const Group> groups;
    std::span<const Field> fields; ///< in the order in which they are shown and sent
    std::span<const AnswerField> answer;
    std::span<const StatusRow> statuses;
    std::span<const Check> checks;
};

/// All revisions, the default one first.
[[nodiscard]] std::span<const Contract *const> contracts();
[[nodiscard]] const Contract *contractNamed(const QString &revision); ///< null when unknown
[[nodiscard]] const Contract &defaultContract();
[[nodiscard]] QString revisionsInWords(); ///< "2025-09 2025-10", to choose from
/// Whether dates are sent as numbers, which have a unit (API.md §11).
[[nodiscard]] bool sendsDatesAsNumbers(const Contract &contract);

[[nodiscard]] const Field *fieldOf(const Contract &contract, const QString &key); ///< null when unknown
/// By key, by the name on the wire in any case, or by what another contract calls it: the name under which
/// rules, statuses and conversion mean a field of whatever contract. Null when the contract lacks it.
[[nodiscard]] const Field *fieldCalled(const Contract &contract, QStringView name);
[[nodiscard]] const Group *groupOf(const Contract &contract, const QString &key);
/// Whether the group stands once for each licence item: all of its fields are Place::Item.
[[nodiscard]] bool isItemGroup(const Contract &contract, const Group &group);
[[nodiscard]] const StatusRow *statusOf(const Contract &contract, int code); ///< null when not published
[[nodiscard]] const Choice *choiceOf(const Field &field, const QString &name);
[[nodiscard]] const Choice *choiceOf(const Field &field, qint64 number);
/// The fields that a status points at, those left out that the contract lacks.
[[nodiscard]] QList<const Field *> fieldsOf(const Contract &contract, const StatusRow &status);

/// The product that an answer names, by number or by name regardless of case: of this contract, else of any.
[[nodiscard]] const Choice *productMeant(const Contract &contract, const QString &numberOrName);

/// The field that a message of the service means: compares names regardless of case and of a path
/// such as "licenseItems[0].UserSeat" or "$.userSeat" (API.md §8). Null when it means none.
[[nodiscard]] const Field *fieldMeant(const Contract &contract, const QString &nameInMessage);
/// The item number in such a path, else 0.
[[nodiscard]] int itemMeant(const QString &nameInMessage);
/// The other way round: the key, from the second item on "licenseItems[1].userSeat".
[[nodiscard]] QString nameInMessage(const FieldRef &at);

/// Text of a contract table in the person's language.
[[nodiscard]] QString contractText(const char *marked);
[[nodiscard]] QString labelOf(const Field &field);
[[nodiscard]] QString labelOf(const Field &field, const Choice &choice); ///< "1 – AvepointStorageS3"
/// What a choice means, and where it comes from: "pay as you go", "Google Cloud data centres only."
[[nodiscard]] QString describe(const Choice &choice);
[[nodiscard]] QString unitOf(
    const Field &field, qint64 number); ///< "year", "years"; empty where there is none

} // namespace onboard
