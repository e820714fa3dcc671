// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/problem.h"

#include <QString>

namespace onboard {

/// By which the control of a field is found: its key, from the second licence item on with the item's
/// number, "licenseItems.userSeat#2".
[[nodiscard]] inline QString controlName(const QString &key, int item)
{
    return item == 0 ? key : key + u'#' + QString::number(item + 1);
}

[[nodiscard]] inline QString controlName(const FieldRef &at)
{
    return controlName(at.key, at.item);
}

} // namespace onboard
