// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/conversion.h"
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/keptdraft.h"
#include "contract/presence.h"
#include "contract/review.h"
#include "contract/validation.h"
#include "drafts.h"
#include "json/boundedjson.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

/// What holds in every contract, for every product and licence type with and without the customer's own
/// storage, ending with the pool or not: walked over the tables, so that a new contract is tested by being in
/// the list.
class EveryContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aWholeDraftCanBeSent_data() { orders(); }
    void aWholeDraftCanBeSent();
    void sendsItsFieldsInOrder_data() { orders(); }
    void sendsItsFieldsInOrder();
    void whatIsSentCanBeRead_data() { orders(); }
    void whatIsSentCanBeRead();
    void entriesAreKept_data() { orders(); }
    void entriesAreKept();
    void theReviewShowsAllThatIsSent_data() { orders(); }
    void theReviewShowsAllThatIsSent();
    void judgesEveryField_data() { orders(); }
    void judgesEveryField();
    void goesThereAndBackWithoutLoss_data() { orders(); }
    void goesThereAndBackWithoutLoss();
    void carriesOverWhatHasAPlace_data() { orders(); }
    void carriesOverWhatHasAPlace();
    void tablesFitTogether_data();
    void tablesFitTogether();

private:
    static void orders();
    [[nodiscard]] Draft whole() const; ///< of the current row
    [[nodiscard]] Problems errorsIn(const Draft &draft) const;
    void judge(const Field &field, int item);
    void refuses(const Field &field, int item, const Value &value, const QStringList &says = {});
    void accepts(const Field &field, int item, const Value &value);
    void carriesOver(const Draft &draft, const Converted &there, const Contract &other, const Field &field);

    const Contract *m_contract = nullptr;
};

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// A value that nothing speaks against, seen from drafts::today().
Value fineValue(const Contract &contract, const Draft &draft, const Field &field, int item)
{
    switch (field.input) {
    case Input::Choice:
    case Input::OpenChoice:
        return valueOf(field, *choicesFor(contract, draft, field, item).value(0, &field.choices.front()));
    case Input::Number:
        return std::max<qint64>(field.range.lowest, 1);
    case Input::Switch:
        return false;
    case Input::Date:
        return QDate(2026, 12, 31);
    case Input::Text:
        break;
    }
    return latin(drafts::customerId);
}

void setByName(Draft &draft, const Contract &contract, const char *name, const Value &value)
{
    const Field *field = fieldCalled(contract, latin(name));
    for (int item = 0; field && item < (field->place == Place::Item ? draft.itemCount() : 1); ++item)
        draft.setValue({latin(field->key), item}, value);
}

/// The same in every contract: choices are numbers in one and names in another.
QString meaningOf(const Field &field, const Value &value)
{
    const Choice *choice = choiceIn(field, value);
    return choice ? latin(choice->name) : inWords(field, value);
}

/// The field of the other contract that can hold what is entered here; null where there is none.
const Field *placeFor(const Field &field, const Value &value, int item, const Contract &other, int items)
{
    const Field *place = fieldCalled(other, latin(field.wire));
    if (!place)
        place = fieldCalled(other, latin(field.alias));
    if (!place || item >= (place->place == Place::Item ? items : 1))
        return nullptr;
    const Choice *choice = choiceIn(field, value);
    return choice && !choiceOf(*place, latin(choice->name)) ? nullptr : place;
}

/// Not also that of another field, by its own name.
bool isPlaceOf(const Contract &contract, const Field &field, const Field &place)
{
    const Field *nearer = fieldCalled(contract, latin(place.wire));
    return !nearer || nearer == &field;
}

QStringList membersOf(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.items())
        names.append(QString::fromStdString(name));
    return names;
}

} // namespace

void EveryContractTest::orders()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("licence");
    QTest::addColumn<bool>("ownStorage");
    QTest::addColumn<bool>("withPool");

    for (const Contract *contract : contracts()) {
        const Field *product = fieldCalled(*contract, u"product");
        const Field *licence = fieldCalled(*contract, u"licenseType");
        for (const Choice &service : product->choices) {
            for (const Choice &type : licence->choices) {
                for (const int kind : {0, 1, 2, 3})
                    QTest::addRow("%s %s %s %s%s", contract->revision, service.name, type.name,
                        kind & 1 ? "own" : "AvePoint", kind & 2 ? " with the pool" : "")
                        << latin(contract->revision) << latin(service.name) << latin(type.name)
                        << ((kind & 1) != 0) << ((kind & 2) != 0);
            }
        }
    }
}

