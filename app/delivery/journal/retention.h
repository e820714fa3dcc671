// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace onboard {

class Journal;

constexpr std::chrono::days longestRetention{365 * 100};

/// For how long attempts are kept: 1 day to longestRetention; 0, for ever, unless a person chose otherwise.
/// Kept in QSettings.
[[nodiscard]] std::chrono::days retention();
void setRetention(std::chrono::days days);

/// Begin of what is kept by that retention, in UTC; null when all is.
[[nodiscard]] QDateTime beginOfKept(std::chrono::days days);

/// Takes out of the journal what is older than it is to be kept, a little at a time, so that an order never
/// waits for it. What may not go (JournalFile::removeOlder()) stays.
class RetentionRound : public QObject
{
    Q_OBJECT
public:
    /// `journal` has to outlive it.
    explicit RetentionRound(Journal &journal, QObject *parent = nullptr);

    /// Does nothing while a round goes on, or when all is kept.
    void begin();

Q_SIGNALS:
    void finished(int removed);

private:
    void removeSome();
    void giveBackSome();
    void finish();

    Journal &m_journal;
    QDateTime m_keptFrom;
    int m_removed = 0;
    bool m_isRunning = false;
};

} // namespace onboard
