#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Runs a command where the keyring is in a known state, with a home, a runtime folder and a session bus
# of its own: keyring-session.sh STATE COMMAND…
#   unlocked     a keyring that can be read and written
#   locked       one that holds what COMMAND stored before, and that nobody can unlock
#   no-service   a session bus without a keyring
#   no-bus       no session bus
# COMMAND sees the state in KEYRING_STATE and the keyring's process in KEYRING_PID. For "locked" it is run
# three times: with the state "prepare", with "locked", and with "after", when the keyring is open again.
set -euo pipefail

state=$1
shift

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/home/.local/share"
mkdir -m 700 "$folder/runtime"

# No display: a prompt of the keyring then fails at once. No desktop: the backend is the Secret Service.
own() { # STATE COMMAND…
    local now=$1
    shift
    env -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL \
        -u SSH_AUTH_SOCK -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u GNOME_DESKTOP_SESSION_ID \
        -u KDE_FULL_SESSION -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME \
        HOME="$folder/home" XDG_RUNTIME_DIR="$folder/runtime" KEYRING_STATE="$now" \
        QT_QPA_PLATFORM=offscreen "$@"
}

# The rest runs inside a session bus and gets the command as its arguments. The keyring goes with its session.
# shellcheck disable=SC2016 # expanded by the inner shell
with_keyring='
    ask_bus() { dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "org.freedesktop.DBus.$@"; }
    if [ "$KEYRING_STATE" = locked ]; then
        gnome-keyring-daemon --start --components=secrets >/dev/null
    else
        printf %s "password of this test" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    fi
    ask_bus StartServiceByName string:org.freedesktop.secrets uint32:0 >/dev/null
    KEYRING_PID=$(ask_bus GetConnectionUnixProcessID string:org.freedesktop.secrets | awk "{print \$NF}")
    export KEYRING_PID
    trap "kill -CONT $KEYRING_PID; kill $KEYRING_PID" EXIT
    "$@"
'

case $state in
    unlocked)
        own unlocked dbus-run-session -- bash -euc "$with_keyring" keyring "$@"
        ;;
    locked)
        own prepare dbus-run-session -- bash -euc "$with_keyring" keyring "$@"
        own locked dbus-run-session -- bash -euc "$with_keyring" keyring "$@"
        own after dbus-run-session -- bash -euc "$with_keyring" keyring "$@"
        ;;
    no-service)
        cat >"$folder/bus.conf" <<'CONFIGURATION'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIGURATION
        own no-service dbus-run-session --config-file="$folder/bus.conf" -- "$@"
        ;;
    no-bus)
        own no-bus "$@"
        ;;
    *)
        echo "keyring-session.sh: unknown state $state" >&2
        exit 2
        ;;
esac
