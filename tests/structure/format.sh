#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# All C++ sources are laid out as .clang-format says: format.sh ROOT
# Versions of clang-format disagree in details, so only the one that the project uses is asked.
set -euo pipefail
cd "$1"

used=14
skipped=77
clang_format=$(command -v "clang-format-$used" || command -v clang-format || true)
if [ -z "$clang_format" ] || ! "$clang_format" --version | grep -q "version $used\."; then
    echo "Skipped: there is no clang-format $used here."
    exit "$skipped"
fi
find app ui tests -type f \( -name '*.cpp' -o -name '*.h' \) -print0 \
    | xargs -0 "$clang_format" --dry-run --Werror
