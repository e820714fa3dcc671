// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "json/boundedjson.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using Kind = JsonFault::Kind;

class BoundedJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsStrictJson_data();
    void acceptsStrictJson();
    void refusesTheRest_data();
    void refusesTheRest();
    void namesTheDuplicateKey();
    void boundsNesting_data();
    void boundsNesting();
    void boundsSize();
    void survivesAHundredThousandLevels_data();
    void survivesAHundredThousandLevels();
    void readsIntegers_data();
    void readsIntegers();
    void keepsOrderAndLargeIntegers();
    void writesAsTheSpecificationPrints();
    void findsMembersRegardlessOfCase_data();
    void findsMembersRegardlessOfCase();
    void carriesTexts_data();
    void carriesTexts();
    void writesEvenBrokenTexts();
};

void BoundedJsonTest::acceptsStrictJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("same"); // without blanks

    QTest::addRow("object") << QByteArray(R"({"a": 1})") << QByteArray(R"({"a":1})");
    QTest::addRow("empty object") << QByteArray("{}") << QByteArray("{}");
    QTest::addRow("list") << QByteArray("[1, 2]") << QByteArray("[1,2]");
    QTest::addRow("number") << QByteArray("5") << QByteArray("5");
    QTest::addRow("null") << QByteArray("null") << QByteArray("null");
    QTest::addRow("blanks around") << QByteArray(" \r\n\t{} \n") << QByteArray("{}");
    QTest::addRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}") << QByteArray(R"({"a":1})");
    QTest::addRow("escape") << QByteArray(R"(["\u0041"])") << QByteArray(R"(["A"])");
    QTest::addRow("two bytes of UTF-8") << QByteArray("[\"\xC3\xBC\"]") << QByteArray("[\"\xC3\xBC\"]");
    QTest::addRow("same key in two objects")
        << QByteArray(R"({"a":{"a":1},"b":{"a":2}})") << QByteArray(R"({"a":{"a":1},"b":{"a":2}})");
    QTest::addRow("same key, another case")
        << QByteArray(R"({"a":1,"A":2})") << QByteArray(R"({"a":1,"A":2})");
    QTest::addRow("same key in the objects of a list")
        << QByteArray(R"([{"a":1},{"a":2}])") << QByteArray(R"([{"a":1},{"a":2}])");
}

void BoundedJsonTest::acceptsStrictJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, same);

    const auto read = readJson(text);

    const Json *json = std::get_if<Json>(&read);
    QVERIFY(json);
    QCOMPARE(QByteArray::fromStdString(json->dump()), same);
}

