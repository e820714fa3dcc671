// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/connector.h"
#include "command/exitcode.h"
#include "command/servicesnow.h"
#include "command/servicesreport.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServicesCommand)
};

constexpr std::chrono::minutes patience(2);

int tell(const QString &customerId, const ServicesSnapshot &snapshot, bool asJson, Console &console)
{
    if (asJson) {
        Json report = Json::object();
        report["customerId"] = jsonOf(customerId);
        report["takenAt"] = jsonOf(snapshot.takenAt.toString(Qt::ISODateWithMs));
        report["services"] = reportObjectOf(snapshot.services);
        console.print(QString::fromStdString(report.dump()));
        return ExitSuccess;
    }
    for (const QString &line : linesOf(snapshot.services))
        console.print(line);
    if (snapshot.services.isEmpty())
        console.complain(Texts::tr("AvePoint lists no service for this customer."));
    return ExitSuccess;
}

} // namespace

int runServices(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"profile"_s, u"NAME"_s, true);
    line.addSwitch(u"json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    Connector connector(console);
    const std::optional<Profile> profile = connector.profileNamed(line.value(u"profile"_s));
    if (!profile)
        return ExitUsage;
    const ServicesNow now = readServicesNow(connector.tokens(), *profile, line.name(0), patience);
    if (!now.read) {
        console.complain(Texts::tr("What the customer has was not read: it was cancelled or took too long."));
        return ExitNotSent;
    }
    if (const auto *failure = std::get_if<ReadFailure>(&*now.read)) {
        console.complain(failure->sentence);
        return ExitNotSent;
    }
    return tell(line.name(0), std::get<ServicesSnapshot>(*now.read), line.has(u"json"_s), console);
}

} // namespace onboard
