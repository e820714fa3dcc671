// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/webaddress.h"

namespace onboard {

namespace {

QUrl writtenAgain(const QUrl &address)
{
    return QUrl::fromEncoded(address.toEncoded(), QUrl::StrictMode);
}

} // namespace

std::optional<QUrl> webAddress(const QByteArray &text)
{
    const QUrl address = writtenAgain(QUrl::fromEncoded(text, QUrl::TolerantMode));
    const bool isWeb = address.scheme() == u"https" || address.scheme() == u"http";
    if (!isWeb || address.host().isEmpty() || writtenAgain(address) != address)
        return {};
    return address;
}

} // namespace onboard
