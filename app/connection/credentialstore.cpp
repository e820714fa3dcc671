// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/credentialstore.h"

#include "connection/credentialitem.h"
#include "connection/httpcall.h"
#include "log/areas.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CredentialStore)
};

constexpr auto patience = 3s;
constexpr qsizetype mostReasonCharacters = 200;

/// No secret: an item that shows whether the keyring can be read at all.
constexpr auto canaryName = ".canary"_L1;
constexpr QByteArrayView canaryBytes = "canary";

/// What a job's error means; on a Secret Service it is not what its name says (QT-FACTS B1).
enum class Meaning {
    Fine,
    Missing, ///< not there, or locked and the prompt was dismissed
    Locked,
    Unreachable,
};

struct MeaningRow
{
    QKeychain::Error error;
    Meaning meaning;
};

constexpr auto meanings = std::to_array<MeaningRow>({
    {QKeychain::NoError, Meaning::Fine},
    {QKeychain::EntryNotFound, Meaning::Missing},
    {QKeychain::AccessDenied, Meaning::Locked},
    {QKeychain::AccessDeniedByUser, Meaning::Locked},
});

/// What one keychain job brought.
struct Answer
{
    Meaning meaning = Meaning::Unreachable;
    Secret text;
    QString words; ///< of the keyring, when there was an error
};

Answer answerOf(const QKeychain::Job &job)
{
    const auto row = std::ranges::find(meanings, job.error(), &MeaningRow::error);
    Answer answer;
    answer.meaning = row == meanings.end() ? Meaning::Unreachable : row->meaning;
    answer.words = foreignText(job.errorString(), mostReasonCharacters);
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        answer.text = Secret(read->binaryData());
    return answer;
}

QString lockedSentence()
{
    return Texts::tr("The keyring is locked. Unlock it and try again.");
}

QString unreachableSentence(const QString &words)
{
    return words.isEmpty()
        ? Texts::tr("The keyring of this computer cannot be reached.")
        : Texts::tr("The keyring of this computer cannot be reached. It reported: “%1”.").arg(words);
}

/// Why an answer was no success.
QString reasonOf(const Answer &answer)
{
    return answer.meaning == Meaning::Unreachable ? unreachableSentence(answer.words) : lockedSentence();
}

std::optional<QString> refusalToStore(const Secret &secret)
{
    if (secret.isEmpty())
        return Texts::tr("The secret is empty. Enter it again.");
    if (secret.reveal().size() > mostSecretBytes)
        return Texts::tr("The secret is longer than %1 bytes and was not stored. Check what was pasted.")
            .arg(mostSecretBytes);
    if (secret.reveal().contains('\0'))
        return Texts::tr("The secret holds a NUL character and was not stored. Enter it again.");
    return std::nullopt;
}

bool isSame(const std::optional<Secret> &read, const Secret &written)
{
    return read && read->reveal() == written.reveal();
}

template <class Result> using Reply = std::function<void(const Result &)>;

/// Hands a result over from the event loop, unless `context` is gone by then.
template <class Result> Reply<Result> queuedTo(QObject *context, Reply<Result> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](const Result &result) {
        if (context)
            QMetaObject::invokeMethod(
                context.data(), [done, result] { done(result); }, Qt::QueuedConnection);
    };
}

} // namespace

/// Operations one after the other, each a chain of keychain jobs. Their jobs have no parent and delete
/// themselves: deleting one while it runs crashes (QT-FACTS B3), so they are let go of when we end first.
class CredentialStore::Jobs : public QObject
{
public:
    Jobs(CredentialStore &store, const QString &service);

    void read(const QString &profileId, bool storedBefore, const Reply<CredentialRead> &reply);
    void write(const QString &profileId, const Secret &secret, const Reply<CredentialChange> &reply);
    void remove(const QString &profileId, const Reply<CredentialChange> &reply);

private:
    using Next = std::function<void(const Answer &)>;

    void add(std::function<void()> operation);
    void startNext();
    template <class Result> void finish(const Reply<Result> &reply, const Result &result);

    void run(QKeychain::Job *job, const QString &key, const Next &next);
    void readItem(const QString &key, const Next &next);
    void writeItem(const QString &key, const Secret &secret, const Next &next);
    void removeItem(const QString &key, const Next &next);
    void ensureCanary(const Next &next);

