#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# The rules that the folders of this project keep: rules.sh ROOT
# Prints "FILE:LINE: what is wrong" for everything that breaks one, and fails if anything does.
set -euo pipefail
cd "$1"

# Which rooms of app/ a room may include; itself always. No other room exists.
declare -A knows=(
    [json]=""
    [threads]=""
    [log]="threads"
    [exchange]="json"
    [contract]="json threads"
    [connection]="json threads log exchange"
    [customers]="json threads log exchange contract connection"
    [delivery]="json threads log exchange contract connection"
    [intake]="json exchange contract"
    [support]="json threads log exchange contract connection delivery intake"
    [sandbox]="json log contract"
    [command]="json log exchange contract connection customers delivery intake support sandbox"
)

# Where a POST may be made: for a token, for a list that is read, and for the order.
may_post='app/connection/tokensource.cpp app/customers/pagedread.cpp app/delivery/orderchannel.h'
may_post+=' app/delivery/delivery.cpp'

sources() { # FOLDER…: the C++ files below
    find "$@" -type f \( -name '*.cpp' -o -name '*.h' \) | sort
}

# Prints "FILE:LINE:match" of a pattern in the files named on stdin.
occurrences() { # PATTERN
    xargs -r -d '\n' grep -HnoE -e "$1" || true
}

includes() { # FOLDER…: "FILE:LINE:INCLUDED" of every include in quotes
    sources "$@" | occurrences '^ *# *include *"[^"]+"' | sed -E 's/: *# *include *"([^"]+)"/:\1/'
}

rooms_of_app_know_their_neighbours() {
    local at included line file room other
    while IFS=: read -r file line included; do
        at="$file:$line"
        room=${file#app/}
        room=${room%%/*}
        if [ "$room" = main.cpp ]; then continue; fi
        if [ -z "${knows[$room]+known}" ]; then
            echo "$at: the room app/$room is in no rule: add it to tests/structure/rules.sh"
        elif [[ $included != */* ]]; then
            if [ ! -f "${file%/*}/$included" ]; then echo "$at: \"$included\" is not beside this file"; fi
        elif [ ! -f "app/$included" ]; then
            echo "$at: \"$included\" is not in app/"
        else
            other=${included%%/*}
            case " $room ${knows[$room]} " in
                *" $other "*) ;;
                *) echo "$at: app/$room must not know app/$other" ;;
            esac
        fi
    done < <(includes app)
}

windows_do_not_know_the_command_line() {
    includes ui | sed -nE 's/^([^:]*:[0-9]*):command\/.*/\1: ui must not know app\/command/p'
}

app_has_no_widgets() {
    local widgets='Q(tWidgets|Widget|Application|Dialog|MessageBox|MainWindow|Label|LineEdit|ComboBox'
    widgets+='|PushButton|CheckBox|SpinBox|DateEdit|PlainTextEdit|TextEdit|Frame|Menu|Style|[A-Za-z]*Layout)'
    sources app | occurrences "^ *# *include *<${widgets}[>/]" \
        | sed -E 's/^([^:]*:[0-9]*):.*/\1: app must not know widgets/'
}

windows_do_not_reach_the_network() {
    sources ui | occurrences '\bQ(NetworkAccessManager|NetworkReply|TcpSocket|SslSocket)\b' \
        | sed -E 's/^([^:]*:[0-9]*):(.*)/\1: a window must not reach the network: \2/'
}

posts_are_made_where_they_belong() {
    local file rest
    while IFS=: read -r file rest; do
        case " $may_post " in
            *" $file "*) ;;
            *) echo "$file:${rest%%:*}: a POST may be made only in $may_post" ;;
        esac
    done < <(sources app ui | occurrences '(\.|->|QNetworkAccessManager::) *post *\(')
}

never() { # PATTERN REASON FOLDER…
    local pattern=$1 reason=$2
    shift 2
    sources "$@" | occurrences "$pattern" | sed -E "s/^([^:]*:[0-9]*):.*/\1: $reason/"
}

some_things_are_never_written() {
    never 'ignoreSslErrors *\(' 'a TLS error is never ignored' app ui tests
    never 'setInsecureFallback *\(' 'a secret is never stored in plain text' app ui tests
    never '\bqWait *\( *[1-9]' 'wait for a condition, not for a time' app ui tests
    never '\b(qSleep|sleep_for|sleep_until|msleep|usleep) *\(' 'wait for a condition, not for a time' tests
    never '\b(TODO|FIXME|XXX|HACK)\b' 'nothing is left for later' app ui tests
}

headers_are_read_once() {
    local file
    while read -r file; do
        grep -q '^#pragma once$' "$file" || echo "$file:1: #pragma once is missing"
    done < <(sources app ui tests | grep '\.h$')
}

licences_are_named() {
    local file head
    while read -r file; do
        head=$(head -n 5 "$file")
        if [[ $head != *"SPDX-FileCopyrightText: "* || $head != *"SPDX-License-Identifier: MIT"* ]]; then
            echo "$file:1: the SPDX lines are missing"
        fi
    done < <(find ./* .ci -path ./build -prune -o -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.sh' \
        -o -name '*.cmake' -o -name '*.svg' -o -name CMakeLists.txt -o -path .ci/run \) -print \
        | sed 's,^\./,,' | sort)
}

# The linker takes one of two classes of the same name, and says nothing.
a_class_stands_once() {
    sources app ui | grep '\.h$' | xargs -r -d '\n' grep -HnE '^(class|struct) [A-Za-z]+( final)?( *:.*| *\{.*)?$' \
        | awk -F: '{
            split($3, word, " ")
            name = word[2]
            if (name in first) print $1 ":" $2 ": " name " stands in " first[name] " too"
            else first[name] = $1
        }'
}

# A text that is marked in one context and asked for in another stays English, and nothing says so.
marked_texts_are_asked_for() {
    local file line context
    while IFS=: read -r file line context; do
        context=${context#*\"}
        context=${context%\"}
        [[ $context =~ ^(onboard::|[a-z]) ]] && continue
        grep -qE "(Q_DECLARE_TR_FUNCTIONS\\($context\\)|translate\\(\"$context\")" "$file" && continue
        echo "$file:$line: nobody in this file asks for texts of \"$context\""
    done < <(sources app ui | occurrences 'QT_TRANSLATE_NOOP\( *"[^"]+"')
}

scripts_can_be_run() {
    local script
    for script in app/run.sh tests/run.sh .ci/run; do
        [ -x "$script" ] || echo "$script:1: is not executable"
    done
}

found=$(
    rooms_of_app_know_their_neighbours
    windows_do_not_know_the_command_line
    app_has_no_widgets
    windows_do_not_reach_the_network
    posts_are_made_where_they_belong
    some_things_are_never_written
    headers_are_read_once
    licences_are_named
    a_class_stands_once
    marked_texts_are_asked_for
    scripts_can_be_run
)
if [ -n "$found" ]; then
    printf '%s\n' "$found"
    exit 1
fi
