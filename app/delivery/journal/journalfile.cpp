// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalfile.h"

#include "delivery/journal/journalchange.h"
#include "delivery/journal/journalschema.h"
#include "delivery/journal/outcomerecord.h"
#include "delivery/redaction.h"
#include "delivery/verdict.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto log = "-wal"_L1; // behind the name of the file
constexpr qint64 alwaysCheckedBytes = 16 << 20; // larger files are checked only after an untidy end
constexpr qsizetype mostServicesBytes = 64 << 10;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto onlyOwnerFolder = onlyOwner | QFileDevice::ExeOwner;

qint64 millisecondsOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

/// Not what SQLite writes at the beginning of a log (sqlite.org/fileformat2.html#walformat). It would be
/// taken for an empty one, and the newest rows would be gone without a word. Zeros are what a computer that
/// lost its power may leave before anything was committed.
bool isRubbish(const QString &logFile)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(32);
    constexpr auto beginnings = std::to_array<QByteArrayView>({"\x37\x7f\x06\x82", "\x37\x7f\x06\x83"});
    return head.count('\0') != head.size() && std::ranges::none_of(beginnings, [&](QByteArrayView beginning) {
        return head.startsWith(beginning);
    });
}

/// The same customer, however its ID was typed.
QString customerKey(const QString &customerId)
{
    return customerId.trimmed().toCaseFolded();
}

/// All of it or nothing: from a list that was cut one would conclude too much.
QString keptServices(const QByteArray &services)
{
    const QString safe = withoutAddresses(withoutTokens(QString::fromUtf8(services)));
    return services.size() > mostServicesBytes ? QString() : safe;
}

QVariantList targetOf(const AttemptFacts &facts)
{
    return {facts.service, customerKey(facts.customerId), facts.product};
}

OutcomeClass judged(const Attempt &attempt)
{
    const Contract *contract = contractNamed(attempt.facts.contract);
    return classOf(attempt.outcome, contract ? *contract : defaultContract());
}

} // namespace

const char *keyOf(Finding finding)
{
    return finding == Finding::Added ? "added" : "notAdded";
}

JournalFile::JournalFile(const QString &folder)
    : m_folder(folder)
    , m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_owner(folder)
{ }

JournalFile::~JournalFile()
{
    close();
}

QString JournalFile::file() const
{
    return m_folder + u"/journal.sqlite"_s;
}

// ---- opening -----------------------------------------------------------------------------------------

std::optional<JournalProblem> JournalFile::open()
{
    if (m_isOpen)
        return {};
    close(); // what is left of one that turned out to be damaged
    if (!QDir().mkpath(m_folder))
        return journalProblem(JournalProblem::Kind::ReadOnly, QDir::toNativeSeparators(m_folder));
    QFile::setPermissions(m_folder, onlyOwnerFolder);
    std::optional<JournalProblem> problem;
    if (!QFile::exists(file()))
        problem = makeFile();
    if (!problem)
        problem = openFile();
    if (problem)
        close();
    m_isOpen = !problem;
    m_isSuspect = m_isSuspect && problem;
    return problem;
}

/// Under another name until it is whole: in the journal's place an empty file is a damaged one.
std::optional<JournalProblem> JournalFile::makeFile()
{
    const QString made = u"%1/%2.new"_s.arg(m_folder, m_owner.id());
    // Made by us, so that it is never readable by others; SQLite gives its companions the same mode.
    QFile empty(made);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        return journalProblem(JournalProblem::Kind::ReadOnly, QDir::toNativeSeparators(m_folder));
    empty.close();
    std::optional<JournalProblem> problem = connectTo(made);
    if (!problem) // before there is anything in it: what is removed later can be given back to the disk
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    if (!problem)
        problem = adjust();
    // Without a log yet: all that was committed is in this one file when it is renamed.
    if (!problem) {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        problem = fillNew(database);
    }
    close();
    // Does not replace one that another process has put there meanwhile: then that one is as good.
    if (problem || !QFile::rename(made, file()))
        QFile::remove(made);
    return problem;
}