    void takeRead(const QString &profileId, const Answer &answer, bool storedBefore,
        const Reply<CredentialRead> &reply);
    void tellAbsentFromLocked(const Reply<CredentialRead> &reply);
    void readBack(const QString &profileId, const Secret &secret, const Reply<CredentialChange> &reply);
    void removeNow(const QString &profileId, const Reply<CredentialChange> &reply);
    void proveRemoved(const Reply<CredentialChange> &reply);

    /// The service is part of the key: Windows looks at nothing else (QT-FACTS B4).
    [[nodiscard]] QString keyOf(const QString &name) const { return m_service + u'/' + name; }
    [[nodiscard]] QString canaryKey() const { return keyOf(canaryName); }

    CredentialStore &m_store;
    QString m_service;
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
    QTimer m_patience;
};

CredentialStore::Jobs::Jobs(CredentialStore &store, const QString &service)
    : m_store(store)
    , m_service(service)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_store, &CredentialStore::waitingForKeyring);
}

void CredentialStore::Jobs::add(std::function<void()> operation)
{
    m_waiting.push_back(std::move(operation));
    if (!m_busy)
        startNext();
}

void CredentialStore::Jobs::startNext()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const std::function<void()> operation = std::move(m_waiting.front());
    m_waiting.pop_front();
    operation();
}

template <class Result> void CredentialStore::Jobs::finish(const Reply<Result> &reply, const Result &result)
{
    reply(result);
    startNext();
}

void CredentialStore::Jobs::run(QKeychain::Job *job, const QString &key, const Next &next)
{
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, next](QKeychain::Job *finished) {
        m_patience.stop();
        qCDebug(logKeychain).nospace()
            << finished->metaObject()->className() << ": error " << finished->error();
        next(answerOf(*finished));
    });
    m_patience.start();
    job->start();
}

void CredentialStore::Jobs::readItem(const QString &key, const Next &next)
{
    run(new QKeychain::ReadPasswordJob(m_service), key, next);
}

void CredentialStore::Jobs::writeItem(const QString &key, const Secret &secret, const Next &next)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    QString text = itemTextOf(secret);
    job->setTextData(text);
    wipe(text);
    run(job, key, next);
}

void CredentialStore::Jobs::removeItem(const QString &key, const Next &next)
{
    run(new QKeychain::DeletePasswordJob(m_service), key, next);
}

/// Fine when the canary could be read, now or after storing it.
void CredentialStore::Jobs::ensureCanary(const Next &next)
{
    readItem(canaryKey(), [this, next](const Answer &first) {
        if (first.meaning != Meaning::Missing)
            return next(first);
        writeItem(canaryKey(), Secret(canaryBytes), [this, next](const Answer &written) {
            if (written.meaning != Meaning::Fine)
                return next(written);
            readItem(canaryKey(), next);
        });
    });
}

void CredentialStore::Jobs::read(
    const QString &profileId, bool storedBefore, const Reply<CredentialRead> &reply)
{
    add([=, this] {
        if (const auto held = m_store.m_held.constFind(profileId); held != m_store.m_held.cend())
            return finish<CredentialRead>(reply, CredentialFound{held->secret, held->forThisRunOnly});
        readItem(keyOf(profileId),
            [=, this](const Answer &answer) { takeRead(profileId, answer, storedBefore, reply); });
    });
}

void CredentialStore::Jobs::takeRead(
    const QString &profileId, const Answer &answer, bool storedBefore, const Reply<CredentialRead> &reply)
{
    switch (answer.meaning) {
    case Meaning::Fine: {
        const std::optional<Secret> secret = secretIn(answer.text.reveal());
        if (!secret)
            return finish<CredentialRead>(reply, CredentialDamaged{});
        // What was entered for this run meanwhile is newer.
        const Held held = m_store.m_held.value(profileId, {*secret, false});
        m_store.m_held.insert(profileId, held);
        return finish<CredentialRead>(reply, CredentialFound{held.secret, held.forThisRunOnly});
    }
    case Meaning::Missing:
        return storedBefore ? tellAbsentFromLocked(reply) : finish<CredentialRead>(reply, CredentialAbsent{});
    case Meaning::Locked:
        return finish<CredentialRead>(reply, CredentialLocked{});
    case Meaning::Unreachable:
        return finish<CredentialRead>(reply, CredentialUnavailable{unreachableSentence(answer.words)});
    }
}

void CredentialStore::Jobs::tellAbsentFromLocked(const Reply<CredentialRead> &reply)
{
    readItem(canaryKey(), [this, reply](const Answer &canary) {
        if (canary.meaning == Meaning::Fine)
            return finish<CredentialRead>(reply, CredentialAbsent{});
        finish<CredentialRead>(reply, CredentialLocked{});
    });
}

