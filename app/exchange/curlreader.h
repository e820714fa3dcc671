// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/commandwords.h"
#include "exchange/exchange.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>

namespace onboard {

/// A call that somebody wrote down as a command, without its secrets.
struct CommandRead
{
    Exchange call; ///< what is asked only; secrets are blank
    QStringList secrets; ///< names of those that were left out
    QStringList notRead; ///< options and words that say nothing that is understood here; never a secret
};

/// Whether the text has a command of curl, or Invoke-WebRequest of PowerShell.
[[nodiscard]] bool looksLikeCommand(const QByteArray &text);

/// Reads a command of curl as people write it, and as Chromium and Firefox copy it for bash, cmd and
/// PowerShell; of hostile origin, at most 1 MiB. Nothing of it is run, and no file that it names is read.
[[nodiscard]] std::variant<CommandRead, CommandFault> readCommand(const QByteArray &text);

} // namespace onboard
