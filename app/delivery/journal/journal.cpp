// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journal.h"

#include "log/areas.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onboard {

Journal::Journal(const QString &folder, QObject *parent)
    : QObject(parent)
{
    m_worker.run([this, folder] { m_file = std::make_unique<JournalFile>(folder); });
}

Journal::~Journal()
{
    m_worker.run([this] { m_file.reset(); }); // behind all that was asked before
}

template <class Result>
void Journal::ask(
    std::function<Result(JournalFile &)> work, QObject *context, std::function<void(const Result &)> done)
{
    m_worker.run<Result>([this, work = std::move(work)] { return work(*m_file); }, context, std::move(done));
}

void Journal::start()
{
    ask<JournalStart>(
        [](JournalFile &file) {
            JournalStart found;
            const auto recovered = file.recover();
            const auto unsettled = file.unsettled();
            if (const auto *problem = std::get_if<JournalProblem>(&recovered))
                found.problem = *problem;
            else
                found.lost = std::get<int>(recovered);
            if (const int *count = std::get_if<int>(&unsettled))
                found.unsettled = *count;
            return found;
        },
        this,
        [this](const JournalStart &found) {
            if (found.problem)
                qCCritical(logJournal) << "cannot be used: kind" << static_cast<int>(found.problem->kind);
            else
                qCInfo(logJournal) << "open:" << found.lost << "cut off," << found.unsettled << "unsettled";
            Q_EMIT started(found);
        });
}

void Journal::begin(const AttemptFacts &facts, const Request &request, const Permission &permission,
    QObject *context, std::function<void(const BeginResult &)> done)
{
    ask<BeginResult>(
        [facts, request, permission](JournalFile &file) { return file.begin(facts, request, permission); },
        context, std::move(done));
}

void Journal::markSending(const QString &attemptId, QObject *context,
    std::function<void(const std::optional<JournalProblem> &)> done)
{
    ask<std::optional<JournalProblem>>(
        [attemptId](JournalFile &file) { return file.markSending(attemptId); }, context, std::move(done));
}

void Journal::conclude(
    const Attempt &attempt, QObject *context, std::function<void(const std::optional<JournalProblem> &)> done)
{
    ask<std::optional<JournalProblem>>([attempt](JournalFile &file) { return file.conclude(attempt); },
        context,
        [this, done = std::move(done)](const std::optional<JournalProblem> &problem) {
            done(problem);
            Q_EMIT changed();
        });
}

void Journal::keepExchanges(const QString &attemptId, const QList<Exchange> &exchanges)
{
    if (!exchanges.isEmpty())
        m_worker.run([this, attemptId, exchanges] { (void)m_file->keepExchanges(attemptId, exchanges); });
}

void Journal::exchangesOf(const QString &attemptId, QObject *context,
    std::function<void(const JournalRead<QList<Exchange>> &)> done)
{
    ask<JournalRead<QList<Exchange>>>(
        [attemptId](JournalFile &file) { return file.exchangesOf(attemptId); }, context, std::move(done));
}

void Journal::standingInTheWay(const AttemptFacts &facts, std::chrono::hours repeatWindow, QObject *context,
    std::function<void(const JournalRead<QList<JournalEntry>> &)> done)
{
    ask<JournalRead<QList<JournalEntry>>>(
        [facts, repeatWindow](JournalFile &file) { return file.standingInTheWay(facts, repeatWindow); },
        context, std::move(done));
}

void Journal::entries(const JournalQuery &query, QObject *context,
    std::function<void(const JournalRead<QList<JournalEntry>> &)> done)
{
    ask<JournalRead<QList<JournalEntry>>>(
        [query](JournalFile &file) { return file.entries(query); }, context, std::move(done));
}

void Journal::entry(const QString &attemptId, QObject *context,
    std::function<void(const JournalRead<std::optional<JournalEntry>> &)> done)
{
    ask<JournalRead<std::optional<JournalEntry>>>(
        [attemptId](JournalFile &file) { return file.entry(attemptId); }, context, std::move(done));
}

void Journal::settle(const QString &attemptId, const Settlement &settlement, QObject *context,
    std::function<void(const JournalRead<bool> &)> done)
{
    ask<JournalRead<bool>>(
        [attemptId, settlement](JournalFile &file) { return file.settle(attemptId, settlement); }, context,
        [this, done = std::move(done)](const JournalRead<bool> &settled) {
            done(settled);
            Q_EMIT changed();
        });
}

void Journal::count(
    const JournalQuery &query, int most, QObject *context, std::function<void(const JournalRead<int> &)> done)
{
    ask<JournalRead<int>>(
        [query, most](JournalFile &file) { return file.count(query, most); }, context, std::move(done));
}

void Journal::profiles(QObject *context, std::function<void(const JournalRead<QStringList> &)> done)
{
    ask<JournalRead<QStringList>>(
        [](JournalFile &file) { return file.profiles(); }, context, std::move(done));
}

void Journal::setNote(const QString &attemptId, const QString &text, QObject *context,
    std::function<void(const JournalRead<bool> &)> done)
{
    ask<JournalRead<bool>>([attemptId, text](JournalFile &file) { return file.setNote(attemptId, text); },
        context,
        [this, done = std::move(done)](const JournalRead<bool> &written) {
            done(written);
            Q_EMIT changed();
        });
}

void Journal::remove(const QStringList &attemptIds, std::chrono::hours repeatWindow, QObject *context,
    std::function<void(const JournalRead<int> &)> done)
{
    ask<JournalRead<int>>(
        [attemptIds, repeatWindow](JournalFile &file) { return file.remove(attemptIds, repeatWindow); },
        context,
        [this, done = std::move(done)](const JournalRead<int> &removed) {
            done(removed);
            Q_EMIT changed();
        });
}

void Journal::removeOlder(const QDateTime &than, std::chrono::hours repeatWindow, int most, QObject *context,
    std::function<void(const JournalRead<int> &)> done)
{
    ask<JournalRead<int>>(
        [than, repeatWindow, most](JournalFile &file) { return file.removeOlder(than, repeatWindow, most); },
        context,
        [this, done = std::move(done)](const JournalRead<int> &removed) {
            done(removed);
            if (const int *count = std::get_if<int>(&removed); count && *count > 0)
                Q_EMIT changed();
        });
}

void Journal::giveBackRoom(
    int mostPages, QObject *context, std::function<void(const JournalRead<bool> &)> done)
{
    ask<JournalRead<bool>>(
        [mostPages](JournalFile &file) { return file.giveBackRoom(mostPages); }, context, std::move(done));
}

void Journal::beginAnew(QObject *context, std::function<void(const JournalRead<QString> &)> done)
{
    ask<JournalRead<QString>>([](JournalFile &file) { return file.beginAnew(); }, context, std::move(done));
}

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal"_s;
}

QString accountName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name.left(100);
    return u"?"_s;
}

} // namespace onboard
