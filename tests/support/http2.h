// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/faultserver.h"

#include <QByteArray>

#include <optional>

/// As much of HTTP/2 (RFC 9113, RFC 7541) as a server needs that takes one order and then misbehaves: frames
/// are written by hand, so that they can be wrong.
namespace onboard::test::http2 {

/// Each order has a connection of its own, so it is the first stream of a client.
inline constexpr quint32 orderStream = 1;
inline constexpr qsizetype mostFrameBytes = 16'384; ///< of a payload, as long as nothing else is agreed

enum class Type : quint8 {
    Data = 0,
    Headers = 1,
    ResetStream = 3,
    Settings = 4,
    Ping = 6,
    GoAway = 7,
    WindowUpdate = 8,
};

enum class Error : quint32 {
    NoError = 0,
    Internal = 2,
    RefusedStream = 7,
    Cancel = 8,
    Http11Required = 13,
};

inline constexpr quint8 acknowledges = 1; ///< flag of settings and pings
inline constexpr quint8 endsStream = 1; ///< flag of headers and data
inline constexpr quint8 endsHeaders = 4;

struct Frame
{
    quint8 type = 0;
    quint8 flags = 0;
    quint32 stream = 0;
    QByteArray payload = {};
};

[[nodiscard]] QByteArray bytesOf(const Frame &frame);
/// Takes the first frame out of the buffer; nothing while it is not whole.
[[nodiscard]] std::optional<Frame> takeFrame(QByteArray &buffer);

/// What a client says first.
[[nodiscard]] QByteArrayView preface();
/// What a server says first: take as much as you like.
[[nodiscard]] QByteArray greeting();
[[nodiscard]] QByteArray acknowledgement();
[[nodiscard]] QByteArray pong(const Frame &ping);

// What a server may say on the order's stream.
[[nodiscard]] QByteArray head(int httpStatus, const Headers &headers = {}, bool isLast = false);
[[nodiscard]] QByteArray data(const QByteArray &bytes, bool isLast);
/// Head with Content-Length, and data in frames that are not too large.
[[nodiscard]] QByteArray answerBytes(int httpStatus, const QByteArray &body, const Headers &headers = {});
[[nodiscard]] QByteArray resetStream(Error error);
/// "Of your streams I looked at none above that one."
[[nodiscard]] QByteArray goAway(quint32 lastStream, Error error);

} // namespace onboard::test::http2
