// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace onboard {

/// A thread of its own for work that takes long, done in the order in which it was asked for. What comes of
/// it is handed back in the thread that made the worker, in the same order, never before control is back in
/// the event loop. Both ways lead through a lock of this class and not through one of Qt's, so that
/// ThreadSanitizer sees them.
class SerialWorker : public QObject
{
    Q_OBJECT
public:
    explicit SerialWorker(QObject *parent = nullptr);
    ~SerialWorker() override; ///< does all that was asked for, and hands nothing back any more

    void run(std::function<void()> work);

    /// `done` is not called when `context` is gone by then; the work is done all the same.
    template <class Result>
    void run(std::function<Result()> work, QObject *context, std::function<void(const Result &)> done)
    {
        run([this, work = std::move(work), context = QPointer<QObject>(context),
                done = std::move(done)]() mutable {
            handBack([context = std::move(context), done = std::move(done), result = work()] {
                if (context)
                    done(result);
            });
        });
    }

protected:
    bool event(QEvent *event) override;

private:
    using Task = std::function<void()>;

    void work();
    void handBack(Task done);

    std::mutex m_mutex; ///< of everything below but the thread
    std::condition_variable m_asked;
    std::deque<Task> m_tasks;
    std::deque<Task> m_done;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace onboard
