// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonfwd.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace onboard {

/// Why a text is not acceptable JSON. Line and column count from 1; column is in bytes.
struct JsonFault
{
    enum class Kind { TooLarge, TooDeep, DuplicateKey, Syntax };
    Kind kind = Kind::Syntax;
    int line = 1;
    int column = 1;
    QString detail; ///< the duplicate key, else empty

    bool operator==(const JsonFault &) const = default;
};

struct JsonBounds
{
    qsizetype mostBytes = 1 << 20;
    int mostDepth = 32; ///< of nested objects and lists
};

/// Reads strict JSON (RFC 8259) of hostile origin: bounded in size and nesting, valid UTF-8, no key
/// twice in one object (two readers could understand it differently). A UTF-8 byte order mark is skipped.
[[nodiscard]] std::variant<Json, JsonFault> readJson(const QByteArray &text, JsonBounds bounds = {});

/// One sentence for a person, with line and column.
[[nodiscard]] QString describe(const JsonFault &fault);

/// Four spaces of indentation, as the specification prints its samples; UTF-8, no trailing newline.
[[nodiscard]] QByteArray writeJson(const Json &json);

/// Whole: a byte order mark that it begins with is a character of it, in a text and in the name of a member.
[[nodiscard]] QString textOf(const std::string &utf8);
[[nodiscard]] QString textOf(const Json &string); ///< empty unless it is a JSON string
/// A whole number that fits; nothing for fractions, texts and numbers beyond 64 bits.
[[nodiscard]] std::optional<qint64> integerOf(const Json &number);
[[nodiscard]] Json jsonOf(const QString &text);

/// The member whose name equals `name` regardless of case (API.md §6), or null when there is none.
[[nodiscard]] const Json *memberOf(const Json &object, QLatin1StringView name);

} // namespace onboard
