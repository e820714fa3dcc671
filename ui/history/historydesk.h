// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/attemptlook.h"
#include "delivery/journal/journal.h"
#include "delivery/journal/retention.h"

#include <QObject>

namespace onboard {

class HistoryPane;
class Notice;
class Theme;

/// What a window does with the history: compares and deletes attempts, looks at customers' services, writes
/// the shown ones to a file, keeps notes and the setting for how long attempts are kept.
class HistoryDesk : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        HistoryPane &pane;
        Journal &journal;
        AttemptLook &look;
        Notice &notice;
        Theme &theme;
    };
    /// Deletes what is older than it is to be kept, once the journal is open.
    HistoryDesk(const Parts &parts, QWidget *window);

    void writeTo(const QString &file); ///< the rows that are shown, CSV or JSON by its ending

Q_SIGNALS:
    /// A person wants to begin with what that attempt ordered.
    void openRequested(const onboard::JournalEntry &entry);

private:
    void compare(const QString &oneId, const QString &otherId);
    void checkServices(const QString &attemptId);
    void askToRemove(const QStringList &attemptIds);
    void remove(const QStringList &attemptIds);
    void askWhereTo();
    void askForRetention();
    void keepNote(const QString &attemptId, const QString &text);
    void say(OutcomeClass outcomeClass, const QString &text);

    Parts m_parts;
    QWidget *m_window;
    RetentionRound *m_retention;
};

} // namespace onboard
