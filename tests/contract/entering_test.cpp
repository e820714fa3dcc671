// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/contract.h"
#include "contract/validation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

/// What a person types or pastes, and what is understood (UX.md U5).
class EnteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsNumbers_data();
    void understandsNumbers();
    void understandsCustomerIds_data();
    void understandsCustomerIds();
    void understandsChoices_data();
    void understandsChoices();
    void understandsEveryChoice();
    void understandsDays_data();
    void understandsDays();
    void understandsSwitches_data();
    void understandsSwitches();
    void blanksAreNothing_data();
    void blanksAreNothing();

private:
    [[nodiscard]] Value entered(const char *key, const QString &text) const
    {
        return valueFromText(*fieldOf(defaultContract(), QString::fromLatin1(key)), text);
    }
};

void EnteringTest::understandsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");

    const auto reads = [](const char *name, const QString &text, qint64 number) {
        QTest::addRow("%s", name) << text << Value(number);
    };
    const auto keeps = [](const char *name, const QString &text) {
        QTest::addRow("%s", name) << text << Value(text);
    };
    reads("plain", u"25"_s, 25);
    reads("zero", u"0"_s, 0);
    reads("blanks around", u" \t25\r\n"_s, 25);
    reads("no-break spaces around", u"\u00A025\u202F"_s, 25);
    reads("negative", u"-3"_s, -3);
    reads("plus", u"+3"_s, 3);
    reads("English", u"1,234"_s, 1234);
    reads("German", u"1.234"_s, 1234);
    reads("French", u"1\u202F234"_s, 1234);
    reads("older French", u"1\u00A0234"_s, 1234);
    reads("thin space", u"1\u2009234"_s, 1234);
    reads("space", u"12 345"_s, 12345);
    reads("Swiss", u"1’234"_s, 1234);
    reads("Swiss, typed", u"1'234"_s, 1234);
    reads("millions", u"1,234,567"_s, 1234567);
    reads("German millions", u"2.147.483.647"_s, 2147483647);
    reads("negative, grouped", u"-1,234"_s, -1234);
    reads("largest", u"9223372036854775807"_s, std::numeric_limits<qint64>::max());
    reads("smallest", u"-9223372036854775808"_s, std::numeric_limits<qint64>::min());
    keeps("a fraction", u"1.5"_s);
    keeps("a fraction with a comma", u"1,5"_s);
    keeps("a fraction with two digits", u"1.50"_s);
    keeps("less than one", u"0.125"_s);
    keeps("less than one with a comma", u"0,125"_s);
    keeps("grouped and a fraction", u"1,234.50"_s);
    keeps("two separators", u"1,234.567"_s);
    keeps("groups of two", u"1,23"_s);
    keeps("too long a first group", u"1234,567"_s);
    keeps("a separator at the end", u"1,"_s);
    keeps("a separator in front", u",123"_s);
    keeps("two numbers", u"25 30"_s);
    keeps("words", u"twenty-five"_s);
    keeps("a number and a word", u"25 seats"_s);
    keeps("hexadecimal", u"0x19"_s);
    keeps("power of ten", u"1e3"_s);
    keeps("beyond 64 bits", u"9223372036854775808"_s);
    keeps("beyond 64 bits, grouped", u"99,999,999,999,999,999,999"_s);
    keeps("Arabic-Indic digits", u"\u0662\u0665"_s);
    keeps("infinity", u"inf"_s);
}

void EnteringTest::understandsNumbers()
{
    QFETCH(QString, text);
    QFETCH(Value, value);
    QCOMPARE(entered("userSeat", text), value);
}

void EnteringTest::understandsCustomerIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");

    const QString guid = u"7e4ffcae-0000-4000-8000-c6efa0b250d5"_s;
    QTest::addRow("plain") << guid << guid;
    QTest::addRow("blanks around") << u"\t "_s + guid + u" \n"_s << guid;
    QTest::addRow("no-break space behind") << guid + u'\u00A0' << guid;
    QTest::addRow("capitals") << guid.toUpper() << guid;
    QTest::addRow("braces") << u'{' + guid + u'}' << guid;
    QTest::addRow("braces, blanks, capitals") << u" { "_s + guid.toUpper() + u" } "_s << guid;
    QTest::addRow("no hyphens") << u"7E4FFCAE000040008000C6EFA0B250D5"_s << guid;
    QTest::addRow("another form") << u"customer-17"_s << u"customer-17"_s;
    QTest::addRow("another form keeps its case") << u"ACME-Corp"_s << u"ACME-Corp"_s;

    // A GUID with more to it is another ID: an order must never go to a customer that was not named.
    const auto keeps = [](const char *name, const QString &text) {
        QTest::addRow("%s", name) << text << text;
    };
    keeps("GUID and more", guid + u"77"_s);
    keeps("GUID and a word", guid + u" Contoso"_s);
    keeps("GUID and a brace", guid + u"}"_s);
    keeps("brace and GUID", u"{"_s + guid);
    keeps("two GUIDs", guid + u","_s + guid);
    keeps("a digit short", guid.chopped(1));
    keeps("not hexadecimal", QString(guid).replace(u'f', u'g'));
    keeps("hyphens elsewhere", u"7e4ffcae0-000-4000-8000-c6efa0b250d5"_s);
    keeps("one digit more, no hyphens", u"7e4ffcae000040008000c6efa0b250d5a"_s);
}

