// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/faults.h"

namespace onboard::test {

QList<Fault> faultsAfterOrder()
{
    const auto closed = [](const QByteArray &bytes) { return Script{{send(bytes), fin()}}; };
    const QByteArray success = R"({"status":1})";
    return {
        {"closed without an answer", {{fin()}}, true, true},
        {"reset without an answer", {{rst()}}, true, true},
        {"half a status line", closed("HTTP/1."), false, true},
        {"status line only", closed("HTTP/1.1 200 OK\r\n"), false, true},
        {"garbage for a status line", closed("%%% nothing of HTTP %%%\r\n\r\n"), false, true},
        {"100 Continue, then closed", closed("HTTP/1.1 100 Continue\r\n\r\n"), true, true},
        {"half of the headers", closed("HTTP/1.1 200 OK\r\nContent-Type: appl"), false, true},
        {"headers without the body", closed("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n")},
        {"body cut", closed("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + success)},
        {"body cut by a reset", {{send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + success), rst()}}},
        {"chunks cut",
            closed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc\r\n" + success + "\r\n")},
        {"chunk cut", closed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + success)},
        {"refusal cut", closed("HTTP/1.1 400 No\r\nContent-Length: 5000\r\n\r\n{}")},
        {"failure cut", closed("HTTP/1.1 500 No\r\nContent-Length: 5000\r\n\r\n{}")},
    };
}

} // namespace onboard::test
