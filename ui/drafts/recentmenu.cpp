// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/recentmenu.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype longestFolder = 60;

/// The end of a folder says more than its beginning.
QString folderOf(const QFileInfo &file)
{
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    return folder.size() > longestFolder ? u'…' + folder.last(longestFolder) : folder;
}

/// "1 contoso.json — /home/a/orders": the digit is the key that chooses it.
QString textFor(const QString &name, int number)
{
    const QFileInfo file(name);
    QString text = RecentMenu::tr("%1 — %2", "file, folder").arg(file.fileName(), folderOf(file));
    return u"&%1 "_s.arg(number % 10) + text.replace(u'&', u"&&"_s);
}

} // namespace

RecentMenu::RecentMenu(QSettings &settings, QWidget *parent)
    : QMenu(tr("Open &recent"), parent)
    , m_recent(settings)
{
    setObjectName(u"recentDrafts"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    int number = 0;
    for (const QString &file : m_recent.all()) {
        QAction *action = addAction(textFor(file, ++number));
        action->setToolTip(QDir::toNativeSeparators(file));
        action->setData(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
    }
    if (number == 0)
        addAction(tr("No draft was opened or saved yet"))->setEnabled(false);
    addSeparator();
    QAction *forget = addAction(tr("&Clear list"));
    forget->setObjectName(u"clearRecentDrafts"_s);
    forget->setEnabled(number > 0);
    connect(forget, &QAction::triggered, this, [this] { m_recent.clear(); });
}

} // namespace onboard
