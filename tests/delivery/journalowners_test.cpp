// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/owner.h"
#include "delivery/journalfixture.h"

#include <QDir>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <barrier>
#include <csignal>

using namespace Qt::StringLiterals;

namespace onboard {

using namespace test;
using State = JournalEntry::State;

namespace {

constexpr int patienceMs = 120'000;
constexpr int many = 8;

/// Another process that uses the journal (journalowner.cpp).
class OtherProcess
{
public:
    OtherProcess(const QString &folder, const QString &customerId, const QStringList &further = {})
    {
        m_process.start(QStringLiteral(JOURNAL_OWNER), QStringList{folder, customerId} + further);
        m_process.waitForStarted(patienceMs);
    }
    ~OtherProcess() { end(); }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    void go() { m_process.write("go\n"); }
    /// The next line that it prints.
    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(patienceMs);
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patienceMs);
    }

private:
    QProcess m_process;
};

} // namespace

/// Who may send, and who looks after whom, with several at once.
class JournalOwnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneOfManyThreadsBegins_data();
    void oneOfManyThreadsBegins();
    void oneOfManyProcessesBegins();
    void manyWriteSideBySide();
    void theLivingIsLeftAlone_data();
    void theLivingIsLeftAlone();
    void theDeadIsLookedAfter_data();
    void theDeadIsLookedAfter();
    void whoEndsInOrderIsLookedAfterToo();
    void recoveryIsToldOnce();
    void whatALockFileSaysIsNotBelieved_data();
    void whatALockFileSaysIsNotBelieved();
    void anOwnersNameIsNotAPath_data();
    void anOwnersNameIsNotAPath();
    void ownersAreToldApart();

