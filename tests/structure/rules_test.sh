#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Breaks each rule of rules.sh once, in a small project of its own, and expects to be told of just that.
set -euo pipefail

rules="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/rules.sh"
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
failures=0

write() { # FILE LINE…: a file with the SPDX lines and these lines
    mkdir -p "$(dirname "$1")"
    printf '%s\n' '// SPDX-FileCopyrightText: 2026 Somebody' '// SPDX-License-Identifier: MIT' "${@:2}" >"$1"
}

new_project() {
    rm -rf "$own/project"
    mkdir "$own/project"
    cd "$own/project"
    local room
    for room in json contract connection delivery sandbox command; do
        write "app/$room/$room.h" '#pragma once'
        write "app/$room/$room.cpp" "#include \"$room/$room.h\""
    done
    write app/delivery/delivery.cpp '#include "connection/connection.h"' 'channel.post(request, &body);'
    write app/main.cpp '#include "window/window.h"'
    write ui/window/window.h '#pragma once' '#include <QWidget>' 'class Window : public QWidget' 'class QLabel;'
    write tests/window_test.cpp 'QTRY_VERIFY(done);'
    write CMakeLists.txt
    write app/run.sh
    write tests/run.sh
    write .ci/run
    chmod +x app/run.sh tests/run.sh .ci/run
}

failed() {
    echo "FAILED: $1"
    failures=$((failures + 1))
}

expect_clean() {
    local found
    found=$(bash "$rules" . 2>&1) || failed "a project that keeps the rules: $found"
}

expect() { # MESSAGE: the rules find this, nothing else, and fail
    local found status=0
    found=$(bash "$rules" . 2>&1) || status=$?
    if [ "$status" -ne 1 ] || [ "$found" != "$1" ]; then
        failed "expected: $1"
        echo "   but got: $found (exit code $status)"
    fi
}

# FILE, its third and later lines, then the message that is expected.
broken() {
    new_project
    write "${@:1:$#-1}"
    expect "${!#}"
}

new_project
expect_clean

broken app/json/reader.cpp '#include "contract/contract.h"' \
    'app/json/reader.cpp:3: app/json must not know app/contract'
broken app/contract/draft.cpp '#include "connection/connection.h"' \
    'app/contract/draft.cpp:3: app/contract must not know app/connection'
broken app/connection/token.cpp '#include "contract/contract.h"' \
    'app/connection/token.cpp:3: app/connection must not know app/contract'
broken app/delivery/attempt.h '#pragma once' '#include "sandbox/sandbox.h"' \
    'app/delivery/attempt.h:4: app/delivery must not know app/sandbox'
broken app/sandbox/rules.cpp '#include "delivery/delivery.h"' \
    'app/sandbox/rules.cpp:3: app/sandbox must not know app/delivery'
broken app/sandbox/rules.cpp '#include "connection/connection.h"' \
    'app/sandbox/rules.cpp:3: app/sandbox must not know app/connection'
broken app/command/submit.cpp '#include "window/window.h"' \
    'app/command/submit.cpp:3: "window/window.h" is not in app/'
broken app/json/reader.cpp '#include "elsewhere.h"' \
    'app/json/reader.cpp:3: "elsewhere.h" is not beside this file'
broken app/attic/thing.cpp '#include "json/json.h"' \
    'app/attic/thing.cpp:3: the room app/attic is in no rule: add it to tests/structure/rules.sh'
broken ui/window/start.cpp '#include "command/command.h"' \
    'ui/window/start.cpp:3: ui must not know app/command'
broken app/command/submit.cpp '#include <QMessageBox>' \
    'app/command/submit.cpp:3: app must not know widgets'
broken app/command/submit.cpp '#include <QtWidgets/QLabel>' \
    'app/command/submit.cpp:3: app must not know widgets'
broken ui/window/fetch.cpp 'QNetworkAccessManager network;' \
    'ui/window/fetch.cpp:3: a window must not reach the network: QNetworkAccessManager'
post_rule='a POST may be made only in app/connection/tokensource.cpp app/customers/pagedread.cpp app/delivery/orderchannel.h'
post_rule+=' app/delivery/delivery.cpp'
broken app/sandbox/rules.cpp 'network->post(request, bytes);' "app/sandbox/rules.cpp:3: $post_rule"
broken ui/window/send.cpp 'channel.post(request, body);' "ui/window/send.cpp:3: $post_rule"
broken app/connection/token.cpp 'reply->ignoreSslErrors();' \
    'app/connection/token.cpp:3: a TLS error is never ignored'
broken app/connection/token.cpp 'job.setInsecureFallback(true);' \
    'app/connection/token.cpp:3: a secret is never stored in plain text'
broken tests/slow_test.cpp 'QTest::qWait(1000);' \
    'tests/slow_test.cpp:3: wait for a condition, not for a time'
broken tests/slow_test.cpp 'std::this_thread::sleep_for(1s);' \
    'tests/slow_test.cpp:3: wait for a condition, not for a time'
later=TO
broken app/json/reader.cpp "// ${later}DO: more" 'app/json/reader.cpp:3: nothing is left for later'
broken ui/window/title.cpp 'constexpr auto title = QT_TRANSLATE_NOOP("Title", "New order");' \
    'ui/window/title.cpp:3: nobody in this file asks for texts of "Title"'
broken app/json/reader.h 'class Reader;' 'app/json/reader.h:1: #pragma once is missing'
broken ui/window/zoom.h '#pragma once' 'class Window' \
    'ui/window/zoom.h:4: Window stands in ui/window/window.h too'

new_project
echo 'int main() { }' >tests/bare_test.cpp
expect 'tests/bare_test.cpp:1: the SPDX lines are missing'

new_project
chmod -x tests/run.sh
expect 'tests/run.sh:1: is not executable'

if [ "$failures" -gt 0 ]; then exit 1; fi
echo "Each rule was broken once, and each time found."