void EnteringTest::understandsCustomerIds()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(entered("customerId", text), Value(id));
}

void EnteringTest::understandsChoices_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");

    const QByteArray storage = "avepointStorageType";
    const QByteArray sale = "licenseItems.SaleType";
    const QByteArray type = "licenseType";
    const QByteArray product = "product";
    const Value s3 = qint64{1};
    QTest::addRow("number") << storage << u"1"_s << s3;
    QTest::addRow("name") << storage << u"AvepointStorageS3"_s << s3;
    QTest::addRow("name, another case") << storage << u"avepointstorages3"_s << s3;
    QTest::addRow("as the dropdown shows it") << storage << u"1 – AvepointStorageS3"_s << s3;
    QTest::addRow("as the dropdown shows it, another case") << storage << u"1 – AVEPOINTSTORAGES3"_s << s3;
    QTest::addRow("blanks around") << storage << u" 1 "_s << s3;
    QTest::addRow("name with a blank") << sale << u"unlimited users"_s << Value(qint64{1});
    QTest::addRow("name on the wire") << type << u"Trial"_s << Value(u"Trial"_s);
    QTest::addRow("name on the wire, another case") << type << u"ENTERPRISE"_s << Value(u"Enterprise"_s);
    QTest::addRow("product, another case") << product << u" office365backup"_s << Value(u"Office365Backup"_s);
    QTest::addRow("product of one's own") << product << u" MyService "_s << Value(u"MyService"_s);
    QTest::addRow("not offered") << storage << u"3"_s << Value(u"3"_s);
    QTest::addRow("no number") << storage << u"Azure"_s << Value(u"Azure"_s);
    QTest::addRow("negative") << storage << u"-1"_s << Value(u"-1"_s);
    QTest::addRow("number of a field that has none") << type << u"-1"_s << Value(u"-1"_s);
    QTest::addRow("label of another choice")
        << storage << u"0 – AvepointStorageS3"_s << Value(u"0 – AvepointStorageS3"_s);
}

void EnteringTest::understandsChoices()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, text);
    QFETCH(Value, value);
    QCOMPARE(entered(key.constData(), text), value);
}

void EnteringTest::understandsEveryChoice()
{
    for (const Field &field : defaultContract().fields) {
        for (const Choice &choice : field.choices) {
            const QString name = QString::fromLatin1(choice.name);
            const Value value = field.type == WireType::Int ? Value(choice.number) : Value(name);
            QCOMPARE(valueFromText(field, name), value);
            QCOMPARE(valueFromText(field, labelOf(field, choice)), value);
            if (field.type == WireType::Int)
                QCOMPARE(valueFromText(field, QString::number(choice.number)), value);
        }
    }
}

void EnteringTest::understandsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");

    const Value day = QDate(2026, 12, 31);
    QTest::addRow("day") << u"2026-12-31"_s << day;
    QTest::addRow("midnight UTC") << u"2026-12-31T00:00:00Z"_s << day;
    QTest::addRow("blanks around") << u" 2026-12-31\n"_s << day;
    QTest::addRow("leap day") << u"2028-02-29"_s << Value(QDate(2028, 2, 29));
    const auto keeps = [](const char *name, const QString &text) {
        QTest::addRow("%s", name) << text << Value(text);
    };
    keeps("no such day", u"2026-02-29"_s);
    keeps("another time", u"2026-12-31T12:00:00Z"_s);
    keeps("midnight elsewhere", u"2026-12-31T00:00:00+01:00"_s);
    keeps("no zone", u"2026-12-31T00:00:00"_s);
    keeps("something behind", u"2026-12-31 or so"_s);
    keeps("two days", u"2026-12-31/2027-01-31"_s);
    keeps("ambiguous order", u"01/02/2026"_s);
    keeps("words", u"end of the year"_s);
    keeps("a number", u"1798675200000"_s);
    keeps("five digits", u"10000-01-01"_s);
}

void EnteringTest::understandsDays()
{
    QFETCH(QString, text);
    QFETCH(Value, value);
    QCOMPARE(entered("expirationTime", text), value);
}

void EnteringTest::understandsSwitches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");

    QTest::addRow("true") << u"true"_s << Value(true);
    QTest::addRow("false") << u"false"_s << Value(false);
    QTest::addRow("another case") << u" TRUE "_s << Value(true);
    QTest::addRow("maybe") << u"maybe"_s << Value(u"maybe"_s);
}

void EnteringTest::understandsSwitches()
{
    QFETCH(QString, text);
    QFETCH(Value, value);
    QCOMPARE(entered("byos", text), value);
}

void EnteringTest::blanksAreNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const Field &field : defaultContract().fields)
        QTest::addRow("%s", field.key) << QByteArray(field.key);
}

void EnteringTest::blanksAreNothing()
{
    QFETCH(QByteArray, key);
    for (const QString &text : {QString(), u"  "_s, u"\t\r\n"_s, u"\u00A0\u2009\u202F"_s})
        QVERIFY(!isEntered(entered(key.constData(), text)));
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::EnteringTest)
#include "entering_test.moc"
