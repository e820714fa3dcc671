// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/currentservices.h"

#include "contract/validation.h"

namespace onboard {

CurrentServices::CurrentServices(ServicesReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{ }

void CurrentServices::setCustomer(const Profile &profile, const QString &customerId)
{
    const QString id = isGuid(customerId) ? customerId : QString();
    if (profile == m_profile && id.compare(m_customerId, Qt::CaseInsensitive) == 0)
        return;
    m_profile = profile;
    m_customerId = id;
    m_question.reset();
    m_seatsQuestion.reset();
    m_seatsWanted = false;
    m_snapshot.reset();
    m_failure.reset();
    m_seats.clear();
    setState(id.isEmpty() ? State::NoCustomer : State::Unread);
    Q_EMIT seatsChanged();
}

void CurrentServices::want()
{
    if (m_state == State::Unread)
        readAnew();
}

void CurrentServices::readAnew()
{
    if (m_state == State::NoCustomer)
        return;
    m_question = std::make_unique<QObject>();
    m_failure.reset();
    m_exchanges.clear();
    setState(State::Reading);
    m_reader.readServices(
        m_profile, m_customerId, m_question.get(), [this](const ServicesRead &read) { take(read); },
        [this](const Exchange &exchange) { m_exchanges.append(exchange); });
}

void CurrentServices::take(const ServicesRead &read)
{
    if (const auto *snapshot = std::get_if<ServicesSnapshot>(&read)) {
        m_snapshot = *snapshot;
        setState(State::Read);
    } else {
        m_snapshot.reset(); // what was seen earlier says nothing about now
        m_failure = std::get<ReadFailure>(read);
        setState(State::Failed);
    }
}

void CurrentServices::wantSeats()
{
    if (m_seatsWanted || m_state == State::NoCustomer)
        return;
    m_seatsWanted = true;
    m_seatsQuestion = std::make_unique<QObject>();
    m_reader.readSeats(m_profile, m_customerId, m_seatsQuestion.get(), [this](const SeatsRead &read) {
        // A suggestion that cannot be made is no problem to tell of.
        if (const auto *seats = std::get_if<QList<TenantSeats>>(&read)) {
            m_seats = *seats;
            Q_EMIT seatsChanged();
        }
    });
}

void CurrentServices::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace onboard
