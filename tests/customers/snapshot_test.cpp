// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/currentservice.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(onboard::ServicesSnapshot)

namespace onboard {

namespace {

const QDateTime taken(QDate(2026, 11, 24), QTime(10, 30, 0, 250), Qt::UTC);

ServicesSnapshot snapshotOf(const QList<CurrentService> &services)
{
    return {taken, services};
}

} // namespace

/// What is kept of a customer's services.
class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void isReadInUtc();
    void isPlainJson();
    void isAllOrNothing();
    void isNone_data();
    void isNone();
};

void SnapshotTest::isReadAsItWasWritten_data()
{
    QTest::addColumn<ServicesSnapshot>("snapshot");
    const CurrentService whole{u"Cloud Backup"_s, u"Per user"_s, u"25"_s, u"Own"_s, u"1 year"_s,
        u"2026-12-31T00:00:00Z"_s, u"Pool"_s, u"Prepaid"_s, u"Core"_s, u"2027-01-01T00:00:00Z"_s};
    QTest::newRow("nothing") << snapshotOf({});
    QTest::newRow("one") << snapshotOf({whole});
    QTest::newRow("several, one of them empty") << snapshotOf({whole, {}, whole});
    QTest::newRow("letters of all kinds")
        << snapshotOf({{u"\uFEFF\uFEFF\"\\ ü 日本 😀"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}}});
}

void SnapshotTest::isReadAsItWasWritten()
{
    QFETCH(ServicesSnapshot, snapshot);
    const std::optional<ServicesSnapshot> read = readSnapshot(writeSnapshot(snapshot));
    QVERIFY(read);
    QVERIFY(*read == snapshot);
    QCOMPARE(read->takenAt.timeSpec(), Qt::UTC);
}

void SnapshotTest::isReadInUtc()
{
    const auto read = readSnapshot(R"({"takenAt":"2026-11-24T11:30:00.250+01:00","services":[]})");
    QVERIFY(read);
    QCOMPARE(read->takenAt, taken);
    QCOMPARE(read->takenAt.timeSpec(), Qt::UTC);
}

void SnapshotTest::isPlainJson()
{
    CurrentService service;
    service.service = u"Fly"_s;
    service.purchasedUserSeats = u"25"_s;
    QCOMPARE(writeSnapshot(snapshotOf({service})),
        QByteArray(R"({"takenAt":"2026-11-24T10:30:00.250Z",)"
                   R"("services":[{"service":"Fly","purchasedUserSeats":"25"}]})"));
}

void SnapshotTest::isAllOrNothing()
{
    CurrentService service;
    service.service = QString(200, u'x');
    QList<CurrentService> services;
    constexpr qsizetype enough = 500;
    while (services.size() < enough
        && !writeSnapshot(snapshotOf(services + QList<CurrentService>{service})).isEmpty())
        services.append(service);
    QVERIFY(services.size() > enough / 2 && services.size() < enough);
    QVERIFY(writeSnapshot(snapshotOf(services)).size() <= 64 << 10);
    QCOMPARE(readSnapshot(writeSnapshot(snapshotOf(services)))->services.size(), services.size());
}

void SnapshotTest::isNone_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = writeSnapshot(snapshotOf({{}, {}}));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("no JSON") << QByteArray("services");
    QTest::newRow("no time") << QByteArray(R"({"services":[]})");
    QTest::newRow("no such time") << QByteArray(R"({"takenAt":"yesterday","services":[]})");
    QTest::newRow("before the first day")
        << QByteArray(R"({"takenAt":"0001-01-01T00:00:00.000+14:00","services":[]})");
    QTest::newRow("no services") << QByteArray(R"({"takenAt":"2026-11-24T10:30:00.250Z"})");
    QTest::newRow("one that is no object")
        << QByteArray(R"({"takenAt":"2026-11-24T10:30:00.250Z","services":[{},1]})");
    QTest::newRow("too large") << QByteArray(64 << 10, ' ') + whole;
}

void SnapshotTest::isNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readSnapshot(text));
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::SnapshotTest)
#include "snapshot_test.moc"
