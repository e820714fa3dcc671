// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/rules.h"
#include "json/boundedjson.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace onboard {

/// What is asked of a list (API.md §9).
struct ListQuestion
{
    QByteArray pageIndex; ///< as it stands in the address; null when it does not
    QByteArray pageSize;
    Json body; ///< null when it is no object
    QStringList segments; ///< what stands in the path for the groups of its pattern
};

/// What the sandbox knows.
struct SandboxWorld
{
    int customerCount = 0;
    const QList<SandboxService> &services;
};

/// A list that is made a row at a time: only a page of it is ever asked for.
struct Listing
{
    qsizetype total = 0;
    std::function<Json(qsizetype place)> rowAt;
};

/// One of the lists that can be read.
struct ListRoute
{
    const char *pattern; ///< of its path, as a regular expression
    const char *scope; ///< OAuth permission that it needs
    const char *filter; ///< member of the body that names those wanted, a list of IDs
    /// `wanted` are the IDs of the filter, nothing when all are. Nothing when the path names nobody.
    std::optional<Listing> (*list)(
        const ListQuestion &question, const std::optional<QStringList> &wanted, const SandboxWorld &world);
};

[[nodiscard]] std::span<const ListRoute> listRoutes();

struct ListAnswer
{
    int httpStatus = 200;
    QByteArray body; ///< of a 200
};

/// One page. Pure: pages count from 1, hold 50 rows unless the question says 1 to 100 (else 400), and one
/// behind the last is empty.
[[nodiscard]] ListAnswer listAnswer(
    const ListRoute &route, const ListQuestion &question, const SandboxWorld &world);

} // namespace onboard
