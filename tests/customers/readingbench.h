// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/credentialstore.h"
#include "connection/profile.h"
#include "connection/tokensource.h"
#include "sandbox/sandboxserver.h"

#include <QString>

/// What tests of reading have in common.
namespace onboard::test {

inline constexpr int patienceMs = 120'000;

/// Tokens for a profile at that address.
struct ReadingBench
{
    ReadingBench(const QUrl &apiBase, const QUrl &tokenUrl)
    {
        profile.id = QStringLiteral("reading");
        profile.name = QStringLiteral("Reading");
        profile.environment = QStringLiteral("custom");
        profile.apiBase = apiBase;
        profile.tokenUrl = tokenUrl;
        profile.clientId = QString::fromLatin1(sandboxClientId);
        credentials.keepForThisRun(profile.id, Secret(sandboxClientSecret));
    }
    explicit ReadingBench(const SandboxServer &server)
        : ReadingBench(server.baseUrl(), server.tokenUrl())
    { }

    CredentialStore credentials{QStringLiteral("elements-onboard-test")};
    TokenSource tokens{credentials};
    Profile profile;
};

} // namespace onboard::test
