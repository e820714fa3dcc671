// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/delivery.h"
#include "support/faultserver.h"
#include "support/proxy.h"

#include <QTemporaryDir>

#include <memory>

namespace onboard {

/// Who vouches for the servers of a walk, and who does not.
struct Authorities
{
    test::Authority known{"Authority of the test"};
    test::Authority unknown{"Authority that nobody knows"};
};

enum class Way { Direct, ThroughProxy };

/// A service and somebody who orders from it, all with real sockets: at first everything is well.
class FaultScene
{
public:
    /// `caFile` holds the known authority.
    FaultScene(test::Protocol protocol, Way way, const Authorities &authorities, const QString &caFile);
    ~FaultScene();

    /// A certificate with which all is well.
    [[nodiscard]] test::Identity goodIdentity() const;
    /// The order, with so many blanks before it. False when it was not taken.
    [[nodiscard]] bool send(qsizetype padding = 0);
    /// Text in braces that only this scene knows: "{self}", "{elsewhere}", "{in 90 seconds}", "{long ago}".
    [[nodiscard]] QByteArray filledIn(QByteArray text) const;
    /// Host and port of the service, as the profile has them.
    [[nodiscard]] QByteArray host() const;

    const test::Protocol protocol;
    const Authorities &authorities;
    test::FaultServer server; ///< takes the order
    test::FaultServer tokens; ///< gives tokens
    test::FaultServer elsewhere; ///< where a redirect leads, and nobody may go
    std::unique_ptr<test::Proxy> proxy;

    QTemporaryDir folder;
    CredentialStore credentials{QStringLiteral("elements-onboard-test")};
    TokenSource tokenSource{credentials};
    Journal journal{folder.path()};
    Delivery delivery{tokenSource, journal};
    Profile profile;
    int endings = 0;
    Attempt last; ///< as reported at the last ending
};

/// The specification's sample, and what a service answers that has added it.
[[nodiscard]] QByteArray orderPath();
[[nodiscard]] QByteArray addedBody();
/// The bytes of an answer, as the protocol wants them.
[[nodiscard]] QByteArray answerIn(
    test::Protocol protocol, int httpStatus, const QByteArray &body, const test::Headers &headers = {});

} // namespace onboard
