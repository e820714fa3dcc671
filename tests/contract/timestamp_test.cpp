// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/timestamp.h"
#include "contract/validation.h"
#include "json/boundedjson.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;

namespace onboard {

using enum TimestampUnit;

/// Days in UTC and the instants that are sent for them (API.md §11.5).
class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesItsUnits_data();
    void namesItsUnits();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void writesInstants_data();
    void writesInstants();
    void readsNothingElse_data();
    void readsNothingElse();
    void readsOffsets_data();
    void readsOffsets();
    void everyDayInEveryZone_data();
    void everyDayInEveryZone();
    void knowsTodayInEveryZone_data();
    void knowsTodayInEveryZone();
    void describesDays_data();
    void describesDays();
};

namespace {

void useZone(const char *name)
{
    qputenv("TZ", name);
    tzset();
}

void addZones()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Africa/Cairo",
             "Asia/Kolkata", "Asia/Beirut", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Niue"})
        QTest::addRow("%s", zone) << QByteArray(zone);
}

} // namespace

void TimestampTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TimestampTest::init()
{
    useZone("UTC");
}

void TimestampTest::namesItsUnits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<TimestampUnit>("unit");

    QTest::addRow("default first") << u"ms"_s << Milliseconds;
    QTest::addRow("seconds") << u"s"_s << Seconds;
    QTest::addRow("ticks") << u"ticks"_s << Ticks;
    QTest::addRow("text") << u"iso"_s << Iso;
}

void TimestampTest::namesItsUnits()
{
    QFETCH(QString, key);
    QFETCH(TimestampUnit, unit);

    QCOMPARE(timestampUnitNamed(key), std::optional(unit));
    QCOMPARE(QString::fromLatin1(rowOf(unit).key), key);
    QVERIFY(*rowOf(unit).label);
    QVERIFY(!timestampUnitNamed(key.toUpper()));
    QVERIFY(!timestampUnitNamed(QString()));
    QCOMPARE(timestampUnits().size(), std::size_t{4});
    QCOMPARE(timestampUnits().front().unit, Milliseconds);
}

/// Instants computed by hand: days since 1970 times 86 400 s; ticks add the 719 162 days since year 1.
void TimestampTest::writesInstants_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("ticks");

    QTest::addRow("sample of API.md")
        << QDate(2026, 12, 31) << qint64{1798675200} << qint64{639342720000000000};
    QTest::addRow("1970-01-01") << QDate(1970, 1, 1) << qint64{0} << qint64{621355968000000000};
    QTest::addRow("1970-01-02") << QDate(1970, 1, 2) << qint64{86400} << qint64{621356832000000000};
    QTest::addRow("2000-02-29") << QDate(2000, 2, 29) << qint64{951782400} << qint64{630873792000000000};
    QTest::addRow("beyond 32 bits") << QDate(2038, 1, 20) << qint64{2147558400} << qint64{642831552000000000};
    QTest::addRow("last day") << QDate(9999, 12, 31) << qint64{253402214400} << qint64{3155378112000000000};
}

void TimestampTest::writesInstants()
{
    QFETCH(QDate, day);
    QFETCH(qint64, seconds);
    QFETCH(qint64, ticks);

    QCOMPARE(integerOf(encodeDay(day, Seconds)), std::optional(seconds));
    QCOMPARE(integerOf(encodeDay(day, Milliseconds)), std::optional(seconds * 1000));
    QCOMPARE(integerOf(encodeDay(day, Ticks)), std::optional(ticks));
    QCOMPARE(textOf(encodeDay(day, Iso)), day.toString(u"yyyy-MM-dd"_s) + u"T00:00:00Z"_s);
}

void TimestampTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<QDate>("day");

    for (const QDate day : {QDate(1970, 1, 1), QDate(2023, 2, 28), QDate(2024, 2, 28), QDate(2024, 2, 29),
             QDate(2024, 3, 1), QDate(2026, 1, 31), QDate(2026, 3, 29), QDate(2026, 4, 30),
             QDate(2026, 10, 25), QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2100, 2, 28),
             QDate(2100, 3, 1), QDate(9999, 12, 31)})
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
}

