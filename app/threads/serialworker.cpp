// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "threads/serialworker.h"

#include <QCoreApplication>
#include <QEvent>

namespace onboard {

namespace {

constexpr auto somethingIsDone = QEvent::User;

} // namespace

SerialWorker::SerialWorker(QObject *parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{ }

SerialWorker::~SerialWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

void SerialWorker::run(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(work));
    }
    m_asked.notify_one();
}

void SerialWorker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_asked.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        task = nullptr; // what it holds goes in this thread
        lock.lock();
    }
}

void SerialWorker::handBack(Task done)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_done.push_back(std::move(done));
    }
    QCoreApplication::postEvent(this, new QEvent(somethingIsDone));
}

/// One event for each result, so that nobody has to wait for a long row of them.
bool SerialWorker::event(QEvent *event)
{
    if (event->type() != somethingIsDone)
        return QObject::event(event);
    Task done;
    {
        const std::scoped_lock lock(m_mutex);
        done = std::move(m_done.front());
        m_done.pop_front();
    }
    done();
    return true;
}

} // namespace onboard
