// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/recentdrafts.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto key = "recentDrafts"_L1;

} // namespace

RecentDrafts::RecentDrafts(QSettings &settings)
    : m_settings(settings)
{ }

QStringList RecentDrafts::all() const
{
    QStringList files;
    for (const QString &file : m_settings.value(key).toStringList()) {
        if (QFileInfo(file).isAbsolute() && files.size() < most && !files.contains(file))
            files.append(file);
    }
    return files;
}

void RecentDrafts::note(const QString &file)
{
    QStringList files = all();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(key, QStringList(files.first(std::min(files.size(), most))));
}

void RecentDrafts::forget(const QString &file)
{
    QStringList files = all();
    files.removeAll(file);
    m_settings.setValue(key, files);
}

void RecentDrafts::clear()
{
    m_settings.remove(key);
}

} // namespace onboard