void TimestampTest::readsBackWhatItWrites()
{
    QFETCH(QDate, day);

    for (const TimestampUnitRow &row : timestampUnits())
        QCOMPARE(decodeDay(encodeDay(day, row.unit), row.unit), std::optional(day));
}

void TimestampTest::readsNothingElse_data()
{
    QTest::addColumn<TimestampUnit>("unit");
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *name, TimestampUnit unit, const char *json) {
        QTest::addRow("%s: %s", rowOf(unit).key, name) << unit << QByteArray(json);
    };
    for (const TimestampUnit unit : {Milliseconds, Seconds, Ticks}) {
        row("a text", unit, R"("2026-12-31T00:00:00Z")");
        row("a number as a text", unit, R"("1798675200")");
        row("a fraction", unit, "1798675200.5");
        row("one above midnight", unit, "864000000001");
        row("before 1970", unit, "-864000000000");
        row("largest", unit, "9223372036854775807");
        row("smallest", unit, "-9223372036854775808");
        row("beyond 64 bits", unit, "9223372036854775808");
        row("largest that could be a midnight", unit, "9223372036828800000");
        row("true", unit, "true");
        row("null", unit, "null");
        row("list", unit, "[1798675200]");
    }
    row("one millisecond off", Milliseconds, "1798675200001");
    row("noon", Milliseconds, "1798718400000");
    row("local midnight in Berlin", Milliseconds, "1798671600000");
    row("seconds", Milliseconds, "1798675200");
    row("ticks", Milliseconds, "639342720000000000");
    row("year 10000", Milliseconds, "253402300800000");
    row("one second off", Seconds, "1798675201");
    row("milliseconds", Seconds, "1798675200000");
    row("ticks", Seconds, "639342720000000000");
    row("year 10000", Seconds, "253402300800");
    row("one tick off", Ticks, "639342720000000001");
    row("milliseconds", Ticks, "1798675200000");
    row("seconds", Ticks, "1798675200");
    row("day before 1970", Ticks, "621355104000000000");
    row("year 10000", Ticks, "3155378976000000000");
    row("year 1", Ticks, "0");

    row("a number", Iso, "1798675200000");
    row("null", Iso, "null");
    row("empty", Iso, R"("")");
    row("no time", Iso, R"("2026-12-31")");
    row("no zone", Iso, R"("2026-12-31T00:00:00")");
    row("noon", Iso, R"("2026-12-31T12:00:00Z")");
    row("a second off", Iso, R"("2026-12-31T00:00:01Z")");
    row("a millisecond off", Iso, R"("2026-12-31T00:00:00.001Z")");
    row("a tick off", Iso, R"("2026-12-31T00:00:00.0000001Z")");
    row("a tick before", Iso, R"("2026-12-30T23:59:59.9999999Z")");
    row("midnight elsewhere", Iso, R"("2026-12-31T00:00:00+01:00")");
    row("no such day", Iso, R"("2026-02-29T00:00:00Z")");
    row("no such month", Iso, R"("2026-13-01T00:00:00Z")");
    row("before 1970", Iso, R"("1969-12-31T00:00:00Z")");
    row("year 10000", Iso, R"("10000-01-01T00:00:00Z")");
    row("something behind", Iso, R"("2026-12-31T00:00:00Zulu")");
    row("something in front", Iso, R"("x2026-12-31T00:00:00Z")");
    row("another order", Iso, R"("31.12.2026")");
    row("words", Iso, R"("next year")");
}

void TimestampTest::readsNothingElse()
{
    QFETCH(TimestampUnit, unit);
    QFETCH(QByteArray, json);

    const auto read = readJson(json);
    QVERIFY(std::holds_alternative<Json>(read));

    QCOMPARE(decodeDay(std::get<Json>(read), unit), std::optional<QDate>());
}

