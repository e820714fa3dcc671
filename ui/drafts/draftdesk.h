// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"
#include "delivery/submission.h"

#include <QObject>

class QWidget;

namespace onboard {

class Notice;

/// What a window does with files of drafts: opens one, saves the entries as one. A draft of another contract
/// than the form's is converted only when a person says so, knowing what is left behind.
class DraftDesk : public QObject
{
    Q_OBJECT
public:
    DraftDesk(Submission &submission, Notice &notice, QWidget *window);

    /// False, with a notice, when the file is no draft, does not fit its contract, or follows another
    /// contract than the form: the notice then asks whether to convert it.
    bool open(const QString &name);
    void choose();
    void save();

Q_SIGNALS:
    void opened(); ///< the form holds other entries now, or a person wants to go on with those there are

private:
    void refuse(const QString &name, const QString &why);
    void begin(const Draft &draft);
    void offerConversion(const QString &name, const Draft &draft);
    void sayWhatWasNotCarriedOver();
    void say(OutcomeClass outcomeClass, const QString &text);

    Submission &m_submission;
    Notice &m_notice;
    QWidget *m_window;
};

} // namespace onboard
