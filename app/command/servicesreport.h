// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/currentservice.h"
#include "json/jsonfwd.h"

#include <QStringList>

namespace onboard {

/// For a script: a list of objects with the members of CurrentService, null where nothing is said.
[[nodiscard]] Json reportObjectOf(const QList<CurrentService> &services);

/// For a person, each in one line of aligned columns: service, seats, storage, retention, end, source,
/// payment.
[[nodiscard]] QStringList linesOf(const QList<CurrentService> &services);

} // namespace onboard