Draft EveryContractTest::whole() const
{
    QFETCH(QString, product);
    QFETCH(QString, licence);
    QFETCH(bool, ownStorage);
    QFETCH(bool, withPool);

    Draft draft(*m_contract);
    draft.setItemCount(std::min(2, m_contract->mostItems));
    setByName(draft, *m_contract, "product",
        valueOf(*fieldCalled(*m_contract, u"product"),
            *choiceOf(*fieldCalled(*m_contract, u"product"), product)));
    setByName(draft, *m_contract, "licenseType",
        valueOf(*fieldCalled(*m_contract, u"licenseType"),
            *choiceOf(*fieldCalled(*m_contract, u"licenseType"), licence)));
    const QStringList given{latin(m_contract->product), u"licenseType"_s};
    for (const Field &field : m_contract->fields) {
        for (int item = 0; item < (field.place == Place::Item ? draft.itemCount() : 1); ++item) {
            if (!given.contains(latin(field.key)))
                draft.setValue({latin(field.key), item}, fineValue(*m_contract, draft, field, item));
        }
    }
    setByName(draft, *m_contract, "byos", ownStorage);
    setByName(draft, *m_contract, "isSameAsPool", withPool);
    return draft;
}

Problems EveryContractTest::errorsIn(const Draft &draft) const
{
    Problems errors = problemsOf(*m_contract, draft, drafts::today());
    errors.removeIf([](const Problem &problem) { return problem.severity != Problem::Severity::Error; });
    return errors;
}

/// The row's contract and draft; leaves the function where the product is not offered with that licence type.
#define WHOLE_DRAFT(draft)                                                                                   \
    QFETCH(QString, revision);                                                                               \
    m_contract = contractNamed(revision);                                                                    \
    const Draft draft = whole();                                                                             \
    if (const Scope scope(*m_contract, draft);                                                               \
        scope.isChosen("licenseType", "Enterprise") && !productHas(scope, OffersEnterprise)) {               \
        QCOMPARE(errorsIn(draft).size(), 1);                                                                 \
        QCOMPARE(errorsIn(draft).front().at.key, u"licenseType"_s);                                          \
        return;                                                                                              \
    }

void EveryContractTest::aWholeDraftCanBeSent()
{
    WHOLE_DRAFT(draft);
    const Problems errors = errorsIn(draft);
    QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.front().text));

    const Request request = requestOf(*m_contract, draft, TimestampUnit::Milliseconds);
    QFETCH(QString, product);
    QCOMPARE(request.product, product); // by name, whatever is sent
    QCOMPARE(request.customerId, latin(drafts::customerId));
    QVERIFY(std::holds_alternative<Json>(readJson(request.body)));
}

void EveryContractTest::sendsItsFieldsInOrder()
{
    WHOLE_DRAFT(draft);
    QStringList body;
    QStringList item;
    for (const Field &field : m_contract->fields) {
        const bool told = *field.leftOut
            && valueFor(*m_contract, draft, field) == valueFromText(field, latin(field.leftOut));
        if (field.place == Place::Path || told || presenceOf(*m_contract, draft, field) == Presence::Absent)
            continue;
        (field.place == Place::Item ? item : body).append(latin(field.wire));
    }
    if (!item.isEmpty())
        body.append(latin(m_contract->listName));

    const Json sent = bodyOf(*m_contract, draft, TimestampUnit::Milliseconds);
    QCOMPARE(membersOf(sent), body);
    for (int i = 0; !item.isEmpty() && i < draft.itemCount(); ++i)
        QCOMPARE(membersOf(sent[m_contract->listName][static_cast<std::size_t>(i)]), item);
}

void EveryContractTest::whatIsSentCanBeRead()
{
    WHOLE_DRAFT(draft);
    for (const TimestampUnitRow &unit : timestampUnits()) {
        const auto read = readDraft(writeDraft(*m_contract, draft, unit.unit), unit.unit);
        const auto *again = std::get_if<DraftRead>(&read);
        QVERIFY(again);
        QVERIFY2(again->problems.isEmpty(),
            again->problems.isEmpty() ? "" : qPrintable(again->problems.front().text));
        QCOMPARE(again->draft.revision(), draft.revision());
        QCOMPARE(writeJson(bodyOf(*m_contract, again->draft, unit.unit)),
            writeJson(bodyOf(*m_contract, draft, unit.unit)));
    }
}

void EveryContractTest::entriesAreKept()
{
    WHOLE_DRAFT(draft);
    const KeptForm form{draft, {}, {}, {}};
    QVERIFY(readKeptForm(writeKeptForm(form)) == form);
}

