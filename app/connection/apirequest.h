// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "connection/tokensource.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

namespace onboard {

/// The address of a path of the API, percent-encoded and with its query. Invalid when base and path do not
/// make one plain address, such as with a customer ID of "..".
[[nodiscard]] QUrl addressOf(const Profile &profile, const QByteArray &path);

/// False, and nothing is set, when the token holds what could forge further headers.
[[nodiscard]] bool setAuthorization(QNetworkRequest &request, const Token &token);

} // namespace onboard
