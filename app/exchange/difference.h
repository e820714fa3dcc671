// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace onboard {

/// One name on both sides.
struct Difference
{
    enum class Kind { Same, Changed, OnlyLeft, OnlyRight };

    QString name; ///< "licenseItems[2].seats"; of a header as it was sent first
    QString left;
    QString right;
    Kind kind = Kind::Same;

    bool operator==(const Difference &) const = default;
};

/// Names and values in the order in which they are to be shown.
using NamedValues = QList<QPair<QString, QString>>;

/// Name by name: the left ones in their order, each of the right alone behind the one that it follows there.
/// Equal names stand for each other in their order. Case of names matters unless it is said not to.
[[nodiscard]] QList<Difference> differencesOf(
    const NamedValues &left, const NamedValues &right, Qt::CaseSensitivity names = Qt::CaseSensitive);

/// Every value that is no object or list, with the way to it: "licenseItems[1].seats", counted from 1; the
/// texts without quotation marks, unlike numbers as they are written. At most mostNamedValues; the last then
/// says so.
[[nodiscard]] NamedValues namedValuesOf(const Json &json);
/// Of a body: JSON by its names, anything else as one value.
[[nodiscard]] NamedValues namedValuesOf(const QByteArray &body);
[[nodiscard]] NamedValues namedValuesOf(const HttpHeaders &headers);

inline constexpr qsizetype mostNamedValues = 5000;

/// How many are not the same.
[[nodiscard]] qsizetype changesIn(const QList<Difference> &differences);

} // namespace onboard
