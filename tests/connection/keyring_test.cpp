// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// Run by keyring-session.sh, which says in KEYRING_STATE what the keyring is like. All real: nothing
// stands in for the keyring.
#include "connection/credentialitem.h"
#include "connection/credentialstore.h"
#include "connection/tokensource.h"
#include "support/faultserver.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <qt6keychain/keychain.h>

#include <array>
#include <csignal>
#include <memory>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

const QString service = u"elements-onboard-test"_s;
constexpr int longWait = 60'000; ///< for what must happen, however slow the machine

const QString keptId = u"5f0c1d9e-0000-4000-8000-000000000001"_s; ///< stored in every state that can
const QString absentId = u"5f0c1d9e-0000-4000-8000-000000000002"_s; ///< never stored
const Secret kept("kept +&=%/ü secret");

struct Waiting
{
    QObject context;
    QList<CredentialRead> reads;
    QList<CredentialChange> changes;

    auto takeRead()
    {
        return [this](const CredentialRead &read) { reads.append(read); };
    }
    auto takeChange()
    {
        return [this](const CredentialChange &change) { changes.append(change); };
    }
};

std::optional<CredentialRead> readOf(CredentialStore &store, const QString &id, bool storedBefore)
{
    Waiting waiting;
    store.read(id, storedBefore, &waiting.context, waiting.takeRead());
    if (!QTest::qWaitFor([&] { return !waiting.reads.isEmpty(); }, longWait))
        return std::nullopt;
    return waiting.reads.constFirst();
}

/// In a later run of the program: nothing is in memory.
std::optional<CredentialRead> readAnew(const QString &id, bool storedBefore)
{
    CredentialStore store(service);
    return readOf(store, id, storedBefore);
}

std::optional<CredentialChange> writeOf(CredentialStore &store, const QString &id, const Secret &secret)
{
    Waiting waiting;
    store.write(id, secret, &waiting.context, waiting.takeChange());
    if (!QTest::qWaitFor([&] { return !waiting.changes.isEmpty(); }, longWait))
        return std::nullopt;
    return waiting.changes.constFirst();
}

std::optional<CredentialChange> removeOf(CredentialStore &store, const QString &id)
{
    Waiting waiting;
    store.remove(id, &waiting.context, waiting.takeChange());
    if (!QTest::qWaitFor([&] { return !waiting.changes.isEmpty(); }, longWait))
        return std::nullopt;
    return waiting.changes.constFirst();
}

template <class Case, class Result> bool isA(const std::optional<Result> &result)
{
    return result && std::holds_alternative<Case>(*result);
}

QByteArray secretOf(const std::optional<CredentialRead> &read)
{
    return isA<CredentialFound>(read) ? std::get<CredentialFound>(*read).secret.reveal().toByteArray()
                                      : QByteArray("(not found)");
}

QString reasonOf(const std::optional<CredentialChange> &change)
{
    return isA<CredentialNotDone>(change) ? std::get<CredentialNotDone>(*change).reason : QString();
}

QString keyOf(const QString &id)
{
    return service + u'/' + id;
}

/// What another program does in the keyring, past our store.
QKeychain::Error foreignJob(QKeychain::Job *job, const QString &id)
{
    job->setKey(keyOf(id));
    job->setAutoDelete(false);
    QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    if (!QTest::qWaitFor([&] { return finished.size() == 1; }, longWait))
        return QKeychain::OtherError;
    const QKeychain::Error error = job->error();
    job->deleteLater();
    return error;
}

bool writeForeign(const QString &id, const QString &text)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(text);
    return foreignJob(job, id) == QKeychain::NoError;
}

bool removeForeign(const QString &id)
{
    return foreignJob(new QKeychain::DeletePasswordJob(service), id) == QKeychain::NoError;
}

bool signalKeyring(int signal)
{
    const int pid = qEnvironmentVariableIntValue("KEYRING_PID");
    return pid > 1 && kill(pid, signal) == 0;
}

/// A keyring that is there, and never answers, until the guard is gone.
auto silencedKeyring()
{
    const bool stopped = signalKeyring(SIGSTOP);
    return qScopeGuard([stopped] {
        if (stopped)
            signalKeyring(SIGCONT);
    });
}

