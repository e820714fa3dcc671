// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"
#include "threads/serialworker.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace onboard {

/// What a form holds, for picking up where one left off.
struct KeptForm
{
    Draft draft;
    QMap<QString, Draft> elsewhere; ///< what was entered in the other contracts, by revision
    QString file; ///< that the draft came from or was saved to; empty for none
    std::optional<Draft> inFile; ///< what that file holds, as far as the form knows

    bool operator==(const KeptForm &) const = default;
};

[[nodiscard]] QByteArray writeKeptForm(const KeptForm &form);
/// Nothing when there is no draft in it. What else cannot be read is left out.
[[nodiscard]] std::optional<KeptForm> readKeptForm(const QByteArray &text);

/// Keeps what is being entered in a file of the user's, so that a crash or a kill loses at most the
/// last half second (UX.md U3). Written off the calling thread, whole or not at all, mode 0600.
class KeptDraft : public QObject
{
    Q_OBJECT
public:
    explicit KeptDraft(const QString &file, QObject *parent = nullptr);
    ~KeptDraft() override; ///< writes what is due, and waits for it

    /// What was kept last time; nothing when there is no file or it cannot be read.
    [[nodiscard]] std::optional<KeptForm> last() const;
    void keep(const KeptForm &form);

Q_SIGNALS:
    /// False: the file could not be written, the entries are only on the screen.
    void kept(bool written);

private:
    void write();

    QString m_file;
    KeptForm m_form;
    QTimer m_due;
    SerialWorker m_writer;
};

} // namespace onboard
