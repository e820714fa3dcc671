// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logging.h"

#include "log/areas.h"

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto fileKey = "file"_L1;
constexpr auto detailsKey = "details"_L1;
constexpr qsizetype mostDue = 20'000; ///< lines that wait for a disk; what is beyond is only in the book

} // namespace

Logging::Logging(LogBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"log"_s)
    , m_file(logFolder())
    , m_details(m_settings.value(detailsKey).toBool())
{
    if (m_details) // else Qt's own rules stay as somebody set them
        setLogDetails(true);
    if (m_settings.value(fileKey).toBool())
        begin();
}

Logging::~Logging()
{
    end();
}

void Logging::setWritesFile(bool wanted)
{
    m_settings.setValue(fileKey, wanted);
    if (wanted == writesFile())
        return;
    if (wanted)
        begin();
    else
        end();
}

void Logging::setDetails(bool wanted)
{
    m_details = wanted;
    m_settings.setValue(detailsKey, wanted);
    setLogDetails(wanted);
}

void Logging::begin()
{
    m_worker = std::make_unique<SerialWorker>();
    m_book.setFollower([this](const LogLine &line) { queue(line); });
}

void Logging::end()
{
    m_book.setFollower({});
    m_worker.reset();
}

/// From any thread. One task writes all that has come until it is its turn.
void Logging::queue(const LogLine &line)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_due.size() >= mostDue)
            return;
        m_due.append(line);
        if (m_due.size() > 1)
            return;
    }
    m_worker->run([this] {
        QList<LogLine> lines;
        {
            const std::scoped_lock lock(m_mutex);
            lines.swap(m_due);
        }
        const bool failed = !m_file.append(lines);
        if (failed && !m_hasFailed.exchange(true))
            Q_EMIT fileFailed();
        else if (!failed)
            m_hasFailed = false;
    });
}

} // namespace onboard
