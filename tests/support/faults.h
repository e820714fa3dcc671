// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/faultserver.h"

namespace onboard::test {

/// A way in which a server takes a whole order and gives no whole answer.
struct Fault
{
    const char *name;
    Script script;
    bool qtSendsAgain = false; ///< when the body is given as bytes (QT-FACTS A1), in every Qt so far
    bool qt64SendsAgain = false; ///< the same, in Qt 6.4; a later one refuses where it cannot read the status
};

[[nodiscard]] QList<Fault> faultsAfterOrder();

} // namespace onboard::test
