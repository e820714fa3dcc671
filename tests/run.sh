#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Installs what is missing, builds with sanitizers, and runs every test with a home, a session bus and
# an unlocked keyring of its own:
#   tests/run.sh [--long] [--clang] [--tsan] [--fuzz] [-- ARGUMENTS OF CTEST]
#   --long    the tests labelled "long" too
#   --clang   the whole once more, built by Clang
#   --tsan    what has threads, built with ThreadSanitizer
#   --fuzz    each fuzzing target for 30 s, or FUZZ_SECONDS
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source-path=SCRIPTDIR source=../resources/packages/install.sh
source "$project/resources/packages/install.sh"

packages=(run headless tests)
presets=(asan)
selection=(--label-exclude long)
while [ $# -gt 0 ]; do
    case $1 in
        --long) selection=() presets+=(tsan) packages+=(clang long) ;;
        --clang) presets+=(clang) packages+=(clang) ;;
        --tsan) presets+=(tsan) ;;
        --fuzz) presets+=(fuzz) packages+=(clang) ;;
        --) shift && break ;;
        *) say "tests/run.sh: unknown option $1 (known: --long, --clang, --tsan, --fuzz, -- ARGUMENTS OF CTEST)" && exit 2 ;;
    esac
    shift
done
ctest_arguments=("${selection[@]}" "$@")

install_packages "${packages[@]}"

export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
if [ ! -w "${HOME:-/nowhere}" ]; then export CCACHE_DIR="${CCACHE_DIR:-$project/build/ccache}"; fi

build() {
    (cd "$project" && cmake --preset "$1" && cmake --build --preset "$1")
}

# The home, and with it settings, keyring, sockets and temporary files, of all tests.
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT

# Runs in a session bus: unlocks a keyring there, then tests the preset $1. The keyring is there when its
# name is; whoever asks for it before starts a second one, which is locked.
# shellcheck disable=SC2016 # expanded by the inner shell
in_session='
    keyring_is_there() {
        [[ $(dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets) == *"boolean true"* ]]
    }
    printf %s "keyring of the tests" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    for ((tries = 0; tries < 300; ++tries)); do
        if keyring_is_there; then break; fi
        sleep 0.1
    done
    keyring_is_there || { echo "The keyring of the tests did not start." >&2; exit 1; }
    cd "$PROJECT"
    exec ctest --preset "$1" --no-tests=error "${@:2}"
'

run_tests() {
    local home="$own/$1"
    mkdir -p "$home/tmp"
    mkdir -m 700 "$home/runtime"
    env -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u XDG_CURRENT_DESKTOP -u LC_ALL -u LANGUAGE \
        -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL \
        PROJECT="$project" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen HOME="$home" TMPDIR="$home/tmp" \
        XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
        XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" \
        ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1 \
        LSAN_OPTIONS="suppressions=$project/tests/lsan.supp:print_suppressions=0" \
        UBSAN_OPTIONS=print_stacktrace=1 \
        dbus-run-session -- bash -euc "$in_session" run_tests "$1" --parallel "$(nproc)" \
        "${ctest_arguments[@]}" </dev/null
}

result=0
for preset in "${presets[@]}"; do
    build "$preset"
    run_tests "$preset" || result=$?
done
exit "$result"
