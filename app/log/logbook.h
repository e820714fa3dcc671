// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "log/logline.h"

#include <QList>
#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace onboard {

/// The newest lines of this run, in memory. Thread: any, but signals and followers as said.
class LogBook : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostLines = 10'000; ///< older ones go

    using QObject::QObject;

    void write(const LogLine &line);

    struct Read
    {
        QList<LogLine> lines;
        quint64 next = 0; ///< to be given the next time
        quint64 first = 0; ///< number of the oldest line that is left; those before have gone
    };
    /// Those from number `from` on; 0 for all that are left.
    [[nodiscard]] Read read(quint64 from = 0) const;

    void clear(); ///< numbers go on

    /// Called with every line, in the thread that wrote it, one at a time. It must not write a line itself.
    /// When setFollower({}) has returned, it is called no more.
    void setFollower(std::function<void(const LogLine &)> follower);

Q_SIGNALS:
    /// There is something new; once until read() was called. From the thread that wrote it.
    void grown();

private:
    mutable std::mutex m_mutex;
    std::deque<LogLine> m_lines;
    quint64 m_first = 0; ///< number of the first of them
    mutable bool m_isAnnounced = false;
    std::mutex m_following; ///< of the follower; never locked while holding m_mutex
    std::function<void(const LogLine &)> m_follower;
};

/// As long as it lives, the program's log lines go to the book and no longer to standard error; those of Qt
/// go both there and where they went before. Every line is scrubbed before it is kept. One at a time.
class LogCapture
{
public:
    using Scrub = QString (*)(const QString &text); ///< blanks secrets; thread: any

    LogCapture(LogBook &book, Scrub scrub);
    ~LogCapture();
    Q_DISABLE_COPY_MOVE(LogCapture)
};

} // namespace onboard
