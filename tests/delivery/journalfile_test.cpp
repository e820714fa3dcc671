// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journalfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(onboard::JournalEntry::State)
Q_DECLARE_METATYPE(onboard::Outcome)

namespace onboard {

using namespace test;
using State = JournalEntry::State;

namespace {

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
constexpr auto ownerOnlyFolder = ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser;

QString inState(const QString &id, const QString &state)
{
    return u"UPDATE attempt SET state = '%2' WHERE id = '%1'"_s.arg(id, state);
}

} // namespace

/// What the journal promises: it is written before anything leaves, only goes forward, and stands in the way.
class JournalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isWrittenAhead();
    void keepsWhatItWasTold();
    void onlyItsUserCanReadIt();
    void looksAfterAFileThatOthersCanRead();
    void keepsEachCommit();
    void onlyGoesForward_data();
    void onlyGoesForward();
    void isNotDoneWithoutAnOutcome();
    void isNotForgottenBeforeItIsSettled();
    void onlyOneIsUnderWayWhateverTheProgramDoes();
    void isSentOnlyFromPrepared();
    void isSentOnlyByItsOwner();
    void anOutcomeIsWrittenOnce();

    void standsInTheWay_data();
    void standsInTheWay();
    void isTheSameTarget_data();
    void isTheSameTarget();
    void whatIsUnderWayComesFirst();
    void isSettledAgain();
    void onlyDoubtIsSettled();
    void countsWhatIsUnsettled();

private:
    [[nodiscard]] QString folder() const { return m_folder->path() + u"/journal"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// The other one reads what is on the disk, and nothing else.
void JournalFileTest::isWrittenAhead()
{
    JournalFile journal(folder());
    JournalFile other(folder());
    const AttemptFacts facts = factsOf();
    QCOMPARE(entryOf(other, facts.id).number, 0);

    QVERIFY(begins(journal, facts));
    QVERIFY(entryOf(other, facts.id).number > 0);
    QCOMPARE(entryOf(other, facts.id).state, State::Prepared);

    QVERIFY(!journal.markSending(facts.id));
    QCOMPARE(entryOf(other, facts.id).state, State::Sending);
    QVERIFY(!entryOf(other, facts.id).isUnsettled());

    QVERIFY(!journal.conclude(endedAttempt(facts, success)));
    const JournalEntry done = entryOf(other, facts.id);
    QCOMPARE(done.state, State::Done);
    QCOMPARE(done.outcomeClass, OutcomeClass::Success);
    QVERIFY(done.attempt.outcome == success);
}

void JournalFileTest::keepsWhatItWasTold()
{
    const AttemptFacts facts = factsOf();
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    {
        JournalFile journal(folder());
        QVERIFY(writes(journal, facts, success));
    }
    JournalFile journal(folder());
    const JournalEntry entry = entryOf(journal, facts.id);
    const AttemptFacts &kept = entry.attempt.facts;
    const auto texts = [](const AttemptFacts &each) {
        return QStringList{each.id, each.profileId, each.profileName, each.environment, each.service,
            each.contract, each.customerId, each.customerName, each.product, each.seats};
    };
    QCOMPARE(texts(kept), texts(facts));
    QCOMPARE(kept.startedAt, facts.startedAt);
    QCOMPARE(kept.startedAt.timeSpec(), Qt::UTC);
    QCOMPARE(entry.body, requestFor(facts).body);
    QCOMPARE(entry.attempt.durationMs, 1234);
    QCOMPARE(entry.attempt.postsSent, 1);
    QVERIFY(entry.endedAt >= before && entry.endedAt <= QDateTime::currentDateTimeUtc());
    QVERIFY(!entry.settlement);
}

void JournalFileTest::onlyItsUserCanReadIt()
{
    JournalFile journal(folder());
    QVERIFY(begins(journal, factsOf()));
    QCOMPARE(QFile::permissions(folder()), ownerOnlyFolder);
    QCOMPARE(
        QFile::permissions(folder() + u"/owners"_s) & (QFileDevice::WriteGroup | QFileDevice::WriteOther),
        QFileDevice::Permissions());
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFile::exists(journal.file() + part), qPrintable(part));
        QCOMPARE(QFile::permissions(journal.file() + part), ownerOnly);
    }
}