std::optional<JournalProblem> JournalFile::openFile()
{
    // First of all: what SQLite puts beside the file gets the file's mode.
    for (const QString &part : {QString(), QString(log), u"-shm"_s, u"-journal"_s})
        if (QFile::exists(file() + part))
            QFile::setPermissions(file() + part, onlyOwner);
    if (std::optional<JournalProblem> problem = lookAtFile())
        return problem;
    if (std::optional<JournalProblem> problem = connectTo(file()))
        return problem;
    if (std::optional<JournalProblem> problem = adjust())
        return problem;
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (std::optional<JournalProblem> problem = bringUpToDate(database))
        return problem;
    // Where the file system has no shared memory, SQLite stays with its older journal: as safe, but slower.
    QSqlQuery(database).exec(u"PRAGMA journal_mode = WAL"_s);
    if (!m_owner.enter())
        return journalProblem(JournalProblem::Kind::ReadOnly, QDir::toNativeSeparators(m_folder));
    return {};
}

/// Without a right to write: what is refused stays as it is, byte for byte, and its log beside it. Closing a
/// connection that may write puts the log into the file.
std::optional<JournalProblem> JournalFile::lookAtFile()
{
    if (isRubbish(file() + log))
        return journalProblem(JournalProblem::Kind::Damaged);
    std::optional<JournalProblem> problem = connectTo(file(), u"QSQLITE_OPEN_READONLY"_s);
    if (!problem)
        problem = checkWhole();
    if (!problem) {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        problem = checkOurs(database);
    }
    close();
    // An unfinished change in the older kind of journal: only who may write can undo it.
    const bool isUnfinished =
        problem && problem->kind == JournalProblem::Kind::ReadOnly && QFile::exists(file() + u"-journal"_s);
    return isUnfinished ? std::nullopt : problem;
}

std::optional<JournalProblem> JournalFile::connectTo(const QString &name, const QString &option)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!database.isValid())
        return journalProblem(JournalProblem::Kind::Unusable, u"QSQLITE"_s);
    database.setDatabaseName(name);
    database.setConnectOptions(QStringList{u"QSQLITE_BUSY_TIMEOUT=5000"_s, option}.join(u';'));
    if (!database.open())
        return journalProblem(database.lastError());
    return {};
}

/// Settings of the connection are read back: what is not in force is not promised.
std::optional<JournalProblem> JournalFile::adjust()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const auto set = [&query](const QString &name, const QString &value, int expected) {
        return query.exec(u"PRAGMA %1 = %2"_s.arg(name, value)) && query.exec(u"PRAGMA "_s + name)
            && query.next() && query.value(0).toInt() == expected;
    };
#ifdef Q_OS_MACOS
    query.exec(u"PRAGMA fullfsync = 1"_s);
#endif
    constexpr int full = 2;
    if (!set(u"synchronous"_s, u"FULL"_s, full) || !set(u"foreign_keys"_s, u"ON"_s, 1))
        return journalProblem(query.lastError());
    return {};
}

std::optional<JournalProblem> JournalFile::checkWhole()
{
    // While others use it, a log says nothing about how anything ended.
    const bool endedUntidily = QFileInfo(file() + log).size() > 0 && !m_owner.hasCompany();
    const bool isSmall = QFileInfo(file()).size() <= alwaysCheckedBytes;
    if (!m_isSuspect && !isSmall && !endedUntidily)
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return journalProblem(query.lastError());
    if (query.value(0).toString() != "ok"_L1)
        return journalProblem(JournalProblem::Kind::Damaged);
    return {};
}

void JournalFile::close()
{
    m_isOpen = false;
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

std::optional<JournalProblem> JournalFile::check()
{
    m_isOpen = false;
    m_isSuspect = true;
    return open();
}

JournalRead<QString> JournalFile::beginAnew()
{
    const std::optional<JournalProblem> problem = check();
    if (!problem)
        return file();
    if (problem->kind != JournalProblem::Kind::Damaged)
        return *problem;
    if (m_owner.hasCompany())
        return journalProblem(JournalProblem::Kind::Busy);
    const QString aside = u"%1/journal-damaged-%2.sqlite"_s.arg(
        m_folder, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    // The log first: without it the file may lack its newest rows, and with a new file it must not meet.
    for (const QString &part : {QString(log), u"-shm"_s, u"-journal"_s})
        if (QFile::exists(file() + part) && !QFile::rename(file() + part, aside + part))
            return journalProblem(JournalProblem::Kind::ReadOnly, QDir::toNativeSeparators(m_folder));
    if (!QFile::rename(file(), aside))
        return journalProblem(JournalProblem::Kind::ReadOnly, QDir::toNativeSeparators(m_folder));
    if (const std::optional<JournalProblem> still = open())
        return *still;
    return aside;
}

// ---- statements --------------------------------------------------------------------------------------

bool JournalFile::run(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    bool works = query.prepare(statement);
    for (const QVariant &value : values) {
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value); // which Qt would make NULL
    }
    works = works && query.exec();
    if (!works)
        m_problem = journalProblem(query.lastError());
    return works;
}

bool JournalFile::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return run(query, statement, values);
}

