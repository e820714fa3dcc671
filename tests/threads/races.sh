#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Runs a program built with ThreadSanitizer, and fails when it or one of its races does: races.sh PROGRAM…
# Qt is not built so: of its locks only half is seen, and it is reported for what it does among its own
# threads. A report counts when both accesses are the program's own, inlined parts of Qt included.
set -euo pipefail

own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
result=0
TSAN_OPTIONS="exitcode=0 die_after_fork=0 log_path=$own/report" "$@" || result=$?

# The first frame of each access that is not the sanitizer's tells whose it is.
races=$(find "$own" -name 'report.*' -exec cat {} + | awk '
    /^WARNING: ThreadSanitizer/ { report = $0; ours = 0; accesses = 0; waiting = 0; next }
    { report = report "\n" $0 }
    /^  [A-Z][a-z ]*of size [0-9]+ at/ { ++accesses; waiting = 1; next }
    waiting && /^    #[0-9]+ / && !/\(libtsan\.so/ { if ($0 !~ /\(lib[^ ]*\.so/) ++ours; waiting = 0 }
    /^SUMMARY: ThreadSanitizer/ {
        if (ours == accesses) { print report; print "" }
        ours = 0; accesses = 1
    }')
if [ -n "$races" ]; then
    printf '%s\n' "$races"
    exit 1
fi
exit "$result"
