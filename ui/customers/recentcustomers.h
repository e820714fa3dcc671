// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace onboard {

/// The customers that a profile's orders were last made for, newest first. Their IDs alone are written
/// down: a name or an address never is.
class RecentCustomers
{
public:
    static constexpr qsizetype most = 20;

    /// `settings` has to outlive it.
    explicit RecentCustomers(QSettings &settings);

    [[nodiscard]] QStringList of(const QString &profileId) const;
    void note(const QString &profileId, const QString &customerId);
    void forget(const QString &profileId);

private:
    QSettings &m_settings;
};

} // namespace onboard
