// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/presence.h"
#include "contract/validation.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

/// The tables of contract 2025-09 against the specification and API.md §4, §6, §7, §8.
class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsRevision();
    void namesItsSpecialFields();
    void hasTheFourteenFieldsInOrder();
    void printsFieldsAsTheSpecificationDoes_data();
    void printsFieldsAsTheSpecificationDoes();
    void hasTheThreeAnswerFields();
    void offersTheKnownProducts_data();
    void offersTheKnownProducts();
    void offersTheTwoLicenceTypes();
    void marksWhatComesFromElsewhere();
    void fieldsFitTheirGroups();
    void textsAreThere();
    void keysAndLabelsAreUnique();
    void choicesAreUnique();
    void initialValuesAreValid();
    void aNewDraftIsATrial();
    void hasTheFifteenStatuses();
    void printsStatusesAsTheSpecificationDoes_data();
    void printsStatusesAsTheSpecificationDoes();
    void doesNotKnowOtherStatuses_data();
    void doesNotKnowOtherStatuses();
    void onlyOneStatusIsSuccess();
    void statusesSayWhatToDo();
    void statusesFillInKnownWordsOnly();
    void namesOutcomeClasses();
    void findsTheFieldThatIsMeant_data();
    void findsTheFieldThatIsMeant();
    void findsTheItemThatIsMeant_data();
    void findsTheItemThatIsMeant();
    void labelsChoicesWithTheirNumber();
    void countsInUnits();
    void findsNothingUnknown();

private:
    const Contract &m_contract = *contractNamed(u"2025-09"_s);
};

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString choicesOf(const Field &field)
{
    QStringList choices;
    for (const Choice &choice : field.choices)
        choices.append(u"%1 %2"_s.arg(choice.number).arg(latin(choice.name)));
    return choices.join(u", "_s);
}

} // namespace

void TableTest::namesItsRevision()
{
    QCOMPARE(&defaultContract(), &m_contract);
    QCOMPARE(contracts().front(), &m_contract);
    QCOMPARE(latin(m_contract.revision), u"2025-09"_s);
    QCOMPARE(latin(m_contract.path), u"/partner/external/v3/general/customers/{customerId}/services"_s);
    QCOMPARE(latin(m_contract.scope), u"elements.license.readwrite.all"_s);
    QCOMPARE(latin(m_contract.listName), u"licenseItems"_s);
    QCOMPARE(m_contract.mostItems, 1);
    QVERIFY(latin(m_contract.source).contains(u"0cd1ac4"_s));
}

void TableTest::namesItsSpecialFields()
{
    const Field *customer = fieldOf(m_contract, latin(m_contract.customer));
    QVERIFY(customer);
    QCOMPARE(customer->place, Place::Path);
    QVERIFY(latin(m_contract.path).contains(u'{' + latin(customer->wire) + u'}'));
    QCOMPARE(latin(m_contract.product), u"product"_s);
    QVERIFY(fieldOf(m_contract, latin(m_contract.product)));
    QCOMPARE(latin(m_contract.seats), u"userSeat"_s);
    QVERIFY(fieldOf(m_contract, latin(m_contract.seats)));
}

void TableTest::hasTheFourteenFieldsInOrder()
{
    QStringList printed;
    for (const Field &field : m_contract.fields) {
        if (field.place != Place::Path)
            printed.append(latin(field.key));
    }

    QCOMPARE(printed,
        QStringList({u"product"_s, u"licenseType"_s, u"avepointStorageType"_s, u"retentionYear"_s, u"byos"_s,
            u"userSeat"_s, u"expirationTime"_s, u"licenseItems.SubscriptionSourceType"_s,
            u"licenseItems.IsSameAsPool"_s, u"licenseItems.SaleType"_s, u"licenseItems.PackageType"_s,
            u"licenseItems.CustomerSize"_s, u"licenseItems.ContractEndDate"_s,
            u"licenseItems.PaymentType"_s}));
    QCOMPARE(m_contract.fields.size(), std::size_t{15}); // and the customer in the path
}

