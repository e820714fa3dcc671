// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/template.h"

#include "contract/encoding.h"
#include "contract/presence.h"
#include "drafts.h"
#include "json/boundedjson.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

const QDate today(2026, 11, 25);

QString nameOf(const char *key)
{
    return QString::fromLatin1(key);
}

Value someValueFor(const Field &field)
{
    if (!field.choices.empty())
        return valueOf(field, field.choices.front());
    switch (field.input) {
    case Input::Number:
        return std::max(qint64{3}, field.range.lowest);
    case Input::Switch:
        return false;
    case Input::Date:
        return today.addMonths(12);
    default:
        return u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s;
    }
}

/// Everything entered, in as many items as there may be up to two.
Draft filled(const Contract &contract, const Choice &product, const Choice &licence)
{
    Draft draft(contract);
    draft.setItemCount(2);
    for (const Field &field : contract.fields) {
        for (int item = 0; item < (field.place == Place::Item ? draft.itemCount() : 1); ++item)
            draft.setValue({nameOf(field.key), item}, someValueFor(field));
    }
    const Field &products = *fieldOf(contract, nameOf(contract.product));
    const Field &licences = *fieldCalled(contract, u"licenseType");
    draft.setValue({nameOf(products.key), 0}, valueOf(products, product));
    draft.setValue({nameOf(licences.key), 0}, valueOf(licences, licence));
    for (const Group &group : contract.groups)
        draft.switchOn(nameOf(group.key), true);
    return draft;
}

QByteArray fileOf(const QByteArray &body, const QByteArray &name = "Mine")
{
    return "{\"template\": \"" + name + "\", \"contract\": \"2025-09\", \"body\": " + body + "}";
}

QString sentenceFor(const QByteArray &text)
{
    const auto read = readTemplate(text);
    const auto *unreadable = std::get_if<TemplateUnreadable>(&read);
    return unreadable ? unreadable->sentence : QString();
}

QDate dayIn(const Draft &draft, const char *key)
{
    const Value value = draft.value({nameOf(key), 0});
    return std::holds_alternative<QDate>(value) ? std::get<QDate>(value) : QDate();
}

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsWritten_data();
    void comesBackAsWritten();
    void neverHoldsACustomer();
    void countsMonths_data();
    void countsMonths();
    void beginsToday_data();
    void beginsToday();
    void saysWhichDaysAreLeftOpen();
    void keepsIncompleteEntries();
    void takesTheCustomerOver();
    void refusesFiles_data();
    void refusesFiles();
    void keepsDaysAtTheirItems();
    void survivesEveryCutAndFlip();
    void namesThemselves_data();
    void namesThemselves();
    void checksNames_data();
    void checksNames();
};

void TemplateTest::comesBackAsWritten_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("licence");
    for (const Contract *contract : contracts()) {
        for (const Choice &product : fieldOf(*contract, nameOf(contract->product))->choices) {
            for (const Choice &licence : fieldCalled(*contract, u"licenseType")->choices)
                QTest::addRow("%s, %s, %s", contract->revision, product.name, licence.name)
                    << nameOf(contract->revision) << nameOf(product.name) << nameOf(licence.name);
        }
    }
}

void TemplateTest::comesBackAsWritten()
{
    QFETCH(QString, revision);
    QFETCH(QString, product);
    QFETCH(QString, licence);
    const Contract &contract = *contractNamed(revision);
    const Draft draft = filled(contract, *choiceOf(*fieldOf(contract, nameOf(contract.product)), product),
        *choiceOf(*fieldCalled(contract, u"licenseType"), licence));
    const TemplateMade made = templateOf(u"Mine"_s, contract, draft, today);
    QVERIFY(made.leftOpen.isEmpty());
    const auto read = readTemplate(writeTemplate(made.made));
    QVERIFY2(std::holds_alternative<Template>(read), qPrintable(sentenceFor(writeTemplate(made.made))));
    QCOMPARE(std::get<Template>(read), made.made);
    // On the same day, for the same customer, it sends what was on the form.
    const Draft begun = withCustomerOf(draftFrom(std::get<Template>(read), today), draft);
    for (const TimestampUnitRow &unit : timestampUnits())
        QVERIFY(bodyOf(contract, begun, unit.unit) == bodyOf(contract, draft, unit.unit));
}