void JournalFileTest::looksAfterAFileThatOthersCanRead()
{
    QString file;
    {
        JournalFile journal(folder());
        QVERIFY(!journal.open());
        file = journal.file();
    }
    const auto readable = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(file, ownerOnly | readable));
    QVERIFY(QFile::setPermissions(folder(), ownerOnlyFolder | readable));
    JournalFile journal(folder());
    QVERIFY(begins(journal, factsOf()));
    QCOMPARE(QFile::permissions(folder()), ownerOnlyFolder);
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFile::permissions(file + part), ownerOnly);
}

/// What is in force on the journal's own connection, which is the one connection of this thread.
void JournalFileTest::keepsEachCommit()
{
    const QStringList before = QSqlDatabase::connectionNames();
    JournalFile journal(folder());
    QVERIFY(!journal.open());
    QStringList own = QSqlDatabase::connectionNames();
    own.removeIf([&](const QString &name) { return before.contains(name); });
    QCOMPARE(own.size(), 1);
    const auto pragma = [&](const QString &name) {
        QSqlQuery query(QSqlDatabase::database(own.first(), false));
        return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0).toString() : u"?"_s;
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
}

void JournalFileTest::onlyGoesForward_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isAllowed");
    QTest::addRow("prepared to sending") << u"prepared"_s << u"sending"_s << true;
    QTest::addRow("sending to prepared") << u"sending"_s << u"prepared"_s << false;
    QTest::addRow("done to prepared") << u"done"_s << u"prepared"_s << false;
    QTest::addRow("done to sending") << u"done"_s << u"sending"_s << false;
    QTest::addRow("done to done") << u"done"_s << u"done"_s << false;
    QTest::addRow("prepared to nonsense") << u"prepared"_s << u"sent"_s << false;
}

/// Not even by somebody else's statement.
void JournalFileTest::onlyGoesForward()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isAllowed);
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(begins(journal, facts));
    if (from != "prepared"_L1)
        QVERIFY(!journal.markSending(facts.id));
    if (from == "done"_L1)
        QVERIFY(!journal.conclude(endedAttempt(facts, lost)));
    RawDatabase raw(journal.file());
    const QString refusal = raw.run(inState(facts.id, to));
    QVERIFY2(refusal.isEmpty() == isAllowed, qPrintable(refusal));
    QCOMPARE(raw.value(u"SELECT state FROM attempt"_s).toString(), isAllowed ? to : from);
}

void JournalFileTest::isNotDoneWithoutAnOutcome()
{
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(begins(journal, facts));
    RawDatabase raw(journal.file());
    QVERIFY(!raw.run(inState(facts.id, u"done"_s)).isEmpty());
    QVERIFY(!raw.run(u"UPDATE attempt SET outcome = 'lost', outcome_class = 'unknown'"_s).isEmpty());
    QVERIFY(!raw.run(u"UPDATE attempt SET state = 'done', outcome = 'lost'"_s).isEmpty());
    QVERIFY(!raw.run(u"UPDATE attempt SET state = 'done', outcome = 'gone', outcome_class = 'unknown'"_s)
                 .isEmpty());
    QCOMPARE(raw.run(u"UPDATE attempt SET state = 'done', outcome = 'lost', outcome_class = 'unknown'"_s),
        QString());
}

