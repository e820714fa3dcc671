// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/command.h"

#include <QCoreApplication>

#include <array>

namespace onboard {

namespace {

constexpr auto rows = std::to_array<Command>({
    {"submit", "DRAFT.json --profile NAME [--yes] [--again] [--json]",
        QT_TRANSLATE_NOOP("command",
            "sends a draft without a window; asks first unless --yes is given; an order that was sent before "
            "only with --again"),
        runSubmit},
    {"sandbox",
        "[--port N] [--contract REVISION|both] [--answer MODE] [--latency MS] [--customers N] "
        "[--certificate FILE]",
        QT_TRANSLATE_NOOP("command", "runs the sandbox alone; its base URL is the first line of output"),
        runSandbox},
    {"templates", "[--json]",
        QT_TRANSLATE_NOOP("command", "lists the templates that orders can be begun with, and where they are"),
        runTemplates},
    {"customers", "[--search TEXT] [--profile NAME] [--json]",
        QT_TRANSLATE_NOOP("command",
            "lists the partner’s customers with ID, country and who manages them; without --profile, of the "
            "profile used last"),
        runCustomers},
    {"services", "CUSTOMER --profile NAME [--json]",
        QT_TRANSLATE_NOOP("command", "lists what a customer has"), runServices},
    {"verify", "ATTEMPT [--json]",
        QT_TRANSLATE_NOOP("command",
            "looks whether what an attempt ordered is there now; settles nothing; exit code 0: it is there, "
            "1: it is not, 4: that cannot be told, 3: could not be read"),
        runVerify},
    {"journal list",
        "[--open] [--search WORDS] [--class CLASS[,CLASS]] [--profile NAME] [--from DAY] [--until DAY] "
        "[--most N] "
        "[--before NUMBER] [--json]",
        QT_TRANSLATE_NOOP("command", "lists the attempts, newest first; --open: those of unknown outcome"),
        runJournalList},
    {"journal show", "ATTEMPT [--json]", QT_TRANSLATE_NOOP("command", "shows an attempt and its request"),
        runJournalShow},
    {"journal settle", "ATTEMPT --added|--not-added --reason TEXT",
        QT_TRANSLATE_NOOP("command", "writes down what became of an attempt whose outcome was unknown"),
        runJournalSettle},
    {"journal note", "ATTEMPT --text TEXT",
        QT_TRANSLATE_NOOP("command", "replaces the note of one’s own at an attempt; an empty one removes it"),
        runJournalNote},
    {"journal export",
        "FILE [--format csv|json] [--open] [--search WORDS] [--class CLASS[,CLASS]] [--profile NAME] [--from "
        "DAY] "
        "[--until DAY]",
        QT_TRANSLATE_NOOP(
            "command", "writes attempts to a file; a spreadsheet takes nothing in it for a formula"),
        runJournalExport},
    {"journal begin-anew", "[--yes]",
        QT_TRANSLATE_NOOP("command", "puts a damaged journal aside, keeps it, and begins a new one"),
        runJournalBeginAnew},
    {"profile add",
        "NAME --environment commercial|gov|aos2|fedramp|custom [--base-url U --token-url U] --client-id ID "
        "--secret-stdin|--certificate FILE [--password-stdin] [--signature RS256|PS256] [--ca-file F] "
        "[--timestamps ms|s|ticks|iso] [--contract REVISION]",
        QT_TRANSLATE_NOOP("command", "adds a profile; client secret or password goes into the keychain"),
        runProfileAdd},
    {"profile list", "", QT_TRANSLATE_NOOP("command", "lists the profiles"), runProfileList},
    {"profile show", "NAME", QT_TRANSLATE_NOOP("command", "shows a profile, never its secret"),
        runProfileShow},
    {"profile test", "NAME", QT_TRANSLATE_NOOP("command", "gets a token and says what it allows"),
        runProfileTest},
    {"profile remove", "NAME",
        QT_TRANSLATE_NOOP("command", "removes a profile, and its secret from the keychain"),
        runProfileRemove},
});

} // namespace

std::span<const Command> commands()
{
    return rows;
}

} // namespace onboard
