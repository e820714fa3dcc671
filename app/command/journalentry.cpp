// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The commands about one attempt.
#include "command/command.h"
#include "command/commandline.h"
#include "command/entrymeant.h"
#include "command/exitcode.h"
#include "command/journalreport.h"
#include "delivery/journal/entryreport.h"
#include "delivery/journal/journal.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

} // namespace

int runJournalShow(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addSwitch(u"json"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    JournalFile journal(journalFolder());
    const auto meant = entryMeant(journal, line.name(0), console);
    if (const int *exitCode = std::get_if<int>(&meant))
        return *exitCode;
    const auto &entry = std::get<JournalEntry>(meant);
    console.print(line.has(u"json"_s) ? QString::fromStdString(reportObjectOf(entry).dump())
                                      : linesOf(entry).join(u'\n'));
    return ExitSuccess;
}

int runJournalSettle(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addSwitch(u"added"_s);
    line.addSwitch(u"not-added"_s);
    line.addOption(u"reason"_s, u"TEXT"_s, true);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    if (line.has(u"added"_s) == line.has(u"not-added"_s))
        return line.mistake(Texts::tr("Say either --added or --not-added."));
    const QString reason = line.value(u"reason"_s).trimmed();
    if (reason.isEmpty() || reason.size() > Settlement::mostReason)
        return line.mistake(Texts::tr("The reason takes 1 to %1 characters.").arg(Settlement::mostReason));

    JournalFile journal(journalFolder());
    const auto meant = entryMeant(journal, line.name(0), console);
    if (const int *exitCode = std::get_if<int>(&meant))
        return *exitCode;
    const QString id = std::get<JournalEntry>(meant).attempt.facts.id;
    const auto settled = journal.settle(id,
        {line.has(u"added"_s) ? Finding::Added : Finding::NotAdded, accountName(), reason,
            QDateTime::currentDateTimeUtc()});
    if (const auto *problem = std::get_if<JournalProblem>(&settled)) {
        console.complain(problem->sentence);
        return ExitNotSent;
    }
    if (!std::get<bool>(settled)) {
        console.complain(
            Texts::tr("The outcome of that attempt is not in doubt: there is nothing to settle."));
        return ExitUsage;
    }
    console.print(Texts::tr("Settled."));
    return ExitSuccess;
}

int runJournalNote(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addOption(u"text"_s, u"TEXT"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 1))
        return *exitCode;
    if (!line.has(u"text"_s))
        return line.mistake(Texts::tr("Say the note by --text; an empty one removes what is there."));
    const QString text = line.value(u"text"_s);
    if (text.size() > mostNote)
        return line.mistake(Texts::tr("A note takes up to %1 characters.").arg(mostNote));

    JournalFile journal(journalFolder());
    const auto meant = entryMeant(journal, line.name(0), console);
    if (const int *exitCode = std::get_if<int>(&meant))
        return *exitCode;
    const auto written = journal.setNote(std::get<JournalEntry>(meant).attempt.facts.id, text);
    if (const auto *problem = std::get_if<JournalProblem>(&written)) {
        console.complain(problem->sentence);
        return ExitNotSent;
    }
    console.print(text.trimmed().isEmpty() ? Texts::tr("The note was removed.") : Texts::tr("Noted."));
    return ExitSuccess;
}

} // namespace onboard
