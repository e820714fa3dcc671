// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/httpcall.h"
#include "delivery/oneshotbody.h"

#include <QNetworkAccessManager>

namespace onboard {

/// The only way on which a paid order leaves: a network access manager that can do nothing but post a
/// body that is read once. That an order is never posted from bytes, which Qt would send again by itself
/// (QT-FACTS A1), is thereby checked by the compiler. Use one for one POST: a new connection cannot be
/// one that the server is just closing.
class OrderChannel : private QNetworkAccessManager
{
public:
    explicit OrderChannel(const QUrl &url) { setProxyFor(*this, url); }

    /// The body has to outlive the reply, and the reply must go before this channel does.
    [[nodiscard]] QNetworkReply *post(const QNetworkRequest &request, OneShotBody *body)
    {
        return QNetworkAccessManager::post(request, body);
    }
    QNetworkReply *post(const QNetworkRequest &request, const QByteArray &bytes) = delete;
    QNetworkReply *post(const QNetworkRequest &request, QIODevice *device) = delete;
};

} // namespace onboard
