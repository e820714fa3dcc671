// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace onboard::bench {

/// Fills a new journal in that folder with so many attempts of the last three years: 12 profiles, 5,000
/// customers, 24 products, all classes, seven in ten of them added. Gives the database's file. Ends the
/// process when that fails.
QString fillJournal(const QString &folder, int attempts);

} // namespace onboard::bench
