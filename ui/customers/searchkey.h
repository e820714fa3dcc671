// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace onboard {

/// A text as it is searched: without case, accents and the like, so that "zoe" finds "Zoë" and "strasse"
/// finds "Straße".
[[nodiscard]] QString searchKey(const QString &text);

/// The typed words to look for, each of them anywhere. The braces of a pasted ID are no part of it.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace onboard