void TemplateTest::neverHoldsACustomer()
{
    for (const Contract *contract : contracts()) {
        Draft draft(*contract);
        for (const Field &field : contract->fields)
            draft.setValue({nameOf(field.key), 0}, someValueFor(field));
        draft.setValue({u"byos"_s, 0}, true);
        const QByteArray text = writeTemplate(templateOf(u"Mine"_s, *contract, draft, today).made);
        QVERIFY(text.contains("\"byos\": true"));
        QVERIFY2(!text.contains("7e4ffcae"), text.constData());
        QVERIFY2(!text.contains("customerId"), text.constData());
        for (const Field &field : contract->fields) // numbers, days and choices name nobody
            QVERIFY2(!field.isOfCustomer || field.input == Input::Text, field.key);
    }
}

void TemplateTest::countsMonths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<int>("months"); // 0: none
    QTest::newRow("a year") << QDate(2026, 11, 25) << QDate(2027, 11, 25) << 12;
    QTest::newRow("a year less a day") << QDate(2027, 1, 1) << QDate(2027, 12, 31) << 12;
    QTest::newRow("three days off") << QDate(2026, 11, 25) << QDate(2027, 11, 28) << 12;
    QTest::newRow("four days off") << QDate(2026, 11, 25) << QDate(2027, 11, 29) << 0;
    QTest::newRow("half a month") << QDate(2026, 11, 25) << QDate(2026, 12, 10) << 0;
    QTest::newRow("end of January to end of February") << QDate(2026, 1, 31) << QDate(2026, 2, 28) << 1;
    QTest::newRow("end of February to end of March") << QDate(2026, 2, 28) << QDate(2026, 3, 31) << 1;
    QTest::newRow("leap day to a year on") << QDate(2028, 2, 29) << QDate(2029, 2, 28) << 12;
    QTest::newRow("leap day to a leap day") << QDate(2028, 2, 29) << QDate(2032, 2, 29) << 48;
    QTest::newRow("to a leap day") << QDate(2027, 2, 28) << QDate(2028, 2, 29) << 12;
    QTest::newRow("over the end of a month") << QDate(2026, 1, 31) << QDate(2026, 3, 2) << 1;
    QTest::newRow("today") << QDate(2026, 11, 25) << QDate(2026, 11, 25) << 0;
    QTest::newRow("past") << QDate(2026, 11, 25) << QDate(2025, 11, 25) << 0;
    QTest::newRow("a hundred years") << QDate(2026, 11, 25) << QDate(2126, 11, 25) << 1200;
    QTest::newRow("beyond") << QDate(2026, 11, 25) << QDate(2126, 12, 25) << 0;
}

void TemplateTest::countsMonths()
{
    QFETCH(QDate, day);
    QFETCH(QDate, ends);
    QFETCH(int, months);
    QCOMPARE(monthsAheadOf(day, ends).value_or(0), months);
}

void TemplateTest::beginsToday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("ends");
    QTest::newRow("plain") << QDate(2026, 11, 25) << 12 << QDate(2027, 11, 25);
    QTest::newRow("into a short month") << QDate(2027, 1, 31) << 1 << QDate(2027, 2, 28);
    QTest::newRow("into February of a leap year") << QDate(2028, 1, 31) << 1 << QDate(2028, 2, 29);
    QTest::newRow("from a leap day") << QDate(2028, 2, 29) << 12 << QDate(2029, 2, 28);
}

