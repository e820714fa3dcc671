// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/dumpprotection.h"

#include "connection/livesecrets.h"

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/types.h>

#include <sys/ptrace.h>
#endif

namespace onboard {

/// What was allowed before, as long as it is not allowed.
struct DumpProtection::Before
{
    Before();
    ~Before();
    Q_DISABLE_COPY_MOVE(Before)

#ifdef Q_OS_UNIX
    std::optional<rlimit> core;
#endif
#ifdef Q_OS_LINUX
    int dumpable = prctl(PR_GET_DUMPABLE);
#endif
};

DumpProtection::Before::Before()
{
#ifdef Q_OS_UNIX
    if (rlimit limit{}; getrlimit(RLIMIT_CORE, &limit) == 0) {
        core = limit;
        limit.rlim_cur = 0; // the soft limit alone: the hard one could not be taken back
        setrlimit(RLIMIT_CORE, &limit);
    }
#endif
#ifdef Q_OS_LINUX
    // Also where the kernel gives dumps to a program, which the limit does not keep it from.
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_MACOS
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

DumpProtection::Before::~Before()
{
#ifdef Q_OS_LINUX
    if (dumpable == 1)
        prctl(PR_SET_DUMPABLE, 1);
#endif
#ifdef Q_OS_UNIX
    if (core)
        setrlimit(RLIMIT_CORE, &*core);
#endif
}

DumpProtection::DumpProtection()
{
    LiveSecrets::listen([this](bool areThere) {
        if (!areThere)
            m_before.reset();
        else if (!m_before)
            m_before = std::make_unique<Before>();
    });
}

DumpProtection::~DumpProtection()
{
    LiveSecrets::listen({});
}

} // namespace onboard
