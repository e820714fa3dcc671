// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicesreader.h"

#include "customers/pagedread.h"
#include "customers/seatsanswer.h"
#include "customers/servicesanswer.h"
#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

constexpr auto scope = "elements.license.read.all"_L1;

PagedQuestion questionForServices(const QString &customerId)
{
    Json body = Json::object();
    body["customerIds"] = Json::array({jsonOf(customerId)});
    return {
        .path = customerId.isEmpty() ? QByteArray() : "/partner/external/v3/general/customers/services/batch",
        .body = QByteArray::fromStdString(body.dump()),
        .scope = scope,
        .purpose = Purpose::Services};
}

PagedQuestion questionForSeats(const QString &customerId)
{
    const QByteArray customer = QUrl::toPercentEncoding(customerId);
    return {.path = customer.isEmpty() ? QByteArray()
                                       : "/partner/external/v3/general/customers/" + customer
                + "/3rd-party-products/type/0/tenants/batch",
        .scope = scope,
        .purpose = Purpose::Seats};
}

/// An answer without the customer says nothing about what it has.
ReadFailure notMentioned()
{
    return {ReadFailure::Kind::NotPermitted,
        Texts::tr("The answer says nothing about this customer. Check the customer ID; the customer may not "
                  "be in the app registration’s customer scope."),
        0};
}

/// Of the one customer asked about: a service that ignored the question would tell of others too, and one
/// that ignored the number of the page the same again.
class FoundServices
{
public:
    explicit FoundServices(const QString &customerId)
        : m_customerId(customerId)
    { }

    /// How many rows are new.
    qsizetype take(const QList<CustomerServices> &rows)
    {
        qsizetype added = 0;
        for (const CustomerServices &row : rows)
            added += take(row) ? 1 : 0;
        return added;
    }

    [[nodiscard]] ServicesRead result() const
    {
        if (m_rows.isEmpty())
            return notMentioned();
        ServicesSnapshot snapshot{QDateTime::currentDateTimeUtc(), {}};
        for (const CustomerServices &row : m_rows)
            snapshot.services += row.services;
        return snapshot;
    }

private:
    bool take(const CustomerServices &row)
    {
        if (row.customerId.compare(m_customerId, Qt::CaseInsensitive) != 0) {
            const qsizetype before = m_others.size();
            m_others.insert(row.customerId);
            return m_others.size() > before;
        }
        if (m_rows.contains(row))
            return false;
        m_rows.append(row);
        return true;
    }

    QString m_customerId;
    QList<CustomerServices> m_rows;
    QSet<QString> m_others;
};

} // namespace

ServicesReader::ServicesReader(TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
{ }

ServicesReader::~ServicesReader() = default;

void ServicesReader::readServices(const Profile &profile, const QString &customerId, QObject *context,
    std::function<void(const ServicesRead &)> done, const std::function<void(const Exchange &)> &tell)
{
    auto *read = new PagedRead(m_tokens, profile, questionForServices(customerId), this);
    const auto found = std::make_shared<FoundServices>(customerId);
    connect(read, &PagedRead::exchanged, this, &ServicesReader::exchanged);
    if (tell) {
        connect(read, &PagedRead::exchanged, context, tell);
        connect(read, &PagedRead::tokenExchanged, context, tell);
    }
    connect(context, &QObject::destroyed, read, &QObject::deleteLater);
    connect(read, &PagedRead::finished, context,
        [read, found, done = std::move(done)](const std::optional<ReadFailure> &failure) {
            read->deleteLater();
            done(failure ? ServicesRead(*failure) : found->result());
        });
    read->start<CustomerServices>(readServicesAnswer,
        [found](const AnswerPage<CustomerServices> &page) { return found->take(page.rows); });
}

void ServicesReader::readSeats(const Profile &profile, const QString &customerId, QObject *context,
    std::function<void(const SeatsRead &)> done)
{
    auto *read = new PagedRead(m_tokens, profile, questionForSeats(customerId), this);
    const auto found = std::make_shared<QList<TenantSeats>>();
    connect(read, &PagedRead::exchanged, this, &ServicesReader::exchanged);
    connect(context, &QObject::destroyed, read, &QObject::deleteLater);
    connect(read, &PagedRead::finished, context,
        [read, found, done = std::move(done)](const std::optional<ReadFailure> &failure) {
            read->deleteLater();
            done(failure ? SeatsRead(*failure) : SeatsRead(*found));
        });
    read->start<TenantSeats>(readSeatsAnswer, [found](const AnswerPage<TenantSeats> &page) {
        const qsizetype before = found->size();
        for (const TenantSeats &seats : page.rows)
            if (!found->contains(seats))
                found->append(seats);
        return found->size() - before;
    });
}

} // namespace onboard
