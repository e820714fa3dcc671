// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

namespace onboard {

/// All problems of a draft, in the order of the form. `today` is the day in UTC: a term must end at
/// least one calendar month after it (API.md §7, status 18).
[[nodiscard]] Problems problemsOf(const Contract &contract, const Draft &draft, QDate today);

/// A problem's text where it stands among others and not at its field: names the item where there are
/// several.
[[nodiscard]] QString textAmongOthers(const Contract &contract, const Draft &draft, const Problem &problem);

[[nodiscard]] QDate todayUtc();

/// 8-4-4-4-12 hexadecimal digits and nothing else; QUuid would overlook what stands behind them.
[[nodiscard]] bool isGuid(const QString &text);

/// Reads what a person typed or pasted for a field: blanks around it, thousands separators, the case and
/// braces of GUIDs are accepted (UX.md U5). Nothing entered gives std::monostate; what cannot be read
/// as the field's type comes back as the text itself, which validation then reports.
[[nodiscard]] Value valueFromText(const Field &field, const QString &text);

} // namespace onboard
