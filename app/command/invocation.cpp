// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/invocation.h"

#include "command/command.h"
#include "command/console.h"
#include "command/exitcode.h"
#include "command/usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)
};

constexpr auto walkthrough = "walkthrough"_L1;

/// The command that the arguments begin with, or null.
const Command *commandIn(const QStringList &arguments)
{
    const auto found = std::ranges::find_if(commands(), [&](const Command &command) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        return arguments.first(std::min(words.size(), arguments.size())) == words;
    });
    return found == commands().end() ? nullptr : &*found;
}

bool asksFor(const QStringList &arguments, QLatin1StringView letter, QLatin1StringView word)
{
    return arguments.contains(letter) || arguments.contains(word);
}

/// The options of the window, and what is wrong with them.
struct WindowLine
{
    explicit WindowLine(const QStringList &arguments)
    {
        parser.addOption(QCommandLineOption(u"profile"_s, {}, u"NAME"_s));
        parser.addOption(QCommandLineOption(u"picture"_s, {}, u"FILE"_s));
        understood = parser.parse(QStringList{QString()} + arguments);
        names = parser.positionalArguments();
        isWalkthrough = !names.isEmpty() && names.first() == walkthrough;
    }

    [[nodiscard]] QString mistake() const
    {
        if (!understood)
            return parser.errorText();
        if (!isWalkthrough && !names.isEmpty() && !QFile::exists(names.first()))
            return Texts::tr("“%1” is neither a command nor a file.").arg(names.join(u' '));
        if (names.size() > 1)
            return Texts::tr("“%1” is too much.").arg(names.at(1));
        if (parser.isSet(isWalkthrough ? u"profile"_s : u"picture"_s))
            return isWalkthrough ? Texts::tr("The walkthrough uses the sandbox: leave out --profile.")
                                 : Texts::tr("--picture belongs to the walkthrough only.");
        return {};
    }

    QCommandLineParser parser;
    bool understood = false;
    bool isWalkthrough = false;
    QStringList names;
};

} // namespace

Invocation invocationOf(const QStringList &arguments)
{
    if (commandIn(arguments) || asksFor(arguments, "-h"_L1, "--help"_L1)
        || asksFor(arguments, "-v"_L1, "--version"_L1))
        return TerminalAsked{arguments.contains("--json"_L1)};
    const WindowLine line(arguments);
    if (!line.mistake().isEmpty())
        return TerminalAsked{};
    if (line.isWalkthrough)
        return WalkthroughAsked{line.parser.value(u"picture"_s)};
    return WindowAsked{line.parser.value(u"profile"_s), line.names.value(0)};
}

int runOnTerminal(const QStringList &arguments)
{
    Console console;
    if (const Command *command = commandIn(arguments)) {
        const qsizetype words = QString::fromLatin1(command->name).count(u' ') + 1;
        return command->run(*command, arguments.sliced(words), console);
    }
    if (asksFor(arguments, "-h"_L1, "--help"_L1)) {
        console.print(usageText());
        return ExitSuccess;
    }
    if (asksFor(arguments, "-v"_L1, "--version"_L1)) {
        console.print(u"elements-onboard %1"_s.arg(QLatin1StringView(PROGRAM_VERSION)));
        return ExitSuccess;
    }
    console.complain(WindowLine(arguments).mistake());
    console.complain(usageText());
    return ExitUsage;
}

} // namespace onboard
