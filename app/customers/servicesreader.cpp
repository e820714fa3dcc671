// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicesreader.h"

#include "customers/pagedread.h"
#include "customers/seatsanswer.h"
#include "customers/servicesanswer.h"
#include "json/boundedjson.h"

#include <QCoreApplication>
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
    return {.path = "/partner/external/v3/general/customers/services/batch",
        .body = QByteArray::fromStdString(body.dump()),
        .scope = scope};
}

PagedQuestion questionForSeats(const QString &customerId)
{
    return {.path = "/partner/external/v3/general/customers/" + QUrl::toPercentEncoding(customerId)
            + "/3rd-party-products/type/0/tenants/batch",
        .scope = scope};
}

/// An answer without the customer says nothing about what it has.
ReadFailure notMentioned()
{
    return {ReadFailure::Kind::NotPermitted,
        Texts::tr("The answer says nothing about this customer. Check the customer ID; the customer may not "
                  "be in the app registration’s customer scope."),
        0};
}

/// Of the one customer asked about: a service that ignored the question would tell of others too.
struct FoundServices
{
    QString customerId;
    ServicesSnapshot snapshot;
    bool isMentioned = false;

    qsizetype take(const AnswerPage<CustomerServices> &page)
    {
        for (const CustomerServices &row : page.rows) {
            if (row.customerId.compare(customerId, Qt::CaseInsensitive) != 0)
                continue;
            isMentioned = true;
            snapshot.services += row.services;
        }
        return page.received;
    }

    [[nodiscard]] ServicesRead result()
    {
        if (!isMentioned)
            return notMentioned();
        snapshot.takenAt = QDateTime::currentDateTimeUtc();
        return snapshot;
    }
};

} // namespace

ServicesReader::ServicesReader(TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
{ }

ServicesReader::~ServicesReader() = default;

void ServicesReader::readServices(const Profile &profile, const QString &customerId, QObject *context,
    std::function<void(const ServicesRead &)> done)
{
    auto *read = new PagedRead(m_tokens, profile, questionForServices(customerId), this);
    const auto found = std::make_shared<FoundServices>(FoundServices{customerId, {}, false});
    connect(context, &QObject::destroyed, read, &QObject::deleteLater);
    connect(read, &PagedRead::finished, context,
        [read, found, done = std::move(done)](const std::optional<ReadFailure> &failure) {
            read->deleteLater();
            done(failure ? ServicesRead(*failure) : found->result());
        });
    read->start<CustomerServices>(
        readServicesAnswer, [found](const AnswerPage<CustomerServices> &page) { return found->take(page); });
}

void ServicesReader::readSeats(const Profile &profile, const QString &customerId, QObject *context,
    std::function<void(const SeatsRead &)> done)
{
    auto *read = new PagedRead(m_tokens, profile, questionForSeats(customerId), this);
    const auto found = std::make_shared<QList<TenantSeats>>();
    connect(context, &QObject::destroyed, read, &QObject::deleteLater);
    connect(read, &PagedRead::finished, context,
        [read, found, done = std::move(done)](const std::optional<ReadFailure> &failure) {
            read->deleteLater();
            done(failure ? SeatsRead(*failure) : SeatsRead(*found));
        });
    read->start<TenantSeats>(readSeatsAnswer, [found](const AnswerPage<TenantSeats> &page) {
        *found += page.rows;
        return page.received;
    });
}

} // namespace onboard
