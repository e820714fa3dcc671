// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSqlError;

namespace onboard {

/// Why the journal cannot be used. While it cannot, nothing is sent.
struct JournalProblem
{
    enum class Kind {
        Damaged, ///< the file is no longer what SQLite wrote
        Full, ///< no room on the disk
        ReadOnly, ///< folder or file may not be written
        Busy, ///< another program kept it locked for too long
        Newer, ///< written by a newer version of this program
        Foreign, ///< a database, but not a journal of this program
        Unusable, ///< anything else
    };
    Kind kind = Kind::Unusable;
    QString sentence; ///< what is wrong and what to do, for a person; never whether something was sent

    /// Only a person can decide how to go on; trying again does not help.
    [[nodiscard]] bool needsDecision() const { return kind == Kind::Damaged; }
};

/// A problem of this kind in words; `detail` is what the system said and may be empty.
[[nodiscard]] JournalProblem journalProblem(JournalProblem::Kind kind, const QString &detail = {});

/// What SQLite's result code means (sqlite.org/rescode.html).
[[nodiscard]] JournalProblem journalProblem(const QSqlError &error);

} // namespace onboard
