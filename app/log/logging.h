// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "log/logbook.h"
#include "log/logfile.h"
#include "threads/serialworker.h"

#include <QObject>
#include <QSettings>

#include <atomic>
#include <memory>
#include <mutex>

namespace onboard {

/// What a person decided about the log: a file, off at first, and details, off at first. Both are kept. The
/// file is written by a thread of its own. Needs a QCoreApplication. Thread: main thread.
class Logging : public QObject
{
    Q_OBJECT
public:
    /// The book has to outlive it.
    explicit Logging(LogBook &book, QObject *parent = nullptr);
    ~Logging() override; ///< writes what is due

    [[nodiscard]] LogBook &book() const { return m_book; }
    [[nodiscard]] bool writesFile() const { return m_worker != nullptr; }
    void setWritesFile(bool wanted);
    [[nodiscard]] bool hasDetails() const { return m_details; }
    void setDetails(bool wanted);
    [[nodiscard]] QString file() const { return m_file.file(); }

Q_SIGNALS:
    /// The file could not be written; told once until it can be again.
    void fileFailed();

private:
    void begin();
    void end();
    void queue(const LogLine &line);

    LogBook &m_book;
    QSettings m_settings;
    LogFile m_file;
    bool m_details = false;
    std::mutex m_mutex; ///< of m_due
    QList<LogLine> m_due;
    std::atomic<bool> m_hasFailed = false;
    std::unique_ptr<SerialWorker> m_worker;
};

} // namespace onboard
