// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchangemodel.h"

#include "exchange/exchangewords.h"
#include "theme/outcomeicon.h"
#include "theme/theme.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString targetOf(const Exchange &exchange)
{
    return QString::fromUtf8(exchange.method) + u' ' + exchange.url.host() + exchange.url.path();
}

QString shortStatus(const Exchange &exchange)
{
    return exchange.httpStatus == 0 ? u"–"_s : QString::number(exchange.httpStatus);
}

struct ColumnRow
{
    const char *title;
    QString (*text)(const Exchange &);
};

constexpr auto columns = std::to_array<ColumnRow>({
    {QT_TRANSLATE_NOOP("ExchangePane", "For"), [](const Exchange &each) { return wordOf(each.purpose); }},
    {QT_TRANSLATE_NOOP("ExchangePane", "Request"), targetOf},
    {QT_TRANSLATE_NOOP("ExchangePane", "HTTP"), shortStatus},
    {QT_TRANSLATE_NOOP("ExchangePane", "Took"),
        [](const Exchange &each) { return durationOf(each.times.total); }},
});
static_assert(columns.size() == ExchangeModel::ColumnCount);

} // namespace

ExchangeModel::ExchangeModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_icons.clear();
        retranslate();
    });
}

void ExchangeModel::setExchanges(const QList<Exchange> &exchanges)
{
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

void ExchangeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_exchanges.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_exchanges.size())
        return {};
    const Exchange &exchange = m_exchanges[index.row()];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole)
        return columns[column].text(exchange);
    if (role == Qt::DecorationRole && index.column() == PurposeColumn)
        return iconOf(classOf(exchange));
    if (role == Qt::ToolTipRole)
        return tipOf(index.column() == TargetColumn ? QString::fromLatin1(exchange.url.toEncoded())
                                                    : statusOf(exchange));
    if (role == Qt::AccessibleTextRole && index.column() == StatusColumn)
        return statusOf(exchange);
    if (role == Qt::TextAlignmentRole && index.column() == DurationColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QIcon ExchangeModel::iconOf(OutcomeClass outcomeClass) const
{
    QIcon &icon = m_icons[static_cast<int>(outcomeClass)];
    if (icon.isNull())
        icon = themedIcon(outcomeClass, m_theme);
    return icon;
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QCoreApplication::translate("ExchangePane", columns[static_cast<std::size_t>(section)].title);
}

} // namespace onboard