private:
    [[nodiscard]] QString folder() const { return m_folder->path() + u"/journal"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalOwnersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void JournalOwnersTest::oneOfManyThreadsBegins_data()
{
    QTest::addColumn<bool>("isMadeBefore");
    QTest::addRow("in a journal that is there") << true;
    QTest::addRow("while the journal is made") << false;
}

void JournalOwnersTest::oneOfManyThreadsBegins()
{
    QFETCH(const bool, isMadeBefore);
    if (isMadeBefore) {
        JournalFile journal(folder());
        QVERIFY(!journal.open());
    }
    std::atomic<int> begun = 0;
    std::atomic<int> blocked = 0;
    std::barrier start(many);
    std::barrier end(many);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < many; ++i) {
        threads.emplace_back(QThread::create([&] {
            JournalFile journal(folder());
            const AttemptFacts facts = factsOf();
            start.arrive_and_wait();
            const BeginResult result = begin(journal, facts);
            begun += std::holds_alternative<Begun>(result) ? 1 : 0;
            blocked += std::holds_alternative<Blocked>(result) ? 1 : 0;
            end.arrive_and_wait(); // an owner that goes would make room for the next
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(patienceMs));
    QCOMPARE(begun.load(), 1);
    QCOMPARE(blocked.load(), many - 1);
}

void JournalOwnersTest::oneOfManyProcessesBegins()
{
    std::vector<std::unique_ptr<OtherProcess>> processes;
    for (int i = 0; i < many; ++i)
        processes.push_back(std::make_unique<OtherProcess>(folder(), customer));
    for (const auto &process : processes)
        process->go();
    QStringList lines;
    for (const auto &process : processes)
        lines.append(process->line());
    QCOMPARE(lines.filter(u"begun"_s).size(), 1);
    QCOMPARE(lines.count(u"blocked"_s), many - 1);
    JournalFile journal(folder());
    QCOMPARE(std::get<QList<JournalEntry>>(journal.entries({})).size(), 1);
}

/// Different customers do not hold each other up, and nobody's row is lost.
void JournalOwnersTest::manyWriteSideBySide()
{
    constexpr int each = 10;
    std::atomic<int> written = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < many; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            JournalFile journal(folder());
            for (int n = 0; n < each; ++n)
                written += writes(journal, factsOf(u"%1-%2"_s.arg(i).arg(n)), success) ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(patienceMs));
    QCOMPARE(written.load(), many * each);
    JournalFile journal(folder());
    QVERIFY(!journal.check());
    QCOMPARE(std::get<QList<JournalEntry>>(journal.entries({.words = {}, .most = 1000})).size(), many * each);
}

void JournalOwnersTest::theLivingIsLeftAlone_data()
{
    QTest::addColumn<bool>("isSending");
    QTest::addRow("prepared") << false;
    QTest::addRow("sending") << true;
}

void JournalOwnersTest::theLivingIsLeftAlone()
{
    QFETCH(const bool, isSending);
    OtherProcess other(folder(), customer, isSending ? QStringList{u"send"_s} : QStringList());
    other.go();
    const QString id = other.line().section(u' ', 1);
    QVERIFY(!id.isEmpty());
    if (isSending)
        QCOMPARE(other.line(), u"sending"_s);

    JournalFile journal(folder());
    QCOMPARE(std::get<int>(journal.recover()), 0);
    QCOMPARE(entryOf(journal, id).state, isSending ? State::Sending : State::Prepared);
    // Not even for somebody who has looked at it, or after a long time.
    AttemptFacts later = factsOf();
    later.startedAt = later.startedAt.addYears(1);
    QVERIFY(isBlocked(journal, later, {.seen = {id}}));
}

void JournalOwnersTest::theDeadIsLookedAfter_data()
{
    theLivingIsLeftAlone_data();
}

void JournalOwnersTest::theDeadIsLookedAfter()
{
    QFETCH(const bool, isSending);
    JournalFile journal(folder());
    QCOMPARE(std::get<int>(journal.recover()), 0); // open all the time
    OtherProcess other(folder(), customer, isSending ? QStringList{u"send"_s} : QStringList());
    other.go();
    const QString id = other.line().section(u' ', 1);
    if (isSending)
        QCOMPARE(other.line(), u"sending"_s);
    other.kill();

    QCOMPARE(std::get<int>(journal.recover()), isSending ? 1 : 0);
    const JournalEntry entry = entryOf(journal, id);
    QCOMPARE(entry.state, State::Done);
    QCOMPARE(entry.attempt.postsSent, isSending ? 1 : 0);
    QVERIFY(entry.endedAt.isNull());
    const Outcome expected =
        isSending ? Outcome(Lost{Lost::Cause::Ended}) : Outcome(NotSent{NotSent::Reason::Ended, {}});
    QVERIFY(entry.attempt.outcome == expected);
    QCOMPARE(entry.isUnsettled(), isSending);
    QCOMPARE(isBlocked(journal, factsOf()), isSending);
}

/// A program that ends without telling how its attempt ended.
void JournalOwnersTest::whoEndsInOrderIsLookedAfterToo()
{
    QString id;
    {
        JournalFile journal(folder());
        const AttemptFacts facts = factsOf();
        id = facts.id;
        QVERIFY(begins(journal, facts));
        QVERIFY(!journal.markSending(id));
    }
    JournalFile journal(folder());
    QVERIFY(isBlocked(journal, factsOf())); // begin() looks after it by itself
    QVERIFY(entryOf(journal, id).isUnsettled());
}

void JournalOwnersTest::recoveryIsToldOnce()
{
    OtherProcess other(folder(), customer, {u"send"_s});
    other.go();
    QVERIFY(other.line().startsWith("begun"_L1));
    QCOMPARE(other.line(), u"sending"_s);
    other.kill();
    JournalFile first(folder());
    JournalFile second(folder());
    QCOMPARE(std::get<int>(first.recover()), 1);
    QCOMPARE(std::get<int>(second.recover()), 0);
    QCOMPARE(std::get<int>(second.unsettled()), 1);
    QCOMPARE(QDir(folder() + u"/owners"_s).entryList(QDir::Files).size(), 2); // the dead one's is gone
}

void JournalOwnersTest::whatALockFileSaysIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    const QByteArray name = QCoreApplication::applicationName().toUtf8();
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("a living process") << pid + '\n' + name + '\n' + host + '\n';
    QTest::addRow("another computer") << QByteArray("1\nelements-onboard\nanother-computer\n");
    QTest::addRow("rubbish") << QByteArray(10'000, '\xff');
}

/// After a restart a process number, and on a laptop the computer's name, belong to somebody else.
void JournalOwnersTest::whatALockFileSaysIsNotBelieved()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir place;
    const QString dead = u"00000000-0000-4000-8000-00000000dead"_s;
    QVERIFY(QDir(place.path()).mkpath(u"owners"_s));
    QFile lock(place.path() + u"/owners/"_s + dead + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(lock.write(content), content.size());
    lock.close();
    const Owner owner(place.path());
    QVERIFY(!owner.isAlive(dead));
    QVERIFY(!owner.hasCompany());
}

void JournalOwnersTest::anOwnersNameIsNotAPath_data()
{
    QTest::addColumn<QString>("id");
    QTest::addRow("nothing") << QString();
    QTest::addRow("a path") << u"../../file"_s;
    QTest::addRow("an absolute path") << u"/tmp/file"_s;
    QTest::addRow("no ID") << u"owner"_s;
}

void JournalOwnersTest::anOwnersNameIsNotAPath()
{
    QFETCH(const QString, id);
    JournalFile journal(folder());
    const AttemptFacts facts = factsOf();
    QVERIFY(begins(journal, facts));
    QVERIFY(!journal.markSending(facts.id));
    RawDatabase raw(journal.file());
    QCOMPARE(raw.run(u"UPDATE attempt SET owner = '%1'"_s.arg(id)), QString());
    QFile file(m_folder->path() + u"/file.lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(std::get<int>(journal.recover()), 1);
    QVERIFY(file.exists());
}

void JournalOwnersTest::ownersAreToldApart()
{
    auto first = std::make_unique<Owner>(folder());
    Owner second(folder());
    QVERIFY(!second.isAlive(first->id()));
    QVERIFY(first->enter());
    QVERIFY(first->enter());
    QVERIFY(second.isAlive(first->id()));
    QVERIFY(second.hasCompany());
    QVERIFY(!first->hasCompany());
    QVERIFY(second.enter());
    QVERIFY(first->hasCompany());
    const QString id = first->id();
    first.reset();
    QVERIFY(!second.isAlive(id));
    QVERIFY(!second.hasCompany());
}

} // namespace onboard

QTEST_GUILESS_MAIN(onboard::JournalOwnersTest)
#include "journalowners_test.moc"
