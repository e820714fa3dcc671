// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customerdirectory.h"

#include "customers/customersanswer.h"
#include "customers/pagedread.h"

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

PagedQuestion question()
{
    return {
        .path = "/partner/external/v3/general/customers/batch", .scope = u"elements.customers.read.all"_s};
}

} // namespace

class CustomerDirectory::Reading : public PagedRead
{
public:
    using PagedRead::PagedRead;
};

CustomerDirectory::CustomerDirectory(TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
{ }

CustomerDirectory::~CustomerDirectory() = default;

void CustomerDirectory::read(const Profile &profile, bool anew)
{
    const bool isUnderWayOrRead = m_state == State::Reading || m_state == State::Complete;
    if (isUnderWayOrRead && m_profile == profile && !anew)
        return;
    clear();
    m_profile = profile;
    m_reading = std::make_unique<Reading>(m_tokens, profile, question());
    connect(m_reading.get(), &PagedRead::exchanged, this, &CustomerDirectory::exchanged);
    connect(m_reading.get(), &PagedRead::finished, this, &CustomerDirectory::conclude);
    m_reading->start<Customer>(readCustomers,
        [this](const AnswerPage<Customer> &page) { return take(page.rows, page.total.value_or(0)); });
    setState(State::Reading);
}

void CustomerDirectory::cancel()
{
    if (m_state == State::Reading)
        conclude(cancelledRead());
}

void CustomerDirectory::forget()
{
    clear();
    m_profile = {};
    setState(State::Empty);
}

const Customer *CustomerDirectory::find(const QString &id) const
{
    const auto place = m_places.constFind(id.toLower());
    return place == m_places.constEnd() ? nullptr : &m_customers.at(*place);
}

void CustomerDirectory::clear()
{
    m_reading.reset();
    m_failure.reset();
    m_total = 0;
    if (m_customers.isEmpty())
        return;
    m_customers.clear();
    m_places.clear();
    Q_EMIT reset();
}

/// A customer may come twice, when others were added between two pages.
qsizetype CustomerDirectory::take(const QList<Customer> &page, qint64 total)
{
    m_total = total;
    const qsizetype first = m_customers.size();
    for (const Customer &customer : page) {
        const QString key = customer.id.toLower();
        if (m_customers.size() == PagedRead::mostRows || m_places.contains(key))
            continue;
        m_places.insert(key, m_customers.size());
        m_customers.append(customer);
    }
    const qsizetype count = m_customers.size() - first;
    if (count > 0)
        Q_EMIT added(first, count);
    return count;
}

void CustomerDirectory::conclude(const std::optional<ReadFailure> &failure)
{
    m_reading.release()->deleteLater(); // may be called from inside it
    m_failure = failure;
    setState(failure ? State::Failed : State::Complete);
}

void CustomerDirectory::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace onboard
