// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "json/boundedjson.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// A page of a list of the API (API.md §9), as it arrived.
template <class Row> struct AnswerPage
{
    QList<Row> rows; ///< those that can be understood
    qsizetype received = 0; ///< all of them
    std::optional<qint64> total; ///< of all pages, when the answer says so
};

/// One row of `data`; nothing when it cannot be understood.
template <class Row> using RowReader = std::optional<Row> (*)(const Json &row);

/// The list `data` and the number `metadata.totalCount` of a page; nothing when the text is no such answer.
/// Bounded in size, nesting and rows. Thread: any.
[[nodiscard]] std::optional<AnswerPage<Json>> readPage(const QByteArray &body);

template <class Row>
[[nodiscard]] std::optional<AnswerPage<Row>> readPageOf(const QByteArray &body, RowReader<Row> rowOf)
{
    const std::optional<AnswerPage<Json>> read = readPage(body);
    if (!read)
        return std::nullopt;
    AnswerPage<Row> page{{}, read->received, read->total};
    for (const Json &json : read->rows)
        if (std::optional<Row> row = rowOf(json))
            page.rows.append(*row);
    return page;
}

/// A text of foreign origin, cleaned and cut; numbers as they are written, everything else empty.
[[nodiscard]] QString textIn(const Json &object, QLatin1StringView name, qsizetype most);
/// A whole number, also when it is written as a text.
[[nodiscard]] std::optional<qint64> numberIn(const Json &object, QLatin1StringView name);
/// An ID, which is never cut or cleaned: empty when it would have to be.
[[nodiscard]] QString idIn(const Json &object, QLatin1StringView name);

} // namespace onboard