void TableTest::printsFieldsAsTheSpecificationDoes_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<WireType>("type");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("choices"); // of the coded fields

    using enum WireType;
    using enum Place;
    const QString none;
    QTest::addRow("customerId") << u"customerId"_s << String << Path << Input::Text << none;
    QTest::addRow("avepointStorageType")
        << u"avepointStorageType"_s << Int << Body << Input::Choice
        << u"0 AvepointStorageAzure, 1 AvepointStorageS3, 2 AvepointStorageGCP"_s;
    QTest::addRow("retentionYear") << u"retentionYear"_s << Int << Body << Input::Number << none;
    QTest::addRow("byos") << u"byos"_s << Bool << Body << Input::Switch << none;
    QTest::addRow("userSeat") << u"userSeat"_s << Int << Body << Input::Number << none;
    QTest::addRow("expirationTime") << u"expirationTime"_s << Long << Body << Input::Date << none;
    QTest::addRow("licenseItems.SubscriptionSourceType")
        << u"SubscriptionSourceType"_s << Int << Item << Input::Choice
        << u"1 AvepointPool, 2 MarketplacePool, 6 LarsAvepointPool"_s;
    QTest::addRow("licenseItems.IsSameAsPool") << u"IsSameAsPool"_s << Bool << Item << Input::Switch << none;
    QTest::addRow("licenseItems.SaleType")
        << u"SaleType"_s << Int << Item << Input::Choice
        << u"0 Capacity Tier, 1 Unlimited Users, 2 Unlimited Organization"_s;
    QTest::addRow("licenseItems.PackageType")
        << u"PackageType"_s << Int << Item << Input::Choice << u"0 Standard, 1 Core, 2 Flex"_s;
    QTest::addRow("licenseItems.CustomerSize") << u"CustomerSize"_s << Int << Item << Input::Number << none;
    QTest::addRow("licenseItems.ContractEndDate")
        << u"ContractEndDate"_s << Long << Item << Input::Date << none;
    QTest::addRow("licenseItems.PaymentType")
        << u"PaymentType"_s << Int << Item << Input::Choice << u"0 Prepaid, 1 PayAsYouGo"_s;
}

void TableTest::printsFieldsAsTheSpecificationDoes()
{
    QFETCH(QString, wire);
    QFETCH(WireType, type);
    QFETCH(Place, place);
    QFETCH(Input, input);
    QFETCH(QString, choices);

    const Field *field = fieldOf(m_contract, latin(QTest::currentDataTag()));

    QVERIFY(field);
    QCOMPARE(latin(field->wire), wire);
    QCOMPARE(field->type, type);
    QCOMPARE(field->place, place);
    QCOMPARE(field->input, input);
    QCOMPARE(choicesOf(*field), choices);
}

void TableTest::hasTheThreeAnswerFields()
{
    QCOMPARE(m_contract.answer.size(), std::size_t{3});
    QCOMPARE(latin(m_contract.answer[0].wire), u"customerId"_s);
    QCOMPARE(m_contract.answer[0].type, WireType::String);
    QCOMPARE(latin(m_contract.answer[1].wire), u"product"_s);
    QCOMPARE(m_contract.answer[1].type, WireType::String);
    QCOMPARE(latin(m_contract.answer[2].wire), u"status"_s);
    QCOMPARE(m_contract.answer[2].type, WireType::Int);
    for (const AnswerField &field : m_contract.answer)
        QVERIFY(!contractText(field.label).isEmpty());
}

/// API.md §10.1, the rows that have a name in this contract.
void TableTest::offersTheKnownProducts_data()
{
    QTest::addColumn<bool>("storage");
    QTest::addColumn<bool>("package");
    QTest::addColumn<bool>("trial");
    QTest::addColumn<bool>("premium");

    QTest::addRow("Office365Backup") << true << true << true << false;
    QTest::addRow("Office365EXODBackup") << true << true << true << false;
    QTest::addRow("Office365PPBackup") << true << false << false << false;
    QTest::addRow("PartnerTenantSettingManagement") << false << false << true << true;
    QTest::addRow("PartnerWorkspaceOnboarding") << false << false << true << true;
    QTest::addRow("PartnerUserManagement") << false << false << true << true;
    QTest::addRow("PartnerStorageOptimization") << false << false << true << true;
}

void TableTest::offersTheKnownProducts()
{
    QFETCH(bool, storage);
    QFETCH(bool, package);
    QFETCH(bool, trial);
    QFETCH(bool, premium);

    const Field *field = fieldOf(m_contract, u"product"_s);
    QCOMPARE(field->input, Input::OpenChoice);
    QCOMPARE(field->type, WireType::String);
    const Choice *product = choiceOf(*field, latin(QTest::currentDataTag()));

    QVERIFY(product);
    QCOMPARE((product->traits & TakesStorage) != 0, storage);
    QCOMPARE((product->traits & TakesPackage) != 0, package);
    QCOMPARE((product->traits & OffersTrial) != 0, trial);
    QCOMPARE((product->traits & Premium) != 0, premium);
    QVERIFY(product->traits & OffersEnterprise);
}

