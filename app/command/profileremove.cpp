// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/keychainwait.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileRemove)
};

/// The sentence of why the profile's secret may still be in the keychain.
std::optional<QString> removeSecret(const Profile &profile, CredentialStore &credentials)
{
    if (!profile.secretStoredOn.isValid())
        return {};
    const CredentialChange removed =
        waitFor([&](QObject *context, const auto &done) { credentials.remove(profile.id, context, done); });
    const auto *failure = std::get_if<CredentialNotDone>(&removed);
    return failure ? std::optional(failure->reason) : std::nullopt;
}

} // namespace

/// Secret first: without the profile nobody would find it any more.
int runProfileRemove(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    Connector connector(console);
    const std::optional<Profile> profile = connector.profiles().byName(line.name(0));
    if (!profile)
        return line.mistake(Texts::tr("There is no profile “%1”.").arg(line.name(0)));
    if (const std::optional<QString> reason = removeSecret(*profile, connector.credentials())) {
        console.complain(*reason);
        console.complain(Texts::tr("The profile was kept, so that its secret can be removed later."));
        return ExitNotSent;
    }
    if (const std::optional<QString> failure = connector.profiles().remove(profile->id)) {
        console.complain(*failure);
        return ExitNotSent;
    }
    console.print(Texts::tr("The profile “%1” was removed, and its secret with it.").arg(profile->name));
    return ExitSuccess;
}

} // namespace onboard
