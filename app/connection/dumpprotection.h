// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

namespace onboard {

/// As long as it lives, and while there are secrets in memory, the process leaves no core dump and no other
/// process of the same person can look into its memory: on Linux both end with the last secret; on macOS
/// the second stays. On other systems, and against an administrator, it does nothing. One at a time, made
/// in main(). Thread: any.
class DumpProtection
{
public:
    DumpProtection();
    ~DumpProtection();
    Q_DISABLE_COPY_MOVE(DumpProtection)

private:
    struct Before;

    std::unique_ptr<Before> m_before; ///< null while dumps are allowed
};

} // namespace onboard