void TableTest::offersTheTwoLicenceTypes()
{
    const Field *field = fieldOf(m_contract, u"licenseType"_s);

    QCOMPARE(field->type, WireType::String);
    QCOMPARE(field->input, Input::Choice);
    QCOMPARE(field->choices.size(), std::size_t{2});
    QCOMPARE(latin(field->choices[0].name), u"Trial"_s);
    QCOMPARE(latin(field->choices[1].name), u"Enterprise"_s);
}

/// Only what the specification or the published list prints stands without a note.
void TableTest::marksWhatComesFromElsewhere()
{
    const Field *product = fieldOf(m_contract, u"product"_s);
    const QStringList others{u"Office365EXODBackup"_s, u"Office365PPBackup"_s, u"PartnerUserManagement"_s,
        u"PartnerStorageOptimization"_s, u"FLYOnline"_s, u"SalesforceBackup"_s, u"VMBackup"_s,
        u"GsuiteBackup"_s, u"RevIM/AvePointRecords"_s, u"CPManagement"_s, u"TyGraph"_s,
        u"LicenseManagement"_s, u"SaaSManagementPlatform"_s, u"GASaas(GovernanceAutomation)"_s,
        u"PolicyEnforcer"_s, u"Office365Management"_s, u"Office365Archiving"_s, u"CRMBackup"_s,
        u"PartnerAzureSecurityManagement"_s};
    for (const QString &name : others) {
        const Choice *choice = choiceOf(*product, name);
        QVERIFY2(choice, qPrintable(name));
        QVERIFY2(!contractText(choice->note).isEmpty(), qPrintable(name));
    }
    QCOMPARE(product->choices.size(), std::size_t(others.size()) + 3);
    const Choice *google = choiceOf(*fieldOf(m_contract, u"avepointStorageType"_s), 2);
    QCOMPARE(contractText(google->note), u"Google Cloud data centres only."_s); // §11.9
}

void TableTest::fieldsFitTheirGroups()
{
    for (const Field &field : m_contract.fields) {
        QVERIFY2(groupOf(m_contract, latin(field.group)), field.key);
        const bool choosable = field.input == Input::Choice || field.input == Input::OpenChoice;
        QVERIFY2(field.choices.empty() != choosable, field.key);
        QVERIFY2(field.range.lowest <= field.range.highest, field.key);
        if (*field.sameAs) {
            const Field *other = fieldOf(m_contract, latin(field.sameAs));
            QVERIFY2(other && other->input == Input::Date && field.input == Input::Date, field.key);
        }
        if (field.place == Place::Item)
            QCOMPARE(latin(field.key), latin(m_contract.listName) + u'.' + latin(field.wire));
        else
            QCOMPARE(latin(field.key), latin(field.wire));
    }
    for (const Group &group : m_contract.groups) {
        QVERIFY2(group.columns >= 1, group.key);
        QVERIFY2(std::ranges::any_of(m_contract.fields,
                     [&](const Field &field) { return latin(field.group) == latin(group.key); }),
            group.key);
    }
    QCOMPARE(latin(fieldOf(m_contract, u"licenseItems.ContractEndDate"_s)->sameAs), u"expirationTime"_s);
}

void TableTest::textsAreThere()
{
    for (const Field &field : m_contract.fields) {
        QVERIFY2(!labelOf(field).trimmed().isEmpty(), field.key);
        QVERIFY2(contractText(field.help).endsWith(u'.'), field.key);
        for (const Choice &choice : field.choices)
            QVERIFY2(*choice.name, field.key);
    }
    QCOMPARE(contractText(""), QString());
}

void TableTest::keysAndLabelsAreUnique()
{
    QSet<QString> keys;
    QSet<QString> labels;
    for (const Field &field : m_contract.fields) {
        QVERIFY2(!keys.contains(latin(field.key)), field.key);
        keys.insert(latin(field.key));
        const QString label = latin(field.group) + u'/' + labelOf(field);
        QVERIFY2(!labels.contains(label), qPrintable(label));
        labels.insert(label);
    }
    QSet<QString> groups;
    for (const Group &group : m_contract.groups) {
        QVERIFY2(!groups.contains(latin(group.key)), group.key);
        groups.insert(latin(group.key));
    }
}