void CredentialStore::Jobs::write(
    const QString &profileId, const Secret &secret, const Reply<CredentialChange> &reply)
{
    add([=, this] {
        if (const std::optional<QString> refusal = refusalToStore(secret))
            return finish<CredentialChange>(reply, CredentialNotDone{*refusal});
        writeItem(keyOf(profileId), secret, [=, this](const Answer &written) {
            if (written.meaning != Meaning::Fine)
                return finish<CredentialChange>(reply, CredentialNotDone{reasonOf(written)});
            readBack(profileId, secret, reply);
        });
    });
}

void CredentialStore::Jobs::readBack(
    const QString &profileId, const Secret &secret, const Reply<CredentialChange> &reply)
{
    readItem(keyOf(profileId), [=, this](const Answer &read) {
        if (read.meaning != Meaning::Fine || !isSame(secretIn(read.text.reveal()), secret))
            return finish<CredentialChange>(reply,
                CredentialNotDone{
                    Texts::tr("The keyring did not give back what was stored. Try again, or use "
                              "the secret for this run only.")});
        m_store.m_held.insert(profileId, {secret, false});
        // The secret is safe whatever becomes of the canary.
        ensureCanary([=, this](const Answer &) { finish<CredentialChange>(reply, CredentialDone{}); });
    });
}

void CredentialStore::Jobs::remove(const QString &profileId, const Reply<CredentialChange> &reply)
{
    add([=, this] {
        m_store.m_held.remove(profileId);
        ensureCanary([=, this](const Answer &canary) {
            if (canary.meaning != Meaning::Fine)
                return finish<CredentialChange>(reply, CredentialNotDone{reasonOf(canary)});
            removeNow(profileId, reply);
        });
    });
}

void CredentialStore::Jobs::removeNow(const QString &profileId, const Reply<CredentialChange> &reply)
{
    removeItem(keyOf(profileId), [=, this](const Answer &removed) {
        if (removed.meaning != Meaning::Fine && removed.meaning != Meaning::Missing)
            return finish<CredentialChange>(reply, CredentialNotDone{reasonOf(removed)});
        readItem(keyOf(profileId), [=, this](const Answer &left) {
            if (left.meaning == Meaning::Fine)
                return finish<CredentialChange>(reply,
                    CredentialNotDone{Texts::tr("The keyring still holds the secret: it could not be "
                                                "removed. Remove it with the keyring’s own program.")});
            if (left.meaning != Meaning::Missing)
                return finish<CredentialChange>(reply, CredentialNotDone{reasonOf(left)});
            proveRemoved(reply);
        });
    });
}

/// A keyring that was locked meanwhile reports "missing" for everything, and so for the canary too.
void CredentialStore::Jobs::proveRemoved(const Reply<CredentialChange> &reply)
{
    readItem(canaryKey(), [this, reply](const Answer &canary) {
        if (canary.meaning == Meaning::Fine)
            return finish<CredentialChange>(reply, CredentialDone{});
        finish<CredentialChange>(reply, CredentialNotDone{reasonOf(canary)});
    });
}

CredentialStore::CredentialStore(const QString &service, QObject *parent)
    : QObject(parent)
    , m_jobs(std::make_unique<Jobs>(*this, service))
{ }

CredentialStore::~CredentialStore() = default;

void CredentialStore::read(const QString &profileId, bool storedBefore, QObject *context,
    std::function<void(const CredentialRead &)> done)
{
    const auto reply = queuedTo<CredentialRead>(context, std::move(done));
    // Not behind the waiting jobs: one unanswered prompt would hold up what memory knows.
    if (const auto held = m_held.constFind(profileId); held != m_held.cend())
        return reply(CredentialFound{held->secret, held->forThisRunOnly});
    m_jobs->read(profileId, storedBefore, reply);
}

void CredentialStore::write(const QString &profileId, const Secret &secret, QObject *context,
    std::function<void(const CredentialChange &)> done)
{
    m_jobs->write(profileId, secret, queuedTo<CredentialChange>(context, std::move(done)));
}

void CredentialStore::remove(
    const QString &profileId, QObject *context, std::function<void(const CredentialChange &)> done)
{
    m_jobs->remove(profileId, queuedTo<CredentialChange>(context, std::move(done)));
}

void CredentialStore::keepForThisRun(const QString &profileId, const Secret &secret)
{
    m_held.insert(profileId, {secret, true});
}

void CredentialStore::forget(const QString &profileId)
{
    m_held.remove(profileId);
}

} // namespace onboard
