// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/rawbytes.h"

#include <QtEndian>

#include <array>

namespace onboard::test {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb8'8320 ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crcOfZeros(qsizetype count)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffff'ffff;
    for (qsizetype i = 0; i < count; ++i)
        crc = table[crc & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzipOfZeros(qsizetype count)
{
    // Qt puts the size before, zlib two bytes more, and a checksum of four after what gzip wants as well.
    constexpr qsizetype before = 4 + 2;
    constexpr qsizetype after = 4;
    const QByteArray packed = qCompress(QByteArray(count, '\0'), 9);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + packed.mid(before, packed.size() - before - after)
        + littleEndian(crcOfZeros(count)) + littleEndian(static_cast<quint32>(count));
}

QByteArray serverHello(OldTls version)
{
    const QByteArray number = QByteArray(1, '\3') + static_cast<char>(version);
    const QByteArray sessionId(1, '\0');
    const QByteArray suite("\xc0\x09", 2); // ECDHE_ECDSA_WITH_AES_128_CBC_SHA, which both versions know
    const QByteArray compression(1, '\0');
    const QByteArray hello = number + QByteArray(32, 'r') + sessionId + suite + compression;
    const auto size = static_cast<char>(hello.size());
    const QByteArray handshake = QByteArray("\2\0\0", 3) + size + hello;
    return '\x16' + number + '\0' + static_cast<char>(handshake.size()) + handshake;
}

} // namespace onboard::test