void EveryContractTest::theReviewShowsAllThatIsSent()
{
    WHOLE_DRAFT(draft);
    QList<FieldRef> shown;
    for (const ReviewGroup &group : reviewOf(*m_contract, draft, TimestampUnit::Milliseconds, {})) {
        for (const ReviewLine &line : group.lines) {
            QVERIFY(!line.label.isEmpty());
            QVERIFY(!line.value.isEmpty());
            const Field *field = fieldOf(*m_contract, line.at.key);
            const Choice *choice = choiceIn(*field, valueFor(*m_contract, draft, *field, line.at.item));
            if (choice && *choice->note) // where a value comes from can be seen before it is sent
                QVERIFY2(line.detail.contains(contractText(choice->note)), qPrintable(line.detail));
            shown.append(line.at);
        }
    }
    for (const Field &field : m_contract->fields) {
        for (int item = 0; item < (field.place == Place::Item ? draft.itemCount() : 1); ++item)
            QCOMPARE(shown.count({latin(field.key), item}),
                presenceOf(*m_contract, draft, field, item) == Presence::Absent ? 0 : 1);
    }
}

void EveryContractTest::refuses(const Field &field, int item, const Value &value, const QStringList &says)
{
    Draft draft = whole();
    draft.setValue({latin(field.key), item}, value);
    const Problems errors = errorsIn(draft);
    const auto found = std::ranges::find(errors, FieldRef{latin(field.key), item}, &Problem::at);
    QVERIFY2(found != errors.end(), field.key);
    QVERIFY2(found->text.endsWith(u'.') && !found->text.contains(u"%1"), qPrintable(found->text));
    for (const QString &part : says)
        QVERIFY2(found->text.contains(part), qPrintable(found->text + u" -- "_s + part));
}

void EveryContractTest::accepts(const Field &field, int item, const Value &value)
{
    Draft draft = whole();
    draft.setValue({latin(field.key), item}, value);
    for (const Problem &problem : errorsIn(draft))
        QVERIFY2(problem.at != FieldRef({latin(field.key), item}), qPrintable(problem.text));
}

void EveryContractTest::judge(const Field &field, int item)
{
    const QString label = labelOf(field);
    const Draft draft = whole();
    const bool isRequired = presenceOf(*m_contract, draft, field, item) == Presence::Required;
    if (isRequired)
        refuses(field, item, {}, {label});
    else
        accepts(field, item, {});

    if (field.input == Input::Number) {
        const QStringList says{
            label, QString::number(field.range.lowest), QString::number(field.range.highest)};
        accepts(field, item, field.range.lowest);
        accepts(field, item, field.range.highest);
        refuses(field, item, field.range.lowest - 1, says);
        refuses(field, item, field.range.highest + 1, says);
        refuses(field, item, u"25"_s, says);
        refuses(field, item, true, says);
    } else if (field.input == Input::Date) {
        accepts(field, item, drafts::today().addMonths(1));
        accepts(field, item, QDate(9999, 12, 31));
        refuses(field, item, drafts::today());
        refuses(field, item, QDate(10000, 1, 1), {label});
        refuses(field, item, qint64{1798675200000}, {label});
        refuses(field, item, u"soon"_s, {label, u"soon"_s});
    } else if (field.input == Input::Switch) {
        accepts(field, item, true);
        accepts(field, item, false);
        refuses(field, item, qint64{1}, {label});
        refuses(field, item, u"maybe"_s, {label, u"maybe"_s});
    } else if (field.input == Input::Text) {
        accepts(field, item, QString(field.range.highest, u'x'));
        refuses(field, item, QString(field.range.highest + 1, u'x'), {QString::number(field.range.highest)});
        refuses(field, item, qint64{5}, {label});
    } else {
        const QList<const Choice *> fitting = choicesFor(*m_contract, draft, field, item);
        const bool isTrialOnly = !productHas(Scope(*m_contract, draft), OffersEnterprise);
        for (const Choice &choice : field.choices) {
            if (isTrialOnly && latin(choice.name) == u"Enterprise"_s)
                refuses(field, item, valueOf(field, choice), {u"Choose Trial"_s});
            else if (fitting.contains(&choice))
                accepts(field, item, valueOf(field, choice));
            else
                refuses(field, item, valueOf(field, choice), {label, labelOf(field, choice)});
        }
        refuses(field, item, true, {label});
        refuses(
            field, item, field.type == WireType::String ? Value(qint64{2048}) : Value(u"Azure"_s), {label});
        if (field.input == Input::Choice)
            refuses(field, item, field.type == WireType::String ? Value(u"Gratis"_s) : Value(qint64{-1}),
                {label});
    }
}

