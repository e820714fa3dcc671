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

/// Where a command stands.
struct CommandPlace
{
    QByteArray name; ///< in lower case, without a folder
    qsizetype at = 0; ///< its first byte
};

/// The first command called one of `names` that such a shell would see, outside of comments and of what is
/// quoted, even if something behind it cannot be read.
[[nodiscard]] std::optional<CommandPlace> placeOfCommand(
    const QByteArray &text, Dialect dialect, const QByteArrayList &names);

/// `text` of hostile origin; the command is the first one called `names`, such as "curl" or "curl.exe".
[[nodiscard]] std::variant<CommandWords, CommandFault> commandWords(
    const QByteArray &text, Dialect dialect, const QByteArrayList &names);

} // namespace onboard
