// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/template.h"

#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/presence.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr int mostSentences = 5;

/// A body holds days only while it is read or written; this one stands for today then, and any unit will do.
const QDate someDay(2000, 1, 1);
constexpr TimestampUnit someUnit = TimestampUnit::Milliseconds;

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

/// Calls `change` for each member of a body that holds a day, whatever stands there.
template <class Change> void changeDays(const Contract &contract, Json &body, const Change &change)
{
    const auto changeIn = [&](Json &members, const Field &field, int item) {
        if (!members.is_object())
            return;
        if (const auto member = members.find(field.wire); member != members.end())
            change(FieldRef{named(field.key), item}, field, *member);
    };
    for (const Field &field : contract.fields) {
        if (field.input != Input::Date)
            continue;
        if (field.place == Place::Body)
            changeIn(body, field, 0);
        const auto list = body.find(contract.listName);
        if (field.place != Place::Item || list == body.end() || !list->is_array())
            continue;
        int item = 0;
        for (Json &members : *list)
            changeIn(members, field, item++);
    }
}

std::optional<int> monthsIn(const Json &value)
{
    const Json *months = value.is_object() && value.size() == 1 ? &value.front() : nullptr;
    if (!months || value.begin().key() != "monthsAhead")
        return {};
    const std::optional<qint64> number = integerOf(*months);
    return number && *number >= 1 && *number <= mostMonthsAhead ? std::optional(static_cast<int>(*number))
                                                                : std::nullopt;
}

/// The days of a draft, as months ahead. Those without are taken out of the draft.
QMap<FieldRef, int> takeDays(const Contract &contract, Draft &draft, QDate today, QList<FieldRef> &leftOpen)
{
    QMap<FieldRef, int> found;
    for (const Field &field : contract.fields) {
        const int items = field.place == Place::Item ? draft.itemCount() : 1;
        for (int item = 0; item < items; ++item) {
            const FieldRef at{named(field.key), item};
            const Value value = draft.value(at);
            const auto *day = std::get_if<QDate>(&value);
            if (!day)
                continue;
            if (const std::optional<int> months = monthsAheadOf(today, *day))
                found.insert(at, *months);
            else
                leftOpen.append(at);
            draft.setValue(at, {});
        }
    }
    return found;
}

QString sentencesOf(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems.first(std::min<qsizetype>(problems.size(), mostSentences)))
        sentences.append(problem.text);
    return sentences.join(u' ');
}

std::optional<QString> unknownMemberOf(const Json &file)
{
    static const QStringList known{u"template"_s, u"contract"_s, u"body"_s};
    for (const auto &[name, value] : file.items()) {
        if (!known.contains(textOf(name)))
            return textOf(name).left(100);
    }
    return {};
}

std::variant<Template, TemplateUnreadable> readBody(const QString &name, const Contract &contract, Json body)
{
    QMap<FieldRef, int> monthsAhead;
    QString fixedDay;
    changeDays(contract, body, [&](const FieldRef &at, const Field &field, Json &value) {
        const std::optional<int> months = monthsIn(value);
        if (!months) {
            fixedDay = at.key;
            return;
        }
        monthsAhead.insert(at, *months);
        value = encodeDay(
            someDay.addMonths(*months), field.type == WireType::String ? TimestampUnit::Iso : someUnit);
    });
    if (!fixedDay.isEmpty())
        return TemplateUnreadable{Texts::tr(
            "“%1” must say how many months ahead of today it lies, from 1 to %2, such as %3. A fixed "
            "day would soon be past.")
                                      .arg(fixedDay)
                                      .arg(mostMonthsAhead)
                                      .arg(u"{\"monthsAhead\": 12}"_s)};
    DraftRead read = draftOfBody(contract, {}, body, someUnit);
    if (!read.problems.isEmpty())
        return TemplateUnreadable{sentencesOf(read.problems)};
    for (auto at = monthsAhead.keyBegin(); at != monthsAhead.keyEnd(); ++at)
        read.draft.setValue(*at, {});
    return Template{name, &contract, withoutCustomer(read.draft), monthsAhead};
}

/// None of them is in an item.
QList<const Field *> fieldsOfCustomer(const Contract &contract)
{
    QList<const Field *> found;
    for (const Field &field : contract.fields) {
        if (field.isOfCustomer || QLatin1StringView(field.key) == QLatin1StringView(contract.customer))
            found.append(&field);
    }
    return found;
}

/// "AvepointStorageS3" is "S3" where people talk about it.
QString shortNameOf(const Choice *choice)
{
    return choice ? named(choice->name).remove("AvepointStorage"_L1) : QString();
}

QString storageIn(const Scope &scope)
{
    if (scope.applies("byos") && scope.isTrue("byos"))
        return Texts::tr("own storage");
    return scope.applies("avepointStorageType") ? shortNameOf(scope.choice("avepointStorageType"))
                                                : QString();
}

QString seatsIn(const Scope &scope)
{
    const Value value = scope.value(scope.contract().seats);
    const auto *seats = std::get_if<qint64>(&value);
    if (!seats || !scope.applies(scope.contract().seats))
        return {};
    if (scope.draft().itemCount() > 1)
        return Texts::tr("%1 licence items").arg(scope.draft().itemCount());
    return *seats == 1 ? Texts::tr("1 seat") : Texts::tr("%1 seats").arg(*seats);
}

