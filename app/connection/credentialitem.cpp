// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/credentialitem.h"

#include <QCryptographicHash>

namespace onboard {

namespace {

constexpr QByteArrayView version = "1:";
constexpr qsizetype checksumDigits = 16;
constexpr qsizetype mostItemBytes = version.size() + checksumDigits + 1 + (mostSecretBytes + 2) / 3 * 4;

QByteArray checksumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(checksumDigits);
}

} // namespace

QString itemTextOf(const Secret &secret)
{
    QByteArray bytes = secret.reveal().toByteArray();
    QByteArray encoded = bytes.toBase64();
    QString text = QString::fromLatin1(version) + QString::fromLatin1(checksumOf(bytes)) + u':'
        + QLatin1StringView(encoded);
    wipe(bytes);
    wipe(encoded);
    return text;
}

std::optional<Secret> secretIn(QByteArrayView itemText)
{
    const qsizetype start = version.size() + checksumDigits + 1;
    if (itemText.size() <= start || itemText.size() > mostItemBytes || !itemText.startsWith(version)
        || itemText[start - 1] != ':')
        return std::nullopt;

    QByteArray encoded = itemText.sliced(start).toByteArray();
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    const bool holds = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && checksumOf(decoded.decoded) == itemText.sliced(version.size(), checksumDigits);
    std::optional<Secret> secret;
    if (holds)
        secret.emplace(decoded.decoded);
    wipe(encoded);
    wipe(decoded.decoded);
    return secret;
}

} // namespace onboard
