// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <span>

namespace onboard {

class Console;

/// One word of the command line with what belongs to it.
struct Command
{
    const char *name; ///< "submit", "profile add"
    const char *synopsis; ///< what follows the name; never translated
    const char *summary; ///< marked for translation, context "command"
    int (*run)(const Command &command, const QStringList &arguments, Console &console);
};

/// Every command, in the order of the usage text.
[[nodiscard]] std::span<const Command> commands();

/// What each does. Exactly the arguments behind the name are given; an exit code comes back.
int runSubmit(const Command &command, const QStringList &arguments, Console &console);
int runSandbox(const Command &command, const QStringList &arguments, Console &console);
int runTemplates(const Command &command, const QStringList &arguments, Console &console);
int runCustomers(const Command &command, const QStringList &arguments, Console &console);
int runServices(const Command &command, const QStringList &arguments, Console &console);
int runVerify(const Command &command, const QStringList &arguments, Console &console);
int runJournalList(const Command &command, const QStringList &arguments, Console &console);
int runJournalShow(const Command &command, const QStringList &arguments, Console &console);
int runJournalSettle(const Command &command, const QStringList &arguments, Console &console);
int runJournalNote(const Command &command, const QStringList &arguments, Console &console);
int runJournalExport(const Command &command, const QStringList &arguments, Console &console);
int runJournalBeginAnew(const Command &command, const QStringList &arguments, Console &console);
int runProfileAdd(const Command &command, const QStringList &arguments, Console &console);
int runProfileList(const Command &command, const QStringList &arguments, Console &console);
int runProfileShow(const Command &command, const QStringList &arguments, Console &console);
int runProfileTest(const Command &command, const QStringList &arguments, Console &console);
int runProfileRemove(const Command &command, const QStringList &arguments, Console &console);

} // namespace onboard
