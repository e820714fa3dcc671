// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journal.h"
#include "delivery/journal/retention.h"
#include "delivery/journalfixture.h"

#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using std::chrono::days;

namespace onboard {

using namespace test;

namespace {

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"journal"_s);
}

/// One that was sent and ended so many days ago.
void writeOld(JournalFile &journal, int daysAgo, const Outcome &outcome)
{
    AttemptFacts facts = factsOf(u"c"_s, product, QUuid::createUuid().toString());
    facts.startedAt = facts.startedAt.addDays(-daysAgo);
    QVERIFY(writes(journal, facts, outcome));
}

void endWhenTheyBegan(const JournalFile &journal)
{
    QCOMPARE(RawDatabase(journal.file())
                 .run(u"UPDATE attempt SET sending_at = prepared_at, ended_at = prepared_at"_s),
        QString());
}

int countOf(JournalFile &journal)
{
    return std::get<int>(journal.count({}, 100'000));
}

} // namespace

/// For how long attempts are kept.
class JournalRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(false); }
    void init() { settings().clear(); }

    void keepsAllUnlessAPersonSaysOtherwise();
    void aMistakeInTheSettingDeletesNothing_data();
    void aMistakeInTheSettingDeletesNothing();
    void removesWhatIsOlder();
    void keepsWhatIsUnsettledOrHoldsUpARepeat();
    void givesItsRoomBack();

private:
    /// How many were removed.
    [[nodiscard]] static int round(const QString &folder);

    QTemporaryDir m_folder;
};

int JournalRetentionTest::round(const QString &folder)
{
    Journal journal(folder);
    RetentionRound retention(journal);
    QSignalSpy finished(&retention, &RetentionRound::finished);
    retention.begin();
    if (finished.isEmpty() && !finished.wait(60'000))
        return -1;
    return finished.first().first().toInt();
}

void JournalRetentionTest::keepsAllUnlessAPersonSaysOtherwise()
{
    QCOMPARE(retention(), days(0));
    QVERIFY(beginOfKept(retention()).isNull());
    setRetention(days(90));
    QCOMPARE(retention(), days(90));
    QCOMPARE(beginOfKept(days(90)).daysTo(QDateTime::currentDateTimeUtc()), 90);
}

void JournalRetentionTest::aMistakeInTheSettingDeletesNothing_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written : {"", "soon", "-1", "1.5", "99999999", "36501"})
        QTest::addRow("“%s”", written) << QString::fromLatin1(written);
}

void JournalRetentionTest::aMistakeInTheSettingDeletesNothing()
{
    QFETCH(const QString, written);
    settings().setValue("keepDays"_L1, written);
    QCOMPARE(retention(), days(0));
}

/// More than fit into one step.
void JournalRetentionTest::removesWhatIsOlder()
{
    constexpr int old = 450;
    const QString folder = m_folder.filePath(u"older"_s);
    {
        JournalFile journal(folder);
        for (int at = 0; at < old; ++at)
            writeOld(journal, 100, NotSent{NotSent::Reason::NoConnection});
        writeOld(journal, 89, success);
        writeOld(journal, 0, success);
        endWhenTheyBegan(journal);
    }
    setRetention(days(90));
    QCOMPARE(round(folder), old);
    JournalFile journal(folder);
    QCOMPARE(countOf(journal), 2);
}

void JournalRetentionTest::keepsWhatIsUnsettledOrHoldsUpARepeat()
{
    const QString folder = m_folder.filePath(u"unsettled"_s);
    {
        JournalFile journal(folder);
        writeOld(journal, 400, lost);
        writeOld(journal, 400, success); // ended just now: it still holds up a repeat
        AttemptFacts settled = factsOf(u"s"_s);
        settled.startedAt = settled.startedAt.addDays(-400);
        QVERIFY(writes(journal, settled, lost));
        QVERIFY(std::get<bool>(journal.settle(settled.id, settlement(Finding::NotAdded))));
    }
    setRetention(days(1));
    QCOMPARE(round(folder), 1);
    JournalFile journal(folder);
    QCOMPARE(countOf(journal), 2);
    QCOMPARE(std::get<int>(journal.unsettled()), 1);
}

void JournalRetentionTest::givesItsRoomBack()
{
    const QString folder = m_folder.filePath(u"room"_s);
    QString file;
    {
        JournalFile journal(folder);
        file = journal.file();
        for (int at = 0; at < 300; ++at)
            writeOld(journal, 100, NotSent{NotSent::Reason::NoConnection});
        endWhenTheyBegan(journal);
        QCOMPARE(RawDatabase(file).run(u"UPDATE attempt SET body = hex(randomblob(4000))"_s), QString());
    }
    const qint64 before = QFileInfo(file).size();
    setRetention(days(30));
    QCOMPARE(round(folder), 300);
    QVERIFY2(QFileInfo(file).size() < before / 2, qPrintable(QString::number(QFileInfo(file).size())));
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalRetentionTest)
#include "journalretention_test.moc"
