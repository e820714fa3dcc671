// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace onboard {

/// A request as it is handed to Qt.
struct HandedOver
{
    QNetworkRequest request;
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::PostOperation;
    qint64 bodySize = 0;
};

/// All headers as Qt sends them over HTTP/1.1: what was set, and what Qt adds to it, in its order.
/// Qt tells nobody: a test compares this with what a socket receives.
[[nodiscard]] HttpHeaders headersSent(const HandedOver &handedOver);

/// The same over HTTP/2: names in small letters, behind those that stand for the request line. On the wire
/// they are packed (RFC 7541), so that these are no bytes, but what the bytes mean.
[[nodiscard]] HttpHeaders headersSentOverHttp2(const HandedOver &handedOver);

} // namespace onboard
