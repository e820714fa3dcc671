// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/recentcustomers.h"

#include "contract/validation.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString keyOf(const QString &profileId)
{
    return u"recentCustomers/"_s + profileId;
}

} // namespace

RecentCustomers::RecentCustomers(QSettings &settings)
    : m_settings(settings)
{ }

QStringList RecentCustomers::of(const QString &profileId) const
{
    QStringList ids;
    for (const QString &id : m_settings.value(keyOf(profileId)).toStringList()) {
        if (isGuid(id) && ids.size() < most)
            ids.append(id);
    }
    return ids;
}

/// What is no ID may be a name that somebody typed: that is not written down.
void RecentCustomers::note(const QString &profileId, const QString &customerId)
{
    if (!isGuid(customerId))
        return;
    QStringList ids = of(profileId);
    ids.removeIf([&](const QString &id) { return id.compare(customerId, Qt::CaseInsensitive) == 0; });
    ids.prepend(customerId);
    m_settings.setValue(keyOf(profileId), QStringList(ids.first(std::min(ids.size(), most))));
}

void RecentCustomers::forget(const QString &profileId)
{
    m_settings.remove(keyOf(profileId));
}

} // namespace onboard
