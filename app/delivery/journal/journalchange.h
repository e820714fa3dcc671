// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace onboard {

/// One immediate transaction: waits for its turn, and is undone unless it was committed.
class JournalChange
{
public:
    explicit JournalChange(JournalFile &journal)
        : m_journal(journal)
        , m_isBegun(journal.run(QStringLiteral("BEGIN IMMEDIATE")))
    { }
    ~JournalChange()
    {
        if (m_isBegun && !m_isDone)
            QSqlQuery(QSqlDatabase::database(m_journal.m_connection, false)).exec(QStringLiteral("ROLLBACK"));
    }
    Q_DISABLE_COPY_MOVE(JournalChange)

    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    [[nodiscard]] bool commit() { return m_isDone = m_journal.run(QStringLiteral("COMMIT")); }

private:
    JournalFile &m_journal;
    bool m_isBegun;
    bool m_isDone = false;
};

} // namespace onboard
