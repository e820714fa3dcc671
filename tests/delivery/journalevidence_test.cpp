// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journalfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;

namespace {

const QByteArray services =
    R"({"takenAt":"2026-11-24T10:00:00.000Z","services":[{"service":"Cloud Backup for Microsoft 365"}]})";

} // namespace

/// What tells later whether an order was added: what the customer had before, and what was seen afterwards.
class JournalEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatTheCustomerHad_data();
    void keepsWhatTheCustomerHad();
    void keepsWhatWasSeen_data();
    void keepsWhatWasSeen();
    void takesAFileOfVersion1();
    void theStepIsTakenWholeOrNotAtAll();

private:
    [[nodiscard]] QString folder() const { return m_folder->path() + u"/journal"_s; }
    [[nodiscard]] QString fileOfVersion1() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalEvidenceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void JournalEvidenceTest::keepsWhatTheCustomerHad_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nobody looked") << QByteArray() << QByteArray();
    QTest::newRow("a list") << services << services;
    QTest::newRow("an address in it")
        << QByteArray(R"({"storage":"of anna@contoso.example"})") << QByteArray(R"({"storage":"of […@…]"})");
    QTest::newRow("a token in it") << QByteArray(R"({"storage":")") + QByteArray(60, 'x') + R"("})"
                                   << QByteArray(R"({"storage":"[…]"})");
    const QByteArray blanks(64 << 10, ' ');
    QTest::newRow("as large as it may be") << blanks << blanks;
    QTest::newRow("too large") << blanks + ' ' << QByteArray();
}

void JournalEvidenceTest::keepsWhatTheCustomerHad()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    AttemptFacts facts = factsOf();
    facts.servicesBefore = given;
    {
        JournalFile journal(folder());
        QVERIFY(begins(journal, facts));
    }
    JournalFile journal(folder());
    QCOMPARE(entryOf(journal, facts.id).attempt.facts.servicesBefore, kept);
}

void JournalEvidenceTest::keepsWhatWasSeen_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a sentence") << u"It is there: 25 seats."_s << u"It is there: 25 seats."_s;
    QTest::newRow("an address in it") << u"of anna@contoso.example."_s << u"of […@…]"_s;
    QTest::newRow("long") << QString(20'000, u'€').replace(u"€€€€€€€€"_s, u"€€€€€€€ "_s)
                          << QString(16'000, u'€').replace(u"€€€€€€€€"_s, u"€€€€€€€ "_s) + u'…';
}

void JournalEvidenceTest::keepsWhatWasSeen()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const AttemptFacts facts = factsOf();
    JournalFile journal(folder());
    QVERIFY(writes(journal, facts, lost));
    Settlement found = settlement(Finding::Added);
    found.evidence = given;
    QVERIFY(std::get<bool>(journal.settle(facts.id, found)));
    QCOMPARE(entryOf(journal, facts.id).settlement->evidence, kept);
    QVERIFY(kept.toUtf8().size() <= 64 << 10);
}

/// Written by the program when that was its newest version: a success, a loss, and a loss that was settled.
QString JournalEvidenceTest::fileOfVersion1() const
{
    const QString file = folder() + u"/journal.sqlite"_s;
    const bool isThere = QDir().mkpath(folder()) && QFile::copy(QStringLiteral(VERSION1), file)
        && QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isThere ? file : QString();
}

void JournalEvidenceTest::takesAFileOfVersion1()
{
    const QString file = fileOfVersion1();
    QCOMPARE(RawDatabase(file).value(u"PRAGMA user_version"_s).toInt(), 1);
    JournalFile journal(folder());
    QVERIFY(!journal.open());
    QCOMPARE(RawDatabase(file).value(u"PRAGMA user_version"_s).toInt(), 3);

    const JournalEntry added = entryOf(journal, u"11111111-1111-4111-8111-111111111111"_s);
    QVERIFY(added.attempt.outcome == success);
    QCOMPARE(added.attempt.facts.customerName, u"Contoso"_s);
    QCOMPARE(added.attempt.facts.servicesBefore, QByteArray());
    const JournalEntry open = entryOf(journal, u"22222222-2222-4222-8222-222222222222"_s);
    QVERIFY(open.isUnsettled());
    const JournalEntry settled = entryOf(journal, u"33333333-3333-4333-8333-333333333333"_s);
    QCOMPARE(settled.settlement->reason, u"the customer has nothing"_s);
    QCOMPARE(settled.settlement->evidence, QString());

    Settlement found = settlement(Finding::Added);
    found.evidence = u"seen"_s;
    QVERIFY(std::get<bool>(journal.settle(open.attempt.facts.id, found)));
    QCOMPARE(entryOf(journal, open.attempt.facts.id).settlement->evidence, u"seen"_s);
    AttemptFacts facts = factsOf();
    facts.servicesBefore = services;
    QVERIFY(writes(journal, facts, success));
    QCOMPARE(entryOf(journal, facts.id).attempt.facts.servicesBefore, services);
    QVERIFY(!journal.check());
}

/// A file whose second change cannot be made keeps the version that it has, and all that is in it.
void JournalEvidenceTest::theStepIsTakenWholeOrNotAtAll()
{
    const QString file = fileOfVersion1();
    QCOMPARE(RawDatabase(file).run(u"ALTER TABLE settlement ADD COLUMN evidence TEXT NOT NULL DEFAULT ''"_s),
        QString());
    JournalFile journal(folder());
    QVERIFY(journal.open());
    QCOMPARE(RawDatabase(file).value(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(RawDatabase(file)
                 .value(u"SELECT count(*) FROM pragma_table_info('attempt') WHERE name = 'services_before'"_s)
                 .toInt(),
        0);
    QCOMPARE(RawDatabase(file).value(u"SELECT count(*) FROM attempt"_s).toInt(), 3);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalEvidenceTest)
#include "journalevidence_test.moc"
