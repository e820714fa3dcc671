// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace onboard {

/// Windows keeps 2,560 bytes an item; base64 and the checksum are added to the secret.
inline constexpr qsizetype mostSecretBytes = 1500;

/// The text of one keychain item: "1:", 16 hexadecimal digits of the secret's SHA-256, ":", base64. ASCII,
/// since a text item ends at a NUL (QT-FACTS B2). Wipe it after use.
[[nodiscard]] QString itemTextOf(const Secret &secret);

/// The secret in such a text; nothing when it is cut, foreign, too long or its checksum does not hold.
[[nodiscard]] std::optional<Secret> secretIn(QByteArrayView itemText);

} // namespace onboard
