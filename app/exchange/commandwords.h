// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <variant>

namespace onboard {

/// The shell that a command was written for.
enum class Dialect { Posix, Cmd, PowerShell };

[[nodiscard]] Dialect dialectOf(const QByteArray &text);

/// One command, taken apart as the shell does it. Variables stay as they are written: nothing is looked up,
/// and nothing is run.
struct CommandWords
{
    QByteArrayList words;
    std::optional<QByteArray> input; ///< of a here-document, or of a body that was prepared before
    QByteArray rest; ///< what follows the command and was not read
};

/// Why a command cannot be taken apart. Line and column count from 1; column is in bytes.
struct CommandFault
{
    QString sentence;
    int line = 1;
    int column = 1;
};

/// `text` of hostile origin; the command is the first one called `names`, such as "curl" or "curl.exe".
[[nodiscard]] std::variant<CommandWords, CommandFault> commandWords(
    const QByteArray &text, Dialect dialect, const QByteArrayList &names);

} // namespace onboard
