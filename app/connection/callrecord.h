// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/secret.h"
#include "exchange/exchange.h"

namespace onboard {

/// What a call is for, and what it sends.
struct Sending
{
    Purpose purpose = Purpose::Order;
    QByteArray body = {}; ///< of a token: as blankedForm() gives it
    qint64 size = body.size(); ///< of the body as it is sent
};

/// What one call sent and received, as it was. The only way to see it is exchange(), which blanks.
class CallRecord
{
public:
    CallRecord() = default;

    /// To be called while the secrets that the answer may repeat are in memory; the token that was sent with
    /// the call is, as long as this lives. Takes some milliseconds for a megabyte. Thread: any.
    [[nodiscard]] Exchange exchange() const;

private:
    friend class ExchangeRecorder;

    Exchange m_raw;
    Secret m_token;
    bool m_isWhole = true;
};

} // namespace onboard
