// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftfile.h"

#include "contract/encoding.h"
#include "contract/presence.h"
#include "contract/review.h"
#include "contract/validation.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

QString kindOf(const Json &value)
{
    if (value.is_string())
        return Texts::tr("a text");
    if (value.is_boolean())
        return Texts::tr("true or false");
    if (value.is_number_integer())
        return Texts::tr("a number");
    if (value.is_number())
        return Texts::tr("a number with decimals");
    if (value.is_array())
        return Texts::tr("a list");
    if (value.is_null())
        return Texts::tr("null");
    return Texts::tr("an object");
}

QString wanted(const Field &field, TimestampUnit unit)
{
    if (field.input == Input::Date) {
        return Texts::tr("midnight UTC of a day, in %1")
            .arg(contractText(rowOf(field.type == WireType::String ? TimestampUnit::Iso : unit).label));
    }
    switch (field.type) {
    case WireType::String:
        return Texts::tr("a text");
    case WireType::Bool:
        return Texts::tr("true or false");
    case WireType::Int:
    case WireType::Long:
        break;
    }
    return Texts::tr("a whole number");
}

/// The value that a JSON member gives to a field, or nothing when its type is another one.
std::optional<Value> valueOf(const Field &field, const Json &json, TimestampUnit unit)
{
    if (field.input == Input::Date) {
        const std::optional<QDate> day =
            decodeDay(json, field.type == WireType::String ? TimestampUnit::Iso : unit);
        return day ? std::optional(Value(*day)) : std::nullopt;
    }
    switch (field.type) {
    case WireType::String:
        return json.is_string() ? std::optional(Value(textOf(json))) : std::nullopt;
    case WireType::Bool:
        return json.is_boolean() ? std::optional(Value(json.get<bool>())) : std::nullopt;
    case WireType::Int:
    case WireType::Long:
        break;
    }
    const std::optional<qint64> number = integerOf(json);
    return number ? std::optional(Value(*number)) : std::nullopt;
}

class BodyReader
{
public:
    BodyReader(const Contract &contract, Draft &draft, Problems &problems, TimestampUnit unit)
        : m_contract(contract)
        , m_draft(draft)
        , m_problems(problems)
        , m_unit(unit)
    { }

    void read(const Json &body)
    {
        clear(Place::Body, 0);
        clear(Place::Item, 0);
        if (!body.is_object()) {
            report(u"body"_s, 0,
                Texts::tr("The body must be an object with the fields of the request, but it is %1.")
                    .arg(kindOf(body)));
            return;
        }
        for (const auto &[name, value] : body.items()) {
            if (name == m_contract.listName)
                readList(value);
            else
                readMember(Place::Body, 0, textOf(name), value);
        }
        switchOnWhatIsGiven();
        if (m_problems.isEmpty()) { // what applies follows from values that could all be read
            reportWhatDoesNotApply();
            reportWhatIsSettledOtherwise();
        }
        prepareWhatDoesNotApply();
    }

private:
    void report(const QString &key, int item, const QString &text)
    {
        m_problems.append({{key, item}, Problem::Severity::Error, text});
    }

    /// A body says all there is: what it leaves out is left out, whatever a new draft would hold, unless
    /// leaving it out says something.
    void clear(Place place, int item)
    {
        for (const Field &field : m_contract.fields) {
            if (field.place == place)
                m_draft.setValue({QString::fromLatin1(field.key), item},
                    valueFromText(field, QString::fromLatin1(field.leftOut)));
        }
    }

    void readList(const Json &list)
    {
        const QString name = QString::fromLatin1(m_contract.listName);
        if (!list.is_array() || list.empty()
            || list.size() > static_cast<std::size_t>(m_contract.mostItems)) {
            report(name, 0,
                Texts::tr("“%1” must be a list of 1 to %2 objects.").arg(name).arg(m_contract.mostItems));
            return;
        }
        m_draft.setItemCount(static_cast<int>(list.size()));
        int item = 0;
        for (const Json &members : list) {
            clear(Place::Item, item);
            if (!members.is_object()) {
                report(name, item,
                    Texts::tr("“%1” must hold objects, but the file has %2.").arg(name, kindOf(members)));
            } else {
                for (const auto &[member, value] : members.items())
                    readMember(Place::Item, item, textOf(member), value);
            }
            ++item;
        }
    }

