// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/validation.h"

#include "contract/presence.h"
#include "contract/timestamp.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

bool isChoice(const Field &field)
{
    return field.input == Input::Choice || field.input == Input::OpenChoice;
}

using Choices = QList<const Choice *>; ///< those that can be taken now

QString labelsOf(const Field &field, const Choices &offered)
{
    QStringList labels;
    for (const Choice *choice : offered)
        labels.append(labelOf(field, *choice));
    return labels.join(u", "_s);
}

QString missing(const Field &field, const Choices &offered)
{
    const QString label = labelOf(field);
    switch (field.input) {
    case Input::Choice:
        return Texts::tr("%1: choose one of %2.").arg(label, labelsOf(field, offered));
    case Input::OpenChoice:
        return Texts::tr("%1: choose a value.").arg(label);
    case Input::Number:
        return Texts::tr("%1: enter a whole number from %2 to %3.")
            .arg(label, QLocale().toString(field.range.lowest), QLocale().toString(field.range.highest));
    case Input::Date:
        return Texts::tr("%1: choose a day.").arg(label);
    case Input::Switch:
        return Texts::tr("%1: say yes or no.").arg(label);
    case Input::Text:
        break;
    }
    return Texts::tr("%1: enter a value.").arg(label);
}

/// What an entered value should have been, for a text that could not be read as the field's type.
QString wrong(const Field &field, const QString &entered, const Choices &offered = {})
{
    const QString label = labelOf(field);
    const QString shown = entered.size() > 40 ? entered.first(40) + u"…"_s : entered;
    switch (field.input) {
    case Input::Number:
        return Texts::tr("%1: “%2” is not a whole number. Enter one from %3 to %4.")
            .arg(label, shown, QLocale().toString(field.range.lowest),
                QLocale().toString(field.range.highest));
    case Input::Date:
        return Texts::tr("%1: “%2” is not a day. Choose one from the calendar.").arg(label, shown);
    case Input::Switch:
        return Texts::tr("%1: “%2” is neither yes nor no.").arg(label, shown);
    case Input::Choice:
        return Texts::tr("%1: “%2” is not one of the values offered. Choose one of %3.")
            .arg(label, shown, labelsOf(field, offered));
    case Input::OpenChoice:
    case Input::Text:
        break;
    }
    return Texts::tr("%1: “%2” is not a text. Enter one of at most %3 characters.")
        .arg(label, shown, QLocale().toString(field.range.highest));
}

QString shownText(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    const auto *yes = std::get_if<bool>(&value);
    return yes && *yes ? u"true"_s : u"false"_s;
}

std::optional<QString> problemWithNumber(const Field &field, const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return wrong(field, shownText(value));
    if (*number >= field.range.lowest && *number <= field.range.highest)
        return {};
    return Texts::tr("%1: %2 is out of range. Enter a whole number from %3 to %4.")
        .arg(labelOf(field), QLocale().toString(*number), QLocale().toString(field.range.lowest),
            QLocale().toString(field.range.highest));
}

std::optional<QString> problemWithText(const Field &field, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return wrong(field, shownText(value));
    if (text->trimmed().isEmpty())
        return missing(field, {});
    if (text->size() > field.range.highest)
        return Texts::tr("%1: this is too long. Enter at most %2 characters.")
            .arg(labelOf(field), QLocale().toString(field.range.highest));
    const bool printable = std::ranges::all_of(*text, [](QChar c) { return c.isPrint(); });
    if (!printable)
        return Texts::tr(
            "%1: there is a character in it that cannot be seen. Type the value instead of pasting it.")
            .arg(labelOf(field));
    return {};
}

std::optional<QString> problemWithChoice(const Field &field, const Value &value, const Choices &offered)
{
    const Choice *choice = choiceIn(field, value);
    if (offered.contains(choice))
        return {};
    if (choice)
        return Texts::tr("%1: “%2” does not go with what else is chosen. Choose one of %3.")
            .arg(labelOf(field), labelOf(field, *choice), labelsOf(field, offered));
    if (field.input == Input::OpenChoice)
        return problemWithText(field, value);
    return wrong(field, shownText(value), offered);
}

std::optional<QString> problemWithDay(const Field &field, const Value &value)
{
    const auto *day = std::get_if<QDate>(&value);
    if (!day || !day->isValid())
        return wrong(field, shownText(value));
    if (canBeSent(*day))
        return {};
    return Texts::tr("%1: choose a day from 1 Jan 1970 to 31 Dec 9999.").arg(labelOf(field));
}

std::optional<QString> problemWith(const Field &field, const Value &value, const Choices &offered)
{
    switch (field.input) {
    case Input::Choice:
    case Input::OpenChoice:
        return problemWithChoice(field, value, offered);
    case Input::Number:
        return problemWithNumber(field, value);
    case Input::Date:
        return problemWithDay(field, value);
    case Input::Switch:
        return std::holds_alternative<bool>(value) ? std::nullopt
                                                   : std::optional(wrong(field, shownText(value)));
    case Input::Text:
        break;
    }
    return problemWithText(field, value);
}