void TimestampTest::readsOffsets_data()
{
    QTest::addColumn<QString>("text");

    QTest::addRow("UTC") << u"2026-12-31T00:00:00Z"_s;
    QTest::addRow("milliseconds") << u"2026-12-31T00:00:00.000Z"_s;
    QTest::addRow("ticks") << u"2026-12-31T00:00:00.0000000Z"_s;
    QTest::addRow("no offset, written out") << u"2026-12-31T00:00:00+00:00"_s;
    QTest::addRow("Berlin") << u"2026-12-31T01:00:00+01:00"_s;
    QTest::addRow("Kolkata") << u"2026-12-31T05:30:00+05:30"_s;
    QTest::addRow("Kiritimati") << u"2026-12-31T14:00:00+14:00"_s;
    QTest::addRow("New York, the day before") << u"2026-12-30T19:00:00-05:00"_s;
}

void TimestampTest::readsOffsets()
{
    QFETCH(QString, text);
    QCOMPARE(decodeDay(jsonOf(text), Iso), std::optional(QDate(2026, 12, 31)));
}

void TimestampTest::everyDayInEveryZone_data()
{
    addZones();
}

/// The zones skip midnights (Sao Paulo, Cairo, Beirut) and a whole day (Apia, 30 Dec 2011).
void TimestampTest::everyDayInEveryZone()
{
    QFETCH(QByteArray, zone);
    useZone(zone.constData());

    const QDate first(2011, 1, 1);
    const qint64 firstSeconds = 1293840000;
    for (int days = 0; days < 15 * 366; ++days) {
        const QDate day = first.addDays(days);
        const qint64 seconds = firstSeconds + days * qint64{86400};
        QCOMPARE(integerOf(encodeDay(day, Seconds)), std::optional(seconds));
        QCOMPARE(decodeDay(Json(seconds), Seconds), std::optional(day));
        QCOMPARE(decodeDay(encodeDay(day, Iso), Iso), std::optional(day));
    }
}

void TimestampTest::knowsTodayInEveryZone_data()
{
    addZones();
}

void TimestampTest::knowsTodayInEveryZone()
{
    QFETCH(QByteArray, zone);
    useZone(zone.constData());

    const auto dayOfClock = [] {
        return QDate(1970, 1, 1).addDays(QDateTime::currentSecsSinceEpoch() / 86400);
    };
    const QDate before = dayOfClock();
    const QDate today = todayUtc();
    QVERIFY(before <= today && today <= dayOfClock()); // midnight may pass in between
}

void TimestampTest::describesDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");

    QTest::addRow("UTC") << QByteArray("UTC") << QDate(2026, 12, 31) << u"31 Dec 2026, 00:00 UTC"_s;
    QTest::addRow("London in winter")
        << QByteArray("Europe/London") << QDate(2026, 12, 31) << u"31 Dec 2026, 00:00 UTC"_s;
    QTest::addRow("London in summer")
        << QByteArray("Europe/London") << QDate(2026, 7, 1) << u"1 Jul 2026, 00:00 UTC (01:00 in BST)"_s;
    QTest::addRow("Berlin in winter")
        << QByteArray("Europe/Berlin") << QDate(2026, 12, 31) << u"31 Dec 2026, 00:00 UTC (01:00 in CET)"_s;
    QTest::addRow("Berlin in summer")
        << QByteArray("Europe/Berlin") << QDate(2026, 7, 1) << u"1 Jul 2026, 00:00 UTC (02:00 in CEST)"_s;
    QTest::addRow("New York, the day before") << QByteArray("America/New_York") << QDate(2026, 12, 31)
                                              << u"31 Dec 2026, 00:00 UTC (30 Dec, 19:00 in EST)"_s;
}

void TimestampTest::describesDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QString, text);
    useZone(zone.constData());

    QCOMPARE(describeDay(day), text);
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::TimestampTest)
#include "timestamp_test.moc"
