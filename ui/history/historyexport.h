// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journal.h"
#include "delivery/journal/journalexport.h"

#include <QObject>
#include <QSaveFile>

namespace onboard {

/// Writes the attempts that a query asks for to a file, in the query's order, a page at a time. The file is
/// there when all of it is, and is what it was before otherwise. Ends with finished() or failed(), once.
class HistoryExport : public QObject
{
    Q_OBJECT
public:
    /// `journal` has to outlive it.
    HistoryExport(
        Journal &journal, const JournalQuery &query, const QString &file, QObject *parent = nullptr);

    void begin();
    void cancel(); ///< ends without a signal

Q_SIGNALS:
    void progressed(int written);
    void finished(int written);
    void failed(const QString &sentence);

private:
    void readOn();
    void take(const QList<JournalEntry> &page);
    void fail(const QString &reason);

    Journal &m_journal;
    JournalQuery m_query;
    QSaveFile m_file;
    JournalExport m_writer;
    int m_written = 0;
    bool m_isOver = false;
};

/// By the ending of the file's name; CSV unless it is ".json".
[[nodiscard]] ExportFormat formatOf(const QString &file);

} // namespace onboard
