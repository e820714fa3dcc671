// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// What is blanked before anything is kept of an exchange: answers of a token endpoint, forms, headers. Input:
// a line with the name of a header, then what the other side said.
#include "connection/blanking.h"
#include "connection/secret.h"
#include "fuzz/promise.h"

using namespace onboard;
using namespace onboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Secret secret("s3cr3t-of-the-test");
    QByteArray rest = bytesOf(data, size);
    const QByteArray name = takeLine(rest);
    Exchange raw;
    raw.purpose = Purpose::Token;
    raw.url = QUrl::fromEncoded(rest);
    raw.requestHeaders = {{name, rest}};
    raw.responseHeaders = {
        {name, rest}, {"Set-Cookie", rest}, {"WWW-Authenticate", rest}, {"Location", rest}};
    raw.requestBody = rest;
    raw.responseBody = rest;
    raw.httpStatus = 200;
    for (const bool isWhole : {true, false}) {
        const Exchange clean = blanked(raw, isWhole);
        promise(!clean.responseBody.contains(secret.reveal()), "no secret is in the answer");
        promise(!clean.requestBody.contains(secret.reveal()), "no secret is in the request");
        for (const HttpHeaders &headers : {clean.requestHeaders, clean.responseHeaders})
            for (const auto &[key, value] : headers)
                promise(!key.contains(secret.reveal()) && !value.contains(secret.reveal())
                        && !value.contains('\n') && !value.contains('\r'),
                    "no secret is in a header, which is one line");
    }
    return 0;
}
