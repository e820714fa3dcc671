#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Runs one fuzzing target: fuzz.sh TARGET SEEDS FOLDER [OPTIONS OF LIBFUZZER…]
# Inputs that reach something new are kept in FOLDER/corpus and used the next time; what fails stays in FOLDER.
# FUZZ_SECONDS says for how long, 30 if unset. Fails when anything was found.
set -euo pipefail

target=$1 seeds=$2 folder=$3
shift 3
mkdir -p "$folder/corpus"
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=print_stacktrace=1
exec "$target" -max_total_time="${FUZZ_SECONDS:-30}" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$folder/" "$@" "$folder/corpus" "$seeds"
