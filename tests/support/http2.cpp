// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/http2.h"

#include <QtEndian>

#include <algorithm>

namespace onboard::test::http2 {

namespace {

constexpr qsizetype frameHeadBytes = 9;
constexpr quint32 streamMask = 0x7fff'ffff;
constexpr quint32 largestWindow = 0x7fff'ffff;

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

char byteOf(qsizetype value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

/// RFC 7541 §5.1 and §5.2: a text as it is, its length in 7 bits or more.
QByteArray text(const QByteArray &bytes)
{
    constexpr qsizetype prefix = 127;
    if (bytes.size() < prefix)
        return QByteArray(1, byteOf(bytes.size())) + bytes;
    QByteArray length(1, byteOf(prefix));
    qsizetype left = bytes.size() - prefix;
    for (; left >= 128; left /= 128)
        length.append(byteOf(left % 128 + 128));
    length.append(byteOf(left));
    return length + bytes;
}

/// RFC 7541 §6.2.2 with a name of its own. Names travel in small letters.
QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return QByteArray(1, '\0') + text(name.toLower()) + text(value);
}

/// ":status": 200 stands in the static table at 8, any other takes the name from there.
QByteArray statusField(int httpStatus)
{
    if (httpStatus == 200)
        return QByteArray(1, byteOf(0x80 + 8));
    return byteOf(8) + text(QByteArray::number(httpStatus));
}

QByteArray frame(Type type, quint8 flags, quint32 stream, const QByteArray &payload)
{
    return bytesOf({static_cast<quint8>(type), flags, stream, payload});
}

} // namespace

QByteArray bytesOf(const Frame &frame)
{
    QByteArray bytes = number(static_cast<quint32>(frame.payload.size())).sliced(1);
    bytes.append(static_cast<char>(frame.type));
    bytes.append(static_cast<char>(frame.flags));
    return bytes + number(frame.stream) + frame.payload;
}

std::optional<Frame> takeFrame(QByteArray &buffer)
{
    if (buffer.size() < frameHeadBytes)
        return {};
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(buffer.constData()) >> 8);
    if (buffer.size() < frameHeadBytes + size)
        return {};
    const Frame taken{static_cast<quint8>(buffer[3]), static_cast<quint8>(buffer[4]),
        qFromBigEndian<quint32>(buffer.constData() + 5) & streamMask, buffer.mid(frameHeadBytes, size)};
    buffer.remove(0, frameHeadBytes + size);
    return taken;
}

QByteArrayView preface()
{
    return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
}

QByteArray greeting()
{
    constexpr quint32 firstWindow = 65'535;
    const QByteArray initialWindow = QByteArray("\0\4", 2) + number(largestWindow);
    return frame(Type::Settings, 0, 0, initialWindow)
        + frame(Type::WindowUpdate, 0, 0, number(largestWindow - firstWindow));
}

QByteArray acknowledgement()
{
    return frame(Type::Settings, acknowledges, 0, {});
}

QByteArray pong(const Frame &ping)
{
    return frame(Type::Ping, acknowledges, 0, ping.payload);
}

QByteArray head(int httpStatus, const Headers &headers, bool isLast)
{
    QByteArray block = statusField(httpStatus);
    for (const auto &[name, value] : headers)
        block += field(name, value);
    const auto last = isLast ? endsStream : quint8(0);
    return frame(Type::Headers, static_cast<quint8>(endsHeaders | last), orderStream, block);
}

QByteArray data(const QByteArray &bytes, bool isLast)
{
    return frame(Type::Data, isLast ? endsStream : quint8(0), orderStream, bytes);
}

QByteArray answerBytes(int httpStatus, const QByteArray &body, const Headers &headers)
{
    Headers all = withContentType(headers);
    if (httpStatus != 204 && httpStatus != 304)
        all.append({"Content-Length", QByteArray::number(body.size())});
    QByteArray bytes = head(httpStatus, all, body.isEmpty());
    for (qsizetype at = 0; at < body.size(); at += mostFrameBytes)
        bytes += data(body.mid(at, mostFrameBytes), at + mostFrameBytes >= body.size());
    return bytes;
}

QByteArray resetStream(Error error)
{
    return frame(Type::ResetStream, 0, orderStream, number(static_cast<quint32>(error)));
}

QByteArray goAway(quint32 lastStream, Error error)
{
    return frame(Type::GoAway, 0, 0, number(lastStream) + number(static_cast<quint32>(error)));
}

} // namespace onboard::test::http2