void EveryContractTest::judgesEveryField()
{
    WHOLE_DRAFT(draft);
    for (const Field &field : m_contract->fields) {
        const int item = field.place == Place::Item ? draft.itemCount() - 1 : 0; // the last one, too
        const bool applies = presenceOf(*m_contract, draft, field, item) != Presence::Absent;
        if (!applies || isSettled(*m_contract, draft, field, item)) {
            for (const Value &nonsense : {Value(), Value(u"nonsense"_s), Value(qint64{-99})})
                accepts(field, item, nonsense);
        } else {
            judge(field, item);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

/// To each other contract and back: what was entered is there again, and what would not be sent there is
/// named.
void EveryContractTest::goesThereAndBackWithoutLoss()
{
    WHOLE_DRAFT(draft);
    for (const Contract *other : contracts()) {
        const Converted there = convert(draft, *other);
        QCOMPARE(there.draft.revision(), latin(other->revision));
        const Converted back = convert(there.draft, *m_contract, draft);
        QCOMPARE(back.draft, draft);
        for (const NotCarriedOver &value : there.notCarriedOver) {
            QVERIFY(other != m_contract);
            const QString sentence = sentenceOf(value, *other);
            QVERIFY2(sentence.contains(value.label) && sentence.contains(value.value)
                    && sentence.contains(latin(other->revision)) && sentence.endsWith(u'.'),
                qPrintable(sentence));
        }
    }
}

void EveryContractTest::carriesOver(
    const Draft &draft, const Converted &there, const Contract &other, const Field &field)
{
    for (int item = 0; item < (field.place == Place::Item ? draft.itemCount() : 1); ++item) {
        const FieldRef at{latin(field.key), item};
        const Value value = draft.value(at);
        const Field *place = placeFor(field, value, item, other, there.draft.itemCount());
        const bool isCarried = place && isPlaceOf(*m_contract, field, *place);
        if (isCarried)
            QCOMPARE(
                meaningOf(*place, there.draft.value({latin(place->key), item})), meaningOf(field, value));

        const auto named = std::ranges::find(there.notCarriedOver, at, &NotCarriedOver::at);
        const bool isSent = presenceOf(*m_contract, draft, field, item) != Presence::Absent;
        if (named != there.notCarriedOver.end())
            QVERIFY2(isSent && named->isKept == isCarried, field.key);
        else if (isSent) // there, too, and as the same
            QVERIFY2(place && presenceOf(other, there.draft, *place, item) != Presence::Absent
                    && meaningOf(*place, valueFor(other, there.draft, *place, item))
                        == meaningOf(field, valueFor(*m_contract, draft, field, item)),
                field.key);
    }
}

/// To each other contract, field by field: what can be held there is there, and what is sent here is either
/// sent there or named.
void EveryContractTest::carriesOverWhatHasAPlace()
{
    WHOLE_DRAFT(draft);
    for (const Contract *other : contracts()) {
        if (other == m_contract)
            continue;
        const Converted there = convert(draft, *other);
        for (const Field &field : m_contract->fields) {
            carriesOver(draft, there, *other, field);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void EveryContractTest::tablesFitTogether_data()
{
    QTest::addColumn<QString>("revision");
    for (const Contract *contract : contracts())
        QTest::addRow("%s", contract->revision) << latin(contract->revision);
}

void EveryContractTest::tablesFitTogether()
{
    QFETCH(QString, revision);
    const Contract &contract = *contractNamed(revision);

    QVERIFY(revisionsInWords().split(u' ').contains(revision));
    for (const char *key : {contract.customer, contract.product, contract.seats})
        QVERIFY2(fieldOf(contract, latin(key)), key);
    QSet<QString> keys;
    QSet<QString> labels;
    for (const Field &field : contract.fields) {
        keys.insert(latin(field.key));
        labels.insert(labelOf(field));
        QVERIFY2(groupOf(contract, latin(field.group)), field.key);
        QVERIFY2(contractText(field.help).endsWith(u'.'), field.key);
        QVERIFY2(field.range.lowest <= field.range.highest, field.key);
        QVERIFY2(!*field.sameAs || fieldOf(contract, latin(field.sameAs)), field.key);
        QCOMPARE(field.choices.empty(), field.input != Input::Choice && field.input != Input::OpenChoice);
        QCOMPARE(latin(field.key),
            field.place == Place::Item ? latin(contract.listName) + u'.' + latin(field.wire)
                                       : latin(field.wire));
        QCOMPARE(fieldMeant(contract, latin(field.key)), &field);
        QCOMPARE(fieldMeant(contract, latin(field.wire).toUpper()), &field);
        QSet<QString> names;
        for (const Choice &choice : field.choices)
            names.insert(latin(choice.name));
        QCOMPARE(names.size(), qsizetype(field.choices.size()));
    }
    QCOMPARE(keys.size(), qsizetype(contract.fields.size()));
    QCOMPARE(labels.size(), qsizetype(contract.fields.size()));
    for (const StatusRow &row : contract.statuses) {
        QVERIFY2(row.fields.empty() || !fieldsOf(contract, row).isEmpty(), row.name);
        QCOMPARE(row.outcomeClass == OutcomeClass::Success, row.code == 1);
    }
    for (const Field &field : contract.fields) {
        const Group &group = *groupOf(contract, latin(field.group));
        QVERIFY2(!isItemGroup(contract, group) || field.place == Place::Item, field.key);
    }
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::EveryContractTest)
#include "everycontract_test.moc"
