// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"
#include "threads/serialworker.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace onboard {

/// Keeps what is being entered in a file of the user's, so that a crash or a kill loses at most the
/// last half second (UX.md U3). Written off the calling thread, whole or not at all, mode 0600.
class KeptDraft : public QObject
{
    Q_OBJECT
public:
    explicit KeptDraft(const QString &file, QObject *parent = nullptr);
    ~KeptDraft() override; ///< writes what is due, and waits for it

    /// What was kept last time; nothing when there is no file or it cannot be read.
    [[nodiscard]] std::optional<Draft> last() const;
    void keep(const Draft &draft);

Q_SIGNALS:
    /// False: the file could not be written, the entries are only on the screen.
    void kept(bool written);

private:
    void write();

    QString m_file;
    Draft m_draft;
    QTimer m_due;
    SerialWorker m_writer;
};

} // namespace onboard
