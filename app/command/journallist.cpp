// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"
#include "command/commandline.h"
#include "command/exitcode.h"
#include "command/journalfilter.h"
#include "command/journalreport.h"
#include "delivery/journal/entryreport.h"
#include "delivery/journal/journal.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

constexpr int mostEntries = 1000;
constexpr int usualEntries = 100;

void printAsJson(const QList<JournalEntry> &entries, Console &console)
{
    Json list = Json::array();
    for (const JournalEntry &entry : entries)
        list.push_back(reportObjectOf(entry));
    console.print(QString::fromStdString(list.dump()));
}

void printAsLines(const QList<JournalEntry> &entries, int most, Console &console)
{
    for (const JournalEntry &entry : entries)
        console.print(lineOf(entry));
    if (entries.isEmpty())
        console.complain(Texts::tr("There is no such attempt."));
    else if (entries.size() == most)
        console.complain(Texts::tr("There may be more: add --before %1.").arg(entries.last().number));
}

} // namespace

int runJournalList(const Command &command, const QStringList &arguments, Console &console)
{
    CommandLine line(command, console);
    line.addSwitch(u"json"_s);
    addJournalFilter(line);
    line.addOption(u"before"_s, u"NUMBER"_s);
    line.addOption(u"most"_s, u"N"_s);
    if (const std::optional<int> exitCode = line.parse(arguments, 0))
        return *exitCode;
    const auto numberOf = [&](const QString &option, int highest, int otherwise) {
        return line.has(option) ? numberBetween(1, highest, line.value(option)) : otherwise;
    };
    const std::optional<int> before = numberOf(u"before"_s, std::numeric_limits<int>::max(), 0);
    const std::optional<int> most = numberOf(u"most"_s, mostEntries, usualEntries);
    if (!before || !most)
        return line.mistake(Texts::tr("--before and --most take whole numbers, --most up to 1000."));
    const auto filter = journalFilter(line);
    if (const auto *sentence = std::get_if<QString>(&filter))
        return line.mistake(*sentence);
    auto query = std::get<JournalQuery>(filter);
    query.before = *before;
    query.most = *most;

    JournalFile journal(journalFolder());
    // Like the window: what an ended program has left is told as it is. Reading goes on where that cannot be
    // written down.
    if (const auto recovered = journal.recover();
        const auto *problem = std::get_if<JournalProblem>(&recovered))
        console.complain(problem->sentence);
    const auto found = journal.entries(query);
    if (const auto *problem = std::get_if<JournalProblem>(&found)) {
        console.complain(problem->sentence);
        return ExitNotSent;
    }
    const auto &entries = std::get<QList<JournalEntry>>(found);
    if (line.has(u"json"_s))
        printAsJson(entries, console);
    else
        printAsLines(entries, *most, console);
    return ExitSuccess;
}

} // namespace onboard
