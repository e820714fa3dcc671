#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# UX.md U22: the sandbox works where there is no network at all, and with it the whole main job. In a
# network of its own, which has loopback and nothing else; skipped where no such network can be made.
set -euo pipefail
program=$1

unshare --map-root-user --net true 2>/dev/null || { echo "No network namespace can be made here."; exit 77; }
unshare --map-root-user --net bash -euc '
    ip link set lo up
    [ "$(ip -o link | wc -l)" -eq 1 ]
    "$1" walkthrough' offline "$program" | grep -q '"status":1,'