void TemplateTest::beginsToday()
{
    QFETCH(QDate, day);
    QFETCH(int, months);
    QFETCH(QDate, ends);
    const auto read =
        readTemplate(fileOf(QByteArray(R"({"product": "Office365Backup", "licenseType": "Enterprise",
        "expirationTime": {"monthsAhead": )")
            + QByteArray::number(months) + "}}"));
    QVERIFY(std::holds_alternative<Template>(read));
    QCOMPARE(dayIn(draftFrom(std::get<Template>(read), day), "expirationTime"), ends);
}

void TemplateTest::saysWhichDaysAreLeftOpen()
{
    Draft draft = drafts::paid(); // both days are 31 Dec 2026
    const TemplateMade near = templateOf(u"Mine"_s, defaultContract(), draft, QDate(2026, 9, 30));
    QVERIFY(near.leftOpen.isEmpty());
    QCOMPARE(near.made.monthsAhead.value({u"expirationTime"_s, 0}), 3);
    drafts::set(draft, "expirationTime", QDate(2027, 1, 14));
    const TemplateMade open = templateOf(u"Mine"_s, defaultContract(), draft, QDate(2026, 9, 30));
    QCOMPARE(open.leftOpen, (QList<FieldRef>{{u"expirationTime"_s, 0}}));
    QVERIFY(!isEntered(draftFrom(open.made, today).value({u"expirationTime"_s, 0})));
    QVERIFY(!writeTemplate(open.made).contains("expirationTime"));
}

void TemplateTest::keepsIncompleteEntries()
{
    for (const Contract *contract : contracts()) {
        const Template made = templateOf(u"Empty"_s, *contract, Draft(*contract), today).made;
        const auto read = readTemplate(writeTemplate(made));
        QVERIFY(std::holds_alternative<Template>(read));
        QCOMPARE(std::get<Template>(read), made);
    }
    const auto read = readTemplate(fileOf("{}"));
    QVERIFY(std::holds_alternative<Template>(read));
}

void TemplateTest::takesTheCustomerOver()
{
    for (const Contract *from : contracts()) {
        for (const Contract *to : contracts()) {
            Draft other(*from);
            other.setValue({nameOf(from->customer), 0}, u"somebody"_s);
            const Draft taken = withCustomerOf(Draft(*to), other);
            QCOMPARE(taken.value({nameOf(to->customer), 0}), Value(u"somebody"_s));
            QCOMPARE(withoutCustomer(taken), withoutCustomer(Draft(*to)));
        }
    }
}

void TemplateTest::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const QString &said) {
        QTest::newRow(name) << text << said;
    };
    row("empty", "", u"JSON"_s);
    row("no JSON", "{", u"JSON"_s);
    row("a list", "[]", u"“template”"_s);
    row("a text", "\"template\"", u"“template”"_s);
    row("too long", QByteArray((1 << 20) + 1, ' '), u"longer"_s);
    row("too deep", fileOf(QByteArray(40, '[') + QByteArray(40, ']')), u"nested"_s);
    row("twice", R"({"template": "A", "template": "B", "contract": "2025-09", "body": {}})", u"twice"_s);
    row("no name", R"({"contract": "2025-09", "body": {}})", u"“template”"_s);
    row("a number for a name", R"({"template": 1, "contract": "2025-09", "body": {}})", u"“template”"_s);
    row("a blank name", fileOf("{}", "  "), u"a name"_s);
    row("a long name", fileOf("{}", QByteArray(65, 'a')), u"64"_s);
    row("a name of two lines", fileOf("{}", "a\\nb"), u"line breaks"_s);
    row("a name that turns around", fileOf("{}", "a\\u202eb"), u"not seen"_s);
    row("a customer", R"({"template": "A", "contract": "2025-09", "customerId": "c", "body": {}})",
        u"“customerId” is not a member"_s);
    row("a customer in the body", fileOf(R"({"customerId": "c"})"), u"“customerId”"_s);
    row("no contract", R"({"template": "A", "body": {}})", u"“contract”"_s);
    row("another contract", R"({"template": "A", "contract": "1999-01", "body": {}})", u"1999-01"_s);
    row("no body", R"({"template": "A", "contract": "2025-09"})", u"“body”"_s);
    row("a list for a body", fileOf("[]"), u"“body”"_s);
    row("unknown field", fileOf(R"({"seats": 1})"), u"“seats”"_s);
    row("a text for a number", fileOf(R"({"retentionYear": "1"})"), u"“retentionYear”"_s);
    row("a fixed day", fileOf(R"({"expirationTime": 1798675200000})"), u"{\"monthsAhead\": 12}"_s);
    for (const QByteArray months : {"0", "-1", "1201", "1.5", "\"12\"", "null", "18446744073709551628"})
        row(("months: " + months).constData(),
            fileOf(R"({"expirationTime": {"monthsAhead": )" + months + "}}"), u"“expirationTime” must say"_s);
    row("more than months", fileOf(R"({"expirationTime": {"monthsAhead": 12, "days": 1}})"), u"must say"_s);
    row("other than months", fileOf(R"({"expirationTime": {"days": 1}})"), u"must say"_s);
    row("a fixed day in an item", fileOf(R"({"licenseItems": [{"ContractEndDate": 1}]})"), u"must say"_s);
    row("too many items", fileOf("{\"licenseItems\": [" + QByteArray("{},").repeated(100) + "{}]}"),
        u"“licenseItems”"_s);
    row("items that are none", fileOf(R"({"licenseItems": {"ContractEndDate": {"monthsAhead": 1}}})"),
        u"“licenseItems”"_s);
    row("what does not apply",
        fileOf(R"({"product": "PartnerWorkspaceOnboarding", "licenseType": "Trial", "retentionYear": 1})"),
        u"“retentionYear” does not apply"_s);
}

