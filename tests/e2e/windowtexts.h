// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace onboard::test {

/// Everything that all windows of this process say or could say: every text property of every widget and
/// action, shown or hidden, every row of every list, and what assistive technology is told. One a line,
/// UTF-8. Left out: the text of a password field, which is the entry itself; what it displays is there.
[[nodiscard]] QByteArray windowTexts();

} // namespace onboard::test
