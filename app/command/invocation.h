// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace onboard {

/// The window is asked for.
struct WindowAsked
{
    QString profileName;
    QString draftFile;
};

/// The window is to do the main job by itself.
struct WalkthroughAsked
{
    QString picture;
};

/// Anything that is answered on the terminal: a command, help, the version, or a mistake.
struct TerminalAsked
{
    bool isForScript = false; ///< its output is read by a program: English, whatever the system speaks
};

using Invocation = std::variant<WindowAsked, WalkthroughAsked, TerminalAsked>;

/// What the arguments, without the program's name, ask for. Pure but for a look at whether the file is
/// there; needs no application object.
[[nodiscard]] Invocation invocationOf(const QStringList &arguments);

/// Does what TerminalAsked stands for and returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int runOnTerminal(const QStringList &arguments);

} // namespace onboard
