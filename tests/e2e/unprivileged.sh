#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Runs a command as a person without special rights: unprivileged.sh PROGRAM COMMAND…
# An administrator may look into every process, so for one it is run as "nobody", with a folder of its own;
# skipped where nobody may not read PROGRAM.
set -euo pipefail
program=$1
shift
if [ "$(id -u)" -ne 0 ]; then exec "$@"; fi

as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all)
"${as_nobody[@]}" test -r "$program" || { echo "“nobody” may not read $program."; exit 77; }
folder=$(mktemp -d --tmpdir=/tmp)
trap 'rm -rf "$folder"' EXIT
chown 65534:65534 "$folder"
cd "$folder"
env -u XDG_RUNTIME_DIR HOME="$folder" TMPDIR="$folder" "${as_nobody[@]}" "$@"
