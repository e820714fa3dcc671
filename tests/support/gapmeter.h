// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace onboard::test {

/// Notes the longest time for which the event loop of its thread did not come round.
class Ticker : public QObject
{
    Q_OBJECT
public:
    Ticker()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Ticker::note);
    }

    void start()
    {
        m_clock.start();
        m_timer.start(std::chrono::milliseconds(5));
    }
    /// The last time counts, though it has not ended.
    std::chrono::milliseconds stop()
    {
        note();
        m_timer.stop();
        return std::chrono::milliseconds(m_largest);
    }

private:
    void note() { m_largest = std::max(m_largest, m_clock.restart()); }

    QTimer m_timer{this};
    QElapsedTimer m_clock;
    qint64 m_largest = 0;
};

/// For how long, at most, a window would not have answered while this lived, beyond what the computer did
/// not let anybody do: a thread that has nothing else to do meets the same pauses of a busy machine.
class GapMeter
{
public:
    GapMeter()
    {
        m_idle.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_idle, &Ticker::start, Qt::BlockingQueuedConnection);
        m_own.start();
    }
    ~GapMeter()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// To be asked once, at the end.
    std::chrono::milliseconds largest()
    {
        const auto own = m_own.stop();
        std::chrono::milliseconds idle{0};
        QMetaObject::invokeMethod(
            &m_idle, [this, &idle] { idle = m_idle.stop(); }, Qt::BlockingQueuedConnection);
        return std::max(own - idle, std::chrono::milliseconds(0));
    }

private:
    QThread m_thread;
    Ticker m_own;
    Ticker m_idle;
};

} // namespace onboard::test
