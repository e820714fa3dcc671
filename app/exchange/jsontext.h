// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace onboard {

/// JSON set out line by line, with every letter, escape and number as it was; also when it broke off, or is
/// not strict. Nothing for what is no JSON at all, and for what would grow beyond all bounds. Goes through it
/// once, however long or deep it is. Thread: any.
[[nodiscard]] std::optional<QString> setOut(QStringView json);

/// What a letter of JSON belongs to.
enum class JsonPart : char { Other, Name, Text, Number };

/// One for each character, in one pass. Without the quotes of a text being closed it goes to the end.
[[nodiscard]] QByteArray partsOfJson(QStringView json);

/// Whether it could be JSON by its first letter.
[[nodiscard]] bool looksLikeJson(QStringView text);

} // namespace onboard