void TableTest::choicesAreUnique()
{
    for (const Field &field : m_contract.fields) {
        QSet<QString> names;
        QSet<qint64> numbers;
        for (const Choice &choice : field.choices) {
            const QString name = latin(choice.name).toLower();
            QVERIFY2(!names.contains(name), choice.name);
            names.insert(name);
            if (field.type == WireType::String) {
                QCOMPARE(choice.number, qint64{-1});
            } else {
                QVERIFY2(!numbers.contains(choice.number), choice.name);
                numbers.insert(choice.number);
            }
        }
    }
}

void TableTest::initialValuesAreValid()
{
    const Draft draft(m_contract);
    for (const Problem &problem : problemsOf(m_contract, draft, QDate(2026, 3, 15))) {
        const Field *field = fieldOf(m_contract, problem.at.key);
        QVERIFY2(field, qPrintable(problem.at.key));
        QVERIFY2(!*field->initial, qPrintable(problem.text)); // only what is empty may be missing
    }
    for (const Field &field : m_contract.fields) {
        const Value value = valueFromText(field, latin(field.initial));
        QCOMPARE(draft.value({latin(field.key), 0}), value);
        switch (field.input) {
        case Input::Switch:
            QVERIFY2(std::holds_alternative<bool>(value), field.key);
            break;
        case Input::Number:
            if (const auto *number = std::get_if<qint64>(&value))
                QVERIFY2(*number >= field.range.lowest && *number <= field.range.highest, field.key);
            else
                QVERIFY2(!isEntered(value), field.key);
            break;
        case Input::Choice:
        case Input::OpenChoice:
            if (const auto *name = std::get_if<QString>(&value))
                QVERIFY2(field.type == WireType::String && choiceOf(field, *name), field.key);
            else if (const auto *number = std::get_if<qint64>(&value))
                QVERIFY2(field.type == WireType::Int && choiceOf(field, *number), field.key);
            else
                QVERIFY2(!isEntered(value), field.key);
            break;
        case Input::Date:
        case Input::Text:
            QVERIFY2(!isEntered(value), field.key);
            break;
        }
    }
}

void TableTest::aNewDraftIsATrial()
{
    const Draft draft(m_contract);

    QCOMPARE(draft.revision(), u"2025-09"_s);
    QCOMPARE(draft.itemCount(), 1);
    QCOMPARE(draft.value({u"licenseType"_s}), Value(u"Trial"_s));
    QCOMPARE(draft.value({u"byos"_s}), Value(false));
    const Group *term = groupOf(m_contract, latin(fieldOf(m_contract, u"userSeat"_s)->group));
    QCOMPARE(presenceOf(m_contract, draft, *term), Presence::Optional); // off by default
    QVERIFY(!draft.isSwitchedOn(latin(term->key)));
}

void TableTest::hasTheFifteenStatuses()
{
    QList<int> codes;
    for (const StatusRow &row : m_contract.statuses)
        codes.append(row.code);

    QCOMPARE(codes, QList<int>({1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 16, 17, 18, 19, 20}));
}

/// Names of the specification; class and fields of API.md §7.
void TableTest::printsStatusesAsTheSpecificationDoes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<OutcomeClass>("outcomeClass");
    QTest::addColumn<QStringList>("fields");

    using enum OutcomeClass;
    const QStringList none;
    const QString source = u"licenseItems.SubscriptionSourceType"_s;
    const QString same = u"licenseItems.IsSameAsPool"_s;
    const QString end = u"licenseItems.ContractEndDate"_s;
    const QString product = u"product"_s;
    const QString expiry = u"expirationTime"_s;
    const QString seats = u"userSeat"_s;
    const auto row = [](int code, const char *name, OutcomeClass outcomeClass, const QStringList &fields) {
        QTest::addRow("%d", code) << code << latin(name) << outcomeClass << fields;
    };
    row(1, "SaveSuccessful", Success, none);
    row(2, "SaveFailed", Refused, none);
    row(3, "PartnerNoLicense", Refused, {source, product});
    row(4, "UserSeatNotEnough", Change, {seats});
    row(5, "ExceededExpiredTime", Change, {expiry, same, end});
    row(6, "CheckFailed", Refused, {product}); // all of them: the first is gone to
    row(7, "LicenseExists", Change, {product});
    row(11, "LessThanCurrentTime", Change, {expiry});
    row(12, "HasSameLicense", Change, {product, source});
    row(13, "AlreadyAcceptOtherLicense", Refused, {product});
    row(16, "CheckSuccessful", Unknown, none);
    row(17, "PremiumProductReachLimit", Refused, {product});
    row(18, "ExpiredTimeLessThanOneMonth", Change, {expiry, same});
    row(19, "ReduceUserSeatFailed", Refused, {seats});
    row(20, "AssignEXODForCB365ActiveFailed", Refused, {product});
}

