// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QObject>

namespace onboard {

/// What this run of the program has sent and received, the newest last, in memory alone. Bounded: the oldest
/// go when there are too many, or too much is in them. Thread: the one it lives in.
class ExchangeLog : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostExchanges = 500;
    static constexpr qint64 mostBytes = 64 << 20;

    using QObject::QObject;

    void add(const Exchange &exchange);
    [[nodiscard]] QList<Exchange> all() const { return m_exchanges; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    void added(const onboard::Exchange &exchange); ///< older ones may have gone by that

private:
    QList<Exchange> m_exchanges;
    qint64 m_bytes = 0;
};

/// What an exchange takes in memory, about.
[[nodiscard]] qint64 bytesOf(const Exchange &exchange);

} // namespace onboard