void JournalFileTest::isNotForgottenBeforeItIsSettled()
{
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    const auto remains = [&] {
        RawDatabase raw(journal.file());
        const QString refusal = raw.run(u"DELETE FROM attempt"_s);
        return !refusal.isEmpty() && raw.value(u"SELECT count(*) FROM attempt"_s).toInt() == 1;
    };
    QVERIFY(begins(journal, facts));
    QVERIFY(remains());
    QVERIFY(!journal.markSending(facts.id));
    QVERIFY(remains());
    QVERIFY(!journal.conclude(endedAttempt(facts, lost)));
    QVERIFY(remains());
    QVERIFY(std::get<bool>(journal.settle(facts.id, settlement(Finding::NotAdded))));
    RawDatabase raw(journal.file());
    QCOMPARE(raw.run(u"PRAGMA foreign_keys = ON"_s), QString());
    QCOMPARE(raw.run(u"DELETE FROM attempt"_s), QString());
    QCOMPARE(raw.value(u"SELECT count(*) FROM attempt"_s).toInt(), 0);
    QCOMPARE(raw.value(u"SELECT count(*) FROM settlement"_s).toInt(), 0);
}

/// The last line of defence, should begin() ever look wrongly.
void JournalFileTest::onlyOneIsUnderWayWhateverTheProgramDoes()
{
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(begins(journal, facts));
    RawDatabase raw(journal.file());
    const QString second =
        u"INSERT INTO attempt (id, state, owner, prepared_at, profile_id, profile, environment, service, "
        "contract, customer_id, customer_key, product, body) SELECT 'second', state, owner, prepared_at, "
        "profile_id, profile, environment, service, contract, customer_id, customer_key, product, body "
        "FROM attempt WHERE id = '%1'"_s.arg(facts.id);
    QVERIFY(!raw.run(second).isEmpty());
    QVERIFY(!journal.markSending(facts.id));
    QVERIFY(!raw.run(second).isEmpty());
}

void JournalFileTest::isSentOnlyFromPrepared()
{
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(journal.markSending(facts.id)); // is not there
    QVERIFY(begins(journal, facts));
    QVERIFY(!journal.markSending(facts.id));
    QVERIFY(journal.markSending(facts.id)); // a second time
    QVERIFY(!journal.conclude(endedAttempt(facts, success)));
    QVERIFY(journal.markSending(facts.id));
    QCOMPARE(entryOf(journal, facts.id).state, State::Done);
}

void JournalFileTest::isSentOnlyByItsOwner()
{
    JournalFile journal(folder());
    JournalFile other(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(begins(journal, facts));
    const auto problem = other.markSending(facts.id);
    QVERIFY(problem);
    QVERIFY(!problem->sentence.isEmpty());
    QCOMPARE(entryOf(journal, facts.id).state, State::Prepared);
    QVERIFY(!journal.markSending(facts.id));
}

/// An outcome that comes too late, when the attempt was given up as lost, changes nothing, and does not
/// keep the journal from writing the next attempt either.
void JournalFileTest::anOutcomeIsWrittenOnce()
{
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(writes(journal, facts, lost));
    QVERIFY(journal.conclude(endedAttempt(facts, success)));
    QVERIFY(entryOf(journal, facts.id).attempt.outcome == lost);
    QCOMPARE(std::get<int>(journal.recover()), 0);
    QVERIFY(begins(journal, factsOf(u"another customer"_s)));
}

void JournalFileTest::standsInTheWay_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("settled"); // "", "added", "notAdded"
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<bool>("blocks");
    QTest::addColumn<bool>("blocksWhoHasSeenIt");
    const auto row = [](const char *name, State state, const Outcome &outcome, const char *settled,
                         int hoursAgo, bool blocks, bool blocksWhoHasSeenIt) {
        QTest::addRow("%s", name) << state << outcome << QString::fromLatin1(settled) << hoursAgo << blocks
                                  << blocksWhoHasSeenIt;
    };
    const AnswerFacts ok{.httpStatus = 200};
    const AnswerFacts bad{.httpStatus = 400};
    const AnswerFacts broken{.httpStatus = 500};
    const Outcome refused = Answered{ok, 2};
    const Outcome change = Answered{ok, 4};
    const Outcome unlisted = Answered{ok, 8};

    row("prepared", State::Prepared, {}, "", 0, true, true);
    row("prepared long ago", State::Prepared, {}, "", 9000, true, true);
    row("sending", State::Sending, {}, "", 0, true, true);
    row("sending long ago", State::Sending, {}, "", 9000, true, true);
    row("success", State::Done, success, "", 0, true, false);
    row("success 23 hours ago", State::Done, success, "", 23, true, false);
    row("success 25 hours ago", State::Done, success, "", 25, false, false);
    row("success tomorrow: the clock was set back", State::Done, success, "", -24, true, false);
    row("lost", State::Done, lost, "", 0, true, false);
    row("lost a year ago", State::Done, lost, "", 9000, true, false);
    row("failed", State::Done, Failed{broken, {}, {}}, "", 9000, true, false);
    row("unreadable", State::Done, Unreadable{ok}, "", 9000, true, false);
    row("a status that nobody knows", State::Done, unlisted, "", 9000, true, false);
    row("lost, found added", State::Done, lost, "added", 1, true, false);
    row("lost, found added, long ago", State::Done, lost, "added", 25, false, false);
    row("lost, found not added", State::Done, lost, "notAdded", 0, false, false);
    row("not sent", State::Done, NotSent{NotSent::Reason::Token}, "", 0, false, false);
    row("refused by HTTP", State::Done, Refused{bad}, "", 0, false, false);
    row("refused by status", State::Done, refused, "", 0, false, false);
    row("change", State::Done, change, "", 0, false, false);
}

