// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace onboard {

/// cpp-httplib keeps its sockets to itself: it neither says when a client has left, nor ends a waiting
/// connection. The ports of a connection find its socket among those of this process. Where sockets
/// cannot be listed nothing is ever found: waiting requests then end only with the server.

/// True when the client of a connection has closed it.
[[nodiscard]] bool hasLeft(int localPort, int remotePort);

/// Ends one connection at once, with no byte of an answer.
void cut(int localPort, int remotePort);

/// Ends every connection to a port of this process.
void cutAll(int localPort);

} // namespace onboard
