// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onboard {

/// From now on assistive technology reads a LongTextView as the text that it is. May be called again.
void installLongTextAccess();

} // namespace onboard