void JournalFileTest::standsInTheWay()
{
    QFETCH(State, state);
    QFETCH(Outcome, outcome);
    QFETCH(QString, settled);
    QFETCH(int, hoursAgo);
    QFETCH(bool, blocks);
    QFETCH(bool, blocksWhoHasSeenIt);

    JournalFile journal(folder());
    const AttemptFacts earlier = factsOf();
    QVERIFY(begins(journal, earlier));
    if (state != State::Prepared)
        QVERIFY(!journal.markSending(earlier.id));
    if (state == State::Done)
        QVERIFY(!journal.conclude(endedAttempt(earlier, outcome)));
    if (!settled.isEmpty()) {
        const Finding finding = settled == "added"_L1 ? Finding::Added : Finding::NotAdded;
        QVERIFY(std::get<bool>(journal.settle(earlier.id, settlement(finding))));
    }
    // Time passes: the next one begins as much later.
    JournalFile other(folder());
    AttemptFacts next = factsOf();
    next.startedAt = next.startedAt.addSecs(qint64(3600) * hoursAgo);

    const auto inTheWay = other.standingInTheWay(next, std::chrono::hours(24));
    QCOMPARE(std::get<QList<JournalEntry>>(inTheWay).size(), blocks ? 1 : 0);
    const BeginResult result = begin(other, next);
    QCOMPARE(std::holds_alternative<Blocked>(result), blocks);
    if (blocks) {
        const JournalEntry by = std::get<Blocked>(result).by.first();
        QCOMPARE(by.attempt.facts.id, earlier.id);
        QCOMPARE(by.state, state);
        QCOMPARE(entryOf(other, next.id).number, 0);
        const Permission other24{.seen = {u"something else"_s}, .repeatWindow = std::chrono::hours(24)};
        QVERIFY(isBlocked(other, next, other24));
        const Permission seen{.seen = {earlier.id}, .repeatWindow = std::chrono::hours(24)};
        QCOMPARE(isBlocked(other, next, seen), blocksWhoHasSeenIt);
        QCOMPARE(entryOf(other, next.id).number > 0, !blocksWhoHasSeenIt);
    }
}

void JournalFileTest::isTheSameTarget_data()
{
    QTest::addColumn<QString>("customerId");
    QTest::addColumn<QString>("productName");
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("isSame");
    const QString id = customer;
    const QString office = product;
    const QString service = u"service"_s;
    QTest::addRow("the same") << id << office << service << true;
    QTest::addRow("in capitals") << id.toUpper() << office << service << true;
    QTest::addRow("with blanks") << u" %1\t"_s.arg(id) << office << service << true;
    QTest::addRow("another customer") << id.chopped(1) + u'0' << office << service << false;
    QTest::addRow("another product") << id << u"GoogleBackup"_s << service << false;
    QTest::addRow("another service") << id << office << u"another"_s << false;
    QTest::addRow("an open end") << id + u'%' << office << service << false;
}