/// A file that turned out to be damaged is opened and checked anew by the next one who asks.
JournalProblem JournalFile::takeProblem()
{
    if (m_problem.kind == JournalProblem::Kind::Damaged) {
        m_isOpen = false;
        m_isSuspect = true;
    }
    return m_problem;
}

// ---- attempts ----------------------------------------------------------------------------------------

JournalRead<int> JournalFile::recover()
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    if (const std::optional<JournalProblem> problem = writeKeptOutcomes())
        return *problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    QSqlQuery owners(QSqlDatabase::database(m_connection, false));
    if (!run(owners, u"SELECT DISTINCT owner FROM attempt WHERE state <> 'done'"_s, {}))
        return takeProblem();
    QStringList ids;
    while (owners.next())
        ids.append(owners.value(0).toString());
    owners.finish();
    int lost = 0;
    for (const QString &id : ids) {
        if (m_owner.isAlive(id))
            continue;
        const std::optional<int> found = endUnfinished(id);
        if (!found)
            return takeProblem();
        lost += *found;
    }
    if (!change.commit())
        return takeProblem();
    return lost;
}

/// How many were lost; nothing when it failed.
std::optional<int> JournalFile::endUnfinished(const QString &ownerId)
{
    constexpr auto statement =
        "UPDATE attempt SET state = 'done', outcome = ?, outcome_class = ?, detail = ?, posts_sent = ? "
        "WHERE owner = ? AND state = ?"_L1;
    const auto end = [&](const Outcome &outcome, int postsSent, const QString &state) -> std::optional<int> {
        const OutcomeRecord record = recordOf(outcome);
        const OutcomeClass outcomeClass = classOf(outcome, defaultContract());
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!run(query, statement,
                {record.outcome, QString::fromLatin1(keyOf(outcomeClass)), QString::fromUtf8(record.detail),
                    postsSent, ownerId, state}))
            return {};
        return query.numRowsAffected();
    };
    if (!end(NotSent{NotSent::Reason::Ended, {}}, 0, u"prepared"_s))
        return {};
    return end(Lost{Lost::Cause::Ended}, 1, u"sending"_s);
}

std::optional<QList<JournalEntry>> JournalFile::selectInTheWay(
    const AttemptFacts &facts, std::chrono::hours repeatWindow)
{
    // A time in the future, after the clock was set back, is within the window too.
    const QDateTime since = facts.startedAt.addSecs(-std::chrono::seconds(repeatWindow).count());
    constexpr int enough = 20;
    return select(u"WHERE service = ? AND customer_key = ? AND product = ? AND (state <> 'done' "
                  "OR (outcome_class = 'unknown' AND settled IS NULL) "
                  "OR ((outcome_class = 'success' OR settled = 'added') "
                  "AND coalesce(ended_at, sending_at, prepared_at) > ?))"_s,
        targetOf(facts) + QVariantList{millisecondsOf(since)}, enough);
}

JournalRead<QList<JournalEntry>> JournalFile::standingInTheWay(
    const AttemptFacts &facts, std::chrono::hours repeatWindow)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    const auto found = selectInTheWay(facts, repeatWindow);
    if (!found)
        return takeProblem();
    return *found;
}

