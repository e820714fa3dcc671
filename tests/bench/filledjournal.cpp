// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "bench/filledjournal.h"

#include "delivery/journal/journalfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace onboard::bench {

namespace {

/// The program's own triggers index each of them. "%1": how many.
constexpr auto filling = R"(
INSERT INTO attempt (id, state, owner, prepared_at, sending_at, ended_at, profile_id, profile, environment,
    service, contract, customer_id, customer_key, customer, product, seats, body, outcome, outcome_class,
    http_status, status, request_id, detail, duration_ms, posts_sent, settled, note)
WITH RECURSIVE
    line (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM line WHERE i < %1),
    picked AS (SELECT i, (i * 7919) % 5000 AS c, (i * 31) % 24 AS p, (i * 13) % 12 AS f, (i * 17) % 100 AS o,
        1700000000000 + i * (94600000000 / %1) AS t FROM line)
SELECT printf('%08x-%04x-4000-8000-%012x', i * 2654435761 & 0xffffffff, i & 0xffff, i), 'done', 'bench',
    t, t + 40, t + 900, 'profile' || f, 'Partner ' || char(65 + f), 'commercial', 'commercial', '2025-09',
    printf('7c9e6679-7425-40de-944b-%012x', c), printf('7c9e6679-7425-40de-944b-%012x', c),
    'Customer ' || c, CASE p WHEN 0 THEN 'Office365Backup' WHEN 1 THEN 'GoogleWorkspace' WHEN 2
        THEN 'Salesforce' WHEN 3 THEN 'Dynamics365' ELSE 'Product' || p END, '25',
    '{"product":"Office365Backup","avepointStorageType":1,"retentionYear":3,"byos":false,"userSeat":25}',
    CASE WHEN o < 80 THEN 'answered' WHEN o < 90 THEN 'refused' WHEN o < 97 THEN 'failed' ELSE 'notSent' END,
    CASE WHEN o < 70 THEN 'success' WHEN o < 80 THEN 'change' WHEN o < 90 THEN 'refused' WHEN o < 97
        THEN 'unknown' ELSE 'notSent' END,
    CASE WHEN o < 80 THEN 200 WHEN o < 90 THEN 403 WHEN o < 97 THEN 502 END,
    CASE WHEN o < 70 THEN 1 WHEN o < 80 THEN 4 END,
    CASE WHEN o < 97 THEN printf('%08x-req', i * 40503 & 0xffffffff) ELSE '' END, '{}',
    200 + (i * 29) % 3000, o < 97, CASE WHEN o BETWEEN 90 AND 96 AND i % 50 THEN 'notAdded' END,
    CASE WHEN i % 100 = 0 THEN 'called back, see ticket ' || i ELSE '' END
FROM picked
)"_L1;

} // namespace

QString fillJournal(const QString &folder, int attempts)
{
    QString file;
    {
        JournalFile journal(folder);
        if (journal.open())
            qFatal("the journal cannot be made");
        file = journal.file();
    }
    const QString name = u"filling"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (!database.open() || !database.transaction() || !query.exec(QString(filling).arg(attempts))
            || !database.commit() || !query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return file;
}

} // namespace onboard::bench
