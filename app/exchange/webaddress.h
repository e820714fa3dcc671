// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace onboard {

/// The address (http or https, with a host) in the one spelling that stays the same when it is written and
/// read; nothing for what is no such address. QUrl takes in others, "#" within a fragment for one, and writes
/// them otherwise: the same address would not be equal to itself.
[[nodiscard]] std::optional<QUrl> webAddress(const QByteArray &text);

} // namespace onboard
