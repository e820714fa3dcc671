// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int applicationId = 0x454f6a31; // "EOj1", so that file(1) and we tell it from other databases

// Version 1. Times are milliseconds since 1970 UTC. No secret, token, header value or e-mail address.
constexpr auto version1 = std::to_array<const char *>({
    // An attempt only goes forward: prepared, sending, done. `number` rises in the order of preparing.
    R"(CREATE TABLE attempt (
        number        INTEGER PRIMARY KEY AUTOINCREMENT,
        id            TEXT NOT NULL UNIQUE,
        state         TEXT NOT NULL CHECK (state IN ('prepared', 'sending', 'done')),
        owner         TEXT NOT NULL,
        prepared_at   INTEGER NOT NULL,
        sending_at    INTEGER,
        ended_at      INTEGER,
        profile_id    TEXT NOT NULL,
        profile       TEXT NOT NULL,
        environment   TEXT NOT NULL,
        service       TEXT NOT NULL,
        contract      TEXT NOT NULL,
        customer_id   TEXT NOT NULL,
        customer_key  TEXT NOT NULL,
        customer      TEXT NOT NULL DEFAULT '',
        product       TEXT NOT NULL,
        seats         TEXT NOT NULL DEFAULT '',
        body          TEXT NOT NULL,
        outcome       TEXT CHECK (outcome IN
                          ('notSent', 'answered', 'refused', 'failed', 'unreadable', 'lost')),
        outcome_class TEXT CHECK (outcome_class IN
                          ('success', 'change', 'refused', 'unknown', 'notSent')),
        http_status   INTEGER,
        status        INTEGER,
        request_id    TEXT NOT NULL DEFAULT '',
        detail        TEXT NOT NULL DEFAULT '{}',
        duration_ms   INTEGER,
        posts_sent    INTEGER NOT NULL DEFAULT 0,
        settled       TEXT CHECK (settled IN ('added', 'notAdded')),
        CHECK ((state = 'done') = (outcome IS NOT NULL)),
        CHECK ((outcome IS NULL) = (outcome_class IS NULL))
    ))",
    // Two attempts for one target cannot be under way at the same time, whoever makes them.
    R"(CREATE UNIQUE INDEX attempt_under_way ON attempt (service, customer_key, product)
        WHERE state <> 'done')",
    "CREATE INDEX attempt_target ON attempt (service, customer_key, product, number)",
    R"(CREATE INDEX attempt_unsettled ON attempt (number)
        WHERE outcome_class = 'unknown' AND settled IS NULL)",
    "CREATE INDEX attempt_unfinished ON attempt (owner) WHERE state <> 'done'",
    R"(CREATE TRIGGER attempt_goes_forward BEFORE UPDATE OF state ON attempt
        WHEN NOT (OLD.state = 'prepared' OR (OLD.state = 'sending' AND NEW.state <> 'prepared'))
        BEGIN SELECT RAISE(ABORT, 'an attempt only goes forward'); END)",
    R"(CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
        WHEN OLD.state <> 'done' OR (OLD.outcome_class = 'unknown' AND OLD.settled IS NULL)
        BEGIN SELECT RAISE(ABORT, 'an attempt that is not settled is kept'); END)",

    // Who found out what became of an unknown outcome. The last one counts, all are kept.
    R"(CREATE TABLE settlement (
        number  INTEGER PRIMARY KEY AUTOINCREMENT,
        attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
        at      INTEGER NOT NULL,
        finding TEXT NOT NULL CHECK (finding IN ('added', 'notAdded')),
        person  TEXT NOT NULL,
        reason  TEXT NOT NULL
    ))",
    "CREATE INDEX settlement_of ON settlement (attempt, number)",

    // The words of an attempt, to be searched.
    R"(CREATE VIRTUAL TABLE attempt_words USING fts5 (
        id, profile, environment, customer_id, customer, product, request_id,
        content = 'attempt', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2"
    ))",
    R"(CREATE TRIGGER attempt_words_added AFTER INSERT ON attempt BEGIN
        INSERT INTO attempt_words
            (rowid, id, profile, environment, customer_id, customer, product, request_id)
        VALUES (NEW.number, NEW.id, NEW.profile, NEW.environment, NEW.customer_id, NEW.customer,
            NEW.product, NEW.request_id);
    END)",
    R"(CREATE TRIGGER attempt_words_removed AFTER DELETE ON attempt BEGIN
        INSERT INTO attempt_words
            (attempt_words, rowid, id, profile, environment, customer_id, customer, product, request_id)
        VALUES ('delete', OLD.number, OLD.id, OLD.profile, OLD.environment, OLD.customer_id, OLD.customer,
            OLD.product, OLD.request_id);
    END)",
    R"(CREATE TRIGGER attempt_words_changed AFTER UPDATE OF request_id ON attempt
        WHEN NEW.request_id <> OLD.request_id
        BEGIN
        INSERT INTO attempt_words
            (attempt_words, rowid, id, profile, environment, customer_id, customer, product, request_id)
        VALUES ('delete', OLD.number, OLD.id, OLD.profile, OLD.environment, OLD.customer_id, OLD.customer,
            OLD.product, OLD.request_id);
        INSERT INTO attempt_words
            (rowid, id, profile, environment, customer_id, customer, product, request_id)
        VALUES (NEW.number, NEW.id, NEW.profile, NEW.environment, NEW.customer_id, NEW.customer,
            NEW.product, NEW.request_id);
    END)",
});

