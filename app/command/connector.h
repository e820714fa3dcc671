// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command/console.h"
#include "connection/credentialstore.h"
#include "connection/profile.h"
#include "connection/tokensource.h"
#include "sandbox/sandboxserver.h"

#include <QString>

#include <optional>

namespace onboard {

/// What a command needs to reach a service: profiles, keychain, tokens, and the embedded sandbox for the
/// built-in profile. Needs a QCoreApplication.
class Connector
{
public:
    explicit Connector(Console &console);

    /// Ready to be used: for the built-in profile the sandbox runs as long as this lives. Nothing, and
    /// the reason is said, when there is no such profile.
    [[nodiscard]] std::optional<Profile> profileNamed(const QString &name);

    /// The same for one that is known by its ID.
    [[nodiscard]] std::optional<Profile> profileWithId(const QString &id);

    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] CredentialStore &credentials() { return m_credentials; }
    [[nodiscard]] TokenSource &tokens() { return m_tokens; }

private:
    void useSandbox(Profile &profile);

    Console &m_console;
    ProfileStore m_profiles;
    CredentialStore m_credentials;
    TokenSource m_tokens;
    SandboxServer m_sandbox;
};

} // namespace onboard
