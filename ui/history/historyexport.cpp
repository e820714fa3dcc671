// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historyexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// Few enough to be written within a frame.
constexpr int entriesAtOnce = 50;

} // namespace

ExportFormat formatOf(const QString &file)
{
    return file.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportFormat::JsonLines : ExportFormat::Csv;
}

HistoryExport::HistoryExport(
    Journal &journal, const JournalQuery &query, const QString &file, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_query(query)
    , m_file(file)
    , m_writer(formatOf(file))
{
    m_query.behind.reset();
    m_query.most = entriesAtOnce;
}

void HistoryExport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file.write(m_writer.head());
    readOn();
}

void HistoryExport::cancel()
{
    m_isOver = true;
    m_file.cancelWriting();
}

void HistoryExport::readOn()
{
    m_journal.entries(m_query, this, [this](const JournalRead<QList<JournalEntry>> &read) {
        if (m_isOver)
            return;
        if (const auto *problem = std::get_if<JournalProblem>(&read))
            return fail(problem->sentence);
        take(std::get<QList<JournalEntry>>(read));
    });
}

void HistoryExport::take(const QList<JournalEntry> &page)
{
    for (const JournalEntry &entry : page)
        m_file.write(m_writer.next(entry));
    m_written += static_cast<int>(page.size());
    if (page.size() == m_query.most) {
        m_query.behind = JournalPlace{page.last().sortedBy, page.last().number};
        Q_EMIT progressed(m_written);
        return readOn();
    }
    m_file.write(m_writer.tail());
    if (!m_file.flush() || !m_file.commit()) // commit() alone does not notice that the disk took only a part
        return fail(m_file.errorString());
    m_isOver = true;
    Q_EMIT finished(m_written);
}

void HistoryExport::fail(const QString &reason)
{
    m_isOver = true;
    m_file.cancelWriting();
    Q_EMIT failed(tr("The attempts could not be written to “%1”: %2 The journal is as it was.")
                      .arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

} // namespace onboard
