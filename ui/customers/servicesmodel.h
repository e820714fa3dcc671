// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/currentservice.h"

#include <QAbstractTableModel>

namespace onboard {

/// What a customer has, one service a row.
class ServicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Service, Seats, Storage, Retention, Ends, Source, Payment, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setServices(const QList<CurrentService> &services);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<CurrentService> m_services;
};

} // namespace onboard