void BoundedJsonTest::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::addRow("nothing") << QByteArray() << Kind::Syntax << 1 << 1;
    QTest::addRow("a word") << QByteArray("hello") << Kind::Syntax << 1 << 1;
    QTest::addRow("trailing comma") << QByteArray(R"({"a": 1,})") << Kind::Syntax << 1 << 9;
    QTest::addRow("missing value on line 3")
        << QByteArray("{\n\"a\": 1,\n  \"b\": }") << Kind::Syntax << 3 << 8;
    QTest::addRow("comment") << QByteArray("{ // no\n}") << Kind::Syntax << 1 << 3;
    QTest::addRow("single quotes") << QByteArray("{'a': 1}") << Kind::Syntax << 1 << 2;
    QTest::addRow("cut off") << QByteArray(R"({"a":)") << Kind::Syntax << 1 << 6;
    QTest::addRow("something behind the end") << QByteArray("{} x") << Kind::Syntax << 1 << 4;
    QTest::addRow("a second value") << QByteArray("{}\n{") << Kind::Syntax << 2 << 1;
    QTest::addRow("closed too often") << QByteArray("{}}") << Kind::Syntax << 1 << 3;
    QTest::addRow("raw line break in a text") << QByteArray("[\"a\nb\"]") << Kind::Syntax << 1 << 4;
    QTest::addRow("invalid UTF-8") << QByteArray("[\"\xFF\"]") << Kind::Syntax << 1 << 3;
    QTest::addRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << Kind::Syntax << 1 << 1;
    QTest::addRow("more behind a NUL byte") << QByteArray("{}\n\0garbage", 11) << Kind::Syntax << 2 << 1;
    QTest::addRow("NUL byte in a text") << QByteArray("[\"\0\"]", 5) << Kind::Syntax << 1 << 3;
    QTest::addRow("NUL byte") << QByteArray("{}\0", 3) << Kind::Syntax << 1 << 3;
    QTest::addRow("not a number") << QByteArray("NaN") << Kind::Syntax << 1 << 1;
    QTest::addRow("leading zero") << QByteArray("[01]") << Kind::Syntax << 1 << 3;
    QTest::addRow("beyond a double") << QByteArray("{\n\"a\": 1e999}") << Kind::Syntax << 2 << 11;

    QTest::addRow("key twice") << QByteArray(R"({"a":1,"a":2})") << Kind::DuplicateKey << 1 << 8;
    QTest::addRow("key twice, on line 3")
        << QByteArray("{\"a\":1,\n\"b\":2,\n \"a\":3}") << Kind::DuplicateKey << 3 << 2;
    QTest::addRow("key twice, and again in a value further on")
        << QByteArray(R"({"a":1,"a":2,"b":{"a":"a"}})") << Kind::DuplicateKey << 1 << 8;
    QTest::addRow("key twice, once escaped")
        << QByteArray(R"({"a":1, "\u0061":2})") << Kind::DuplicateKey << 1 << 9;
    QTest::addRow("key twice, quotes and backslashes in it")
        << QByteArray(R"({"\\\"":1, "\\\"":2})") << Kind::DuplicateKey << 1 << 12;
    QTest::addRow("key twice, deeper")
        << QByteArray(R"([{"b":{"a":1,"a":2}}])") << Kind::DuplicateKey << 1 << 14;
    QTest::addRow("key twice, byte order mark")
        << QByteArray("\xEF\xBB\xBF{\n\"a\":1,\"a\":2}") << Kind::DuplicateKey << 2 << 7;
}

void BoundedJsonTest::refusesTheRest()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(int, column);

    const auto read = readJson(text);

    const JsonFault *fault = std::get_if<JsonFault>(&read);
    QVERIFY(fault);
    QCOMPARE(fault->kind, kind);
    QCOMPARE(fault->line, line);
    QCOMPARE(fault->column, column);
    const QString sentence = describe(*fault);
    QVERIFY2(sentence.contains(u"line %1"_s.arg(line)), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"column %1"_s.arg(column)), qPrintable(sentence));
}

void BoundedJsonTest::namesTheDuplicateKey()
{
    const auto read = readJson(R"({"userSeat":1,"userSeat":900})");

    const JsonFault *fault = std::get_if<JsonFault>(&read);
    QVERIFY(fault);
    QCOMPARE(fault->detail, u"userSeat"_s);
    QVERIFY(describe(*fault).contains(u"userSeat"_s));
}

