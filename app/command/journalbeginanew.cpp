// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/exitcode.h"
#include "delivery/journal/journal.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

} // namespace

int runJournalBeginAnew(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addSwitch(u"yes"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 0))
        return *exitCode;
    JournalFile journal(journalFolder());
    if (const std::optional<JournalProblem> problem = journal.check(); !problem) {
        console.print(Texts::tr("The journal is in order and was left as it is."));
        return ExitSuccess;
    } else if (!problem->needsDecision()) {
        console.complain(problem->sentence);
        return ExitNotSent;
    }
    const QString question = Texts::tr(
        "Begin a new journal? The damaged one is renamed and kept, but orders in it can no longer warn "
        "of a repeat. Type yes to do it:");
    const bool isConfirmed = line.has(u"yes"_s)
        || (console.canAsk() && console.ask(question).compare("yes"_L1, Qt::CaseInsensitive) == 0);
    if (!isConfirmed) {
        console.complain(Texts::tr("Nothing was changed. Add --yes to do it without being asked."));
        return ExitNotSent;
    }
    const auto begun = journal.beginAnew();
    if (const auto *problem = std::get_if<JournalProblem>(&begun)) {
        console.complain(problem->sentence);
        return ExitNotSent;
    }
    console.print(Texts::tr("A new journal was begun. The damaged one is kept as “%1”.")
                      .arg(QDir::toNativeSeparators(std::get<QString>(begun))));
    return ExitSuccess;
}

} // namespace onboard
