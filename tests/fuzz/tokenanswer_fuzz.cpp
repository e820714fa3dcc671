// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The answer of a token endpoint. Input: a line with the HTTP status, one with the Location, then the body.
#include "connection/tokenanswer.h"
#include "fuzz/promise.h"

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

constexpr QByteArrayView secret = "secret_of_acme"; // also in the dictionary, so that answers repeat it
constexpr qint64 year = 366LL * 24 * 3'600;

void isFit(const Token &token)
{
    const QByteArrayView value = token.value.reveal();
    promise(!value.isEmpty() && value.size() <= 32 << 10, "a token has a size");
    promise(
        std::ranges::all_of(value, [](char c) { return c > 0x20 && c < 0x7f; }), "a token forges no header");
    promise(token.lifeSeconds >= 0 && token.lifeSeconds <= year, "a token's life is within a year");
    promise(token.renewAt.isForever() == false && token.renewAt.remainingTime() <= year * 1'000,
        "a token is renewed within its life");
    promise(!token.scopes.join(u' ').toUtf8().contains(secret), "the scopes do not tell the secret");
}

void isFit(const TokenFailure &failure)
{
    promise(!failure.sentence.isEmpty() && failure.sentence.size() < 1'000, "a failure has a sentence");
    promise(!failure.sentence.toUtf8().contains(secret), "the sentence does not tell the secret");
    promise(!failure.error.toUtf8().contains(secret), "the code does not tell the secret");
    promise(std::ranges::all_of(failure.sentence, [](QChar c) { return c.isPrint() || c.isSurrogate(); }),
        "a sentence is plain text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TokenQuestion question{
        QStringLiteral("elements.license.readwrite.all"), QStringLiteral("identity.example"), Secret(secret)};
    QByteArray rest = bytesOf(data, size);
    CallResult result;
    result.httpStatus = std::clamp(takeLine(rest).trimmed().toInt(), 0, 999);
    result.end = result.httpStatus == 0 ? CallEnd::Tls : CallEnd::Complete;
    result.headers.append({"Location", takeLine(rest)});
    result.body = rest;

    const TokenResult answer = readTokenAnswer(result, question);
    std::visit([](const auto &each) { isFit(each); }, answer);
    promise(
        std::holds_alternative<TokenFailure>(answer) || result.httpStatus == 200, "only 200 brings a token");
    return 0;
}