BeginResult JournalFile::begin(
    const AttemptFacts &facts, const Request &request, const Permission &permission)
{
    if (const std::optional<JournalProblem> problem = open())
        return *problem;
    // Whoever stands in the way may have ended since this process began.
    if (const auto recovered = recover(); const auto *problem = std::get_if<JournalProblem>(&recovered))
        return *problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    const auto inTheWay = selectInTheWay(facts, permission.repeatWindow);
    if (!inTheWay)
        return takeProblem();
    Blocked blocked;
    std::ranges::copy_if(*inTheWay, std::back_inserter(blocked.by), [&](const JournalEntry &entry) {
        return entry.state != JournalEntry::State::Done || !permission.seen.contains(entry.attempt.facts.id);
    });
    if (!blocked.by.isEmpty()) {
        std::stable_partition(blocked.by.begin(), blocked.by.end(),
            [](const JournalEntry &entry) { return entry.state != JournalEntry::State::Done; });
        return blocked;
    }
    const bool written = run(
        u"INSERT INTO attempt (id, state, owner, prepared_at, profile_id, profile, environment, service, "
        "contract, customer_id, customer_key, customer, product, seats, body, services_before) "
        "VALUES (?, 'prepared', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {facts.id, m_owner.id(), millisecondsOf(facts.startedAt), facts.profileId,
            withoutAddresses(facts.profileName), facts.environment, facts.service, facts.contract,
            facts.customerId, customerKey(facts.customerId), withoutAddresses(facts.customerName),
            facts.product, facts.seats, QString::fromUtf8(request.body), keptServices(facts.servicesBefore)});
    if (!written || !change.commit())
        return takeProblem();
    return Begun{};
}

std::optional<JournalProblem> JournalFile::markSending(const QString &attemptId)
{
    if (std::optional<JournalProblem> problem = open())
        return problem;
    JournalChange change(*this);
    if (!change.isBegun())
        return takeProblem();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!run(query,
            u"UPDATE attempt SET state = 'sending', sending_at = ? WHERE id = ? AND state = 'prepared' "
            "AND owner = ?"_s,
            {millisecondsOf(QDateTime::currentDateTimeUtc()), attemptId, m_owner.id()}))
        return takeProblem();
    if (query.numRowsAffected() != 1) // somebody took this process for dead
        return journalProblem(JournalProblem::Kind::Unusable);
    if (!change.commit())
        return takeProblem();
    return {};
}

/// Why an outcome was not written.
struct JournalFile::Unwritten
{
    JournalProblem problem;
    bool mayWorkLater = true;
};

std::optional<JournalProblem> JournalFile::conclude(const Attempt &attempt)
{
    const std::optional<Unwritten> unwritten = writeOutcome(attempt);
    if (!unwritten)
        return {};
    if (unwritten->mayWorkLater)
        m_unwritten.append(attempt);
    return unwritten->problem;
}

std::optional<JournalProblem> JournalFile::writeKeptOutcomes()
{
    while (!m_unwritten.isEmpty()) {
        const std::optional<Unwritten> unwritten = writeOutcome(m_unwritten.first());
        if (unwritten && unwritten->mayWorkLater)
            return unwritten->problem;
        m_unwritten.removeFirst();
    }
    return {};
}

std::optional<JournalFile::Unwritten> JournalFile::writeOutcome(const Attempt &attempt)
{
    if (const std::optional<JournalProblem> problem = open())
        return Unwritten{*problem};
    const OutcomeRecord record = recordOf(attempt.outcome);
    const auto orNull = [](const std::optional<int> &value) {
        return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
    };
    JournalChange change(*this);
    if (!change.isBegun())
        return Unwritten{takeProblem()};
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const bool written = run(query,
        u"UPDATE attempt SET state = 'done', ended_at = ?, outcome = ?, outcome_class = ?, http_status = ?, "
        "status = ?, request_id = ?, detail = ?, duration_ms = ?, posts_sent = ? "
        "WHERE id = ? AND state <> 'done'"_s,
        {millisecondsOf(QDateTime::currentDateTimeUtc()), record.outcome,
            QString::fromLatin1(keyOf(judged(attempt))), orNull(record.httpStatus), orNull(record.status),
            record.requestId, QString::fromUtf8(record.detail), attempt.durationMs, attempt.postsSent,
            attempt.facts.id});
    if (!written)
        return Unwritten{takeProblem()};
    if (query.numRowsAffected() != 1) // somebody took this process for dead, or began the journal anew
        return Unwritten{journalProblem(JournalProblem::Kind::Unusable), false};
    if (!change.commit())
        return Unwritten{takeProblem()};
    return {};
}

} // namespace onboard
