// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/certificate.h"
#include "connection/secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace onboard {

struct Profile;

/// What an assertion says (API.md §3.2). The time is `now` on this computer's clock.
struct AssertionClaims
{
    QString clientId; ///< who says it, and about whom
    QUrl audience; ///< the token URL, exactly as it is called
    QDateTime now;
    QString id; ///< fresh for each assertion; the service refuses one that it has seen
};

inline constexpr std::chrono::seconds assertionLife = std::chrono::minutes(5);
inline constexpr std::chrono::seconds assertionClockSkew = std::chrono::seconds(30); ///< of an earlier clock

/// As the profile has it: RS256 unless it says PS256.
[[nodiscard]] SignatureAlgorithm signatureOf(const Profile &profile);

/// A JWT signed by the certificate's key, which stands for a client secret for five minutes; so it is one.
/// RS256 names the certificate by `x5t` and `kid`, PS256 by `x5t#S256`. Nothing when signing fails. A pure
/// function but for the salt of PS256. Thread: that of the certificate.
[[nodiscard]] std::optional<Secret> clientAssertion(
    const Certificate &certificate, SignatureAlgorithm algorithm, const AssertionClaims &claims);

} // namespace onboard
