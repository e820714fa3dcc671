// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxserver.h"
#include "json/jsonfwd.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// HTTP by hand: what arrives is seen as it arrived.
namespace onboard::exchange {

struct Reply
{
    int httpStatus = 0; ///< 0: no status line came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool isWhole = false; ///< as many bytes as announced

    [[nodiscard]] Json json() const; ///< null when the body is none
};

/// Sends bytes to the server and reads until it closes the connection.
[[nodiscard]] Reply send(const SandboxServer &server, const QByteArray &request);

struct Post
{
    QByteArray path;
    QByteArray body;
    QByteArray type = "application/json";
    QByteArray token; ///< none: no Authorization header
    QByteArray furtherHeaders; ///< each with its line end
};
[[nodiscard]] QByteArray bytesOf(const Post &post);

/// What a form posted to the token endpoint gives.
[[nodiscard]] Reply askForToken(const SandboxServer &server, const QByteArray &form);
[[nodiscard]] QByteArray formFor(const QByteArray &scope);
/// A token that allows to order; the test fails when there is none.
[[nodiscard]] QByteArray tokenFor(
    const SandboxServer &server, const QByteArray &scope = "elements.license.readwrite.all");

[[nodiscard]] QByteArray pathFor(const QByteArray &customerId);
/// One order with a good token.
[[nodiscard]] Reply order(const SandboxServer &server, const QByteArray &customerId, const QByteArray &body);
/// The status of such an order; -1 when the answer has none.
[[nodiscard]] int statusOf(const Reply &reply);

} // namespace onboard::exchange
