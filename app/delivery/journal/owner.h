// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace onboard {

/// One running user of the journal. Its rows are its own as long as it lives; whether it does, others tell by
/// a lock that the system itself takes away from a process that ended, however it ended.
class Owner
{
public:
    /// `folder` is the journal's. Thread: any, but one at a time.
    explicit Owner(const QString &folder);
    ~Owner(); ///< gives the lock back
    Q_DISABLE_COPY_MOVE(Owner)

    [[nodiscard]] const QString &id() const { return m_id; } ///< UUID without braces
    /// Takes the lock. False when the folder cannot be written to.
    [[nodiscard]] bool enter();

    /// False only when it is certain that the owner of that ID has ended.
    [[nodiscard]] bool isAlive(const QString &id) const;
    /// Whether somebody but this one uses the journal.
    [[nodiscard]] bool hasCompany() const;

private:
    class Lock;

    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_folder;
    QString m_id;
    std::unique_ptr<Lock> m_lock;
};

} // namespace onboard
