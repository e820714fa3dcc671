// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace onboard {

struct JournalQuery;

/// The words of a text as the journal's search tells them apart: lower case, at most 16 of them.
[[nodiscard]] QStringList wordsIn(const QString &text);

/// What the full text search is asked so that it finds all that the query's words, classes and profile
/// allow, and little more. Nothing that a person types is a command of it. Empty when it is not needed.
[[nodiscard]] QString searchFor(const JournalQuery &query);

} // namespace onboard
