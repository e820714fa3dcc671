// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace onboard::test {

/// So many zeros as gzip (RFC 1952), a thousandth as large.
[[nodiscard]] QByteArray gzipOfZeros(qsizetype count);

enum class OldTls : quint8 { Tls10 = 1, Tls11 = 2 };

/// What a server says that speaks no newer version than this, in answer to any client (RFC 4346 §7.4.1.3).
[[nodiscard]] QByteArray serverHello(OldTls version);

} // namespace onboard::test
