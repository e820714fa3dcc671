// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customermodel.h"

#include "customers/customerwords.h"
#include "customers/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString keyOf(const Customer &customer)
{
    return searchKey(customer.organization + u'\n' + customer.ownerEmail + u'\n' + customer.id);
}

bool hasWordBeginning(QStringView text, const QString &beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

} // namespace

CustomerModel::CustomerModel(CustomerDirectory &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_directory(directory)
    , m_profile(sandboxProfile())
{
    connect(&directory, &CustomerDirectory::reset, this, &CustomerModel::rebuild);
    connect(&directory, &CustomerDirectory::added, this, &CustomerModel::take);
    connect(&directory, &CustomerDirectory::stateChanged, this, &CustomerModel::progressed);
    rebuild();
}

void CustomerModel::setProfile(const Profile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    const bool wanted = m_directory.state() != CustomerDirectory::State::Empty;
    m_directory.forget();
    if (wanted)
        want();
}

void CustomerModel::setRecent(const QStringList &ids)
{
    m_ranks.clear();
    for (qsizetype rank = 0; rank < ids.size(); ++rank)
        m_ranks.insert(ids.at(rank).toLower(), rank);
    choose();
}

void CustomerModel::setHints(const QHash<QString, QString> &hintOfId)
{
    m_hints = hintOfId;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DetailRole});
}

void CustomerModel::setTyped(const QString &typed)
{
    const QStringList words = searchWords(typed);
    if (words == m_words)
        return;
    m_words = words;
    choose();
}

void CustomerModel::want()
{
    if (m_directory.state() == CustomerDirectory::State::Empty)
        m_directory.read(m_profile);
}

void CustomerModel::readAnew()
{
    m_directory.read(m_profile, true);
}

void CustomerModel::cancel()
{
    m_directory.cancel();
}

const Customer &CustomerModel::at(int row) const
{
    return m_directory.customers().at(m_shown.at(row));
}

const Customer *CustomerModel::named(const QString &name) const
{
    if (m_directory.state() != CustomerDirectory::State::Complete)
        return nullptr;
    const Customer *found = nullptr;
    for (const Customer &customer : m_directory.customers()) {
        if (customer.organization.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &customer;
    }
    return found;
}

QStringList CustomerModel::idsCalled(const QString &beginning) const
{
    constexpr qsizetype most = 100;
    QStringList ids;
    const QStringList words = searchWords(beginning);
    for (qsizetype place = 0; place < m_keys.size() && ids.size() < most && !words.isEmpty(); ++place) {
        const auto name = QStringView(m_keys.at(place)).left(m_keys.at(place).indexOf(u'\n'));
        if (hasWordBeginning(name, words.first()))
            ids.append(m_directory.customers().at(place).id);
    }
    return ids;
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Customer &customer = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return customer.organization;
    case IdRole:
        return customer.id;
    case PlaceRole:
        return placeOf(customer);
    case DetailRole:
        return m_hints.value(customer.id.toLower(), customer.ownerEmail);
    case Qt::AccessibleTextRole:
        return QStringList{customer.organization, placeOf(customer), customer.id}.join(u", "_s);
    case Qt::ToolTipRole:
        return m_hints.value(customer.id.toLower());
    default:
        return {};
    }
}

void CustomerModel::rebuild()
{
    m_keys.clear();
    for (const Customer &customer : m_directory.customers())
        m_keys.append(keyOf(customer));
    choose();
    Q_EMIT progressed();
}

bool CustomerModel::matches(qsizetype place) const
{
    const QString &key = m_keys.at(place);
    return std::ranges::all_of(m_words, [&key](const QString &word) { return key.contains(word); });
}

/// How recently it was used, 0 being the last; -1 when it was not.
qsizetype CustomerModel::rankOf(qsizetype place) const
{
    return m_ranks.isEmpty() ? -1 : m_ranks.value(m_directory.customers().at(place).id.toLower(), -1);
}

void CustomerModel::choose()
{
    beginResetModel();
    m_shown.clear();
    QList<qsizetype> recent;
    for (qsizetype place = 0; place < m_keys.size(); ++place) {
        if (matches(place))
            (rankOf(place) < 0 ? m_shown : recent).append(place);
    }
    std::ranges::sort(recent, {}, [this](qsizetype place) { return rankOf(place); });
    m_recentShown = recent.size();
    m_shown = recent + m_shown;
    endResetModel();
}

void CustomerModel::take(qsizetype first, qsizetype count)
{
    QList<qsizetype> others;
    for (qsizetype place = first; place < first + count; ++place) {
        m_keys.append(keyOf(m_directory.customers().at(place)));
        if (!matches(place))
            continue;
        if (rankOf(place) < 0)
            others.append(place);
        else
            insertRecent(place);
    }
    if (!others.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(others.size()) - 1);
        m_shown += others;
        endInsertRows();
    }
    Q_EMIT progressed();
}

void CustomerModel::insertRecent(qsizetype place)
{
    const auto begin = m_shown.cbegin();
    const auto later = std::upper_bound(begin, begin + m_recentShown, rankOf(place),
        [this](qsizetype rank, qsizetype other) { return rank < rankOf(other); });
    const auto row = later - begin;
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_shown.insert(row, place);
    ++m_recentShown;
    endInsertRows();
}

} // namespace onboard
