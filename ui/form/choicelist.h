// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QComboBox;

namespace onboard {

/// Behind each entry of an opened dropdown: what it means, in a quieter colour. The closed box shows
/// the entry alone, as it is sent.
void showMeanings(QComboBox &box);
void setMeaning(QComboBox &box, int row, const QString &meaning);
[[nodiscard]] QString meaningAt(const QComboBox &box, int row);

/// Takes typed texts too, and offers the entries that contain them.
void makeOpen(QComboBox &box);

} // namespace onboard
