// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/entrymeant.h"

#include "command/exitcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

} // namespace

std::variant<JournalEntry, int> entryMeant(JournalFile &journal, const QString &name, Console &console)
{
    static const QRegularExpression beginningOfId(u"^[0-9a-fA-F-]{6,36}$"_s);
    if (!beginningOfId.match(name).hasMatch()) {
        console.complain(
            Texts::tr("“%1” is not the ID of an attempt, nor its first six characters.").arg(name));
        return ExitUsage;
    }
    // What an ended program has left is told as it is. Reading goes on where that cannot be written down.
    if (const auto recovered = journal.recover();
        const auto *problem = std::get_if<JournalProblem>(&recovered))
        console.complain(problem->sentence);
    const auto found = journal.entriesBeginning(name);
    if (const auto *problem = std::get_if<JournalProblem>(&found)) {
        console.complain(problem->sentence);
        return ExitNotSent;
    }
    const auto &entries = std::get<QList<JournalEntry>>(found);
    if (entries.size() == 1)
        return entries.first();
    console.complain(entries.isEmpty() ? Texts::tr("There is no attempt “%1”.").arg(name)
                                       : Texts::tr("Several attempts begin with “%1”.").arg(name));
    return ExitUsage;
}

} // namespace onboard
