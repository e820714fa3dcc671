// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace onboard::fuzz {

/// The input as the program gets it: bytes of their own, so that a read past their end is seen.
[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Takes the text up to the next line break out of `rest`, the break with it.
[[nodiscard]] inline QByteArray takeLine(QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArray line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 1);
    return line;
}

/// What holds for every input, however hostile: a broken promise is a finding like a crash.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

} // namespace onboard::fuzz
