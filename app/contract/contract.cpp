// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

extern const Contract REVISIONS; // the list in CMakeLists.txt, each with a file of its name

namespace {

constexpr auto addressesOf(const auto &...contract)
{
    return std::array{&contract...};
}

constexpr auto revisions = addressesOf(REVISIONS);

/// "licenseItems[0].UserSeat" and "$.userSeat" end in the name that counts.
QStringView lastSegment(QStringView path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return path.mid(dot + 1);
}

const Choice *productIn(const Contract &contract, const QString &numberOrName)
{
    const Field *field = fieldOf(contract, QString::fromLatin1(contract.product));
    const auto isIt = [&](const Choice &choice) {
        return numberOrName.compare(QLatin1StringView(choice.name), Qt::CaseInsensitive) == 0
            || (field->type != WireType::String && numberOrName == QString::number(choice.number));
    };
    const auto found = std::ranges::find_if(field->choices, isIt);
    return found == field->choices.end() ? nullptr : &*found;
}

} // namespace

const char *keyOf(OutcomeClass outcomeClass)
{
    static constexpr std::array<const char *, 5> keys{"success", "change", "refused", "unknown", "notSent"};
    return keys.at(static_cast<std::size_t>(outcomeClass));
}

std::span<const Contract *const> contracts()
{
    return revisions;
}

const Contract *contractNamed(const QString &revision)
{
    const auto found = std::ranges::find_if(revisions,
        [&](const Contract *contract) { return revision == QLatin1StringView(contract->revision); });
    return found == revisions.end() ? nullptr : *found;
}

const Contract &defaultContract()
{
    return *revisions.front();
}

QString revisionsInWords()
{
    QStringList names;
    for (const Contract *contract : contracts())
        names.append(QString::fromLatin1(contract->revision));
    return names.join(u' ');
}

const Field *fieldOf(const Contract &contract, const QString &key)
{
    const auto found = std::ranges::find_if(
        contract.fields, [&](const Field &field) { return key == QLatin1StringView(field.key); });
    return found == contract.fields.end() ? nullptr : &*found;
}

const Field *fieldCalled(const Contract &contract, QStringView name)
{
    const auto found = [&](auto isIt) -> const Field * {
        const auto field = std::ranges::find_if(contract.fields, isIt);
        return field == contract.fields.end() ? nullptr : &*field;
    };
    const auto isSame = [&](const char *other) {
        return name.compare(QLatin1StringView(other), Qt::CaseInsensitive) == 0;
    };
    if (name.isEmpty())
        return nullptr;
    if (const Field *field = found([&](const Field &it) { return name == QLatin1StringView(it.key); }))
        return field;
    if (const Field *field = found([&](const Field &it) { return isSame(it.wire); }))
        return field;
    return found([&](const Field &it) { return isSame(it.alias); });
}

const Group *groupOf(const Contract &contract, const QString &key)
{
    const auto found = std::ranges::find_if(
        contract.groups, [&](const Group &group) { return key == QLatin1StringView(group.key); });
    return found == contract.groups.end() ? nullptr : &*found;
}

bool sendsDatesAsNumbers(const Contract &contract)
{
    return std::ranges::any_of(contract.fields,
        [](const Field &field) { return field.input == Input::Date && field.type != WireType::String; });
}

bool isItemGroup(const Contract &contract, const Group &group)
{
    bool any = false;
    for (const Field &field : contract.fields) {
        if (QLatin1StringView(field.group) != QLatin1StringView(group.key))
            continue;
        if (field.place != Place::Item)
            return false;
        any = true;
    }
    return any;
}

const StatusRow *statusOf(const Contract &contract, int code)
{
    const auto found = std::ranges::find(contract.statuses, code, &StatusRow::code);
    return found == contract.statuses.end() ? nullptr : &*found;
}

const Choice *choiceOf(const Field &field, const QString &name)
{
    const auto found = std::ranges::find_if(
        field.choices, [&](const Choice &choice) { return name == QLatin1StringView(choice.name); });
    return found == field.choices.end() ? nullptr : &*found;
}

const Choice *choiceOf(const Field &field, qint64 number)
{
    const auto found = std::ranges::find(field.choices, number, &Choice::number);
    return found == field.choices.end() ? nullptr : &*found;
}

QList<const Field *> fieldsOf(const Contract &contract, const StatusRow &status)
{
    QList<const Field *> fields;
    for (const char *name : status.fields) {
        if (const Field *field = fieldCalled(contract, QString::fromLatin1(name)))
            fields.append(field);
    }
    return fields;
}

const Choice *productMeant(const Contract &contract, const QString &numberOrName)
{
    if (const Choice *product = productIn(contract, numberOrName))
        return product;
    for (const Contract *other : contracts()) {
        if (const Choice *product = productIn(*other, numberOrName))
            return product;
    }
    return nullptr;
}

const Field *fieldMeant(const Contract &contract, const QString &nameInMessage)
{
    return fieldCalled(contract, lastSegment(QStringView(nameInMessage).trimmed()));
}

int itemMeant(const QString &nameInMessage)
{
    static const QRegularExpression index(u"\\[(\\d{1,3})\\]"_s);
    const QRegularExpressionMatch match = index.match(nameInMessage);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

QString nameInMessage(const FieldRef &at)
{
    const qsizetype dot = at.key.indexOf(u'.');
    return at.item == 0 || dot < 0
        ? at.key
        : u"%1[%2]%3"_s.arg(at.key.first(dot), QString::number(at.item), at.key.sliced(dot));
}

QString contractText(const char *marked)
{
    return *marked ? QCoreApplication::translate("contract", marked) : QString();
}

QString labelOf(const Field &field)
{
    return contractText(field.label);
}

QString labelOf(const Field &field, const Choice &choice)
{
    const QString name = QString::fromLatin1(choice.name);
    return field.type == WireType::String ? name : u"%1 – %2"_s.arg(choice.number).arg(name);
}

QString describe(const Choice &choice)
{
    QStringList parts;
    for (const char *part : {choice.meaning, choice.note}) {
        if (*part)
            parts.append(contractText(part));
    }
    return parts.join(u" · "_s);
}

QString unitOf(const Field &field, qint64 number)
{
    return contractText(number == 1 ? field.unitOfOne : field.unit);
}

} // namespace onboard
