// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/apirequest.h"

#include "connection/httpcall.h"

namespace onboard {

QUrl addressOf(const Profile &profile, const QByteArray &path)
{
    QByteArray base = profile.apiBase.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    QUrl url = QUrl::fromEncoded(base + path, QUrl::StrictMode);
    const bool plain = path.startsWith('/') && url.adjusted(QUrl::NormalizePathSegments) == url;
    return plain ? url : QUrl();
}

bool setAuthorization(QNetworkRequest &request, const Token &token)
{
    QByteArray value = "Bearer " + token.value.reveal().toByteArray();
    const bool isSet = setHeader(request, "Authorization", value);
    wipe(value);
    return isSet;
}

} // namespace onboard
