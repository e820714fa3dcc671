// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/credentialstore.h"

#include <QEventLoop>

namespace onboard {

/// Starts a change of the keychain and waits in the event loop until it has ended.
template <class Start> [[nodiscard]] CredentialChange waitFor(const Start &start)
{
    QEventLoop loop;
    CredentialChange result;
    start(&loop, [&](const CredentialChange &change) {
        result = change;
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace onboard