bool anyFileHolds(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

Profile profileFor(const test::FaultServer &server)
{
    Profile profile;
    profile.id = keptId;
    profile.name = u"Acme"_s;
    profile.environment = u"custom"_s;
    profile.clientId = u"client"_s;
    profile.tokenUrl = server.url(u"/connect/token"_s);
    profile.apiBase = server.url();
    profile.secretStoredOn = QDate(2026, 1, 2);
    return profile;
}

std::optional<TokenResult> tokenFrom(const Profile &profile)
{
    CredentialStore store(service);
    TokenSource tokens(store);
    QObject owner;
    std::optional<TokenResult> result;
    const TokenRequest *request = tokens.request(profile, u"scope.one"_s, &owner);
    QObject::connect(request, &TokenRequest::finished, &owner, [&](const TokenResult &r) { result = r; });
    return QTest::qWaitFor([&] { return result.has_value(); }, longWait) ? result : std::nullopt;
}

TokenFailure failureOf(const std::optional<TokenResult> &result)
{
    return result && std::holds_alternative<TokenFailure>(*result)
        ? std::get<TokenFailure>(*result)
        : TokenFailure{TokenFailure::Kind::BadAnswer, u"(no failure)"_s, {}, 0};
}

/// What holds in every state: memory needs no keyring.
void checkMemory()
{
    CredentialStore store(service);
    store.keepForThisRun(absentId, Secret("for this run"));
    const auto read = readOf(store, absentId, false);
    QCOMPARE(secretOf(read), "for this run");
    QVERIFY(std::get<CredentialFound>(*read).forThisRunOnly);
    store.forget(absentId);
    QVERIFY(!isA<CredentialFound>(readOf(store, absentId, false)));
}

void checkUnreachable()
{
    CredentialStore store(service);
    for (const bool storedBefore : {false, true}) {
        const auto read = readOf(store, keptId, storedBefore);
        QVERIFY(isA<CredentialUnavailable>(read));
        const QString reason = std::get<CredentialUnavailable>(*read).reason;
        QVERIFY2(reason.startsWith("The keyring of this computer cannot be reached."_L1), qPrintable(reason));
    }
    QVERIFY2(reasonOf(writeOf(store, keptId, kept)).contains("cannot be reached"_L1), "write");
    QVERIFY2(reasonOf(removeOf(store, keptId)).contains("cannot be reached"_L1), "remove");
    // What could not be stored is not held either: it was never said to be.
    QVERIFY(isA<CredentialUnavailable>(readOf(store, keptId, false)));

    test::FaultServer server;
    const TokenFailure failure = failureOf(tokenFrom(profileFor(server)));
    QCOMPARE(failure.kind, TokenFailure::Kind::CredentialUnavailable);
    QVERIFY2(failure.sentence.contains("for this run only"_L1), qPrintable(failure.sentence));
    QCOMPARE(server.connections(), 0);
}

} // namespace

class KeyringPrepare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesWhatTheLockedKeyringHolds()
    {
        CredentialStore store(service);
        QVERIFY(isA<CredentialDone>(writeOf(store, keptId, kept)));
    }
};

