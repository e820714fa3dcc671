#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Runs a command that can mount file systems which nobody else sees: mounts.sh COMMAND…
# Skipped where that is not possible.
set -euo pipefail

for own in "--mount" "--user --map-root-user --mount"; do
    # shellcheck disable=SC2086 # several words
    if unshare $own mount -t tmpfs -o size=64k none /tmp 2>/dev/null; then
        # shellcheck disable=SC2086
        exec unshare $own env CAN_MOUNT=1 "$@"
    fi
done
echo "No file system can be mounted here."
exit 77
