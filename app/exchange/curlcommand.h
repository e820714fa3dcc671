// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QByteArray>

#include <optional>

namespace onboard {

/// Where a command is meant to be run. Posix: sh, bash, dash, zsh. PowerShell: Windows PowerShell 5.1 and
/// PowerShell 7, with the curl.exe of Windows.
enum class Shell { Posix, PowerShell };

/// The call as a command of curl that sends the same method, address, headers and bytes of the body: once,
/// without following a redirect, whatever the user's own settings of curl are. The token is the variable
/// TOKEN of the environment. The first lines are a comment that says what running it does.
///
/// What stands blank in place of a secret is left out but for the token, and so is what curl writes itself,
/// such as Content-Length. Nothing when a body cannot be written for that shell: for Posix, one with
/// characters that cannot be seen, which a terminal would act upon when they are pasted. PowerShell takes
/// any.
[[nodiscard]] std::optional<QByteArray> curlCommand(const Exchange &call, Shell shell);

} // namespace onboard
