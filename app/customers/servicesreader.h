// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/profile.h"
#include "connection/tokensource.h"
#include "customers/currentservice.h"
#include "customers/readfailure.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

namespace onboard {

/// Seats of one Microsoft 365 tenant of the customer (API.md §9.4).
struct TenantSeats
{
    QString tenantId;
    QString tenantName;
    qint64 available = 0;
    qint64 assigned = 0;

    bool operator==(const TenantSeats &) const = default;
};

using ServicesRead = std::variant<ServicesSnapshot, ReadFailure>;
using SeatsRead = std::variant<QList<TenantSeats>, ReadFailure>;

/// Reads what one customer has (API.md §9.2, §9.4; scope elements.license.read.all, with a token of its own).
/// Answers come on the main thread, never before control is back in the event loop, and not at all when
/// `context` is gone. Reading again while one is under way is allowed: each question gets its own answer.
class ServicesReader : public QObject
{
    Q_OBJECT
public:
    /// `tokens` has to outlive it.
    explicit ServicesReader(TokenSource &tokens, QObject *parent = nullptr);
    ~ServicesReader() override;

    /// `tell` gets what was sent and received for it, call by call, tokens included.
    void readServices(const Profile &profile, const QString &customerId, QObject *context,
        std::function<void(const ServicesRead &)> done,
        const std::function<void(const Exchange &)> &tell = {});
    void readSeats(const Profile &profile, const QString &customerId, QObject *context,
        std::function<void(const SeatsRead &)> done);

Q_SIGNALS:
    void exchanged(const onboard::Exchange &exchange); ///< with the service, by any question

private:
    TokenSource &m_tokens;
};

} // namespace onboard