void validateField(
    const Contract &contract, const Draft &draft, const Field &field, int item, Problems &found)
{
    const Presence presence = presenceOf(contract, draft, field, item);
    if (presence == Presence::Absent)
        return;
    const FieldRef at{QString::fromLatin1(field.key), item};
    const Value value = valueFor(contract, draft, field, item);
    const Choices offered = choicesFor(contract, draft, field, item);
    if (!isEntered(value)) {
        if (presence == Presence::Required)
            found.append({at, Problem::Severity::Error, missing(field, offered)});
    } else if (const std::optional<QString> text = problemWith(field, value, offered)) {
        found.append({at, Problem::Severity::Error, *text});
    }
}

/// Where the form shows a field: those of an item group stand together for each item.
std::tuple<std::ptrdiff_t, int, std::ptrdiff_t> placeOf(const Contract &contract, const FieldRef &at)
{
    const Field *field = fieldOf(contract, at.key);
    if (!field)
        return {-1, at.item, -1};
    const std::ptrdiff_t index = field - contract.fields.data();
    const Group *group = groupOf(contract, QString::fromLatin1(field->group));
    if (!group || !isItemGroup(contract, *group))
        return {index, at.item, index};
    const auto first = std::ranges::find_if(contract.fields,
        [&](const Field &other) { return QLatin1StringView(other.group) == QLatin1StringView(group->key); });
    return {first - contract.fields.begin(), at.item, index};
}

/// Problems in the order of the form, whoever found them; of two at one field the error comes first.
void sortAsShown(const Contract &contract, Problems &problems)
{
    std::ranges::stable_sort(problems, {},
        [&](const Problem &problem) { return std::pair(placeOf(contract, problem.at), problem.severity); });
}

/// "0.125" is no thousand: a grouped number does not start with a zero.
QString withoutSeparators(const QString &text)
{
    static const QRegularExpression grouped(
        u"^([+-]?[1-9]\\d{0,2})(?:([ ,.'’\\x{00A0}\\x{2009}\\x{202F}])\\d{3})(?:\\2\\d{3})*$"_s);
    const QRegularExpressionMatch match = grouped.match(text);
    if (!match.hasMatch())
        return text;
    return QString(text).remove(match.captured(2));
}

Value numberFromText(const QString &text)
{
    bool ok = false;
    const qint64 number = withoutSeparators(text).toLongLong(&ok);
    return ok ? Value(number) : Value(text);
}

Value dayFromText(const QString &text)
{
    const std::optional<QDate> day = dayNamed(text.endsWith("T00:00:00Z"_L1) ? text.chopped(10) : text);
    return day ? Value(*day) : Value(text);
}

Value switchFromText(const QString &text)
{
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return text;
}

/// Accepts the number, the name regardless of case, and "1 – Name" as the dropdown shows it.
Value choiceFromText(const Field &field, const QString &text)
{
    for (const Choice &choice : field.choices) {
        const QString name = QString::fromLatin1(choice.name);
        const bool byNumber = field.type == WireType::Int && text == QString::number(choice.number);
        if (byNumber || text.compare(name, Qt::CaseInsensitive) == 0
            || text.compare(labelOf(field, choice), Qt::CaseInsensitive) == 0)
            return valueOf(field, choice);
    }
    return text;
}

/// GUIDs are compared by the service as text: braces, capitals and missing hyphens are put right.
Value textFromText(const QString &text)
{
    QString bare = text;
    if (bare.startsWith(u'{') && bare.endsWith(u'}'))
        bare = bare.mid(1, bare.size() - 2).trimmed();
    static const QRegularExpression noHyphens(u"^[0-9a-fA-F]{32}$"_s);
    if (noHyphens.match(bare).hasMatch())
        bare =
            QStringList{bare.mid(0, 8), bare.mid(8, 4), bare.mid(12, 4), bare.mid(16, 4), bare.mid(20)}.join(
                u'-');
    return isGuid(bare) ? bare.toLower() : text;
}

} // namespace

Problems problemsOf(const Contract &contract, const Draft &draft, QDate today)
{
    Problems found;
    for (const Field &field : contract.fields) {
        const int items = field.place == Place::Item ? draft.itemCount() : 1;
        for (int item = 0; item < items; ++item)
            validateField(contract, draft, field, item, found);
    }
    for (int item = 0; item < draft.itemCount(); ++item) {
        for (const Check check : contract.checks)
            check(Scope(contract, draft, item), today, found);
    }
    sortAsShown(contract, found);
    return found;
}

QString textAmongOthers(const Contract &contract, const Draft &draft, const Problem &problem)
{
    const Field *field = fieldOf(contract, problem.at.key);
    if (!field || field->place != Place::Item || draft.itemCount() < 2)
        return problem.text;
    return Texts::tr("Item %1 – %2", "number of the licence item, what is wrong with it")
        .arg(problem.at.item + 1)
        .arg(problem.text);
}

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

bool isGuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return form.match(text).hasMatch();
}

Value valueFromText(const Field &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (isChoice(field))
        return choiceFromText(field, trimmed);
    switch (field.input) {
    case Input::Number:
        return numberFromText(trimmed);
    case Input::Date:
        return dayFromText(trimmed);
    case Input::Switch:
        return switchFromText(trimmed);
    case Input::Text:
    case Input::Choice:
    case Input::OpenChoice:
        break;
    }
    return textFromText(trimmed);
}

} // namespace onboard
