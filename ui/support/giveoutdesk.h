// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/giveout.h"

#include <QObject>

class QSettings;
class QWidget;

namespace onboard {

class GiveOutDialog;
class Journal;
class Logging;
class ProfileStore;
class Submission;
class Theme;

/// What is needed to tell of an order; all of it outlives the desk.
struct GiveOutParts
{
    const Submission &submission;
    Journal &journal;
    const ProfileStore &profiles;
    const QSettings &settings;
    Logging &logging;
    Theme &theme;
};

/// Gives out the order in the form, or an attempt that the journal keeps.
class GiveOutDesk : public QObject
{
    Q_OBJECT
public:
    GiveOutDesk(const GiveOutParts &parts, QWidget *window);

    /// The entries as they stand, complete or not. A support file tells of the newest attempts as well.
    void giveForm();
    /// The attempt of that ID, with the calls that were kept of it.
    void giveAttempt(const QString &attemptId);

private:
    [[nodiscard]] GiveOutDialog &dialog();
    [[nodiscard]] SupportFacts factsOf(const Profile &profile) const;
    [[nodiscard]] GiveSource formAsItStands() const;
    [[nodiscard]] GiveSource sourceOf(const JournalEntry &entry, const QList<Exchange> &calls) const;

    GiveOutParts m_parts;
    QWidget *m_window;
};

} // namespace onboard
