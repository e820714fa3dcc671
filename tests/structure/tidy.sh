#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Common slips, as .clang-tidy lists them, in the sources of the program: tidy.sh ROOT BUILD_FOLDER
set -euo pipefail

project=$1
build=$2
if ! command -v clang-tidy >/dev/null; then
    echo "Skipped: there is no clang-tidy here."
    exit 77
fi
cd "$project"
# Options that only GCC knows are none of clang-tidy's business.
find app ui -type f -name '*.cpp' -print0 | xargs -0 --max-procs="$(nproc)" --max-args=4 \
    clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option
