// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalfile.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

/// What tests of the journal have in common.
namespace onboard::test {

inline const QString customer = QStringLiteral("7c9e6679-7425-40de-944b-e07fc1f90ae7");
inline const QString product = QStringLiteral("Office365Backup");

[[nodiscard]] inline AttemptFacts factsOf(const QString &customerId = customer,
    const QString &productName = product, const QString &service = QStringLiteral("service"))
{
    return {
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .profileId = QStringLiteral("profile-1"),
        .profileName = QStringLiteral("Sales"),
        .environment = QStringLiteral("custom"),
        .service = service,
        .contract = QString::fromLatin1(defaultContract().revision),
        .customerId = customerId,
        .customerName = QStringLiteral("Contoso"),
        .product = productName,
        .seats = QStringLiteral("25"),
        .startedAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC),
    };
}

[[nodiscard]] inline Request requestFor(const AttemptFacts &facts)
{
    Request request;
    request.contract = &defaultContract();
    request.body = R"({"product":"Office365Backup","retentionYear":1})";
    request.customerId = facts.customerId;
    request.product = facts.product;
    request.seats = facts.seats;
    return request;
}

[[nodiscard]] inline BeginResult begin(
    JournalFile &journal, const AttemptFacts &facts, const Permission &permission = {})
{
    return journal.begin(facts, requestFor(facts), permission);
}

[[nodiscard]] inline bool begins(
    JournalFile &journal, const AttemptFacts &facts, const Permission &permission = {})
{
    return std::holds_alternative<Begun>(begin(journal, facts, permission));
}

[[nodiscard]] inline bool isBlocked(
    JournalFile &journal, const AttemptFacts &facts, const Permission &permission = {})
{
    return std::holds_alternative<Blocked>(begin(journal, facts, permission));
}

[[nodiscard]] inline Attempt endedAttempt(const AttemptFacts &facts, const Outcome &outcome)
{
    return {.facts = facts, .outcome = outcome, .durationMs = 1234, .postsSent = 1};
}

/// Writes an attempt from the beginning to its end. False when the journal refused any of it.
[[nodiscard]] inline bool writes(JournalFile &journal, const AttemptFacts &facts, const Outcome &outcome)
{
    return begins(journal, facts) && !journal.markSending(facts.id)
        && !journal.conclude(endedAttempt(facts, outcome));
}

inline const Outcome success = Answered{AnswerFacts{.httpStatus = 200}, 1};
inline const Outcome lost = Lost{Lost::Cause::ConnectionLost};

/// The entry of that attempt; one with the number 0 when there is none.
[[nodiscard]] inline JournalEntry entryOf(JournalFile &journal, const QString &id)
{
    const auto read = journal.entry(id);
    const auto *entry = std::get_if<std::optional<JournalEntry>>(&read);
    return entry && *entry ? **entry : JournalEntry();
}

[[nodiscard]] inline std::optional<JournalProblem::Kind> kindOf(const std::optional<JournalProblem> &problem)
{
    return problem ? std::optional(problem->kind) : std::nullopt;
}

[[nodiscard]] inline Settlement settlement(Finding finding, const QString &reason = QStringLiteral("asked"))
{
    return {finding, QStringLiteral("anna"), reason,
        QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC)};
}

[[nodiscard]] inline QByteArray bytesOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray("cannot be read");
}

/// The database as anybody may open it who has the file: without the journal's manners.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        m_isOpen = database.open();
    }
    ~RawDatabase() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// What SQLite said against it; empty when it was done.
    QString run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(statement) ? QString() : query.lastError().databaseText();
    }
    /// The first column of the first row.
    [[nodiscard]] QVariant value(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
    bool m_isOpen = false;
};

} // namespace onboard::test
