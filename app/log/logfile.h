// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "log/logline.h"

#include <QList>
#include <QString>

namespace onboard {

/// Log lines in a file: elements-onboard.log, when that is full elements-onboard.log.1, and so on. Folder
/// 0700, files 0600. Several processes may write to the same: a line is written whole, and one turns the
/// files at a time. A value without state; every call opens and closes. Thread: any.
class LogFile
{
public:
    static constexpr qint64 mostBytes = 1 << 20; ///< of one file
    static constexpr int mostFiles = 5;

    explicit LogFile(const QString &folder)
        : m_folder(folder)
    { }

    /// False when it cannot be written; nothing is thrown away by trying.
    [[nodiscard]] bool append(const QList<LogLine> &lines) const;

    [[nodiscard]] QString file() const; ///< the newest
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool remove() const; ///< all of them

private:
    [[nodiscard]] QString file(int age) const; ///< 0: the newest
    [[nodiscard]] bool write(const QByteArray &text) const;
    [[nodiscard]] bool hasRoom(qint64 bytes) const;
    [[nodiscard]] bool turnFiles(qint64 bytes) const;

    QString m_folder;
};

/// The folder of the user's log files.
[[nodiscard]] QString logFolder();

} // namespace onboard
