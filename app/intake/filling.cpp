// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "intake/filling.h"

#include "contract/draftfile.h"
#include "contract/presence.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Filling)
};

struct Reading
{
    const Contract *contract = nullptr;
    TimestampUnit unit = TimestampUnit::Milliseconds;
    DraftRead read;
};

/// The unit that reads most: a date in another one is no midnight, so that a wrong unit gives problems.
Reading readAs(const Contract &contract, const TakenOrder &order, const Json &body, TimestampUnit preferred)
{
    Reading best{&contract, preferred, draftOfBody(contract, order.customerId, body, preferred)};
    for (const TimestampUnitRow &row : timestampUnits()) {
        if (best.read.problems.isEmpty() || row.unit == preferred)
            continue;
        DraftRead other = draftOfBody(contract, order.customerId, body, row.unit);
        if (other.problems.size() < best.read.problems.size())
            best = {&contract, row.unit, std::move(other)};
    }
    return best;
}

Reading readBest(const TakenOrder &order, const Json &body, const Contract &current, TimestampUnit unit)
{
    Reading best = readAs(order.contract ? *order.contract : current, order, body, unit);
    if (order.contract)
        return best;
    for (const Contract *contract : contracts()) {
        if (contract == &current)
            continue;
        Reading other = readAs(*contract, order, body, unit);
        if (other.read.problems.size() < best.read.problems.size())
            best = std::move(other);
    }
    return best;
}

/// draftOfBody() looks at that only when it could read all: then it says so itself.
void listWhatDoesNotApply(
    const Reading &reading, const Json &members, Place place, int item, QStringList &leftOut)
{
    for (const Field &field : reading.contract->fields) {
        const FieldRef at{QString::fromLatin1(field.key), item};
        const bool isSaid = std::ranges::any_of(
            reading.read.problems, [&at](const Problem &problem) { return problem.at == at; });
        if (field.place == place && members.is_object() && members.contains(field.wire) && !isSaid
            && presenceOf(*reading.contract, reading.read.draft, field, item) == Presence::Absent)
            leftOut.append(
                Texts::tr("“%1” does not apply to what else is chosen and would not be sent.").arg(at.key));
    }
}

QStringList leftOutOf(const Reading &reading, const Json &body)
{
    QStringList leftOut;
    for (const Problem &problem : reading.read.problems)
        leftOut.append(problem.text);
    listWhatDoesNotApply(reading, body, Place::Body, 0, leftOut);
    if (const auto list = body.find(reading.contract->listName); list != body.end() && list->is_array()) {
        const int items = std::min(reading.read.draft.itemCount(), static_cast<int>(list->size()));
        for (int item = 0; item < items; ++item)
            listWhatDoesNotApply(
                reading, list->at(static_cast<std::size_t>(item)), Place::Item, item, leftOut);
    }
    return leftOut;
}

QList<ReviewLine> linesOf(const Reading &reading)
{
    QList<ReviewLine> lines;
    const QList<ReviewGroup> groups = reviewOf(*reading.contract, reading.read.draft, reading.unit, {});
    const bool hasItems = reading.read.draft.itemCount() > 1;
    for (const ReviewGroup &group : groups) {
        for (ReviewLine line : group.lines) {
            if (hasItems && fieldOf(*reading.contract, line.at.key)->place == Place::Item)
                line.label = Texts::tr("%1 (item %2)").arg(line.label).arg(line.at.item + 1);
            lines.append(line);
        }
    }
    return lines;
}

Filling nothing(const QString &sentence)
{
    Filling filling;
    filling.fault = sentence;
    return filling;
}

QString sentenceOfUnit(const Reading &reading)
{
    return Texts::tr("Dates were read as %1.").arg(contractText(rowOf(reading.unit).label));
}

} // namespace

Filling fillingOf(const TakenOrder &order, const Contract &current, TimestampUnit unit)
{
    if (order.body.trimmed().isEmpty())
        return nothing(Texts::tr("This call has no body, so there is nothing to fill in."));
    const std::variant<Json, JsonFault> parsed = readJson(order.body);
    if (const auto *fault = std::get_if<JsonFault>(&parsed))
        return nothing(Texts::tr("Its body cannot be read. %1").arg(describe(*fault)));
    const Json &body = std::get<Json>(parsed);
    if (!body.is_object())
        return nothing(Texts::tr("Its body is no object with the fields of an order."));

    const Reading reading = readBest(order, body, current, unit);
    Filling filling;
    filling.draft = reading.read.draft;
    filling.contract = reading.contract;
    filling.lines = linesOf(reading);
    filling.leftOut = leftOutOf(reading, body);
    const bool hasField = std::ranges::any_of(reading.contract->fields,
        [&body](const Field &field) { return field.place == Place::Body && body.contains(field.wire); });
    if (!hasField && !body.contains(reading.contract->listName))
        return nothing(Texts::tr("Its body has none of the fields of an order, such as “product”."));
    if (order.customerId.isEmpty())
        filling.assumed.append(Texts::tr("No customer is named. The one in the form stays."));
    if (reading.unit != unit)
        filling.assumed.append(sentenceOfUnit(reading));
    if (!order.method.isEmpty() && !order.isOrder)
        filling.assumed.append(
            Texts::tr("This call did not order a service, but its body looks like an order."));
    return filling;
}

} // namespace onboard
