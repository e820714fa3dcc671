// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/exitcode.h"

namespace onboard {

ExitCode exitCodeOf(OutcomeClass outcomeClass)
{
    switch (outcomeClass) {
    case OutcomeClass::Success:
        return ExitSuccess;
    case OutcomeClass::Change:
    case OutcomeClass::Refused:
        return ExitNotAdded;
    case OutcomeClass::NotSent:
        return ExitNotSent;
    case OutcomeClass::Unknown:
        break;
    }
    return ExitUnknown;
}

} // namespace onboard
