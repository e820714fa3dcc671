// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/review.h"

#include "contract/presence.h"
#include "contract/validation.h"
#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

QString inWords(const Field &field, const Value &value)
{
    if (const Choice *choice = choiceIn(field, value))
        return labelOf(field, *choice);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return (QLocale().toString(*number) + u' ' + unitOf(field, *number)).trimmed();
    if (const auto *day = std::get_if<QDate>(&value))
        return describeDay(*day);
    const auto *yes = std::get_if<bool>(&value);
    return !yes ? QString() : *yes ? Texts::tr("Yes") : Texts::tr("No");
}

namespace {

QString detailOf(const Field &field, const Value &value, TimestampUnit unit)
{
    if (const Choice *choice = choiceIn(field, value))
        return describe(*choice);
    if (*field.leftOut && value == valueFromText(field, QString::fromLatin1(field.leftOut)))
        return Texts::tr("told by leaving “%1” out").arg(QLatin1StringView(field.wire));
    const auto *day = std::get_if<QDate>(&value);
    if (!day)
        return {};
    const Json encoded = encodeDay(*day, field.type == WireType::String ? TimestampUnit::Iso : unit);
    return Texts::tr("sends %1", "the value of a date").arg(QString::fromUtf8(writeJson(encoded)));
}

ReviewLine lineOf(
    const Contract &contract, const Draft &draft, const Field &field, int item, TimestampUnit unit)
{
    const FieldRef at{QString::fromLatin1(field.key), item};
    const Value value = valueFor(contract, draft, field, item);
    const bool several = field.place == Place::Item && contract.mostItems > 1 && draft.itemCount() > 1;
    const QString label =
        several ? Texts::tr("%1, item %2").arg(labelOf(field)).arg(item + 1) : labelOf(field);
    return {label, inWords(field, value), detailOf(field, value, unit), at};
}

void addLines(
    ReviewGroup &group, const Contract &contract, const Draft &draft, const Field &field, TimestampUnit unit)
{
    const int items = field.place == Place::Item ? draft.itemCount() : 1;
    for (int item = 0; item < items; ++item) {
        const bool applies = presenceOf(contract, draft, field, item) != Presence::Absent;
        if (applies && isEntered(valueFor(contract, draft, field, item)))
            group.lines.append(lineOf(contract, draft, field, item, unit));
    }
}

} // namespace

QList<ReviewGroup> reviewOf(
    const Contract &contract, const Draft &draft, TimestampUnit unit, const QString &customerName)
{
    QList<ReviewGroup> groups;
    for (const Group &group : contract.groups) {
        ReviewGroup review{contractText(group.label), {}};
        for (const Field &field : contract.fields) {
            if (QLatin1StringView(field.group) == QLatin1StringView(group.key))
                addLines(review, contract, draft, field, unit);
        }
        if (!review.lines.isEmpty())
            groups.append(review);
    }
    if (!customerName.isEmpty() && !groups.isEmpty() && !groups.first().lines.isEmpty()) {
        ReviewLine &customer = groups.first().lines.first();
        customer.detail = customer.value;
        customer.value = customerName;
    }
    return groups;
}

} // namespace onboard
