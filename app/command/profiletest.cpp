// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/interruption.h"
#include "delivery/profilecontract.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileTest)
};

TokenResult tokenFor(const Profile &profile, const QString &scope, Connector &connector)
{
    QEventLoop loop;
    TokenResult result;
    TokenRequest *request = connector.tokens().request(profile, scope, &loop);
    QObject::connect(request, &TokenRequest::finished, &loop, [&](const TokenResult &ended) {
        result = ended;
        loop.quit();
    });
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, request, &TokenRequest::cancel);
    loop.exec();
    return result;
}

int tell(const Token &token, const QString &scope, Console &console)
{
    console.print(Texts::tr("A token was given, valid for %1 minutes.").arg(token.lifeSeconds / 60));
    console.print(token.scopes.isEmpty() ? Texts::tr("The service did not say what it allows.")
                                         : Texts::tr("It allows: %1").arg(token.scopes.join(u", "_s)));
    if (token.scopes.isEmpty() || token.scopes.contains(scope))
        return ExitSuccess;
    console.complain(
        Texts::tr("The permission %1 is missing. Add it to the app registration in AvePoint Elements.")
            .arg(scope));
    return ExitNotSent;
}

} // namespace

int runProfileTest(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    Connector connector(console);
    const std::optional<Profile> profile = connector.profileNamed(line.name(0));
    if (!profile)
        return ExitUsage;
    const QString scope = QString::fromLatin1(contractOf(*profile).scope);
    const TokenResult result = tokenFor(*profile, scope, connector);
    if (const auto *failure = std::get_if<TokenFailure>(&result)) {
        console.complain(failure->sentence);
        return ExitNotSent;
    }
    return tell(std::get<Token>(result), scope, console);
}

} // namespace onboard
