// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangelog.h"

namespace onboard {

namespace {

qint64 bytesOf(const HttpHeaders &headers)
{
    qint64 bytes = 0;
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size();
    return bytes;
}

} // namespace

qint64 bytesOf(const Exchange &exchange)
{
    constexpr qint64 rest = 1000; // address, peer, times
    return rest + bytesOf(exchange.requestHeaders) + exchange.requestBody.size()
        + bytesOf(exchange.responseHeaders) + exchange.responseBody.size();
}

void ExchangeLog::add(const Exchange &exchange)
{
    m_exchanges.append(exchange);
    m_bytes += bytesOf(exchange);
    while (m_exchanges.size() > mostExchanges || (m_bytes > mostBytes && m_exchanges.size() > 1))
        m_bytes -= bytesOf(m_exchanges.takeFirst());
    Q_EMIT added(exchange);
}

} // namespace onboard
