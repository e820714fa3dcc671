// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <functional>

namespace onboard {

/// The secrets that are in memory now. Process-wide, and the only such state about them: whoever writes a
/// log line, a message handler above all, has no object that it could ask. Secret keeps it up to date; it
/// holds no bytes of its own. Thread: any.
class LiveSecrets
{
public:
    /// Shows each of them. The bytes are valid during the call only, in which no secret may come or go.
    static void visit(const std::function<void(QByteArrayView)> &visitor);

    /// Told now and whenever the first one comes or the last one goes; under the same restriction. One
    /// listener at a time; an empty one ends it.
    static void listen(std::function<void(bool areThere)> listener);

private:
    friend class Secret;
    struct State;

    static State &state();
    static void add(QByteArrayView secret);
    static void remove(QByteArrayView secret);
};

} // namespace onboard
