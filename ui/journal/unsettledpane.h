// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journal.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace onboard {

class Theme;

/// The attempts whose outcome is unknown and unsettled, newest first, and the way to settle them.
class UnsettledPane : public QWidget
{
    Q_OBJECT
public:
    UnsettledPane(Journal &journal, const Theme &theme, QWidget *parent = nullptr);

    /// Reads the journal anew; what is typed stays at attempts that are still there.
    void refresh();

Q_SIGNALS:
    /// The journal did not take it; the sentence says why.
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(const QList<JournalEntry> &entries);
    void settle(const QString &attemptId, Finding finding, const QString &reason);
    void retranslate();

    static constexpr int most = 50; ///< cards at a time; further ones follow when these are settled

    Journal &m_journal;
    const Theme &m_theme;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
};

} // namespace onboard
