// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "sandbox/sockets.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace onboard {

#ifdef Q_OS_UNIX

namespace {

constexpr int noSocket = -1;
constexpr int mostDescriptors = 65'536;

using NameOf = int (*)(int, sockaddr *, socklen_t *);

/// The port of one end of a connected IPv4 socket, or 0.
int portOf(int descriptor, NameOf nameOf)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    const bool known = nameOf(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && size == sizeof address && address.sin_family == AF_INET;
    return known ? ntohs(address.sin_port) : 0;
}

template <class Use> void forEachConnection(int localPort, const Use &use)
{
    const int end = static_cast<int>(std::clamp<long>(sysconf(_SC_OPEN_MAX), 0, mostDescriptors));
    for (int descriptor = 0; descriptor < end; ++descriptor) {
        const int remotePort = portOf(descriptor, getpeername);
        if (remotePort != 0 && portOf(descriptor, getsockname) == localPort)
            use(descriptor, remotePort);
    }
}

int socketOf(int localPort, int remotePort)
{
    int found = noSocket;
    forEachConnection(localPort, [&](int descriptor, int remote) {
        if (remote == remotePort)
            found = descriptor;
    });
    return found;
}

} // namespace

bool hasLeft(int localPort, int remotePort)
{
    const int descriptor = socketOf(localPort, remotePort);
    char next = 0;
    // A reset connection has no peer any more, so that its socket is not found at all.
    return descriptor == noSocket || recv(descriptor, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

void cut(int localPort, int remotePort)
{
    if (const int descriptor = socketOf(localPort, remotePort); descriptor != noSocket)
        shutdown(descriptor, SHUT_RDWR);
}

void cutAll(int localPort)
{
    forEachConnection(localPort, [](int descriptor, int) { shutdown(descriptor, SHUT_RDWR); });
}

#else

bool hasLeft(int, int)
{
    return false;
}

void cut(int, int) { }

void cutAll(int) { }

#endif

} // namespace onboard
