// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/answermode.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace onboard {

/// What the sandbox expects of its clients; invented, and worth nothing elsewhere.
inline constexpr const char *sandboxClientId = "sandbox-client";
inline constexpr const char *sandboxClientSecret = "sandbox-secret";

/// One POST for a service, as its bytes arrived.
struct ReceivedOrder
{
    QString customerId;
    QByteArray body;
    int httpStatus = 0; ///< what was answered; 0: nothing
};

/// The embedded service: keeps the contracts over real HTTP on 127.0.0.1, so that everything works with
/// no account and no network. Threads: its own; every member may be called from any thread.
class SandboxServer
{
public:
    SandboxServer();
    ~SandboxServer(); ///< stops listening; waiting requests are cut off

    /// Port 0 takes any free one. False when the port is taken.
    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] QUrl baseUrl() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl tokenUrl() const; ///< baseUrl() + "/connect/token"

    /// A certificate of the invented registration, in PEM: what its key signs is accepted instead of the
    /// secret. False when the text holds none with an RSA key.
    [[nodiscard]] bool addCertificate(const QByteArray &pem);

    /// Speaks that contract alone, so that a body of another one is refused; null: all of them, which is so
    /// at first.
    void setContract(const Contract *only);
    void setAnswerMode(const AnswerMode &mode);
    void setLatency(std::chrono::milliseconds latency); ///< before every answer
    /// How many customers it lists: those of the table, then further ones (sandbox/customers.h); at most
    /// mostSandboxCustomers.
    void setCustomerCount(int count);
    /// The permissions of the invented registration; at first, all that there are.
    void setGrantedScopes(const QStringList &scopes);
    void forgetOrders(); ///< as new: nobody has any service

    [[nodiscard]] QList<ReceivedOrder> received() const; ///< every complete POST, oldest first

private:
    class Service;
    std::unique_ptr<Service> m_service;
};

} // namespace onboard
