// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/leaksearch.h"
#include "support/faultserver.h"

#include <QByteArray>

/// A service that tells everyone what it was told.
namespace onboard::test {

/// Of many kinds of characters, and found nowhere by chance. The token is shorter than what is blanked for
/// its length alone.
inline const QByteArray clientSecret = R"(Lk7~cl1ent+sEcr&t/"25%" \x=z)";
inline const QByteArray token = "tk~L3ak/+tOken_=x7Qp.9";

[[nodiscard]] inline LeakSearch searchForBoth()
{
    LeakSearch search;
    search.add("client secret", clientSecret);
    search.add("token", token);
    return search;
}

/// What a service was sent, and can repeat: the token endpoint the client secret, and the token that it
/// grants; the one that takes orders the token alone.
enum class Sent { Token, Both };

/// Each whole form, as a list of JSON strings.
[[nodiscard]] QByteArray echoedList(Sent sent = Sent::Token);
/// An error answer whose every member repeats the token.
[[nodiscard]] QByteArray echoedErrors();
/// {"status": …} with the token in all other members.
[[nodiscard]] QByteArray echoedStatus(int status);
/// A page, not JSON.
[[nodiscard]] QByteArray echoedPage(Sent sent = Sent::Token);
[[nodiscard]] Headers echoedHeaders(const Headers &more = {}, Sent sent = Sent::Token);
/// The token, granted together with scopes that repeat both.
[[nodiscard]] QByteArray echoedToken();
/// A refusal of the token endpoint.
[[nodiscard]] QByteArray echoedOAuthError();

/// An answer to an order, and what the program makes of it.
struct Echo
{
    const char *name;
    QList<Script> token;
    QList<Script> order;
    int exitCode;
};
[[nodiscard]] QList<Echo> echoes();

} // namespace onboard::test
