// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/validation.h"
#include "drafts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using drafts::number;
using drafts::set;
using drafts::text;

enum class Verdict { Fine, Warning, Error };

/// Every field of the paid sample, one of them changed.
class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesFields_data();
    void judgesFields();
    void theTermIsACalendarMonth_data();
    void theTermIsACalendarMonth();
    void theContractEndsAfterToday_data();
    void theContractEndsAfterToday();
    void warnsWhereATrialIsNotOffered_data();
    void warnsWhereATrialIsNotOffered();
    void listsProblemsInTheOrderOfTheForm();
    void everyProblemIsAtAField();
    void warningsDoNotKeepFromSending();
    void everyMessageIsASentence();

private:
    [[nodiscard]] Problems problemsAt(const Draft &draft, const QString &key) const;

    const Contract &m_contract = *contractNamed(u"2025-09"_s);
};

void ValidationTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

Problems ValidationTest::problemsAt(const Draft &draft, const QString &key) const
{
    Problems problems = problemsOf(m_contract, draft, drafts::today());
    problems.removeIf([&](const Problem &problem) { return problem.at != FieldRef{key, 0}; });
    return problems;
}

void ValidationTest::judgesFields_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Value>("value");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QStringList>("says"); // beside the label, which every error at a field starts with

    const auto row = [](const char *key, const char *name, const Value &value, Verdict verdict,
                         const QStringList &says = {}) {
        QTest::addRow("%s: %s", key, name) << QByteArray(key) << value << verdict << says;
    };
    using enum Verdict;
    constexpr auto largest = std::numeric_limits<qint64>::max();
    constexpr auto smallest = std::numeric_limits<qint64>::min();
    const auto textOfLength = [](qsizetype length) { return Value(QString(length, u'x')); };

    // ---- texts
    row("customerId", "GUID", text(drafts::customerId), Fine);
    row("customerId", "lowest", textOfLength(1), Warning, {u"8-4-4-4-12"_s});
    row("customerId", "highest", textOfLength(200), Warning, {u"8-4-4-4-12"_s});
    row("customerId", "beyond above", textOfLength(201), Error, {u"200"_s});
    row("customerId", "far beyond above", textOfLength(1'000'000), Error, {u"200"_s});
    row("customerId", "missing", {}, Error, {u"enter"_s});
    row("customerId", "beyond below", text(""), Error, {u"enter"_s});
    row("customerId", "wrong type", number(5), Error, {u"5"_s});
    for (const char *nonsense : {"a/b", "a?b", "a#b", "a b", " ", "a\tb", "a\u00A0b", "/"})
        row("customerId", nonsense, text(nonsense), Error, {u"/ ? #"_s});
    row("customerId", "line break", text("a\r\nb"), Error);
    row("customerId", "invisible character", text("7e4ffcae\u200B-0000-4000-8000-c6efa0b250d5"), Error);
    row("customerId", "this segment", text("."), Error); // would name another path once normalised
    row("customerId", "the segment above", text(".."), Error);
    row("customerId", "GUID and more", text("7e4ffcae-0000-4000-8000-c6efa0b250d577"), Warning,
        {u"8-4-4-4-12"_s});
    row("customerId", "a digit short", text("7e4ffcae-0000-4000-8000-c6efa0b250d"), Warning,
        {u"8-4-4-4-12"_s});

    row("product", "listed", text("Office365Backup"), Fine);
    row("product", "lowest", textOfLength(1), Warning, {u"x"_s, u"spelling"_s});
    row("product", "highest", textOfLength(100), Warning, {u"spelling"_s});
    row("product", "beyond above", textOfLength(101), Error, {u"100"_s});
    row("product", "missing", {}, Error, {u"choose"_s});
    row("product", "beyond below", text(""), Error, {u"choose"_s});
    row("product", "only blanks", text("  "), Error, {u"choose"_s});
    row("product", "wrong type", number(2048), Error, {u"2048"_s});
    row("product", "wrong type, switch", true, Error);
    row("product", "nonsense", text("Office365\nBackup"), Error, {u"cannot be seen"_s});
    row("product", "another case", text("office365backup"), Warning, {u"office365backup"_s, u"spelling"_s});

    row("licenseType", "first", text("Trial"), Fine);
    row("licenseType", "last", text("Enterprise"), Fine);
    const QStringList licenceTypes{u"Trial"_s, u"Enterprise"_s};
    row("licenseType", "missing", {}, Error, licenceTypes);
    row("licenseType", "another case", text("trial"), Error, licenceTypes);
    row("licenseType", "empty", text(""), Error, licenceTypes);
    row("licenseType", "nonsense", text("Gratis"), Error, licenceTypes + QStringList{u"Gratis"_s});
    row("licenseType", "wrong type", number(0), Error, licenceTypes);

    // ---- coded choices
    const auto choice = [&](const char *key, const QList<qint64> &offered, const QList<qint64> &others,
                            const QStringList &names) {
        for (const qint64 code : offered)
            row(key, qPrintable(QString::number(code)), code,
                qstrcmp(key, "avepointStorageType") == 0 && code == 2 ? Warning : Fine); // §11.9
        for (const qint64 code : others)
            row(key, qPrintable(QString::number(code)), code, Error,
                names + QStringList{QString::number(code)});
        row(key, "far above", largest, Error, names);
        row(key, "far below", smallest, Error, names);
        row(key, "missing", {}, Error, names);
        row(key, "wrong type", text("1"), Error, names);
        row(key, "wrong type, switch", true, Error, names);
        row(key, "nonsense", text("nonsense"), Error, names + QStringList{u"nonsense"_s});
    };
    choice("avepointStorageType", {0, 1, 2}, {-1, 3},
        {u"0 – AvepointStorageAzure"_s, u"1 – AvepointStorageS3"_s, u"2 – AvepointStorageGCP"_s});
    choice("licenseItems.SubscriptionSourceType", {1, 2, 6}, {-1, 0, 3, 5, 7},
        {u"1 – AvepointPool"_s, u"2 – MarketplacePool"_s, u"6 – LarsAvepointPool"_s});
    choice("licenseItems.SaleType", {0, 1, 2}, {-1, 3},
        {u"0 – Capacity Tier"_s, u"1 – Unlimited Users"_s, u"2 – Unlimited Organization"_s});
    choice("licenseItems.PackageType", {0, 1, 2}, {-1, 3}, {u"0 – Standard"_s, u"1 – Core"_s, u"2 – Flex"_s});
    choice("licenseItems.PaymentType", {0, 1}, {-1, 2}, {u"0 – Prepaid"_s, u"1 – PayAsYouGo"_s});

    // ---- numbers
    const auto range = [&](const char *key, qint64 lowest, qint64 highest) {
        const QStringList limits{QString::number(lowest), QString::number(highest)};
        row(key, "lowest", lowest, Fine);
        row(key, "highest", highest, Fine);
        row(key, "beyond below", lowest - 1, Error, limits);
        row(key, "beyond above", highest + 1, Error, limits);
        row(key, "negative", number(-1), Error, limits);
        row(key, "far above", largest, Error, limits);
        row(key, "far below", smallest, Error, limits);
        row(key, "missing", {}, Error, limits);
        row(key, "wrong type", text("25"), Error, limits);
        row(key, "wrong type, switch", true, Error, limits);
        row(key, "wrong type, day", QDate(2026, 12, 31), Error, limits);
        row(key, "fraction", text("1.5"), Error, limits + QStringList{u"1.5"_s});
        row(key, "nonsense", text("nonsense"), Error, limits + QStringList{u"nonsense"_s});
    };
    range("retentionYear", 1, 99);
    range("userSeat", 1, 2147483647);
    range("licenseItems.CustomerSize", 1, 2147483647);

    // ---- switches
    for (const char *key : {"byos", "licenseItems.IsSameAsPool"}) {
        row(key, "no", false, Fine);
        row(key, "yes", true, qstrcmp(key, "byos") == 0 ? Warning : Fine); // §11.8
        row(key, "missing", {}, Error, {u"yes"_s, u"no"_s});
        row(key, "wrong type", number(1), Error, {u"yes"_s, u"no"_s});
        row(key, "nonsense", text("maybe"), Error, {u"maybe"_s, u"yes"_s, u"no"_s});
    }

    // ---- days, seen from 15 Mar 2026
    row("expirationTime", "lowest", QDate(2026, 4, 15), Fine);
    row("expirationTime", "highest", QDate(9999, 12, 31), Fine);
    row("expirationTime", "beyond below", QDate(2026, 4, 14), Error,
        {u"one calendar month"_s, u"15 Apr 2026"_s});
    row("expirationTime", "today", QDate(2026, 3, 15), Error, {u"15 Apr 2026"_s});
    row("expirationTime", "past", QDate(1970, 1, 1), Error, {u"15 Apr 2026"_s});
    row("licenseItems.ContractEndDate", "lowest", QDate(2026, 3, 16), Warning,
        {u"before the service does"_s});
    row("licenseItems.ContractEndDate", "a day before the service ends", QDate(2026, 12, 30), Warning,
        {u"before the service does"_s});
    row("licenseItems.ContractEndDate", "with the service", QDate(2026, 12, 31), Fine);
    row("licenseItems.ContractEndDate", "highest", QDate(9999, 12, 31), Fine);
    row("licenseItems.ContractEndDate", "beyond below", QDate(2026, 3, 15), Error, {u"after today"_s});
    row("licenseItems.ContractEndDate", "past", QDate(1969, 12, 31), Error);
    for (const char *key : {"expirationTime", "licenseItems.ContractEndDate"}) {
        row(key, "beyond above", QDate(10000, 1, 1), Error, {u"31 Dec 9999"_s});
        row(key, "far above", QDate::fromJulianDay(784354017364), Error, {u"31 Dec 9999"_s});
        row(key, "far below", QDate::fromJulianDay(-784350574879), Error);
        row(key, "no day", QDate(), Error);
        row(key, "missing", {}, Error, {u"choose a day"_s});
        row(key, "wrong type", number(1798675200000), Error, {u"1798675200000"_s});
        row(key, "nonsense", text("soon"), Error, {u"soon"_s});
    }
}

