// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logbook.h"

#include "log/areas.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace onboard {

namespace {

/// Process-wide like what it stands in for: a message handler is a plain function.
std::atomic<LogBook *> book = nullptr;
std::atomic<QtMessageHandler> former = nullptr;
std::atomic<LogCapture::Scrub> scrub = nullptr;

/// What a line sets off may say something itself, in the same thread: that goes no further.
thread_local bool isWriting = false;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QLatin1StringView category(context.category ? context.category : "default");
    if (const QtMessageHandler next = former; next && !isOwnArea(category))
        next(type, context, message);
    if (isWriting)
        return;
    isWriting = true;
    if (LogBook *open = book)
        open->write(logLine(QDateTime::currentDateTimeUtc(), type, context.category, scrub.load()(message)));
    isWriting = false;
}

} // namespace

void LogBook::write(const LogLine &line)
{
    bool isNews = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_lines.push_back(line);
        if (m_lines.size() > mostLines) {
            m_lines.pop_front();
            ++m_first;
        }
        isNews = !std::exchange(m_isAnnounced, true);
    }
    {
        const std::scoped_lock following(m_following);
        if (m_follower)
            m_follower(line);
    }
    if (isNews)
        Q_EMIT grown();
}

LogBook::Read LogBook::read(quint64 from) const
{
    const std::scoped_lock lock(m_mutex);
    m_isAnnounced = false;
    Read read;
    read.next = m_first + m_lines.size();
    read.first = m_first;
    const quint64 begin = std::min(std::max(from, m_first), read.next);
    for (auto line = m_lines.begin() + static_cast<std::ptrdiff_t>(begin - m_first); line != m_lines.end();
         ++line)
        read.lines.append(*line);
    return read;
}

void LogBook::clear()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_first += m_lines.size();
        m_lines.clear();
        m_isAnnounced = true;
    }
    Q_EMIT grown();
}

void LogBook::setFollower(std::function<void(const LogLine &)> follower)
{
    const std::scoped_lock following(m_following);
    m_follower = std::move(follower);
}

LogCapture::LogCapture(LogBook &open, Scrub with)
{
    scrub = with;
    book = &open;
    // Known before the first message comes: it takes the place of the one that it calls.
    former = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(handle);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(former);
    book = nullptr;
}

} // namespace onboard
