// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journal.h"

#include <QObject>

namespace onboard {

class AttemptLook;
class JournalBar;
class Notice;
class UnsettledPane;

/// What a window does with the journal: shows how its start went and what is unsettled, settles attempts, and
/// begins a new journal for one that is damaged. What the journal does not take is said in the notice.
class JournalDesk : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        Journal &journal;
        JournalBar &bar;
        UnsettledPane &unsettled;
        AttemptLook &look;
        Notice &notice;
    };
    /// Starts the journal.
    explicit JournalDesk(const Parts &parts, QObject *parent);

    /// `evidence` is what was read of the customer's services; empty when a person looked there.
    void settle(const QString &attemptId, Finding finding, const QString &evidence);

Q_SIGNALS:
    void unsettledWanted(); ///< a person wants to see what is unsettled

private:
    void beginAnew();
    void say(OutcomeClass outcomeClass, const QString &text);

    Parts m_parts;
};

} // namespace onboard