class KeyringUnlocked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        CredentialStore store(service);
        QVERIFY(isA<CredentialDone>(writeOf(store, keptId, kept)));
    }

    void memoryNeedsNoKeyring() { checkMemory(); }

    void everySecretComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("abc");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("form characters") << QByteArray("+ & = % / ü");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x01\n");
        QTest::newRow("longest") << QByteArray(1500, 'k');
    }

    void everySecretComesBack()
    {
        QFETCH(QByteArray, bytes);
        CredentialStore store(service);
        QVERIFY(isA<CredentialDone>(writeOf(store, keptId, Secret(bytes))));
        const auto held = readOf(store, keptId, true);
        QCOMPARE(secretOf(held), bytes);
        QVERIFY(!std::get<CredentialFound>(*held).forThisRunOnly);
        QCOMPARE(secretOf(readAnew(keptId, true)), bytes);
        QCOMPARE(secretOf(readAnew(keptId, false)), bytes);
    }

    void isStoredAsTextInOurForm()
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        QByteArray stored;
        QObject context;
        connect(job, &QKeychain::Job::finished, &context, [&] { stored = job->binaryData(); });
        QCOMPARE(foreignJob(job, keptId), QKeychain::NoError);
        QCOMPARE(stored, itemTextOf(kept).toLatin1());
    }

    void unfitSecretIsNotStored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("too long") << QByteArray(1501, 'k') << u"1500"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"NUL"_s;
    }

    void unfitSecretIsNotStored()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        CredentialStore store(service);
        const QString reason = reasonOf(writeOf(store, keptId, Secret(bytes))).remove(u',');
        QVERIFY2(reason.contains(word), qPrintable(reason));
        QCOMPARE(secretOf(readAnew(keptId, true)), kept.reveal().toByteArray());
    }

    void neverStoredIsAbsent() { QVERIFY(isA<CredentialAbsent>(readAnew(absentId, false))); }

    /// Removed by another program: the canary shows that the keyring is open.
    void removedElsewhereIsAbsent()
    {
        QVERIFY(removeForeign(keptId));
        QVERIFY(isA<CredentialAbsent>(readAnew(keptId, true)));
    }

    /// Without the canary nothing tells the two apart, so nothing is claimed.
    void withoutCanaryItCountsAsLocked()
    {
        QVERIFY(removeForeign(keptId));
        QVERIFY(removeForeign(u".canary"_s));
        QVERIFY(isA<CredentialLocked>(readAnew(keptId, true)));
        QVERIFY(isA<CredentialAbsent>(readAnew(keptId, false)));
    }

    void foreignItemIsDamaged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain secret") << u"hunter2"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("cut") << itemTextOf(kept).chopped(4);
    }

    void foreignItemIsDamaged()
    {
        QFETCH(QString, text);
        QVERIFY(writeForeign(keptId, text));
        QVERIFY(isA<CredentialDamaged>(readAnew(keptId, true)));
        test::FaultServer server;
        QCOMPARE(failureOf(tokenFrom(profileFor(server))).kind, TokenFailure::Kind::CredentialDamaged);
        QCOMPARE(server.connections(), 0);
    }

    void removedIsGone()
    {
        CredentialStore store(service);
        QCOMPARE(secretOf(readOf(store, keptId, true)), kept.reveal().toByteArray());
        QVERIFY(isA<CredentialDone>(removeOf(store, keptId)));
        QVERIFY(isA<CredentialAbsent>(readOf(store, keptId, true))); // from memory, too
        QVERIFY(isA<CredentialAbsent>(readAnew(keptId, true)));
        QVERIFY(isA<CredentialDone>(removeOf(store, keptId))); // nothing to remove is no failure
    }

    void removingNeedsNoEarlierCanary()
    {
        QVERIFY(removeForeign(u".canary"_s));
        CredentialStore store(service);
        QVERIFY(isA<CredentialDone>(removeOf(store, keptId)));
    }

    void profilesAreKeptApart()
    {
        CredentialStore store(service);
        QVERIFY(isA<CredentialDone>(writeOf(store, absentId, Secret("other"))));
        QVERIFY(isA<CredentialDone>(removeOf(store, keptId)));
        QCOMPARE(secretOf(readAnew(absentId, true)), "other");
        QVERIFY(isA<CredentialDone>(removeOf(store, absentId)));
    }

    void isReadOnceARun()
    {
        CredentialStore store(service);
        QCOMPARE(secretOf(readOf(store, keptId, true)), kept.reveal().toByteArray());
        QVERIFY(removeForeign(keptId));
        QCOMPARE(secretOf(readOf(store, keptId, true)), kept.reveal().toByteArray());
        store.forget(keptId);
        QVERIFY(isA<CredentialAbsent>(readOf(store, keptId, true)));
    }

    void memoryComesBeforeTheKeyring()
    {
        CredentialStore store(service);
        store.keepForThisRun(keptId, Secret("newer"));
        QCOMPARE(secretOf(readOf(store, keptId, true)), "newer");
        QCOMPARE(secretOf(readAnew(keptId, true)), kept.reveal().toByteArray());
    }

    void manyAtOnceAllAnswerInOrder()
    {
        CredentialStore store(service);
        Waiting waiting;
        store.write(keptId, Secret("one"), &waiting.context, waiting.takeChange());
        store.read(keptId, true, &waiting.context, waiting.takeRead());
        store.remove(keptId, &waiting.context, waiting.takeChange());
        store.read(keptId, true, &waiting.context, waiting.takeRead());
        store.write(keptId, Secret("two"), &waiting.context, waiting.takeChange());
        store.read(keptId, true, &waiting.context, waiting.takeRead());
        QVERIFY(waiting.reads.isEmpty() && waiting.changes.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(waiting.reads.size(), 3, longWait);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.changes.size(), 3, longWait);
        QCOMPARE(secretOf(waiting.reads[0]), "one");
        QVERIFY(std::holds_alternative<CredentialAbsent>(waiting.reads[1]));
        QCOMPARE(secretOf(waiting.reads[2]), "two");
        for (const CredentialChange &change : std::as_const(waiting.changes))
            QVERIFY(std::holds_alternative<CredentialDone>(change));
    }

    /// A dialog that is closed while its job runs: no call, no crash, and the store goes on.
    void goneContextIsNotCalled()
    {
        CredentialStore store(service);
        Waiting gone;
        Waiting stays;
        auto context = std::make_unique<QObject>();
        store.read(keptId, true, context.get(), gone.takeRead());
        store.write(keptId, Secret("x"), context.get(), gone.takeChange());
        store.remove(keptId, context.get(), gone.takeChange());
        store.keepForThisRun(absentId, Secret("held"));
        store.read(absentId, false, context.get(), gone.takeRead()); // has its answer at once
        store.read(keptId, true, &stays.context, stays.takeRead());
        context.reset();
        QTRY_COMPARE_WITH_TIMEOUT(stays.reads.size(), 1, longWait);
        QVERIFY(gone.reads.isEmpty() && gone.changes.isEmpty());
    }

    void unansweredJobSaysSoAndIsWaitedFor()
    {
        CredentialStore store(service);
        QSignalSpy patience(&store, &CredentialStore::waitingForKeyring);
        Waiting waiting;
        {
            const auto silence = silencedKeyring();
            store.read(keptId, true, &waiting.context, waiting.takeRead());
            QTRY_COMPARE_WITH_TIMEOUT(patience.size(), 1, longWait);
            QVERIFY(waiting.reads.isEmpty());

            // Memory answers while the keyring does not.
            store.keepForThisRun(absentId, Secret("held"));
            QCOMPARE(secretOf(readOf(store, absentId, false)), "held");
        }
        QTRY_COMPARE_WITH_TIMEOUT(waiting.reads.size(), 1, longWait);
        QCOMPARE(secretOf(waiting.reads.constFirst()), kept.reveal().toByteArray());
    }

    /// What was entered for this run while the keyring was being asked is newer than its answer.
    void lateAnswerDoesNotReplaceWhatWasEntered()
    {
        CredentialStore store(service);
        QSignalSpy patience(&store, &CredentialStore::waitingForKeyring);
        Waiting waiting;
        {
            const auto silence = silencedKeyring();
            store.read(keptId, true, &waiting.context, waiting.takeRead());
            QTRY_COMPARE_WITH_TIMEOUT(patience.size(), 1, longWait);
            store.keepForThisRun(keptId, Secret("newer"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(waiting.reads.size(), 1, longWait);
        QCOMPARE(secretOf(waiting.reads.constFirst()), "newer");
        QCOMPARE(secretOf(readOf(store, keptId, true)), "newer");
    }

    /// At quit with a job under way: deleting it would crash, so it is let go of.
    void storeMayGoWhileAJobRuns()
    {
        Waiting waiting;
        {
            const auto silence = silencedKeyring();
            auto store = std::make_unique<CredentialStore>(service);
            QSignalSpy patience(store.get(), &CredentialStore::waitingForKeyring);
            store->read(keptId, true, &waiting.context, waiting.takeRead());
            store->write(keptId, Secret("never"), &waiting.context, waiting.takeChange());
            QTRY_COMPARE_WITH_TIMEOUT(patience.size(), 1, longWait);
            store.reset();
        }
        // Our next job comes after the abandoned one: that one ended, and nothing happened.
        QCOMPARE(secretOf(readAnew(keptId, true)), kept.reveal().toByteArray());
        QVERIFY(waiting.reads.isEmpty() && waiting.changes.isEmpty());
    }

    void tokenRequestIsCancelledWhileTheKeyringIsAsked()
    {
        test::FaultServer server;
        server.play("/", {test::tokenAnswer()});
        CredentialStore store(service);
        TokenSource tokens(store);
        QSignalSpy patience(&store, &CredentialStore::waitingForKeyring);
        QObject owner;
        QList<TokenResult> results;
        {
            const auto silence = silencedKeyring();
            TokenRequest *request = tokens.request(profileFor(server), u"scope.one"_s, &owner);
            connect(
                request, &TokenRequest::finished, &owner, [&](const TokenResult &r) { results.append(r); });
            QTRY_COMPARE_WITH_TIMEOUT(patience.size(), 1, longWait);
            request->cancel();
            QVERIFY(results.isEmpty());
            QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, longWait);
        }
        QCOMPARE(failureOf(results.constFirst()).kind, TokenFailure::Kind::Cancelled);
        // The keyring's answer comes in, and starts nothing.
        QCOMPARE(secretOf(readOf(store, keptId, true)), kept.reveal().toByteArray());
        QCOMPARE(results.size(), 1);
        QCOMPARE(server.connections(), 0);
    }

    void tokenIsAskedForWithTheStoredSecret()
    {
        test::FaultServer server;
        server.play("/", {test::tokenAnswer("abc")});
        const auto result = tokenFrom(profileFor(server));
        QVERIFY(result && std::holds_alternative<Token>(*result));
        QCOMPARE(server.posts("/connect/token"), 1);
        QVERIFY(server.requests().constFirst().body.contains(
            "client_secret=kept%20%2B%26%3D%25%2F%C3%BC%20secret&"));
    }

    void noFileHoldsTheSecret()
    {
        const QString home = QString::fromLocal8Bit(qgetenv("HOME"));
        QVERIFY(!anyFileHolds(home, kept.reveal().toByteArray()));
        QVERIFY(!anyFileHolds(home, kept.reveal().toByteArray().toBase64()));
        QVERIFY(!anyFileHolds(home, kept.reveal().toByteArray().toPercentEncoding()));
    }
};

class KeyringLocked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryNeedsNoKeyring() { checkMemory(); }

    void storedBeforeIsLocked() { QVERIFY(isA<CredentialLocked>(readAnew(keptId, true))); }

    void neverStoredIsAbsent() { QVERIFY(isA<CredentialAbsent>(readAnew(absentId, false))); }

    void nothingCanBeStored()
    {
        CredentialStore store(service);
        const QString reason = reasonOf(writeOf(store, absentId, kept));
        QVERIFY2(reason.contains("locked"_L1), qPrintable(reason));
        QVERIFY(isA<CredentialAbsent>(readOf(store, absentId, false)));
    }

    /// QtKeychain reports success here, and nothing is deleted (QT-FACTS B1).
    void removingIsNotSaidToBeDone()
    {
        QVERIFY(removeForeign(keptId));
        CredentialStore store(service);
        const QString reason = reasonOf(removeOf(store, keptId));
        QVERIFY2(reason.contains("locked"_L1), qPrintable(reason));
    }

    void tokenRequestSaysLocked()
    {
        test::FaultServer server;
        const TokenFailure failure = failureOf(tokenFrom(profileFor(server)));
        QCOMPARE(failure.kind, TokenFailure::Kind::CredentialLocked);
        QVERIFY2(failure.sentence.contains("Unlock"_L1), qPrintable(failure.sentence));
        QCOMPARE(server.connections(), 0);
    }
};

class KeyringAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// "Deleting" it while it was locked did nothing, so it was right not to call it done.
    void lockedKeyringKeptTheSecret()
    {
        QCOMPARE(secretOf(readAnew(keptId, true)), kept.reveal().toByteArray());
    }
};

class KeyringUnreachable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryNeedsNoKeyring() { checkMemory(); }
    void everythingSaysUnreachable() { checkUnreachable(); }
};

namespace {

template <class Test> int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

struct StateRow
{
    std::string_view state;
    int (*run)(int, char **);
};

constexpr auto states = std::to_array<StateRow>({
    {"prepare", runTest<KeyringPrepare>},
    {"unlocked", runTest<KeyringUnlocked>},
    {"locked", runTest<KeyringLocked>},
    {"after", runTest<KeyringAfter>},
    {"no-service", runTest<KeyringUnreachable>},
    {"no-bus", runTest<KeyringUnreachable>},
});

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray state = qgetenv("KEYRING_STATE");
    for (const StateRow &row : states) {
        if (row.state == std::string_view(state.constData()))
            return row.run(argc, argv);
    }
    qCritical("Run this by keyring-session.sh.");
    return 2;
}

#include "keyring_test.moc"
