// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "connection/expirywarning.h"
#include "contract/timestamp.h"
#include "delivery/profilecontract.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileShow)
};

QString addressOf(const Profile &profile)
{
    return profile.isSandbox() ? Texts::tr("built in, started when it is needed")
                               : profile.apiBase.toString();
}

QString environmentOf(const Profile &profile)
{
    const EnvironmentRow *row = environmentNamed(profile.environment);
    return Texts::tr("%1 (%2)", "environment and what is at stake")
        .arg(row ? connectionText(row->label) : profile.environment, wordOf(profile.stage()));
}

QString secretOf(const Profile &profile)
{
    if (profile.isSandbox())
        return Texts::tr("none is needed");
    if (!profile.secretStoredOn.isValid())
        return Texts::tr("none is stored");
    return Texts::tr("stored in the keychain on %1")
        .arg(QLocale().toString(profile.secretStoredOn, u"d MMM yyyy"_s));
}

QString unitOf(const Profile &profile)
{
    return contractText(
        rowOf(timestampUnitNamed(profile.timestamps).value_or(TimestampUnit::Milliseconds)).label);
}

void showCertificate(const Profile &profile, Console &console)
{
    console.print(Texts::tr("Certificate: %1").arg(profile.certificateFile));
    console.print(Texts::tr("Password of the certificate: %1").arg(secretOf(profile)));
    console.print(Texts::tr("Signature: %1").arg(profile.assertion));
    if (profile.certificateExpiresOn.isValid())
        console.print(Texts::tr("Certificate valid until: %1")
                          .arg(QLocale().toString(profile.certificateExpiresOn, u"d MMM yyyy"_s)));
    if (const std::optional<QString> warning = expiryWarningOf(profile, QDate::currentDate()))
        console.complain(*warning);
}

void show(const Profile &profile, Console &console)
{
    console.print(Texts::tr("Name: %1").arg(profile.name));
    console.print(Texts::tr("Environment: %1").arg(environmentOf(profile)));
    console.print(Texts::tr("API: %1").arg(addressOf(profile)));
    if (!profile.tokenUrl.isEmpty())
        console.print(Texts::tr("Token URL: %1").arg(profile.tokenUrl.toString()));
    console.print(Texts::tr("Client ID: %1").arg(profile.clientId));
    if (profile.usesCertificate())
        showCertificate(profile, console);
    else
        console.print(Texts::tr("Client secret: %1").arg(secretOf(profile)));
    if (!profile.caFile.isEmpty())
        console.print(Texts::tr("Certificate authorities: %1").arg(profile.caFile));
    console.print(Texts::tr("Times are sent as: %1").arg(unitOf(profile)));
    const QString revision = QString::fromLatin1(contractOf(profile).revision);
    const std::optional<QString> problem = problemWithContractOf(profile);
    console.print(Texts::tr("Contract: %1").arg(problem ? profile.contract : revision));
    if (problem)
        console.complain(*problem);
}

} // namespace

int runProfileList(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    if (const std::optional<int> exitCode = line.parse(arguments, 0))
        return *exitCode;
    const QList<Profile> profiles = ProfileStore().all();
    qsizetype width = 0;
    for (const Profile &profile : profiles)
        width = std::max(width, profile.name.size());
    for (const Profile &profile : profiles)
        console.print(u"%1  %2  %3"_s.arg(
            profile.name.leftJustified(width), profile.environment.leftJustified(10), addressOf(profile)));
    return ExitSuccess;
}

int runProfileShow(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    const std::optional<Profile> profile = ProfileStore().byName(line.name(0));
    if (!profile)
        return line.mistake(Texts::tr("There is no profile “%1”.").arg(line.name(0)));
    show(*profile, console);
    return ExitSuccess;
}

} // namespace onboard