void TableTest::printsStatusesAsTheSpecificationDoes()
{
    QFETCH(int, code);
    QFETCH(QString, name);
    QFETCH(OutcomeClass, outcomeClass);
    QFETCH(QStringList, fields);

    const StatusRow *row = statusOf(m_contract, code);

    QVERIFY(row);
    QCOMPARE(row->code, code);
    QCOMPARE(latin(row->name), name);
    QCOMPARE(row->outcomeClass, outcomeClass);
    QStringList pointedAt;
    for (const Field *field : fieldsOf(m_contract, *row))
        pointedAt.append(latin(field->key));
    QCOMPARE(pointedAt, fields);
}

void TableTest::doesNotKnowOtherStatuses_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {-1, 0, 8, 9, 10, 14, 15, 21, 200, std::numeric_limits<int>::max()})
        QTest::addRow("%d", code) << code;
}

void TableTest::doesNotKnowOtherStatuses()
{
    QFETCH(int, code);
    QVERIFY(!statusOf(m_contract, code));
}

void TableTest::onlyOneStatusIsSuccess()
{
    for (const StatusRow &row : m_contract.statuses)
        QCOMPARE(row.outcomeClass == OutcomeClass::Success, row.code == 1);
}

void TableTest::statusesSayWhatToDo()
{
    QSet<QString> headlines;
    for (const StatusRow &row : m_contract.statuses) {
        const QString headline = contractText(row.headline);
        QVERIFY2(!headline.isEmpty(), row.name);
        QVERIFY2(!headlines.contains(headline), row.name);
        headlines.insert(headline);
        QVERIFY2(contractText(row.meaning).endsWith(u'.'), row.name);
        QVERIFY2(contractText(row.advice).endsWith(u'.'), row.name);
        QVERIFY2(!row.steps.empty(), row.name);
        QVERIFY2(row.fields.empty() != !fieldsOf(m_contract, row).empty(), row.name);

        const auto offers = [&](NextStep step) {
            return std::ranges::find(row.steps, step) != row.steps.end();
        };
        QCOMPARE(offers(NextStep::GoToField), !row.fields.empty()); // U25
        QVERIFY2(!offers(NextStep::TryAgain), row.name); // never offered blindly
        const bool mayBeThere = row.code == 2 || row.code == 7 || row.code == 12 || row.code == 16;
        QCOMPARE(row.steps.front() == NextStep::CheckServices, mayBeThere);
        const bool refused =
            row.outcomeClass == OutcomeClass::Refused || row.outcomeClass == OutcomeClass::Change;
        QVERIFY2(!refused || contractText(row.meaning).contains(u"not added"_s)
                || contractText(row.meaning).contains(u"Nothing was added"_s),
            row.name);
    }
    for (const int code : {7, 12}) // §7: do not send again
        QVERIFY(contractText(statusOf(m_contract, code)->advice).contains(u"Do not send it again"_s));
}

void TableTest::statusesFillInKnownWordsOnly()
{
    static const QRegularExpression inBraces(u"\\{[^}]*\\}|[{}]"_s);
    const QStringList known{u"{product}"_s, u"{customer}"_s, u"{seats}"_s};
    for (const StatusRow &row : m_contract.statuses) {
        for (const char *text : {row.headline, row.meaning, row.cause, row.advice}) {
            auto matches = inBraces.globalMatch(contractText(text));
            while (matches.hasNext()) {
                const QString word = matches.next().captured();
                QVERIFY2(known.contains(word), qPrintable(word));
            }
        }
    }
}

void TableTest::namesOutcomeClasses()
{
    QCOMPARE(latin(keyOf(OutcomeClass::Success)), u"success"_s);
    QCOMPARE(latin(keyOf(OutcomeClass::Change)), u"change"_s);
    QCOMPARE(latin(keyOf(OutcomeClass::Refused)), u"refused"_s);
    QCOMPARE(latin(keyOf(OutcomeClass::Unknown)), u"unknown"_s);
    QCOMPARE(latin(keyOf(OutcomeClass::NotSent)), u"notSent"_s);
}