void BoundedJsonTest::boundsNesting_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("mostDepth");
    QTest::addColumn<int>("column"); // 0: accepted

    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QTest::addRow("as deep as allowed") << nested(32) << 32 << 0;
    QTest::addRow("one deeper") << nested(33) << 32 << 33;
    QTest::addRow("objects count too") << QByteArray(R"({"a":{"b":{}}})") << 2 << 11;
    QTest::addRow("side by side is not deep") << QByteArray("[[],[],[],[]]") << 2 << 0;
    QTest::addRow("brackets in a text") << QByteArray(R"(["[[[[{{{{"])") << 1 << 0;
    QTest::addRow("behind an escaped quote") << QByteArray(R"(["\"[[[[\\"])") << 1 << 0;
    QTest::addRow("behind a text that ends in a backslash") << QByteArray(R"(["\\",[[]]])") << 2 << 8;
    QTest::addRow("no nesting allowed") << QByteArray("5") << 0 << 0;
}

void BoundedJsonTest::boundsNesting()
{
    QFETCH(QByteArray, text);
    QFETCH(int, mostDepth);
    QFETCH(int, column);

    const auto read = readJson(text, {.mostBytes = 1000, .mostDepth = mostDepth});

    const JsonFault *fault = std::get_if<JsonFault>(&read);
    QCOMPARE(fault != nullptr, column != 0);
    if (fault) {
        QCOMPARE(fault->kind, Kind::TooDeep);
        QCOMPARE(fault->column, column);
        QVERIFY(describe(*fault).contains(u"nested too deeply"_s));
    }
}

void BoundedJsonTest::boundsSize()
{
    const QByteArray atLimit = "{}" + QByteArray((1 << 20) - 2, ' ');
    QVERIFY(std::holds_alternative<Json>(readJson(atLimit)));

    const auto beyond = readJson(atLimit + ' ');
    const JsonFault *fault = std::get_if<JsonFault>(&beyond);
    QVERIFY(fault);
    QCOMPARE(fault->kind, Kind::TooLarge);
    QVERIFY(describe(*fault).contains(u"longer"_s));

    QVERIFY(std::holds_alternative<Json>(readJson("[10]", {.mostBytes = 4})));
    QVERIFY(std::holds_alternative<JsonFault>(readJson("[100]", {.mostBytes = 4})));
}

void BoundedJsonTest::survivesAHundredThousandLevels_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::addRow("lists, closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::addRow("lists, open") << QByteArray(100'000, '[');
    QTest::addRow("objects") << QByteArray(R"({"a":)").repeated(100'000);
    QTest::addRow("behind a good start") << R"({"a":1,"b":)" + QByteArray(100'000, '[');
}

void BoundedJsonTest::survivesAHundredThousandLevels()
{
    QFETCH(QByteArray, text);

    const auto read = readJson(text);

    const JsonFault *fault = std::get_if<JsonFault>(&read);
    QVERIFY(fault);
    QCOMPARE(fault->kind, Kind::TooDeep);
}

void BoundedJsonTest::readsIntegers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("number");

    using Limits = std::numeric_limits<qint64>;
    QTest::addRow("zero") << QByteArray("0") << true << qint64{0};
    QTest::addRow("negative") << QByteArray("-7") << true << qint64{-7};
    QTest::addRow("beyond the exact doubles")
        << QByteArray("9007199254740993") << true << qint64{9007199254740993};
    QTest::addRow("largest") << QByteArray("9223372036854775807") << true << Limits::max();
    QTest::addRow("smallest") << QByteArray("-9223372036854775808") << true << Limits::min();
    QTest::addRow("one above") << QByteArray("9223372036854775808") << false << qint64{};
    QTest::addRow("one below") << QByteArray("-9223372036854775809") << false << qint64{};
    QTest::addRow("largest of 64 bits without sign")
        << QByteArray("18446744073709551615") << false << qint64{};
    QTest::addRow("beyond 64 bits") << QByteArray("18446744073709551616") << false << qint64{};
    QTest::addRow("fraction") << QByteArray("1.5") << false << qint64{};
    QTest::addRow("whole, but written as a fraction") << QByteArray("1.0") << false << qint64{};
    QTest::addRow("power of ten") << QByteArray("1e3") << false << qint64{};
    QTest::addRow("text") << QByteArray(R"("5")") << false << qint64{};
    QTest::addRow("true") << QByteArray("true") << false << qint64{};
    QTest::addRow("null") << QByteArray("null") << false << qint64{};
    QTest::addRow("list") << QByteArray("[5]") << false << qint64{};
}

void BoundedJsonTest::readsIntegers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isInteger);
    QFETCH(qint64, number);

    const auto read = readJson(text);
    QVERIFY(std::holds_alternative<Json>(read));
    const std::optional<qint64> integer = integerOf(std::get<Json>(read));

    QCOMPARE(integer.has_value(), isInteger);
    if (integer)
        QCOMPARE(*integer, number);
}

void BoundedJsonTest::keepsOrderAndLargeIntegers()
{
    const QByteArray text = R"({"z":9007199254740993,"a":-9223372036854775808,"m":1798675200000})";

    const auto read = readJson(text);

    QVERIFY(std::holds_alternative<Json>(read));
    QCOMPARE(writeJson(std::get<Json>(read)),
        QByteArray("{\n"
                   "    \"z\": 9007199254740993,\n"
                   "    \"a\": -9223372036854775808,\n"
                   "    \"m\": 1798675200000\n"
                   "}"));
}

void BoundedJsonTest::writesAsTheSpecificationPrints()
{
    Json item = Json::object();
    item["IsSameAsPool"] = true;
    Json json = Json::object();
    json["product"] = jsonOf(u"Müller \"&\" <Söhne>"_s);
    json["licenseItems"] = Json::array({item});

    QCOMPARE(writeJson(json),
        QByteArray("{\n"
                   "    \"product\": \"M\xC3\xBCller \\\"&\\\" <S\xC3\xB6hne>\",\n"
                   "    \"licenseItems\": [\n"
                   "        {\n"
                   "            \"IsSameAsPool\": true\n"
                   "        }\n"
                   "    ]\n"
                   "}"));
}

void BoundedJsonTest::findsMembersRegardlessOfCase_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("value"); // 0: none

    QTest::addRow("as asked") << QByteArray(R"({"customerId":1})") << 1;
    QTest::addRow("capital") << QByteArray(R"({"CustomerId":2})") << 2;
    QTest::addRow("all capitals, not the first") << QByteArray(R"({"a":9,"CUSTOMERID":3})") << 3;
    QTest::addRow("only a part") << QByteArray(R"({"customerIdentity":4})") << 0;
    QTest::addRow("behind a byte order mark") << QByteArray("{\"\xEF\xBB\xBF"
                                                            "customerId\":4}")
                                              << 0;
    QTest::addRow("only deeper") << QByteArray(R"({"a":{"customerId":5}})") << 0;
    QTest::addRow("empty") << QByteArray("{}") << 0;
    QTest::addRow("a list") << QByteArray(R"(["customerId"])") << 0;
    QTest::addRow("a text") << QByteArray(R"("customerId")") << 0;
    QTest::addRow("null") << QByteArray("null") << 0;
}

void BoundedJsonTest::findsMembersRegardlessOfCase()
{
    QFETCH(QByteArray, text);
    QFETCH(int, value);

    const auto read = readJson(text);
    QVERIFY(std::holds_alternative<Json>(read));
    const Json *member = memberOf(std::get<Json>(read), "customerId"_L1);

    QCOMPARE(member != nullptr, value != 0);
    if (member)
        QCOMPARE(integerOf(*member), std::optional<qint64>(value));
}

void BoundedJsonTest::carriesTexts_data()
{
    QTest::addColumn<QString>("text");

    QTest::addRow("empty") << QString();
    QTest::addRow("umlaut") << u"Müller"_s;
    QTest::addRow("beyond 16 bits") << u"\U0001F600"_s;
    QTest::addRow("NUL inside") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::addRow("byte order marks") << u"\uFEFF\uFEFFa\uFEFF"_s;
    QTest::addRow("quotes and backslashes") << u"\"\\/\n\t"_s;
}

void BoundedJsonTest::carriesTexts()
{
    QFETCH(QString, text);

    const auto read = readJson(writeJson(jsonOf(text)));

    QVERIFY(std::holds_alternative<Json>(read));
    QCOMPARE(textOf(std::get<Json>(read)), text);
    QCOMPARE(textOf(Json(5)), QString());
    QCOMPARE(textOf(Json(nullptr)), QString());
    QCOMPARE(textOf(Json::array({"a"})), QString());
}

void BoundedJsonTest::writesEvenBrokenTexts()
{
    const QString halfACharacter = u"a"_s + QChar(0xD83D) + u"b"_s;
    const auto fromText = readJson(writeJson(jsonOf(halfACharacter)));
    QVERIFY(std::holds_alternative<Json>(fromText));

    const auto fromBytes = readJson(writeJson(Json(std::string("a\xFF"
                                                               "b"))));
    QVERIFY(std::holds_alternative<Json>(fromBytes));
    QCOMPARE(textOf(std::get<Json>(fromBytes)), u"a\uFFFDb"_s);
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::BoundedJsonTest)
#include "bounded_test.moc"
