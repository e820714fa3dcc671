// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"
#include "window/languages.h"

namespace onboard {

class MainWindow;

/// Fills the window's menu bar anew, in the current language.
void fillMenus(MainWindow &window, const Languages &languages, const Theme &theme);

} // namespace onboard