    void readMember(Place place, int item, const QString &name, const Json &value)
    {
        const auto field = std::ranges::find_if(m_contract.fields, [&](const Field &candidate) {
            return candidate.place == place && name == QLatin1StringView(candidate.wire);
        });
        if (field == m_contract.fields.end()) {
            report(name.first(std::min<qsizetype>(name.size(), 100)), item,
                Texts::tr("“%1” is not a field of contract %2.")
                    .arg(name.first(std::min<qsizetype>(name.size(), 100)),
                        QLatin1StringView(m_contract.revision)));
            return;
        }
        const QString key = QString::fromLatin1(field->key);
        if (std::optional<Value> read = valueOf(*field, value, m_unit)) {
            m_draft.setValue({key, item}, *read);
            m_given.append({key, item});
        } else {
            report(key, item,
                Texts::tr("“%1” must be %2, but the file has %3.")
                    .arg(key, wanted(*field, m_unit), describeGiven(value)));
        }
    }

    static QString describeGiven(const Json &value)
    {
        return value.is_number_integer() ? QString::fromStdString(value.dump()) : kindOf(value);
    }

    void switchOnWhatIsGiven()
    {
        for (const FieldRef &at : std::as_const(m_given)) {
            const Field *field = fieldOf(m_contract, at.key);
            const QString group = QString::fromLatin1(field->group);
            if (presenceOf(m_contract, m_draft, *groupOf(m_contract, group)) == Presence::Optional)
                m_draft.switchOn(group, true);
        }
    }

    /// Fields that a later choice brings back start as in a new draft.
    void prepareWhatDoesNotApply()
    {
        for (const Field &field : m_contract.fields) {
            const QString key = QString::fromLatin1(field.key);
            const int items = field.place == Place::Item ? m_draft.itemCount() : 1;
            for (int item = 0; item < items; ++item) {
                if (presenceOf(m_contract, m_draft, field, item) == Presence::Absent
                    && !isEntered(m_draft.value({key, item})))
                    m_draft.setValue({key, item}, valueFromText(field, QString::fromLatin1(field.initial)));
            }
        }
    }

    /// Nothing is dropped silently: the request would not hold these members.
    void reportWhatDoesNotApply()
    {
        for (const FieldRef &at : std::as_const(m_given)) {
            if (presenceOf(m_contract, m_draft, *fieldOf(m_contract, at.key), at.item) == Presence::Absent)
                report(at.key, at.item,
                    Texts::tr(
                        "“%1” does not apply to what else is chosen and would not be sent. Take it out.")
                        .arg(at.key));
        }
    }

    /// Where only one choice fits, another one would be sent than was read.
    void reportWhatIsSettledOtherwise()
    {
        for (const FieldRef &at : std::as_const(m_given)) {
            const Field &field = *fieldOf(m_contract, at.key);
            const Value taken = valueFor(m_contract, m_draft, field, at.item);
            if (presenceOf(m_contract, m_draft, field, at.item) == Presence::Absent
                || taken == m_draft.value(at))
                continue;
            report(at.key, at.item,
                Texts::tr("“%1” must be %2 to go with what else is chosen, but the file has %3.")
                    .arg(at.key, inWords(field, taken), inWords(field, m_draft.value(at)).left(100)));
        }
    }

    const Contract &m_contract;
    Draft &m_draft;
    Problems &m_problems;
    TimestampUnit m_unit;
    QList<FieldRef> m_given;
};

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

QString mustBeText(const char *member, const Json &given)
{
    return Texts::tr("The member “%1” must be a text, but the file has %2.")
        .arg(named(member), kindOf(given));
}

std::optional<QString> unknownMemberOf(const Json &file)
{
    static const QStringList known{u"contract"_s, u"customerId"_s, u"body"_s};
    for (const auto &[name, value] : file.items()) {
        if (!known.contains(textOf(name)))
            return textOf(name).left(100);
    }
    return {};
}

Json jsonOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return onboard::jsonOf(*text);
    if (const auto *day = std::get_if<QDate>(&value))
        return onboard::jsonOf(day->toString(Qt::ISODate));
    if (const auto *number = std::get_if<qint64>(&value))
        return Json(*number);
    if (const auto *yes = std::get_if<bool>(&value))
        return Json(*yes);
    return Json(nullptr);
}

/// What was entered, right or wrong: a text in a number's field comes back as that text.
Value entryOf(const Field &field, const Json &json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (const std::optional<qint64> number = integerOf(json))
        return *number;
    if (!json.is_string())
        return {};
    const QString text = textOf(json);
    if (field.input == Input::Date) {
        const std::optional<QDate> day = dayNamed(text);
        return day ? Value(*day) : Value(text);
    }
    return text;
}

void readEntry(const Contract &contract, const Json &entry, Draft &draft)
{
    const Json *key = memberOf(entry, "field"_L1);
    const Json *value = memberOf(entry, "value"_L1);
    const Json *item = memberOf(entry, "item"_L1);
    const Field *field = key ? fieldOf(contract, textOf(*key)) : nullptr;
    if (!field || !value)
        return;
    const qint64 number = item ? integerOf(*item).value_or(0) : 0;
    if (number >= 0 && number < (field->place == Place::Item ? draft.itemCount() : 1))
        draft.setValue({named(field->key), static_cast<int>(number)}, entryOf(*field, *value));
}

} // namespace

