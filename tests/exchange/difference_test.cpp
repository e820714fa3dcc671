// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/difference.h"
#include "json/boundedjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

/// "=name", "~name: left > right", "-name: left", "+name: right".
QStringList written(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &each : differences) {
        switch (each.kind) {
        case Difference::Kind::Same:
            lines.append(u'=' + each.name);
            break;
        case Difference::Kind::Changed:
            lines.append(u"~%1: %2 > %3"_s.arg(each.name, each.left, each.right));
            break;
        case Difference::Kind::OnlyLeft:
            lines.append(u"-%1: %2"_s.arg(each.name, each.left));
            break;
        case Difference::Kind::OnlyRight:
            lines.append(u"+%1: %2"_s.arg(each.name, each.right));
            break;
        }
    }
    return lines;
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodiesDifferByName_data();
    void bodiesDifferByName();
    void headersDifferByNameWhateverTheCase();
    void manyValuesAreBounded();
};

void DifferenceTest::bodiesDifferByName_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("the same, written otherwise")
        << QByteArray(R"({"a":1,"b":{"c":true}})") << QByteArray("{\n  \"b\": {\"c\": true},\n  \"a\": 1 }")
        << QStringList{u"=a"_s, u"=b.c"_s};
    QTest::newRow("a value") << QByteArray(R"({"product":"A","seats":25})")
                             << QByteArray(R"({"product":"A","seats":26})")
                             << QStringList{u"=product"_s, u"~seats: 25 > 26"_s};
    QTest::newRow("a member more and one fewer")
        << QByteArray(R"({"a":1,"b":2,"d":4})") << QByteArray(R"({"a":1,"c":3,"d":4})")
        << QStringList{u"=a"_s, u"+c: 3"_s, u"-b: 2"_s, u"=d"_s};
    QTest::newRow("items of a list") << QByteArray(R"({"items":[{"n":1},{"n":2}]})")
                                     << QByteArray(R"({"items":[{"n":1},{"n":3},{"n":4}]})")
                                     << QStringList{
                                            u"=items[1].n"_s, u"~items[2].n: 2 > 3"_s, u"+items[3].n: 4"_s};
    QTest::newRow("a text that looks like a number")
        << QByteArray(R"({"a":"12"})") << QByteArray(R"({"a":12})") << QStringList{u"~a: \"12\" > 12"_s};
    QTest::newRow("a text that looks like a truth")
        << QByteArray(R"({"a":"true"})") << QByteArray(R"({"a":true})")
        << QStringList{u"~a: \"true\" > true"_s};
    QTest::newRow("null and nothing")
        << QByteArray(R"({"a":null})") << QByteArray(R"({})") << QStringList{u"+: {}"_s, u"-a: null"_s};
    QTest::newRow("an object for a value") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":{"b":1}})")
                                           << QStringList{u"+a.b: 1"_s, u"-a: 1"_s};
    QTest::newRow("empty object and list")
        << QByteArray(R"({"a":{}})") << QByteArray(R"({"a":[]})") << QStringList{u"~a: {} > []"_s};
    QTest::newRow("64 bits stay whole")
        << QByteArray(R"({"t":9007199254740993})") << QByteArray(R"({"t":9007199254740992})")
        << QStringList{u"~t: 9007199254740993 > 9007199254740992"_s};
    QTest::newRow("no JSON") << QByteArray("Bad gateway") << QByteArray(R"({"a":1})")
                             << QStringList{u"+a: 1"_s, u"-: Bad gateway"_s};
    QTest::newRow("nothing on one side")
        << QByteArray() << QByteArray(R"({"a":"x"})") << QStringList{u"+a: x"_s};
    QTest::newRow("nothing at all") << QByteArray() << QByteArray() << QStringList();
}

void DifferenceTest::bodiesDifferByName()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QStringList, lines);
    QCOMPARE(written(differencesOf(namedValuesOf(left), namedValuesOf(right))), lines);
    // From the other side: as many, each turned round.
    const auto turned = differencesOf(namedValuesOf(right), namedValuesOf(left));
    QCOMPARE(turned.size(), lines.size());
    QCOMPARE(changesIn(turned), changesIn(differencesOf(namedValuesOf(left), namedValuesOf(right))));
}

void DifferenceTest::headersDifferByNameWhateverTheCase()
{
    const HttpHeaders left{{"Content-Type", "application/json"}, {"Via", "a"}, {"Via", "b"}, {"Date", "1"}};
    const HttpHeaders right{{"content-type", "application/json"}, {"date", "2"}, {"via", "a"}, {"X-Id", "7"}};
    QCOMPARE(written(differencesOf(namedValuesOf(left), namedValuesOf(right), Qt::CaseInsensitive)),
        (QStringList{u"=Content-Type"_s, u"=Via"_s, u"+X-Id: 7"_s, u"-Via: b"_s, u"~Date: 1 > 2"_s}));
}

void DifferenceTest::manyValuesAreBounded()
{
    Json list = Json::array();
    for (int count = 0; count < 2 * mostNamedValues; ++count)
        list.push_back(count);
    const NamedValues values = namedValuesOf(list);
    QCOMPARE(values.size(), mostNamedValues);
    QCOMPARE(values.first(), (QPair<QString, QString>(u"[1]"_s, u"0"_s)));
    QCOMPARE(values.last(), (QPair<QString, QString>(u"…"_s, u"…"_s)));
}

QTEST_APPLESS_MAIN(DifferenceTest)

#include "difference_test.moc"