void ValidationTest::judgesFields()
{
    QFETCH(QByteArray, key);
    QFETCH(Value, value);
    QFETCH(Verdict, verdict);
    QFETCH(QStringList, says);

    Draft draft = drafts::paid();
    set(draft, key.constData(), value);
    const Problems found = problemsAt(draft, QString::fromLatin1(key));

    QCOMPARE(found.isEmpty(), verdict == Verdict::Fine);
    QCOMPARE(hasErrors(found), verdict == Verdict::Error);
    QCOMPARE(hasErrors(problemsOf(m_contract, draft, drafts::today())), verdict == Verdict::Error);
    QString all;
    for (const Problem &problem : found) {
        all += problem.text + u'\n';
        QVERIFY2(problem.text.size() < 300, qPrintable(problem.text));
    }
    for (const QString &fragment : says)
        QVERIFY2(all.contains(fragment), qPrintable(all + fragment));
    const bool isOfType = !all.contains(u"calendar month"_s) && !all.contains(u"after today"_s)
        && !all.startsWith(u"A customer ID"_s);
    if (verdict == Verdict::Error && isOfType)
        QVERIFY2(all.startsWith(labelOf(*fieldOf(m_contract, QString::fromLatin1(key)))), qPrintable(all));
}

void ValidationTest::theTermIsACalendarMonth_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("earliest");

    const auto row = [](QDate today, QDate earliest) {
        QTest::addRow("%s", qPrintable(today.toString(Qt::ISODate))) << today << earliest;
    };
    row({2026, 3, 15}, {2026, 4, 15});
    row({2026, 1, 28}, {2026, 2, 28});
    row({2026, 1, 29}, {2026, 2, 28});
    row({2026, 1, 31}, {2026, 2, 28});
    row({2028, 1, 29}, {2028, 2, 29});
    row({2028, 1, 31}, {2028, 2, 29});
    row({2028, 2, 29}, {2028, 3, 29});
    row({2026, 2, 28}, {2026, 3, 28});
    row({2026, 3, 31}, {2026, 4, 30});
    row({2026, 4, 30}, {2026, 5, 30});
    row({2026, 12, 1}, {2027, 1, 1});
    row({2026, 12, 31}, {2027, 1, 31});
    row({2100, 1, 31}, {2100, 2, 28}); // no leap year
}

