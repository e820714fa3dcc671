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

/// The lines of a group, for one of the licence items where it stands once for each.
QList<ReviewLine> linesOf(
    const Contract &contract, const Draft &draft, const Group &group, int item, TimestampUnit unit)
{
    QList<ReviewLine> lines;
    for (const Field &field : contract.fields) {
        if (QLatin1StringView(field.group) != QLatin1StringView(group.key)
            || presenceOf(contract, draft, field, item) == Presence::Absent)
            continue;
        const Value value = valueFor(contract, draft, field, item);
        if (isEntered(value))
            lines.append({labelOf(field), inWords(field, value), detailOf(field, value, unit),
                {QString::fromLatin1(field.key), item}});
    }
    return lines;
}

} // namespace

QList<ReviewGroup> reviewOf(
    const Contract &contract, const Draft &draft, TimestampUnit unit, const QString &customerName)
{
    QList<ReviewGroup> groups;
    for (const Group &group : contract.groups) {
        const int items = isItemGroup(contract, group) ? draft.itemCount() : 1;
        for (int item = 0; item < items; ++item) {
            const QString title = items > 1 ? Texts::tr("Item %1").arg(item + 1) : contractText(group.label);
            const ReviewGroup review{title, linesOf(contract, draft, group, item, unit)};
            if (!review.lines.isEmpty())
                groups.append(review);
        }
    }
    if (!customerName.isEmpty() && !groups.isEmpty() && !groups.first().lines.isEmpty()) {
        ReviewLine &customer = groups.first().lines.first();
        customer.detail = customer.value;
        customer.value = customerName;
    }
    return groups;
}

} // namespace onboard
