// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace onboard {

struct WindowOptions
{
    QString profileName; ///< empty: the one used last
    QString draftFile; ///< empty: what was entered last
};

/// Makes the application and its window and runs until it is closed. Returns the exit code: 2 when the
/// profile is not known.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace onboard
