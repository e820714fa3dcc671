// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/status.h"
#include "exchange/exchange.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace onboard {

class Theme;

/// Exchanges as rows: purpose with the icon of how it ended, what was asked, status, duration.
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PurposeColumn, TargetColumn, StatusColumn, DurationColumn, ColumnCount };

    explicit ExchangeModel(const Theme &theme, QObject *parent = nullptr);

    void setExchanges(const QList<Exchange> &exchanges);
    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QIcon iconOf(OutcomeClass outcomeClass) const;

    const Theme &m_theme;
    QList<Exchange> m_exchanges;
    mutable QHash<int, QIcon> m_icons; ///< drawn in the colours of now
};

} // namespace onboard
