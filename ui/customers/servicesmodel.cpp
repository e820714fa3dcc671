// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/servicesmodel.h"

#include "customers/customerwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString serviceOf(const CurrentService &service)
{
    return service.service;
}

QString seatsOf(const CurrentService &service)
{
    return service.purchasedUserSeats;
}

QString endOf(const CurrentService &service)
{
    return dayText(service.expirationDate);
}

struct ColumnRow
{
    ServicesModel::Column column;
    const char *title;
    QString (*text)(const CurrentService &);
};

constexpr auto columnRows = std::to_array<ColumnRow>({
    {ServicesModel::Service, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Service"), serviceOf},
    {ServicesModel::Seats, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Seats"), seatsOf},
    {ServicesModel::Storage, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Storage"),
        [](const CurrentService &service) { return service.storage; }},
    {ServicesModel::Retention, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Retention"),
        [](const CurrentService &service) { return service.retention; }},
    {ServicesModel::Ends, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Ends"), endOf},
    {ServicesModel::Source, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Source"),
        [](const CurrentService &service) { return service.source; }},
    {ServicesModel::Payment, QT_TRANSLATE_NOOP("onboard::ServicesModel", "Payment"),
        [](const CurrentService &service) { return service.paymentType; }},
});
static_assert(columnRows.size() == ServicesModel::Columns);

/// What no column has room for.
QString moreOf(const CurrentService &service)
{
    QStringList lines{service.service};
    const auto add = [&lines](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines.append(line.arg(value));
    };
    add(ServicesModel::tr("Subscription: %1"), service.subscriptionModel);
    add(ServicesModel::tr("Package: %1"), service.package);
    add(ServicesModel::tr("Contract ends: %1"), dayText(service.contractEndDate));
    return lines.join(u'\n');
}

} // namespace

void ServicesModel::setServices(const QList<CurrentService> &services)
{
    beginResetModel();
    m_services = services;
    endResetModel();
}

void ServicesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int ServicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ServicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CurrentService &service = m_services.at(index.row());
    const ColumnRow &column = columnRows.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = column.text(service);
        return text.isEmpty() ? u"–"_s : text;
    }
    case Qt::ToolTipRole:
        return moreOf(service);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Seats ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::DisplayRole)
        return tr(columnRows.at(static_cast<std::size_t>(section)).title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Seats ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace onboard