// Version 2: what tells later whether an order of unknown outcome was added. Names nobody.
constexpr auto version2 = std::to_array<const char *>({
    // What the customer had before the attempt, as JSON; empty when nobody looked.
    "ALTER TABLE attempt ADD COLUMN services_before TEXT NOT NULL DEFAULT ''",
    // What was seen when it was settled.
    "ALTER TABLE settlement ADD COLUMN evidence TEXT NOT NULL DEFAULT ''",
});

// Version 3: what the support desk needs.
constexpr auto version3 = std::to_array<const char *>({
    // A note of one's own.
    "ALTER TABLE attempt ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    // What was sent and received for an attempt, in that order, as exchange/ writes it: JSON, without
    // secrets.
    R"(CREATE TABLE exchange (
        number  INTEGER PRIMARY KEY AUTOINCREMENT,
        attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
        record  TEXT NOT NULL
    ))",
    "CREATE INDEX exchange_of ON exchange (attempt, number)",

    // What the history is sorted by, in the words of journalselection.cpp; each index ends with the number.
    "CREATE INDEX attempt_by_profile ON attempt (profile COLLATE NOCASE)",
    R"(CREATE INDEX attempt_by_customer ON attempt
        (CASE customer WHEN '' THEN customer_key ELSE customer END COLLATE NOCASE))",
    "CREATE INDEX attempt_by_product ON attempt (product)",
    "CREATE INDEX attempt_by_class ON attempt (ifnull(outcome_class, ''))",
    "CREATE INDEX attempt_by_http ON attempt (ifnull(http_status, -1))",
    "CREATE INDEX attempt_by_status ON attempt (ifnull(status, -1))",
    "CREATE INDEX attempt_by_duration ON attempt (ifnull(duration_ms, -1))",
    "CREATE INDEX attempt_by_request ON attempt (request_id)",
    "CREATE INDEX attempt_by_time ON attempt (prepared_at)",

    // The words by which an attempt is found: those of version 1, how it ended, and the note.
    "DROP TRIGGER attempt_words_added",
    "DROP TRIGGER attempt_words_removed",
    "DROP TRIGGER attempt_words_changed",
    "DROP TABLE attempt_words",
    R"(CREATE VIEW attempt_text AS SELECT number, id, profile, environment, customer_id, customer, product,
        request_id, note,
        'class' || outcome_class || ' ' || outcome || ifnull(' settled' || settled, '') AS ending,
        ifnull('HTTP ' || http_status, '') || ifnull(' status ' || status || ' status' || status, '') AS codes
        FROM attempt)",
    // Knows which rows, not where in them; and beginnings of up to ten letters at once, so that one that
    // nearly all rows have is as quick as one that few have.
    R"(CREATE VIRTUAL TABLE attempt_words USING fts5 (
        id, profile, environment, customer_id, customer, product, request_id, note, ending, codes,
        content = 'attempt_text', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2",
        detail = none, prefix = '1 2 3 4 5 6 7 8 9 10'
    ))",
    "INSERT INTO attempt_words (attempt_words) VALUES ('rebuild')",
    R"(CREATE TRIGGER attempt_words_added AFTER INSERT ON attempt BEGIN
        INSERT INTO attempt_words (rowid, id, profile, environment, customer_id, customer, product,
            request_id, note, ending, codes) SELECT * FROM attempt_text WHERE number = NEW.number;
    END)",
    R"(CREATE TRIGGER attempt_words_removed BEFORE DELETE ON attempt BEGIN
        INSERT INTO attempt_words (attempt_words, rowid, id, profile, environment, customer_id, customer,
            product, request_id, note, ending, codes)
            SELECT 'delete', * FROM attempt_text WHERE number = OLD.number;
    END)",
    R"(CREATE TRIGGER attempt_words_outdated
        BEFORE UPDATE OF request_id, note, outcome, outcome_class, http_status, status, settled ON attempt
        BEGIN
        INSERT INTO attempt_words (attempt_words, rowid, id, profile, environment, customer_id, customer,
            product, request_id, note, ending, codes)
            SELECT 'delete', * FROM attempt_text WHERE number = OLD.number;
    END)",
    R"(CREATE TRIGGER attempt_words_changed
        AFTER UPDATE OF request_id, note, outcome, outcome_class, http_status, status, settled ON attempt
        BEGIN
        INSERT INTO attempt_words (rowid, id, profile, environment, customer_id, customer, product,
            request_id, note, ending, codes) SELECT * FROM attempt_text WHERE number = NEW.number;
    END)",
});