DraftRead draftOfBody(
    const Contract &contract, const QString &customerId, const Json &body, TimestampUnit unit)
{
    DraftRead read{Draft(contract), {}};
    const Field *customer = fieldOf(contract, named(contract.customer));
    read.draft.setValue({named(contract.customer), 0}, valueFromText(*customer, customerId));
    BodyReader(contract, read.draft, read.problems, unit).read(body);
    return read;
}

std::variant<DraftRead, DraftUnreadable> readDraft(const QByteArray &text, TimestampUnit unit)
{
    const std::variant<Json, JsonFault> parsed = readJson(text);
    if (const auto *fault = std::get_if<JsonFault>(&parsed))
        return DraftUnreadable{describe(*fault)};
    const Json &file = std::get<Json>(parsed);
    if (!file.is_object())
        return DraftUnreadable{
            Texts::tr("A draft file holds one JSON object, but this one holds %1.").arg(kindOf(file))};

    const Json *revision = memberOf(file, "contract"_L1);
    if (revision && !revision->is_string())
        return DraftUnreadable{mustBeText("contract", *revision)};
    const Contract *contract = revision ? contractNamed(textOf(*revision)) : nullptr;
    if (!contract) {
        return revision
            ? DraftUnreadable{Texts::tr(
                "This draft is for the contract “%1”, which this version does not know.")
                                  .arg(textOf(*revision).left(40))}
            : DraftUnreadable{Texts::tr("The member “contract” is missing, such as \"contract\": \"%1\".")
                                  .arg(named(defaultContract().revision))};
    }
    if (const std::optional<QString> unknown = unknownMemberOf(file))
        return DraftUnreadable{
            Texts::tr("“%1” is not a member of a draft file. It has contract, customerId and body.")
                .arg(*unknown)};
    const Json *customerId = memberOf(file, "customerId"_L1);
    if (customerId && !customerId->is_string())
        return DraftUnreadable{mustBeText("customerId", *customerId)};
    const Json *body = memberOf(file, "body"_L1);
    if (!body || !body->is_object())
        return DraftUnreadable{
            Texts::tr("The member “body” must be an object with the fields of the request.")};
    return draftOfBody(*contract, customerId ? textOf(*customerId) : QString(), *body, unit);
}

QByteArray writeDraft(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    const Scope scope(contract, draft);
    Json file = Json::object();
    file["contract"] = contract.revision;
    file["customerId"] = onboard::jsonOf(scope.text(contract.customer));
    file["body"] = bodyOf(contract, draft, unit);
    return writeJson(file) + '\n';
}

Json entriesOf(const Draft &draft)
{
    const Contract *contract = contractNamed(draft.revision());
    if (!contract)
        return nullptr;
    Json entries = Json::array();
    Json switchedOn = Json::array();
    for (const Field &field : contract->fields) {
        const int items = field.place == Place::Item ? draft.itemCount() : 1;
        for (int item = 0; item < items; ++item) {
            const Value value = draft.value({named(field.key), item});
            entries.push_back({{"field", field.key}, {"item", item}, {"value", jsonOf(value)}});
        }
    }
    for (const Group &group : contract->groups) {
        if (draft.isSwitchedOn(named(group.key)))
            switchedOn.push_back(group.key);
    }
    Json file = Json::object();
    file["contract"] = contract->revision;
    file["items"] = draft.itemCount();
    file["switchedOn"] = std::move(switchedOn);
    file["entries"] = std::move(entries);
    return file;
}

std::optional<Draft> draftOfEntries(const Json &file)
{
    const Json *revision = memberOf(file, "contract"_L1);
    const Contract *contract = revision ? contractNamed(textOf(*revision)) : nullptr;
    const Json *entries = memberOf(file, "entries"_L1);
    if (!contract || !entries || !entries->is_array())
        return {};

    Draft draft(*contract);
    if (const Json *items = memberOf(file, "items"_L1))
        draft.setItemCount(
            static_cast<int>(std::clamp<qint64>(integerOf(*items).value_or(1), 1, contract->mostItems)));
    for (const Json &entry : *entries)
        readEntry(*contract, entry, draft);
    if (const Json *groups = memberOf(file, "switchedOn"_L1); groups && groups->is_array()) {
        for (const Json &group : *groups) {
            if (groupOf(*contract, textOf(group)))
                draft.switchOn(textOf(group), true);
        }
    }
    return draft;
}

} // namespace onboard
