// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/conversion.h"
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "drafts.h"
#include "json/boundedjson.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using drafts::set;
using drafts::text;

/// Drafts in the words of the other contract (UX.md U3).
class ConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theTrial();
    void thePaidOrder();
    void severalItems();
    void productsGoByName_data();
    void productsGoByName();
    void saysWhatIsNotCarriedOver_data();
    void saysWhatIsNotCarriedOver();
    void keepsWhatTheOtherContractHeld();
    void whatIsClearedThereIsNotOrderedHere();
    void typedWrongStaysAsTyped();
    void whatMeansNothingGetsNoMeaning();
    void theSameContractChangesNothing();

private:
    [[nodiscard]] Draft pooledBackup() const
    {
        return draftOfBody(m_october, QString::fromLatin1(drafts::customerId),
            std::get<Json>(readJson(drafts::pooledBackup)), TimestampUnit::Milliseconds)
            .draft;
    }

    const Contract &m_september = *contractNamed(u"2025-09"_s);
    const Contract &m_october = *contractNamed(u"2025-10"_s);
};

namespace {

QByteArray bodyText(const Contract &contract, const Draft &draft)
{
    return QByteArray::fromStdString(bodyOf(contract, draft, TimestampUnit::Milliseconds).dump());
}

QStringList labelsOf(const Converted &converted)
{
    QStringList labels;
    for (const NotCarriedOver &value : converted.notCarriedOver)
        labels.append(u"%1=%2"_s.arg(value.label, value.value));
    return labels;
}

} // namespace

void ConversionTest::theTrial()
{
    const Converted there = convert(drafts::trial(), m_october);
    QVERIFY(there.notCarriedOver.isEmpty());
    QCOMPARE(bodyText(m_october, there.draft),
        QByteArray(R"({"product":2048,"licenseType":0,"avepointStorageType":1,"retentionYear":1})"));
    const Converted back = convert(there.draft, m_september);
    QVERIFY(back.notCarriedOver.isEmpty());
    QCOMPARE(bodyText(m_september, back.draft), bodyText(m_september, drafts::trial()));
}

void ConversionTest::thePaidOrder()
{
    const Converted there = convert(drafts::paid(), m_october);
    QVERIFY2(there.notCarriedOver.isEmpty(), qPrintable(labelsOf(there).join(u' ')));
    QCOMPARE(bodyText(m_october, there.draft),
        QByteArray(R"({"product":2048,"licenseType":1,"avepointStorageType":0,"retentionYear":1,)"
                   R"("licenseItems":[{"resource":"Office365Backup","subscriptionSourceType":1,)"
                   R"("isSameAsPool":false,"expireTime":"2026-12-31T00:00:00Z","saleType":0,"packageType":0,)"
                   R"("customerSize":25,"userSeat":25,"contractEndDate":"2026-12-31T00:00:00Z",)"
                   R"("paymentType":0}]})"));
    const Converted back = convert(there.draft, m_september);
    QVERIFY2(back.notCarriedOver.isEmpty(), qPrintable(labelsOf(back).join(u' ')));
    QCOMPARE(bodyText(m_september, back.draft), bodyText(m_september, drafts::paid()));
}

void ConversionTest::severalItems()
{
    const Draft draft = pooledBackup();
    const Converted there = convert(draft, m_september);
    const QStringList lost = labelsOf(there);
    QVERIFY2(lost.contains(u"Storage profile=00000000-0000-4000-8000-000000000001"_s),
        qPrintable(lost.join(u'\n')));
    QVERIFY(lost.contains(u"Resource, item 2=Office365PPBackup"_s)); // of the second item, like what follows
    QVERIFY(lost.contains(u"Source, item 2=6 – LarsAvepointPool"_s));
    QVERIFY(lost.contains(u"Payment, item 2=1 – PayAsYouGo"_s));
    QVERIFY(!lost.contains(u"Resource, item 1=Office365Backup"_s)); // says what the product says
    QVERIFY(!lost.contains(u"Payment, item 1=0 – Prepaid"_s));

    Draft edited = there.draft;
    set(edited, "userSeat", qint64{7});
    const Converted back = convert(edited, m_october, draft);
    Draft expected = draft;
    expected.setValue({u"licenseItems.userSeat"_s, 0}, qint64{7});
    QCOMPARE(back.draft, expected); // the second item is there again
}

void ConversionTest::productsGoByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("number");
    QTest::addRow("2048") << u"Office365Backup"_s << qint64{2048};
    QTest::addRow("270") << u"Office365EXODBackup"_s << qint64{270};
    QTest::addRow("40") << u"PartnerTenantSettingManagement"_s << qint64{40};
    QTest::addRow("42") << u"PartnerWorkspaceOnboarding"_s << qint64{42};
    QTest::addRow("49") << u"PartnerUserManagement"_s << qint64{49};
    QTest::addRow("65") << u"PartnerStorageOptimization"_s << qint64{65};
}

void ConversionTest::productsGoByName()
{
    QFETCH(QString, name);
    QFETCH(qint64, number);

    Draft draft = drafts::trial();
    set(draft, "product", name);
    const Converted there = convert(draft, m_october);
    QCOMPARE(there.draft.value({u"product"_s}), Value(number));
    QCOMPARE(convert(there.draft, m_september).draft.value({u"product"_s}), Value(name));
}

