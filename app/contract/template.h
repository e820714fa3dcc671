// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace onboard {

inline constexpr int longestTemplateName = 64; ///< in characters
inline constexpr int mostMonthsAhead = 1200;

/// A named draft to begin orders with. Never holds a customer or what only that customer has, and no day,
/// which would soon be past: only how many months ahead of today it lies.
struct Template
{
    QString name;
    const Contract *contract = nullptr; ///< never null in one that was made or read
    Draft draft; ///< without customer and days; may be incomplete
    QMap<FieldRef, int> monthsAhead; ///< of the days, 1 to mostMonthsAhead

    bool operator==(const Template &) const = default;
};

struct TemplateMade
{
    Template made;
    QList<FieldRef> leftOpen; ///< days that lie no whole number of months ahead; a person has to be told
};

/// What would be sent of a draft, without its customer. `today` is the day in UTC.
[[nodiscard]] TemplateMade templateOf(
    const QString &name, const Contract &contract, const Draft &draft, QDate today);

/// A draft of the template's contract, without a customer.
[[nodiscard]] Draft draftFrom(const Template &source, QDate today);

/// The draft without its customer, and what only that customer has; with those of another draft, of whatever
/// contract.
[[nodiscard]] Draft withoutCustomer(Draft draft);
[[nodiscard]] Draft withCustomerOf(Draft draft, const Draft &other);

/// How many calendar months after today the day lies, give or take three days, so that "a year less a day"
/// and ends of months count; nothing when it lies in between.
[[nodiscard]] std::optional<int> monthsAheadOf(QDate today, QDate day);

/// Says what is wrong with a name, in a sentence: empty, too long, with characters that cannot be seen.
[[nodiscard]] std::optional<QString> problemWithTemplateName(const QString &name);

/// "Office365Backup trial, S3, 1 year": what is entered, in a few words. Empty when nothing is.
[[nodiscard]] QString suggestedTemplateName(const Contract &contract, const Draft &draft);

/// The file as a whole is no template. A sentence.
struct TemplateUnreadable
{
    QString sentence;

    bool operator==(const TemplateUnreadable &) const = default;
};

/// Reads {"template": "Name", "contract": "2025-09", "body": {…}}, of hostile origin and at most 1 MiB. The
/// body is that of a draft file, and may be incomplete; a day in it is written {"monthsAhead": 12}.
[[nodiscard]] std::variant<Template, TemplateUnreadable> readTemplate(const QByteArray &text);
[[nodiscard]] QByteArray writeTemplate(const Template &source);

} // namespace onboard
