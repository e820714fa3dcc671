// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/servicesreader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace onboard {

/// What the customer of the form has, and the seats of its Microsoft 365 tenants: read when somebody wants to
/// know, kept until the form names another customer or profile.
class CurrentServices : public QObject
{
    Q_OBJECT
public:
    enum class State { NoCustomer, Unread, Reading, Read, Failed };
    Q_ENUM(State)

    /// `reader` has to outlive it.
    explicit CurrentServices(ServicesReader &reader, QObject *parent = nullptr);

    /// Nothing is read for a text that is no customer ID.
    void setCustomer(const Profile &profile, const QString &customerId);

    void want(); ///< reads the services unless that was begun before
    void readAnew();
    void wantSeats(); ///< likewise

    [[nodiscard]] State state() const { return m_state; }
    /// The last that was read; also while it is read again.
    [[nodiscard]] const std::optional<ServicesSnapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::optional<ReadFailure> &failure() const { return m_failure; }
    [[nodiscard]] const QList<TenantSeats> &seats() const { return m_seats; }
    /// What was sent and received for the last reading of the services.
    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }

Q_SIGNALS:
    void changed();
    void seatsChanged();

private:
    void take(const ServicesRead &read);
    void setState(State state);

    ServicesReader &m_reader;
    Profile m_profile;
    QString m_customerId;
    State m_state = State::NoCustomer;
    std::optional<ServicesSnapshot> m_snapshot;
    std::optional<ReadFailure> m_failure;
    QList<TenantSeats> m_seats;
    QList<Exchange> m_exchanges;
    bool m_seatsWanted = false;
    std::unique_ptr<QObject> m_question; ///< gone, its answer does not come
    std::unique_ptr<QObject> m_seatsQuestion;
};

} // namespace onboard