void ValidationTest::theTermIsACalendarMonth()
{
    QFETCH(QDate, today);
    QFETCH(QDate, earliest);

    Draft draft = drafts::paid();
    set(draft, "licenseItems.ContractEndDate", QDate(2200, 1, 1));
    set(draft, "expirationTime", earliest);
    QCOMPARE(problemsOf(m_contract, draft, today), Problems());

    set(draft, "expirationTime", earliest.addDays(-1));
    const Problems found = problemsOf(m_contract, draft, today);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().at, FieldRef({u"expirationTime"_s, 0}));
    QCOMPARE(found.front().severity, Problem::Severity::Error);
    QVERIFY(found.front().text.contains(QLocale::c().toString(earliest, u"d MMM yyyy"_s)));

    set(draft, "licenseItems.IsSameAsPool", true); // optional then, but sent when entered
    QVERIFY(hasErrors(problemsOf(m_contract, draft, today)));
    set(draft, "expirationTime", {});
    QVERIFY(!hasErrors(problemsOf(m_contract, draft, today)));
}

void ValidationTest::theContractEndsAfterToday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("error");

    QTest::addRow("ends tomorrow") << QDate(2026, 12, 30) << false;
    QTest::addRow("ends today") << QDate(2026, 12, 31) << true;
    QTest::addRow("ended yesterday") << QDate(2027, 1, 1) << true;
}

