#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds and starts Elements Onboard: app/run.sh [ARGUMENTS OF THE PROGRAM]
# Where there is no display, and no arguments, the program does its main job by itself in a display in
# memory, prints the outcome as JSON and leaves a picture of its window in build/first-run.png.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
program="$project/build/release/bin/elements-onboard"
# shellcheck source-path=SCRIPTDIR source=../resources/packages/install.sh
source "$project/resources/packages/install.sh"

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

build() {
    cmake -S "$project" --preset release
    cmake --build "$project/build/release"
}

# With settings and data of its own, so that a person's are left alone.
walk_through() {
    local own
    own=$(mktemp -d)
    # shellcheck disable=SC2064 # the name is fixed now, and gone later
    trap "rm -rf '$own'" EXIT
    mkdir -m 700 "$own/runtime"
    env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$own/runtime" \
        XDG_CONFIG_HOME="$own/config" XDG_DATA_HOME="$own/data" XDG_CACHE_HOME="$own/cache" \
        xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
        "$program" walkthrough --picture "$project/build/first-run.png"
}

# Qt wants to know that text is UTF-8.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then export LANG=C.UTF-8; fi

if has_display || [ $# -gt 0 ]; then
    install_packages run
    build >&2
    exec "$program" "$@"
fi
install_packages run headless
build >&2
say "There is no display: the window shows itself in memory and adds a service in the sandbox."
walk_through