/// Step n brings version n to version n + 1. Steps are only ever added.
constexpr auto steps = std::to_array<std::span<const char *const>>({version1, version2, version3});
constexpr int newest = static_cast<int>(steps.size());

/// The value of a pragma, or nothing when it could not be read.
std::optional<int> pragma(QSqlQuery &query, const QString &name)
{
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return {};
    const int value = query.value(0).toInt();
    query.finish();
    return value;
}

bool takeStep(QSqlQuery &query, int from)
{
    for (const char *statement : steps[static_cast<std::size_t>(from)])
        if (!query.exec(QString::fromUtf8(statement)))
            return false;
    return query.exec(u"PRAGMA application_id = %1"_s.arg(applicationId))
        && query.exec(u"PRAGMA user_version = %1"_s.arg(from + 1));
}

/// Undoes what was begun, if anything.
JournalProblem giveUp(QSqlQuery &query)
{
    JournalProblem problem = journalProblem(query.lastError());
    query.exec(u"ROLLBACK"_s);
    return problem;
}

std::optional<JournalProblem> takeSteps(QSqlQuery &query)
{
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return giveUp(query);
    // Read here: another process may have taken them while this one waited.
    const std::optional<int> version = pragma(query, u"user_version"_s);
    if (!version)
        return giveUp(query);
    for (int from = *version; from < newest; ++from)
        if (!takeStep(query, from))
            return giveUp(query);
    if (!query.exec(u"COMMIT"_s))
        return giveUp(query);
    return {};
}

} // namespace

std::optional<JournalProblem> fillNew(QSqlDatabase &database)
{
    QSqlQuery query(database);
    return takeSteps(query);
}

std::optional<JournalProblem> checkOurs(QSqlDatabase &database)
{
    QSqlQuery query(database);
    const std::optional<int> objects = pragma(query, u"schema_version"_s); // 0: holds nothing
    const std::optional<int> application = pragma(query, u"application_id"_s);
    const std::optional<int> version = pragma(query, u"user_version"_s);
    if (!objects || !application || !version)
        return journalProblem(query.lastError());
    if (*objects == 0)
        return journalProblem(JournalProblem::Kind::Damaged);
    if (*application != applicationId)
        return journalProblem(JournalProblem::Kind::Foreign);
    if (*version > newest)
        return journalProblem(JournalProblem::Kind::Newer);
    return {};
}

std::optional<JournalProblem> bringUpToDate(QSqlDatabase &database)
{
    QSqlQuery query(database);
    const std::optional<int> version = pragma(query, u"user_version"_s);
    if (!version)
        return journalProblem(query.lastError());
    return *version == newest ? std::nullopt : takeSteps(query);
}

} // namespace onboard
