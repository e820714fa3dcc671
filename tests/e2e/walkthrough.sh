#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# The main job in the real window, by itself: exit code, report and picture.
set -euo pipefail
program=$1
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT

report=$("$program" walkthrough --picture "$own/pictures/window.png")
for member in '"outcome":"answered"' '"class":"success"' '"status":1,' '"product":"Office365Backup"'; do
    [[ $report == *"$member"* ]] || { echo "The report lacks $member: $report" >&2; exit 1; }
done
[ "$(head -c 8 "$own/pictures/window.png" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] \
    || { echo "There is no picture." >&2; exit 1; }

if "$program" walkthrough --picture /dev/null/none.png >/dev/null 2>"$own/said"; then
    echo "A picture that cannot be written must not count as success." >&2
    exit 1
fi
grep -q none.png "$own/said"
