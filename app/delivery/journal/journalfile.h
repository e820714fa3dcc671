// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/encoding.h"
#include "delivery/journal/journalentry.h"
#include "delivery/journal/journalproblem.h"
#include "delivery/journal/journalquery.h"
#include "delivery/journal/owner.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

class QSqlQuery;

namespace onboard {

class JournalChange;
class JournalSelection;
struct NumberRange;
struct SqlPart;

struct Begun
{ };
/// Earlier attempts for the same target that a person has to look at first, newest first. The first is
/// under way, and stands in the way in any case, if its state is not Done.
struct Blocked
{
    QList<JournalEntry> by;
};
using BeginResult = std::variant<Begun, Blocked, JournalProblem>;
template <class Value> using JournalRead = std::variant<Value, JournalProblem>;

/// The journal's database: the durable record of all attempts (QT-FACTS C). SQLite in WAL mode, each commit
/// synchronized to the disk, every change in an immediate transaction, so that any number of processes agree
/// on who may send. Folder 0700, file 0600.
///
/// A damaged file is left alone: everything answers with the problem until beginAnew().
/// Thread: the one that made it, and only that one. Needs a QCoreApplication.
class JournalFile
{
public:
    explicit JournalFile(const QString &folder);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    /// Opens it if it is not open, and makes it if there is none. All others do this by themselves.
    [[nodiscard]] std::optional<JournalProblem> open();
    /// Opens it anew, and looks at all of it however large it is. Damage is found by others as far as they
    /// read.
    [[nodiscard]] std::optional<JournalProblem> check();
    [[nodiscard]] QString file() const;

    /// Gives the attempts of owners that have ended an end: prepared ones were not sent, sending ones are
    /// lost. How many were lost.
    [[nodiscard]] JournalRead<int> recover();

    /// Writes the attempt as prepared, unless an earlier one for its target stands in the way: one under way,
    /// one whose outcome is unknown and unsettled, or a success within the permission's window.
    [[nodiscard]] BeginResult begin(
        const AttemptFacts &facts, const Request &request, const Permission &permission);
    /// What begin() would be blocked by without any permission, newest first.
    [[nodiscard]] JournalRead<QList<JournalEntry>> standingInTheWay(
        const AttemptFacts &facts, std::chrono::hours repeatWindow);

    /// Only when this returned without a problem may the first byte of the order leave.
    [[nodiscard]] std::optional<JournalProblem> markSending(const QString &attemptId);
    /// An outcome that cannot be written now is kept, and written by the next recover() or begin(). One that
    /// comes when the attempt has an end already changes nothing, and is a problem.
    [[nodiscard]] std::optional<JournalProblem> conclude(const Attempt &attempt);

    /// Adds what was sent and received for an attempt, in that order; as keptExchange() gives it, and only so
    /// many. Says nothing against an attempt that is not there. Nothing else depends on it.
    [[nodiscard]] std::optional<JournalProblem> keepExchanges(
        const QString &attemptId, const QList<Exchange> &exchanges);
    /// What was kept of it. A row that is no record is left out.
    [[nodiscard]] JournalRead<QList<Exchange>> exchangesOf(const QString &attemptId);

    /// A page of what the query asks for. The page behind it begins behind the place of its last entry.
    [[nodiscard]] JournalRead<QList<JournalEntry>> entries(const JournalQuery &query);
    /// How many the query asks for, whatever its page and its place; counts no further than `most`.
    [[nodiscard]] JournalRead<int> count(const JournalQuery &query, int most);
    [[nodiscard]] JournalRead<std::optional<JournalEntry>> entry(const QString &attemptId);
    /// Those whose ID begins so, newest first; at most two, which is enough to tell that it is not one.
    [[nodiscard]] JournalRead<QList<JournalEntry>> entriesBeginning(const QString &beginningOfId);
    [[nodiscard]] JournalRead<int> unsettled();
    /// Names of the profiles that attempts were made with, in alphabetical order, at most 200.
    [[nodiscard]] JournalRead<QStringList> profiles();
    [[nodiscard]] JournalRead<QList<Settlement>> settlementsOf(const QString &attemptId); ///< first one first

