// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draft.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace onboard {

class Notice;
class Submission;
class TakeInDialog;
class Theme;

/// What a window does with orders that come from elsewhere: commands, HAR files, support files, bodies. The
/// entries that they replace can be brought back from the notice.
class TakeInDesk : public QObject
{
    Q_OBJECT
public:
    TakeInDesk(Submission &submission, Notice &notice, const Theme &theme, QWidget *window);

    void begin(); ///< with nothing taken in yet
    /// With that file, of whatever kind: the dialog says what it is, and why if nothing can be done with it.
    void open(const QString &path);
    /// Puts the draft into the form, and says what it came from and what is not in it; what was there before
    /// can be brought back. Nothing happens while an order is under way.
    void fill(const Draft &draft, const QString &what, const QStringList &leftOut = {});

Q_SIGNALS:
    void takenIn(); ///< the form holds other entries now

private:
    [[nodiscard]] TakeInDialog &dialog();
    void bringBack(const Draft &before);
    void withdrawOffer();

    Submission &m_submission;
    Notice &m_notice;
    const Theme &m_theme;
    QWidget *m_window;
    QString m_said; ///< in the notice, with an offer that must not outlive its time
};

} // namespace onboard