void TemplateTest::refusesFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const QString sentence = sentenceFor(text);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
}

/// Nothing but a template or a sentence comes of a damaged file.
void TemplateTest::keepsDaysAtTheirItems()
{
    const auto read = readTemplate(R"({"template": "A", "contract": "2025-10", "body": {"product": 2048,
        "licenseType": 1, "licenseItems": [{}, {"expireTime": {"monthsAhead": 12}}]}})");
    QVERIFY(std::holds_alternative<Template>(read));
    const QByteArray written = writeTemplate(std::get<Template>(read));
    QVERIFY2(readTemplate(written) == read, written.constData());
}

void TemplateTest::survivesEveryCutAndFlip()
{
    const QByteArray whole =
        writeTemplate(templateOf(u"Mine"_s, defaultContract(), drafts::paid(), QDate(2025, 12, 31)).made);
    for (qsizetype at = 0; at < whole.size() - 2; ++at) {
        QVERIFY(!sentenceFor(whole.first(at)).isEmpty());
        for (const int bit : {0, 5, 7}) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            const auto read = readTemplate(flipped);
            if (const auto *made = std::get_if<Template>(&read))
                QVERIFY(std::holds_alternative<Template>(readTemplate(writeTemplate(*made))));
        }
    }
}

void TemplateTest::namesThemselves_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing entered") << Draft(defaultContract()) << QString();
    QTest::newRow("trial") << drafts::trial() << u"Office365Backup trial, S3, 1 year"_s;
    QTest::newRow("paid") << drafts::paid() << u"Office365Backup enterprise, Azure, 25 seats, 1 year"_s;
    Draft own = drafts::trial();
    drafts::set(own, "byos", true);
    drafts::set(own, "retentionYear", drafts::number(2));
    QTest::newRow("own storage") << own << u"Office365Backup trial, own storage, 2 years"_s;
    Draft management = drafts::trial();
    drafts::set(management, "product", drafts::text("PartnerWorkspaceOnboarding"));
    QTest::newRow("no storage") << management << u"PartnerWorkspaceOnboarding trial"_s;
    Draft typed = drafts::trial();
    drafts::set(typed, "product", QString(100, u'x'));
    QTest::newRow("a long product of one's own") << typed << QString(64, u'x');
    const Contract &numbered = *contractNamed(u"2025-10"_s);
    Draft items = filled(numbered, fieldOf(numbered, u"product"_s)->choices.front(),
        *choiceOf(*fieldOf(numbered, u"licenseType"_s), u"Enterprise"_s));
    QTest::newRow("numbers and items")
        << items << u"Office365Backup enterprise, Azure, 2 licence items, 3 years"_s;
}

void TemplateTest::namesThemselves()
{
    QFETCH(Draft, draft);
    QFETCH(QString, name);
    QCOMPARE(suggestedTemplateName(*contractNamed(draft.revision()), draft), name);
}

void TemplateTest::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"Backup trial, S3, 1 year"_s << true;
    QTest::newRow("other letters") << u"バックアップ試用 – Äpfel/Öl & Co"_s << true;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks") << u" \u00a0 "_s << false;
    QTest::newRow("tab") << u"a\tb"_s << false;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << false;
    QTest::newRow("not seen") << u"a\u200bb"_s << false;
    QTest::newRow("line separator") << u"a\u2028b"_s << false;
}

void TemplateTest::checksNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    QCOMPARE(!problemWithTemplateName(name).has_value(), isGood);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::TemplateTest)
#include "template_test.moc"
