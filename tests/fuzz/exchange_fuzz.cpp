// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The record of an exchange. Input: its text.
#include "exchange/exchangerecord.h"
#include "fuzz/promise.h"

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

bool isOneLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void isFit(const HttpHeaders &headers)
{
    promise(headers.size() <= ExchangeBounds::mostHeaders, "headers are bounded");
    for (const auto &[name, value] : headers)
        promise(!name.isEmpty() && isOneLine(name) && isOneLine(value), "a header is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::optional<Exchange> exchange = readExchange(bytesOf(data, size));
    if (!exchange)
        return 0;
    promise(exchange->startedAt.isValid(), "it began at a time");
    promise(exchange->httpStatus >= 0 && exchange->httpStatus <= 999, "a status has three digits");
    promise(exchange->url.userInfo().isEmpty(), "an address holds no password");
    promise(exchange->responseBytesLeftOut >= 0 && exchange->times.total >= 0, "nothing is negative");
    promise(isOneLine(exchange->method) && isOneLine(exchange->reason), "first lines are one line");
    isFit(exchange->requestHeaders);
    isFit(exchange->responseHeaders);
    const QByteArray written = writeExchange(*exchange);
    const std::optional<Exchange> again = readExchange(written);
    promise(again && *again == *exchange, "what was read can be written and read again");
    promise(writeExchange(*again) == written, "writing it again gives the same bytes");
    return 0;
}
