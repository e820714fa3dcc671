// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicescomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(onboard::Sighting)
Q_DECLARE_METATYPE(std::optional<onboard::ServicesSnapshot>)
Q_DECLARE_METATYPE(onboard::ServicesSnapshot)

namespace onboard {

namespace {

const QString backup = u"Office365Backup"_s;

CurrentService named(const QString &name, const QString &seats = {})
{
    CurrentService service;
    service.service = name;
    service.purchasedUserSeats = seats;
    return service;
}

CurrentService microsoft365(const QString &seats = {})
{
    return named(u"Cloud Backup for Microsoft 365"_s, seats);
}

ServicesSnapshot with(const QList<CurrentService> &services)
{
    return {QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC), services};
}

} // namespace

/// What is concluded from what was seen, and that it is never more than that.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheProduct_data();
    void knowsTheProduct();
    void concludes_data();
    void concludes();
    void tellsWhatItSaw();
};

void ComparisonTest::knowsTheProduct_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("name for people") << backup << u"Cloud Backup for Microsoft 365"_s << true;
    QTest::newRow("name of the API") << backup << u"Office365Backup"_s << true;
    QTest::newRow("any case") << u"OFFICE365BACKUP"_s << u"cloud backup FOR microsoft 365"_s << true;
    QTest::newRow("comma or dash") << u"PartnerStorageOptimization"_s
                                   << u"Workspace management - storage optimization"_s << true;
    QTest::newRow("one's own, by its name") << u"MyOwnProduct"_s << u"myownproduct"_s << true;
    QTest::newRow("another") << backup << u"Cloud Backup for Dynamics 365"_s << false;
    QTest::newRow("more in its name") << backup << u"Cloud Backup for Microsoft 365 Express"_s << false;
    QTest::newRow("less in its name")
        << u"PartnerStorageOptimization"_s << u"Workspace management"_s << false;
    QTest::newRow("without a name") << backup << QString() << false;
    QTest::newRow("neither has one") << QString() << QString() << false;
}

void ComparisonTest::knowsTheProduct()
{
    QFETCH(QString, product);
    QFETCH(QString, service);
    QFETCH(bool, isIt);
    const ServicesSnapshot snapshot = with({named(u"Fly for others"_s), named(service)});
    QCOMPARE(servicesOf(defaultContract(), product, snapshot).size(), isIt ? 1 : 0);
}

void ComparisonTest::concludes_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("seats");
    QTest::addColumn<std::optional<ServicesSnapshot>>("before");
    QTest::addColumn<ServicesSnapshot>("now");
    QTest::addColumn<Sighting>("sighting");
    using Before = std::optional<ServicesSnapshot>;
    const CurrentService other = named(u"Cloud Backup for Dynamics 365"_s, u"25"_s);
    const auto row = [](const char *name, const QString &product, const QString &seats, const Before &before,
                         const QList<CurrentService> &now, Sighting sighting) {
        QTest::newRow(name) << product << seats << before << with(now) << sighting;
    };
    const Before nothing = with({});
    row("new", backup, u"25"_s, nothing, {microsoft365(u"25"_s)}, Sighting::There);
    row("new, a trial without seats", backup, {}, nothing, {microsoft365()}, Sighting::There);
    row("new beside others", backup, u"25"_s, with({other}), {other, microsoft365(u"25"_s)}, Sighting::There);
    row("once more", backup, u"25"_s, with({microsoft365(u"25"_s)}),
        {microsoft365(u"25"_s), microsoft365(u"25"_s)}, Sighting::There);
    row("seats as ordered", backup, u"25"_s, with({microsoft365(u"10"_s)}), {microsoft365(u"25"_s)},
        Sighting::There);
    row("seats of several items", backup, u"25 + 10"_s, with({microsoft365(u"5"_s)}), {microsoft365(u"35"_s)},
        Sighting::There);

    row("gone on without it", backup, u"25"_s, with({other}), {other}, Sighting::NotThere);
    row("nothing at all", backup, u"25"_s, nothing, {}, Sighting::NotThere);
    row("not there, nobody had looked", backup, u"25"_s, {}, {other}, Sighting::NotThere);
    row("was there, is not", backup, u"25"_s, with({microsoft365()}), {}, Sighting::NotThere);

    row("there, nobody had looked", backup, u"25"_s, {}, {microsoft365(u"25"_s)}, Sighting::CantTell);
    row("as before", backup, u"25"_s, with({microsoft365(u"25"_s)}), {microsoft365(u"25"_s)},
        Sighting::CantTell);
    row("as before, no seats", backup, {}, with({microsoft365()}), {microsoft365()}, Sighting::CantTell);
    row("other seats than ordered", backup, u"25"_s, with({microsoft365(u"10"_s)}), {microsoft365(u"12"_s)},
        Sighting::CantTell);
    row("seats that are no number", backup, u"25"_s, with({microsoft365(u"10"_s)}),
        {microsoft365(u"25 of 30"_s)}, Sighting::CantTell);
    row("seats that add up to less than none", backup, u"9223372036854775807 + 9223372036854775807"_s,
        with({microsoft365(u"10"_s)}), {microsoft365(u"-2"_s)}, Sighting::CantTell);
    row("fewer than before", backup, u"25"_s, with({microsoft365(u"10"_s), microsoft365(u"25"_s)}),
        {microsoft365(u"25"_s)}, Sighting::CantTell);
    row("a name that the contract does not know", u"MyOwnProduct"_s, {}, nothing, {other},
        Sighting::CantTell);
    row("one without a name, now", backup, {}, nothing, {named({})}, Sighting::CantTell);
    row("one without a name, before", backup, {}, with({named({})}), {microsoft365()}, Sighting::CantTell);
}

void ComparisonTest::concludes()
{
    QFETCH(QString, product);
    QFETCH(QString, seats);
    QFETCH(std::optional<ServicesSnapshot>, before);
    QFETCH(ServicesSnapshot, now);
    QFETCH(Sighting, sighting);
    const ServicesFinding finding = compareServices(defaultContract(), product, seats, before, now);
    QCOMPARE(QByteArray(keyOf(finding.sighting)), QByteArray(keyOf(sighting)));
    QVERIFY(finding.seen == servicesOf(defaultContract(), product, now));
    QVERIFY(!finding.sentence.isEmpty() && !finding.sentence.contains(u'%'));
}

void ComparisonTest::tellsWhatItSaw()
{
    CurrentService service = microsoft365(u"25"_s);
    service.expirationDate = u"2026-12-31T00:00:00Z"_s;
    const ServicesFinding there =
        compareServices(defaultContract(), backup, u"25"_s, with({}), with({service}));
    QVERIFY2(there.sentence.contains(u"Cloud Backup for Microsoft 365"_s)
            && there.sentence.contains(u"31 Dec 2026"_s) && there.sentence.contains(u"25"_s),
        qPrintable(there.sentence));
    // More or fewer than there can be are not told as another number.
    const ServicesFinding odd =
        compareServices(defaultContract(), backup, {}, with({}), with({microsoft365(u"-4294967271"_s)}));
    QVERIFY2(!odd.sentence.contains(u"25"_s), qPrintable(odd.sentence));
    // What is not there now may only be late.
    const ServicesFinding notThere = compareServices(defaultContract(), backup, u"25"_s, with({}), with({}));
    QVERIFY2(notThere.sentence.contains(u"look once more"_s), qPrintable(notThere.sentence));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::ComparisonTest)
#include "comparison_test.moc"
