// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The lists of customers, services and seats, and what is kept of a customer's services. Input: one byte for
// which of them, then a page; for what is kept, a line with the seats that were ordered, then the text.
#include "customers/customersanswer.h"
#include "customers/seatsanswer.h"
#include "customers/servicesanswer.h"
#include "customers/servicescomparison.h"
#include "fuzz/promise.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

constexpr qsizetype mostRows = 10'000;
constexpr qsizetype mostIdCharacters = 128;
constexpr qsizetype mostNameCharacters = 201; // and the sign that it was cut
constexpr qsizetype mostAddressCharacters = 255;
constexpr qsizetype mostTenants = 100;
constexpr qsizetype mostServices = 1000;
constexpr qint64 mostSeats = 1'000'000'000;
constexpr qsizetype mostSnapshotBytes = 64 << 10;

/// One line of plain text of at most that length.
bool isShowable(const QString &text, qsizetype most)
{
    return text.size() <= most
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

QList<QString> textsOf(const CurrentService &service)
{
    return {service.service, service.subscriptionModel, service.purchasedUserSeats, service.storage,
        service.retention, service.expirationDate, service.source, service.paymentType, service.package,
        service.contractEndDate};
}

// ---- what is kept ------------------------------------------------------------------------------------

/// Whole or not at all.
void comesBack(const ServicesSnapshot &snapshot)
{
    const QByteArray written = writeSnapshot(snapshot);
    promise(written.size() <= mostSnapshotBytes, "what is kept has a size");
    if (written.isEmpty())
        return;
    const std::optional<ServicesSnapshot> again = readSnapshot(written);
    promise(again.has_value(), "what was kept can be read");
    promise(*again == snapshot, "it is what was kept");
    promise(writeSnapshot(*again) == written, "keeping it again gives the same bytes");
}

void canBeCompared(const QString &seats, const ServicesSnapshot &before, const ServicesSnapshot &now)
{
    for (const Contract *contract : contracts()) {
        const ServicesFinding finding =
            compareServices(*contract, QStringLiteral("Office365Backup"), seats, before, now);
        promise(!finding.sentence.isEmpty(), "what was seen is told in a sentence");
        promise(finding.seen.size() <= now.services.size(), "nothing is seen that is not there");
        promise(finding.sighting != Sighting::There || !finding.seen.isEmpty(), "what is there was seen");
    }
}

void readKept(const QByteArray &text)
{
    QByteArray rest = text;
    const QString seats = QString::fromUtf8(takeLine(rest));
    const std::optional<ServicesSnapshot> snapshot = readSnapshot(rest);
    if (!snapshot)
        return;
    promise(snapshot->takenAt.isValid(), "it was taken at a time");
    comesBack(*snapshot);
    canBeCompared(seats, {snapshot->takenAt, {}}, *snapshot);
    canBeCompared(seats, *snapshot, *snapshot);
}

// ---- pages -------------------------------------------------------------------------------------------

void isFit(const Customer &customer)
{
    promise(!customer.id.isEmpty() && isShowable(customer.id, mostIdCharacters), "a customer has an ID");
    promise(isShowable(customer.organization, mostNameCharacters), "a name is short plain text");
    promise(isShowable(customer.ownerEmail, mostAddressCharacters), "an address is short plain text");
    promise(isShowable(customer.countryOrRegion, mostNameCharacters), "a country is short plain text");
    promise(customer.tenants.size() <= mostTenants, "tenants are bounded");
    for (const Tenant &tenant : customer.tenants)
        promise(!tenant.id.isEmpty() && isShowable(tenant.id, mostIdCharacters)
                && isShowable(tenant.name, mostNameCharacters),
            "a tenant has an ID and a name of short plain text");
}

void isFit(const CustomerServices &customer)
{
    static const QDateTime takenAt(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::utc());
    promise(!customer.customerId.isEmpty() && isShowable(customer.customerId, mostIdCharacters),
        "services are somebody's");
    promise(customer.services.size() <= mostServices, "services are bounded");
    for (const CurrentService &service : customer.services)
        promise(std::ranges::all_of(textsOf(service),
                    [](const QString &text) {
                        return isShowable(text, mostNameCharacters)
                            && text.compare(QLatin1StringView("N/A"), Qt::CaseInsensitive) != 0;
                    }),
            "what a service says is short plain text");
    comesBack({takenAt, customer.services});
}

void isFit(const TenantSeats &seats)
{
    promise(isShowable(seats.tenantId, mostIdCharacters) && isShowable(seats.tenantName, mostNameCharacters),
        "a tenant is short plain text");
    promise(seats.assigned >= 0 && seats.assigned <= mostSeats && seats.available >= 0
            && seats.available <= mostSeats,
        "seats can be counted");
}

template <class Row, std::optional<AnswerPage<Row>> (*read)(const QByteArray &)>
void readRows(const QByteArray &text)
{
    const std::optional<AnswerPage<Row>> page = read(text);
    if (!page)
        return;
    promise(page->received <= mostRows && page->rows.size() <= page->received, "rows are those received");
    promise(page->total.value_or(0) >= 0, "a total is no debt");
    for (const Row &row : page->rows)
        isFit(row);
    promise(read(text)->rows == page->rows, "reading is pure");
}

constexpr auto readers = std::to_array<void (*)(const QByteArray &)>({readRows<Customer, readCustomers>,
    readRows<CustomerServices, readServicesAnswer>, readRows<TenantSeats, readSeatsAnswer>, readKept});

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 0)
        readers[data[0] % readers.size()](bytesOf(data + 1, size - 1));
    return 0;
}
