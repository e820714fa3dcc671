// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "drafts/recentdrafts.h"

#include <QMenu>

namespace onboard {

/// "Open recent": the files, read anew whenever it is about to be shown, and a row that forgets them all. A
/// file is not looked at before it is chosen: it may lie where looking takes long.
class RecentMenu : public QMenu
{
    Q_OBJECT
public:
    RecentMenu(QSettings &settings, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &file);

private:
    void fill();

    RecentDrafts m_recent;
};

} // namespace onboard