    /// False when there is no such attempt, or its outcome is not in doubt.
    [[nodiscard]] JournalRead<bool> settle(const QString &attemptId, const Settlement &settlement);

    /// Replaces the note, of at most mostNote characters; tokens and e-mail addresses in it are blanked.
    /// False when there is no such attempt.
    [[nodiscard]] JournalRead<bool> setNote(const QString &attemptId, const QString &text);
    /// Removes those of them that may go, and gives how many: never one that has not ended or is unsettled,
    /// nor a success that still stands in the way of a repeat.
    [[nodiscard]] JournalRead<int> remove(const QStringList &attemptIds, std::chrono::hours repeatWindow);
    /// Removes of those begun before that time the oldest ones that may go, no more than `most`, so that
    /// nobody has to wait for it; gives how many.
    [[nodiscard]] JournalRead<int> removeOlder(
        const QDateTime &than, std::chrono::hours repeatWindow, int most);
    /// Gives room that is not needed any more back to the disk, so many pages at a time; true while there is
    /// more. A file of a version before 3 keeps it for later attempts.
    [[nodiscard]] JournalRead<bool> giveBackRoom(int mostPages);

    /// Renames a damaged file aside, keeps it, and begins a new one. Gives the name of the old one. Does
    /// nothing while somebody else uses the journal, or when it is not damaged.
    [[nodiscard]] JournalRead<QString> beginAnew();

private:
    friend class JournalChange;

    [[nodiscard]] std::optional<JournalProblem> makeFile();
    [[nodiscard]] std::optional<JournalProblem> openFile();
    [[nodiscard]] std::optional<JournalProblem> lookAtFile();
    [[nodiscard]] std::optional<JournalProblem> connectTo(const QString &name, const QString &option = {});
    [[nodiscard]] std::optional<JournalProblem> adjust();
    [[nodiscard]] std::optional<JournalProblem> checkWhole();
    void close();

    [[nodiscard]] bool run(QSqlQuery &query, const QString &statement, const QVariantList &values);
    [[nodiscard]] bool run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] JournalProblem takeProblem();
    struct Unwritten;
    [[nodiscard]] std::optional<Unwritten> writeOutcome(const Attempt &attempt);
    [[nodiscard]] std::optional<JournalProblem> writeKeptOutcomes();
    [[nodiscard]] std::optional<int> endUnfinished(const QString &ownerId);
    [[nodiscard]] std::optional<QList<JournalEntry>> select(
        const QString &condition, const QVariantList &values, int most);
    struct Hit;
    [[nodiscard]] bool collect(const QString &statement, const QVariantList &values, QList<Hit> &hits);
    [[nodiscard]] std::optional<int> countUpTo(int most, const SqlPart &part);
    [[nodiscard]] std::optional<NumberRange> rangeOf(const JournalQuery &query);
    [[nodiscard]] std::optional<QList<Hit>> hitsOf(const JournalQuery &query);
    [[nodiscard]] std::optional<QList<Hit>> hitsByTime(const JournalSelection &selection, int most);
    [[nodiscard]] std::optional<QList<Hit>> hitsOfFew(
        const JournalSelection &selection, const std::optional<JournalPlace> &behind, int most);
    [[nodiscard]] std::optional<QList<Hit>> hitsOfMany(
        const JournalSelection &selection, const std::optional<JournalPlace> &behind, int most);
    [[nodiscard]] std::optional<QList<JournalEntry>> selectInTheWay(
        const AttemptFacts &facts, std::chrono::hours repeatWindow);

    QString m_folder;
    QString m_connection;
    Owner m_owner;
    bool m_isOpen = false;
    bool m_isSuspect = false; ///< damage was met: all of it is to be checked when it is opened
    QList<Attempt> m_unwritten; ///< ended, but the journal could not take their outcome
    JournalProblem m_problem; ///< of the last statement that failed
};

} // namespace onboard
