// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace onboard {

/// The draft files that were opened or saved last, the newest first; the same for all profiles.
class RecentDrafts
{
public:
    static constexpr qsizetype most = 10;

    explicit RecentDrafts(QSettings &settings);

    [[nodiscard]] QStringList all() const;
    void note(const QString &file);
    void forget(const QString &file);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace onboard
