// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The value of a header, sent or received. Input: the value.
#include "connection/httpcall.h"
#include "fuzz/promise.h"

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || (byte >= 0x7f && byte < 0xa0);
}

void isSentAsItIs(const QByteArray &value)
{
    QNetworkRequest request;
    const bool isSet = setHeader(request, "Authorization", value);
    promise(
        isSet != std::ranges::any_of(value, isControl), "a control character, and nothing else, is refused");
    promise(isSet || request.rawHeaderList().isEmpty(), "what is refused is not set");
    promise(!isSet || request.rawHeader("Authorization") == value, "what is set is the value, whole");
    promise(request.rawHeaderList().size() <= 1, "one value is one header");
}

void isShownSafely(const QByteArray &value)
{
    constexpr qsizetype most = 40;
    const QString shown = foreignText(QString::fromUtf8(value), most);
    promise(shown.size() <= most + 1, "it is cut");
    promise(std::ranges::all_of(shown, [](QChar c) { return c.isPrint() || c.isSurrogate(); }),
        "it is one line of plain text");
}

void isFoundByItsName(const QByteArray &value)
{
    const HttpHeaders headers{
        {"X-Other", "1"}, {"rEqUeSt-Id", value}, {"Request-Id", "later"}, {value, "named"}};
    promise(headerOf(headers, "Request-Id") == value || value.compare("request-id", Qt::CaseInsensitive) == 0,
        "the first header of a name counts, in any case");
    (void)headerOf(headers, value);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray value = bytesOf(data, size);
    isSentAsItIs(value);
    isShownSafely(value);
    isFoundByItsName(value);
    return 0;
}
