// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalfile.h"
#include "threads/serialworker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace onboard {

/// What opening the journal found.
struct JournalStart
{
    int lost = 0; ///< attempts that were under way when an earlier run of the program ended
    int unsettled = 0; ///< attempts whose outcome nobody knows, those included
    std::optional<JournalProblem> problem;
};

/// The journal for a program that must not wait: a JournalFile on a thread of its own, asked from the main
/// thread. Answers come there, in the order of the questions, never before control is back in the event loop,
/// and not at all when `context` is gone; what was asked is done all the same. Destroying it waits for what
/// was asked.
class Journal : public QObject
{
    Q_OBJECT
public:
    explicit Journal(const QString &folder, QObject *parent = nullptr);
    ~Journal() override;

    /// Opens it, looks after attempts that were cut off, and says so by `started`.
    void start();

    void begin(const AttemptFacts &facts, const Request &request, const Permission &permission,
        QObject *context, std::function<void(const BeginResult &)> done);
    void markSending(const QString &attemptId, QObject *context,
        std::function<void(const std::optional<JournalProblem> &)> done);
    void conclude(const Attempt &attempt, QObject *context,
        std::function<void(const std::optional<JournalProblem> &)> done);

    /// Whether it could be written is nobody's concern, and it changes nothing that `changed` tells of.
    void keepExchanges(const QString &attemptId, const QList<Exchange> &exchanges);
    void exchangesOf(const QString &attemptId, QObject *context,
        std::function<void(const JournalRead<QList<Exchange>> &)> done);

    void standingInTheWay(const AttemptFacts &facts, std::chrono::hours repeatWindow, QObject *context,
        std::function<void(const JournalRead<QList<JournalEntry>> &)> done);
    void entries(const JournalQuery &query, QObject *context,
        std::function<void(const JournalRead<QList<JournalEntry>> &)> done);
    void entry(const QString &attemptId, QObject *context,
        std::function<void(const JournalRead<std::optional<JournalEntry>> &)> done);
    void count(const JournalQuery &query, int most, QObject *context,
        std::function<void(const JournalRead<int> &)> done);
    void profiles(QObject *context, std::function<void(const JournalRead<QStringList> &)> done);
    void settle(const QString &attemptId, const Settlement &settlement, QObject *context,
        std::function<void(const JournalRead<bool> &)> done);
    void setNote(const QString &attemptId, const QString &text, QObject *context,
        std::function<void(const JournalRead<bool> &)> done);
    void remove(const QStringList &attemptIds, std::chrono::hours repeatWindow, QObject *context,
        std::function<void(const JournalRead<int> &)> done);
    void removeOlder(const QDateTime &than, std::chrono::hours repeatWindow, int most, QObject *context,
        std::function<void(const JournalRead<int> &)> done);
    void giveBackRoom(int mostPages, QObject *context, std::function<void(const JournalRead<bool> &)> done);
    void beginAnew(QObject *context, std::function<void(const JournalRead<QString> &)> done);

Q_SIGNALS:
    void started(const onboard::JournalStart &found);
    void changed(); ///< an attempt was written, settled, annotated or removed by this journal

private:
    /// Runs `work` in the journal's thread, then `done` with its result here.
    template <class Result>
    void ask(std::function<Result(JournalFile &)> work, QObject *context,
        std::function<void(const Result &)> done);

    std::unique_ptr<JournalFile> m_file; ///< made, used and destroyed by the worker
    SerialWorker m_worker;
};

/// The folder of the user's journal.
[[nodiscard]] QString journalFolder();

/// Name of the account that uses this computer, for settlements; "?" when there is none.
[[nodiscard]] QString accountName();

} // namespace onboard