void JournalFileTest::isTheSameTarget()
{
    QFETCH(QString, customerId);
    QFETCH(QString, productName);
    QFETCH(QString, service);
    QFETCH(bool, isSame);
    JournalFile journal(folder());
    QVERIFY(begins(journal, factsOf()));
    QCOMPARE(isBlocked(journal, factsOf(customerId, productName, service)), isSame);
}

void JournalFileTest::whatIsUnderWayComesFirst()
{
    JournalFile journal(folder());
    const AttemptFacts first = factsOf();
    const AttemptFacts second = factsOf();
    const AttemptFacts third = factsOf();
    QVERIFY(writes(journal, first, lost));
    QVERIFY(begins(journal, second, {.seen = {first.id}}));
    QVERIFY(!journal.markSending(second.id));
    QVERIFY(!journal.conclude(endedAttempt(second, success)));
    QVERIFY(begins(journal, third, {.seen = {first.id, second.id}}));

    const QList<JournalEntry> by = std::get<Blocked>(begin(journal, factsOf())).by;
    QStringList ids;
    for (const JournalEntry &entry : by)
        ids.append(entry.attempt.facts.id);
    QCOMPARE(ids, (QStringList{third.id, second.id, first.id}));
    QVERIFY(isBlocked(journal, factsOf(), {.seen = ids}));
}

void JournalFileTest::isSettledAgain()
{
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(writes(journal, facts, lost));
    QVERIFY(entryOf(journal, facts.id).isUnsettled());
    QVERIFY(std::get<bool>(journal.settle(facts.id, settlement(Finding::Added, u"seen in the portal"_s))));
    QVERIFY(std::get<bool>(journal.settle(facts.id, settlement(Finding::NotAdded, u"of another day"_s))));

    JournalFile other(folder());
    const JournalEntry entry = entryOf(other, facts.id);
    QVERIFY(!entry.isUnsettled());
    QVERIFY(entry.settlement);
    QCOMPARE(entry.settlement->finding, Finding::NotAdded);
    QCOMPARE(entry.settlement->reason, u"of another day"_s);
    QCOMPARE(entry.settlement->person, u"anna"_s);
    QVERIFY(entry.settlement->at.isValid());
    RawDatabase raw(journal.file());
    QCOMPARE(raw.value(u"SELECT count(*) FROM settlement"_s).toInt(), 2);
    QCOMPARE(raw.value(u"SELECT reason FROM settlement ORDER BY number LIMIT 1"_s).toString(),
        u"seen in the portal"_s);
}

void JournalFileTest::onlyDoubtIsSettled()
{
    JournalFile journal(folder());
    const AttemptFacts sure = factsOf();
    const AttemptFacts underWay = factsOf(u"another customer"_s);
    QVERIFY(writes(journal, sure, success));
    QVERIFY(begins(journal, underWay));
    for (const QString &id : {sure.id, underWay.id, u"nobody"_s, QString()})
        QVERIFY(!std::get<bool>(journal.settle(id, settlement(Finding::NotAdded))));
    RawDatabase raw(journal.file());
    QCOMPARE(raw.value(u"SELECT count(*) FROM settlement"_s).toInt(), 0);
    QVERIFY(isBlocked(journal, factsOf()));
}

void JournalFileTest::countsWhatIsUnsettled()
{
    JournalFile journal(folder());
    QCOMPARE(std::get<int>(journal.unsettled()), 0);
    const AttemptFacts first = factsOf(u"1"_s);
    QVERIFY(writes(journal, first, lost));
    QVERIFY(writes(journal, factsOf(u"2"_s), lost));
    QVERIFY(writes(journal, factsOf(u"3"_s), success));
    QVERIFY(begins(journal, factsOf(u"4"_s)));
    QCOMPARE(std::get<int>(journal.unsettled()), 2);
    QVERIFY(std::get<bool>(journal.settle(first.id, settlement(Finding::Added))));
    QCOMPARE(std::get<int>(journal.unsettled()), 1);
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalFileTest)
#include "journalfile_test.moc"