void ValidationTest::theContractEndsAfterToday()
{
    QFETCH(QDate, today);
    QFETCH(bool, error);

    Draft draft = drafts::paid();
    set(draft, "licenseItems.IsSameAsPool", true);
    set(draft, "expirationTime", {});

    QCOMPARE(hasErrors(problemsOf(m_contract, draft, today)), error);
}

void ValidationTest::warnsWhereATrialIsNotOffered_data()
{
    QTest::addColumn<bool>("warned");

    QTest::addRow("Office365Backup") << false;
    QTest::addRow("Office365EXODBackup") << false;
    QTest::addRow("Office365PPBackup") << true; // Enterprise (API.md §10.1)
    QTest::addRow("Office365Archiving") << true; // Enterprise only
    QTest::addRow("PartnerWorkspaceOnboarding") << false;
}

void ValidationTest::warnsWhereATrialIsNotOffered()
{
    QFETCH(bool, warned);

    Draft draft = drafts::trial();
    set(draft, "product", text(QTest::currentDataTag()));
    const Problems found = problemsAt(draft, u"licenseType"_s);
    QCOMPARE(found.size(), warned ? 1 : 0);
    QVERIFY(!hasErrors(found));
    if (warned)
        QVERIFY(found.front().text.contains(QLatin1StringView(QTest::currentDataTag())));

    Draft paid = drafts::paid();
    set(paid, "product", text(QTest::currentDataTag()));
    QVERIFY(problemsAt(paid, u"licenseType"_s).isEmpty());
}

void ValidationTest::listsProblemsInTheOrderOfTheForm()
{
    Draft draft(m_contract);
    set(draft, "licenseType", text("Enterprise"));
    set(draft, "byos", {});
    set(draft, "retentionYear", {});
    set(draft, "licenseItems.IsSameAsPool", {});

    QStringList keys;
    for (const Problem &problem : problemsOf(m_contract, draft, drafts::today()))
        keys.append(problem.at.key);

    QStringList printed;
    for (const Field &field : m_contract.fields) {
        const QString key = QString::fromLatin1(field.key);
        if (key != u"licenseType"_s && key != u"licenseItems.PackageType"_s
            && key != u"licenseItems.CustomerSize"_s)
            printed.append(key); // no product, no package
    }
    QCOMPARE(keys, printed);

    // Found by a check over several fields, but shown at its place; the error before the warning.
    Draft mixed = drafts::paid();
    set(mixed, "customerId", text("contoso"));
    set(mixed, "byos", true);
    set(mixed, "userSeat", number(0));
    set(mixed, "expirationTime", QDate(2026, 3, 16));
    QStringList mixedKeys;
    for (const Problem &problem : problemsOf(m_contract, mixed, drafts::today()))
        mixedKeys.append(problem.at.key);
    QCOMPARE(mixedKeys, QStringList({u"customerId"_s, u"byos"_s, u"userSeat"_s, u"expirationTime"_s}));
}

void ValidationTest::everyProblemIsAtAField()
{
    for (const Value &value : {Value(), Value(true), number(-1), Value(QDate(1980, 1, 1)), text("x/ y")}) {
        Draft draft(m_contract);
        for (const Field &field : m_contract.fields)
            set(draft, field.key, value);
        draft.switchOn(u"term"_s, true);
        const Problems found = problemsOf(m_contract, draft, drafts::today());
        QVERIFY(hasErrors(found));
        for (const Problem &problem : found) {
            QVERIFY2(fieldOf(m_contract, problem.at.key), qPrintable(problem.at.key));
            QVERIFY(problem.at.item < draft.itemCount());
        }
    }
}

void ValidationTest::warningsDoNotKeepFromSending()
{
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({{{u"a"_s, 0}, Problem::Severity::Warning, u"b"_s}}));
    QVERIFY(hasErrors({{{u"a"_s, 0}, Problem::Severity::Warning, u"b"_s},
        {{u"a"_s, 0}, Problem::Severity::Error, u"b"_s}}));
}

void ValidationTest::everyMessageIsASentence()
{
    for (const Value &value : {Value(), Value(true), number(-1), text("no such thing")}) {
        Draft draft = drafts::paid();
        for (const Field &field : m_contract.fields) {
            Draft changed = draft;
            set(changed, field.key, value);
            for (const Problem &problem : problemsAt(changed, QString::fromLatin1(field.key))) {
                QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
                QVERIFY2(!problem.text.contains(u'%'), qPrintable(problem.text)); // no argument forgotten
            }
        }
    }
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::ValidationTest)
#include "validation_test.moc"
