// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/invocation.h"
#include "command/report.h"
#include "connection/dumpprotection.h"
#include "connection/scrubber.h"
#include "delivery/outcome.h"
#include "log/areas.h"
#include "log/logging.h"
#include "startwindow.h"
#include "walkthrough.h"
#include "window/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace onboard;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

int runTerminal(int &argc, char **argv, const TerminalAsked &asked, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    // The names under which the window keeps its profiles.
    QCoreApplication::setOrganizationName(u"elements-onboard"_s);
    QCoreApplication::setApplicationName(u"elements-onboard"_s);
    LogBook log;
    const LogCapture capture(log, scrubbed);
    const Logging logging(log); // writes a file if the person wants one
    qCInfo(logProgram).noquote() << "command of version" << PROGRAM_VERSION << "with Qt" << qVersion();
    Languages languages;
    languages.use(asked.isForScript ? u"en"_s : QString());
    return runOnTerminal(arguments);
}

} // namespace

// What nobody takes ends the program without its text: see Scrubber.
int main(int argc, char **argv) // NOLINT(bugprone-exception-escape)
{
    const Scrubber scrubber;
    const DumpProtection protection;
    const QStringList arguments = argumentsOf(argc, argv);
    return std::visit(
        Overloaded{
            [&](const WindowAsked &asked) {
                return runWindow(argc, argv, {asked.profileName, asked.draftFile});
            },
            [&](const WalkthroughAsked &asked) {
                return runWalkthrough(
                    argc, argv, asked.picture, [](const Attempt &attempt, const Contract &contract) {
                        return reportOf(attempt, contract);
                    });
            },
            [&](const TerminalAsked &asked) { return runTerminal(argc, argv, asked, arguments); },
        },
        invocationOf(arguments));
}
