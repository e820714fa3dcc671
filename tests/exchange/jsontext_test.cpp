// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/jsontext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

class JsonTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSetOut_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected"); // null: none
        // With ' for ".
        const auto row = [](const char *json, const char *expected) {
            QTest::newRow(json) << QString::fromUtf8(json).replace(u'\'', u'"')
                                << QString::fromUtf8(expected).replace(u'\'', u'"');
        };
        row("{}", "{}");
        row("[ ]", "[]");
        row("{'a':1,'b':[true,null]}", "{\n    'a': 1,\n    'b': [\n        true,\n        null\n    ]\n}");
        row("{ 'a' : 'b, {c}' }", "{\n    'a': 'b, {c}'\n}");
        row("{'a':'\\u0041\\\\','a':1.50e+3}", "{\n    'a': '\\u0041\\\\',\n    'a': 1.50e+3\n}");
        row("{'a':'b", "{\n    'a': 'b"); // broken off
        row("[1,", "[\n    1,\n    ");
        row("<html>", nullptr);
        row("", nullptr);
        row("'a'", nullptr);
        row("[1]]", nullptr);
        row("[a;b]", nullptr);
    }
    void isSetOut()
    {
        QFETCH(QString, json);
        QFETCH(QString, expected);
        const std::optional<QString> out = setOut(json);
        QCOMPARE(out.has_value(), !expected.isNull());
        QCOMPARE(out.value_or(QString()), expected);
    }

    void aByteOrderMarkIsNoHindrance() { QCOMPARE(setOut(u"\ufeff{}"_s), std::optional(u"{}"_s)); }

    /// Each is a text that made some program or other slow.
    void endsInTime_data()
    {
        QTest::addColumn<QString>("json");
        constexpr qsizetype large = 10'000'000;
        QTest::newRow("one text") << u'[' + QString(1, u'"') + QString(large, u'x');
        QTest::newRow("backslashes") << u"[\""_s + QString(large, u'\\');
        QTest::newRow("quotes") << u'[' + QString(large, u'"');
        QTest::newRow("deep") << QString(large, u'[');
        QTest::newRow("commas, deep") << QString(40, u'[') + QString(large, u',');
        QTest::newRow("blanks") << u'[' + QString(large, u' ');
        QTest::newRow("blanks behind texts") << u"[\"a\""_s + QString(large, u' ') + u'x';
        QTest::newRow("numbers") << u'[' + u"1,"_s.repeated(large / 2) + u"1]"_s;
        QTest::newRow("members") << u'{' + u"\"a\":1,"_s.repeated(large / 6) + u"\"a\":1}"_s;
    }
    void endsInTime()
    {
        QFETCH(QString, json);
        QElapsedTimer clock;
        clock.start();
        const std::optional<QString> out = setOut(json);
        const QByteArray parts = partsOfJson(json);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(parts.size(), json.size());
        QVERIFY(!out || out->size() < 9 * json.size() + (2 << 20));
    }

    void partsAreTold()
    {
        // o: other, n: name, t: text, d: digits and words
        const QString json = u"{'a\\'b' : 'c:d', 'e':[-1.5,true]}"_s.replace(u'\'', u'"');
        const QByteArray parts = partsOfJson(json);
        QString told;
        for (const char part : parts)
            told += u"ontd"[static_cast<int>(part)];
        QCOMPARE(told, u"onnnnnnoootttttoonnnooddddoddddoo"_s);
    }
};

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JsonTextTest)
#include "jsontext_test.moc"