void ConversionTest::saysWhatIsNotCarriedOver_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QStringList>("lost");
    QTest::addColumn<QString>("sentence"); // of the first

    Draft google = drafts::trial();
    set(google, "avepointStorageType", qint64{2});
    QTest::addRow("a choice of this contract alone")
        << google << QStringList{u"Storage=2 – AvepointStorageGCP"_s}
        << u"Storage: 2 – AvepointStorageGCP is not in contract 2025-10."_s;
    Draft fly = drafts::trial();
    set(fly, "product", text("FLYOnline"));
    QTest::addRow("a product of this contract alone")
        << fly << QStringList{u"Product=FLYOnline"_s} << u"Product: FLYOnline is not in contract 2025-10."_s;
    Draft own = drafts::trial();
    set(own, "product", text("MyService"));
    QTest::addRow("a product of one's own")
        << own << QStringList{u"Product=MyService"_s} << u"Product: MyService is not in contract 2025-10."_s;
    Draft ownStorage = drafts::trial();
    set(ownStorage, "byos", true);
    QTest::addRow("what does not apply there")
        << ownStorage << QStringList{u"Retention=1 year"_s}
        << u"Retention: 1 year is kept, but contract 2025-10 does not send it with what else is chosen."_s;
    Draft withPool = drafts::paid();
    set(withPool, "licenseItems.IsSameAsPool", true);
    QTest::addRow("an end beside the pool's")
        << withPool << QStringList{u"Expires="_s + u"31 Dec 2026, 00:00 UTC"_s}
        << u"Expires: 31 Dec 2026, 00:00 UTC is kept, but contract 2025-10 does not send it with what else is chosen."_s;
}

void ConversionTest::saysWhatIsNotCarriedOver()
{
    QFETCH(Draft, draft);
    QFETCH(QStringList, lost);
    QFETCH(QString, sentence);

    const Converted there = convert(draft, m_october);
    QCOMPARE(labelsOf(there), lost);
    QCOMPARE(sentenceOf(there.notCarriedOver.front(), m_october), sentence);
    QCOMPARE(convert(there.draft, m_september, draft).draft, draft);
}

void ConversionTest::keepsWhatTheOtherContractHeld()
{
    Draft october = pooledBackup();
    Draft september = convert(october, m_september).draft;
    QCOMPARE(convert(september, m_october, october).draft.value({u"storageProfileId"_s}),
        october.value({u"storageProfileId"_s}));
    // What has a counterpart follows.
    set(september, "byos", false);
    set(september, "avepointStorageType", qint64{1});
    const Draft back = convert(september, m_october, october).draft;
    QCOMPARE(back.value({u"byos"_s}), Value(false));
    QCOMPARE(back.value({u"avepointStorageType"_s}), Value(qint64{1}));
    QCOMPARE(back.itemCount(), 2);
    // A resource of its own beside the product stays, until another product is chosen.
    october.setValue({u"licenseItems.resource"_s, 0}, text("Office365EXODBackup"));
    QCOMPARE(convert(convert(october, m_september).draft, m_october, october).draft, october);
    Draft another = convert(october, m_september).draft;
    set(another, "product", text("Office365PPBackup"));
    QCOMPARE(convert(another, m_october, october).draft.value({u"licenseItems.resource"_s, 0}),
        Value(u"Office365PPBackup"_s));
    // A draft of another contract is no earlier one.
    QCOMPARE(convert(september, m_october, september).draft.itemCount(), 1);
}

/// A choice that the other contract lacks must not leave an earlier, other one there.
void ConversionTest::whatIsClearedThereIsNotOrderedHere()
{
    Draft september(m_september);
    set(september, "product", text("FLYOnline"));
    Draft october(m_october);
    set(october, "product", qint64{274});
    const Converted there = convert(october, m_september, september);
    QCOMPARE(there.draft.value({u"product"_s}), Value());
    QVERIFY(labelsOf(there).contains(u"Product=274 – CloudBackupExpress"_s));
    QCOMPARE(convert(there.draft, m_october, october).draft, october);
}

void ConversionTest::typedWrongStaysAsTyped()
{
    Draft draft = drafts::paid();
    set(draft, "userSeat", text("many"));
    set(draft, "expirationTime", text("soon"));
    const Draft there = convert(draft, m_october).draft;
    QCOMPARE(there.value({u"licenseItems.userSeat"_s}), Value(u"many"_s));
    QCOMPARE(there.value({u"licenseItems.expireTime"_s}), Value(u"soon"_s));
}

/// A number that is no choice here may be one there.
void ConversionTest::whatMeansNothingGetsNoMeaning()
{
    Draft october(m_october);
    set(october, "product", qint64{2048});
    set(october, "avepointStorageType", qint64{2});
    const Converted there = convert(october, m_september);
    QCOMPARE(there.draft.value({u"avepointStorageType"_s}), Value());
    QCOMPARE(labelsOf(there), QStringList{u"Storage=2"_s});
    QCOMPARE(convert(there.draft, m_october, october).draft, october);
}

void ConversionTest::theSameContractChangesNothing()
{
    const Converted same = convert(drafts::paid(), m_september, Draft(m_september));
    QCOMPARE(same.draft, drafts::paid());
    QVERIFY(same.notCarriedOver.isEmpty());
    QCOMPARE(convert(Draft(), m_october).draft, Draft(m_october));
}

} // namespace onboard

QTEST_APPLESS_MAIN(onboard::ConversionTest)
#include "conversion_test.moc"