QString retentionIn(const Scope &scope)
{
    const Field *field = fieldCalled(scope.contract(), u"retentionYear");
    const Value value = scope.value("retentionYear");
    const auto *years = std::get_if<qint64>(&value);
    return field && years && scope.applies("retentionYear")
        ? u"%1 %2"_s.arg(*years).arg(unitOf(*field, *years))
        : QString();
}

} // namespace

TemplateMade templateOf(const QString &name, const Contract &contract, const Draft &draft, QDate today)
{
    Draft kept = draftOfBody(contract, {}, bodyOf(contract, draft, someUnit), someUnit).draft;
    TemplateMade result;
    QMap<FieldRef, int> monthsAhead = takeDays(contract, kept, today, result.leftOpen);
    result.made = {name, &contract, withoutCustomer(std::move(kept)), std::move(monthsAhead)};
    return result;
}

Draft draftFrom(const Template &source, QDate today)
{
    Draft draft = source.draft;
    for (auto it = source.monthsAhead.begin(); it != source.monthsAhead.end(); ++it)
        draft.setValue(it.key(), today.addMonths(it.value()));
    return draft;
}

Draft withoutCustomer(Draft draft)
{
    if (const Contract *contract = contractNamed(draft.revision())) {
        for (const Field *field : fieldsOfCustomer(*contract))
            draft.setValue({named(field->key), 0}, {});
    }
    return draft;
}

Draft withCustomerOf(Draft draft, const Draft &other)
{
    const Contract *contract = contractNamed(draft.revision());
    const Contract *otherContract = contractNamed(other.revision());
    if (!contract || !otherContract)
        return draft;
    for (const Field *field : fieldsOfCustomer(*contract)) {
        if (const Field *source = fieldCalled(*otherContract, QString::fromLatin1(field->wire)))
            draft.setValue({named(field->key), 0}, other.value({named(source->key), 0}));
    }
    return draft;
}

std::optional<int> monthsAheadOf(QDate today, QDate day)
{
    constexpr qint64 nearDays = 3; // as far as the ends of two months can lie apart
    const int months = (day.year() - today.year()) * 12 + day.month() - today.month();
    const auto distance = [&](int count) { return std::abs(today.addMonths(count).daysTo(day)); };
    const std::array candidates{months, months - 1, months + 1};
    const int nearest = *std::ranges::min_element(candidates, {}, distance);
    if (nearest < 1 || nearest > mostMonthsAhead || distance(nearest) > nearDays)
        return {};
    return nearest;
}

std::optional<QString> problemWithTemplateName(const QString &name)
{
    const auto cannotBeSeen = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    };
    if (name.trimmed().isEmpty())
        return Texts::tr("Give the template a name.");
    if (name.size() > longestTemplateName)
        return Texts::tr("A name has at most %1 characters.").arg(longestTemplateName);
    if (std::ranges::any_of(name, cannotBeSeen))
        return Texts::tr("A name cannot hold line breaks or other characters that are not seen.");
    return {};
}

QString suggestedTemplateName(const Contract &contract, const Draft &draft)
{
    const Scope scope(contract, draft);
    const QString product = nameOfProduct(contract, draft).trimmed();
    if (product.isEmpty())
        return {};
    const QString licence = shortNameOf(scope.choice("licenseType")).toLower();
    QStringList parts{
        u"%1 %2"_s.arg(product, licence).trimmed(), storageIn(scope), seatsIn(scope), retentionIn(scope)};
    parts.removeAll(QString());
    return parts.join(u", "_s).left(longestTemplateName).trimmed();
}

std::variant<Template, TemplateUnreadable> readTemplate(const QByteArray &text)
{
    const std::variant<Json, JsonFault> parsed = readJson(text);
    if (const auto *fault = std::get_if<JsonFault>(&parsed))
        return TemplateUnreadable{describe(*fault)};
    const Json &file = std::get<Json>(parsed);
    const Json *name = memberOf(file, "template"_L1);
    const Json *revision = memberOf(file, "contract"_L1);
    const Json *body = memberOf(file, "body"_L1);
    if (!name || !name->is_string())
        return TemplateUnreadable{
            Texts::tr("This is no template: the member “template” with its name is missing.")};
    if (const std::optional<QString> problem = problemWithTemplateName(textOf(*name)))
        return TemplateUnreadable{*problem};
    if (const std::optional<QString> unknown = unknownMemberOf(file))
        return TemplateUnreadable{
            Texts::tr("“%1” is not a member of a template. It has template, contract and body, and never a "
                      "customer.")
                .arg(*unknown)};
    if (!revision || !revision->is_string())
        return TemplateUnreadable{Texts::tr("The member “contract” is missing, such as \"contract\": \"%1\".")
                                      .arg(named(defaultContract().revision))};
    const Contract *contract = contractNamed(textOf(*revision));
    if (!contract)
        return TemplateUnreadable{
            Texts::tr("This template is for the contract “%1”, which this version does not know.")
                .arg(textOf(*revision).left(40))};
    if (!body || !body->is_object())
        return TemplateUnreadable{
            Texts::tr("The member “body” must be an object with the fields of the request.")};
    return readBody(textOf(*name).trimmed(), *contract, *body);
}

QByteArray writeTemplate(const Template &source)
{
    Json body = bodyOf(*source.contract, draftFrom(source, someDay), someUnit);
    changeDays(*source.contract, body, [&](const FieldRef &at, const Field &, Json &value) {
        value = Json::object({{"monthsAhead", source.monthsAhead.value(at)}});
    });
    Json file = Json::object();
    file["template"] = jsonOf(source.name);
    file["contract"] = source.contract->revision;
    file["body"] = std::move(body);
    return writeJson(file) + '\n';
}

} // namespace onboard