void TableTest::findsTheFieldThatIsMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key"); // empty: none

    QTest::addRow("as printed") << u"userSeat"_s << u"userSeat"_s;
    QTest::addRow("another case") << u"UserSeat"_s << u"userSeat"_s;
    QTest::addRow("all capitals") << u"BYOS"_s << u"byos"_s;
    QTest::addRow("path of a list") << u"licenseItems[0].UserSeat"_s << u"userSeat"_s;
    QTest::addRow("item field") << u"licenseItems[0].SaleType"_s << u"licenseItems.SaleType"_s;
    QTest::addRow("item field, camel case") << u"licenseItems[0].saleType"_s << u"licenseItems.SaleType"_s;
    QTest::addRow("key") << u"licenseItems.ContractEndDate"_s << u"licenseItems.ContractEndDate"_s;
    QTest::addRow("item field without a path") << u"packagetype"_s << u"licenseItems.PackageType"_s;
    QTest::addRow("JSON path") << u"$.userSeat"_s << u"userSeat"_s;
    QTest::addRow("JSON path of a list")
        << u"$.licenseItems[0].IsSameAsPool"_s << u"licenseItems.IsSameAsPool"_s;
    QTest::addRow("customer") << u"CustomerId"_s << u"customerId"_s;
    QTest::addRow("blanks") << u"  product "_s << u"product"_s;
    QTest::addRow("empty") << QString() << QString();
    QTest::addRow("only a dot") << u"."_s << QString();
    QTest::addRow("unknown") << u"resource"_s << QString();
    QTest::addRow("a part") << u"user"_s << QString();
    QTest::addRow("with blanks inside") << u"user seat"_s << QString();
    QTest::addRow("hostile") << QString(100'000, u'.') << QString();
}

void TableTest::findsTheFieldThatIsMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, key);

    const Field *field = fieldMeant(m_contract, name);

    QCOMPARE(field ? latin(field->key) : QString(), key);
}

void TableTest::findsTheItemThatIsMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("item");

    QTest::addRow("first") << u"licenseItems[0].UserSeat"_s << 0;
    QTest::addRow("third") << u"licenseItems[2].UserSeat"_s << 2;
    QTest::addRow("two digits") << u"$.licenseItems[12].SaleType"_s << 12;
    QTest::addRow("no list") << u"userSeat"_s << 0;
    QTest::addRow("no number") << u"licenseItems[].UserSeat"_s << 0;
    QTest::addRow("negative") << u"licenseItems[-1].UserSeat"_s << 0;
    QTest::addRow("a name") << u"licenseItems['x'].UserSeat"_s << 0;
    QTest::addRow("far beyond an int") << u"licenseItems[99999999999999999999].UserSeat"_s << 0;
    QTest::addRow("empty") << QString() << 0;
}

void TableTest::findsTheItemThatIsMeant()
{
    QFETCH(QString, name);
    QFETCH(int, item);
    QCOMPARE(itemMeant(name), item);
}

void TableTest::labelsChoicesWithTheirNumber()
{
    const Field *storage = fieldOf(m_contract, u"avepointStorageType"_s);
    const Field *product = fieldOf(m_contract, u"product"_s);

    QCOMPARE(labelOf(*storage, *choiceOf(*storage, 1)), u"1 – AvepointStorageS3"_s); // UX.md, the window
    QCOMPARE(labelOf(*product, product->choices[0]), u"Office365Backup"_s);
    QCOMPARE(choiceOf(*storage, u"AvepointStorageS3"_s), choiceOf(*storage, 1));
}

void TableTest::countsInUnits()
{
    const Field *retention = fieldOf(m_contract, u"retentionYear"_s);

    QCOMPARE(unitOf(*retention, 1), u"year"_s);
    QCOMPARE(unitOf(*retention, 2), u"years"_s);
    QCOMPARE(unitOf(*fieldOf(m_contract, u"userSeat"_s), 2), QString());
}

void TableTest::findsNothingUnknown()
{
    QVERIFY(!contractNamed(u"2025-9"_s));
    QVERIFY(!contractNamed(QString()));
    QVERIFY(!fieldOf(m_contract, u"UserSeat"_s));
    QVERIFY(!fieldOf(m_contract, QString()));
    QVERIFY(!groupOf(m_contract, u"nothing"_s));
    QVERIFY(!choiceOf(*fieldOf(m_contract, u"avepointStorageType"_s), 3));
    QVERIFY(!choiceOf(*fieldOf(m_contract, u"product"_s), u"office365backup"_s));
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::TableTest)
#include "table_test.moc"
