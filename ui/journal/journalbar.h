// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journal.h"

#include <QWidget>

namespace onboard {

class Notice;
class Theme;

/// The strip below the window's head: how many orders have an outcome that nobody knows, or why the journal
/// cannot be used and nothing can be sent. Not there while there is nothing to say.
class JournalBar : public QWidget
{
    Q_OBJECT
public:
    explicit JournalBar(const Theme &theme, QWidget *parent = nullptr);

    void display(const JournalStart &found);
    void clear();

Q_SIGNALS:
    void showUnsettledRequested();
    void retryRequested();
    void beginAnewRequested(); ///< asked for and confirmed

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void askToBeginAnew();

    Notice *m_notice;
    JournalStart m_found;
};

} // namespace onboard
