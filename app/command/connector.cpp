// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/connector.h"

#include <QCoreApplication>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

} // namespace

Connector::Connector(Console &console)
    : m_console(console)
    , m_tokens(m_credentials)
{
    QObject::connect(&m_credentials, &CredentialStore::waitingForKeyring, &m_credentials, [this] {
        m_console.complain(
            Texts::tr("The keychain has not answered yet. Maybe it asks for its password in a window."));
    });
}

std::optional<Profile> Connector::profileNamed(const QString &name)
{
    std::optional<Profile> profile = m_profiles.byName(name);
    if (!profile)
        m_console.complain(
            Texts::tr("There is no profile “%1”. “profile list” shows those that there are.").arg(name));
    else if (profile->isSandbox())
        useSandbox(*profile);
    return profile;
}

std::optional<Profile> Connector::profileWithId(const QString &id)
{
    std::optional<Profile> profile = m_profiles.byId(id);
    if (!profile)
        m_console.complain(Texts::tr("The profile of that attempt is not there any more."));
    else if (profile->isSandbox())
        useSandbox(*profile);
    return profile;
}

void Connector::useSandbox(Profile &profile)
{
    if (!m_sandbox.start())
        m_console.complain(
            Texts::tr("The sandbox could not be started: there is no free port on this computer."));
    profile.apiBase = m_sandbox.baseUrl();
    profile.tokenUrl = m_sandbox.tokenUrl();
    m_credentials.keepForThisRun(profile.id, Secret(sandboxClientSecret));
}

} // namespace onboard
