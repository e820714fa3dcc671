// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/attempt.h"

#include "connection/profile.h"
#include "contract/encoding.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace onboard {

/// The published environments have several hosts for one service; elsewhere the address is the service.
QString serviceReachedBy(const Profile &profile)
{
    const EnvironmentRow *environment = environmentNamed(profile.environment);
    if (environment && *environment->apiBase)
        return profile.environment;
    return profile.apiBase.toString(
        QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

AttemptFacts factsFor(const Request &request, const Profile &profile, const QString &customerName)
{
    return {
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .profileId = profile.id,
        .profileName = profile.name,
        .environment = profile.environment,
        .service = serviceReachedBy(profile),
        .contract = QString::fromLatin1(request.contract->revision),
        .customerId = request.customerId,
        .customerName = customerName,
        .product = request.product,
        .seats = request.seats,
        .startedAt = QDateTime::currentDateTimeUtc(),
    };
}

} // namespace onboard
