#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Runs a command on a display in memory with assistive technology switched on, as for somebody who uses a
# screen reader: assistive-session.sh COMMAND…
set -euo pipefail

for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$launcher" ]; then break; fi
done
export LAUNCHER=$launcher QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb

# shellcheck disable=SC2016 # expanded by the inner shell
exec dbus-run-session -- bash -euc '
    is_there() {
        dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.NameHasOwner string:org.a11y.Bus | grep -q "boolean true"
    }
    "$LAUNCHER" --launch-immediately &
    trap "kill $!" EXIT
    until is_there; do
        kill -0 $! || { echo "assistive-session.sh: the accessibility bus did not start" >&2; exit 1; }
        sleep 0.1
    done
    xvfb-run --auto-servernum "$@"
' assistive "$@"
