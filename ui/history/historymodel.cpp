// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historymodel.h"

#include "delivery/journal/entryreport.h"
#include "delivery/verdict.h"
#include "theme/outcomeicon.h"
#include "theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageOfRefresh = 1000; ///< rows at a time when what is shown is read again
constexpr qsizetype mostReadAgain = 10'000; ///< of those that are shown; the rest is read on demand
constexpr int mostForms = 500;

/// Without what no row shows: the answers and the customer's services can be large.
JournalEntry lightened(JournalEntry entry)
{
    entry.attempt.facts.servicesBefore.clear();
    entry.attempt.exchanges.clear();
    std::visit(
        [](auto &outcome) {
            if constexpr (requires { outcome.facts.body; })
                outcome.facts.body.clear();
        },
        entry.attempt.outcome);
    return entry;
}

qsizetype sameAtBegin(const QList<JournalEntry> &one, const QList<JournalEntry> &other)
{
    return std::ranges::mismatch(one, other, {}, &JournalEntry::number, &JournalEntry::number).in1
        - one.begin();
}

qsizetype sameAtEnd(const QList<JournalEntry> &one, const QList<JournalEntry> &other, qsizetype begin)
{
    const qsizetype most = std::min(one.size(), other.size()) - begin;
    qsizetype same = 0;
    while (same < most && one.at(one.size() - 1 - same).number == other.at(other.size() - 1 - same).number)
        ++same;
    return same;
}

} // namespace

HistoryModel::HistoryModel(Journal &journal, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_theme(theme)
    , m_forms(mostForms)
{
    colourIcons();
    connect(&theme, &Theme::changed, this, [this] {
        colourIcons();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, column::ending), index(rowCount() - 1, column::ending));
    });
}

void HistoryModel::colourIcons()
{
    m_icons.clear();
    for (const OutcomeClass each : outcomeClasses)
        m_icons.append(themedIcon(each, m_theme));
}

void HistoryModel::narrow(const JournalQuery &query)
{
    const JournalSort sort = m_query.sort;
    const bool ascending = m_query.ascending;
    m_query = query;
    m_query.sort = sort;
    m_query.ascending = ascending;
    m_wanted = pageSize;
    begin(Reading::Anew);
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<JournalSort> by =
        column < 0 ? std::nullopt : historyColumns().at(column).sort; // -1: no column
    m_query.sort = by.value_or(JournalSort::Time);
    m_query.ascending = by && order == Qt::AscendingOrder;
    m_wanted = pageSize;
    begin(Reading::Anew);
}

void HistoryModel::refresh()
{
    m_wanted = std::clamp<qsizetype>(m_rows.size(), pageSize, mostReadAgain);
    begin(Reading::Anew);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && m_reading == Reading::Nothing;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        begin(Reading::More);
}

/// One page is asked for at a time: what is asked for while the journal reads comes next, once.
void HistoryModel::begin(Reading reading)
{
    m_isOutdated = m_reading != Reading::Nothing;
    if (m_isOutdated)
        return;
    m_reading = reading;
    m_incoming.clear();
    setState(State::Reading);
    readPage();
}

void HistoryModel::readPage()
{
    const QList<JournalEntry> &before = m_reading == Reading::Anew ? m_incoming : m_rows;
    JournalQuery query = m_query;
    query.most = m_reading == Reading::Anew
        ? static_cast<int>(std::min<qsizetype>(m_wanted - m_incoming.size(), pageOfRefresh))
        : pageSize;
    if (!before.isEmpty())
        query.behind = JournalPlace{before.last().sortedBy, before.last().number};
    m_journal.entries(query, this, [this, most = query.most](const JournalRead<QList<JournalEntry>> &read) {
        const auto *page = std::get_if<QList<JournalEntry>>(&read);
        m_hasMore = page && page->size() == most;
        take(read);
    });
}

void HistoryModel::take(const JournalRead<QList<JournalEntry>> &read)
{
    const Reading reading = m_reading;
    m_reading = Reading::Nothing;
    if (m_isOutdated)
        return begin(Reading::Anew);
    if (const auto *problem = std::get_if<JournalProblem>(&read)) {
        m_problem = problem->sentence;
        replaceRows({});
        return setState(State::Failed);
    }
    QList<JournalEntry> page;
    for (const JournalEntry &entry : std::get<QList<JournalEntry>>(read))
        page.append(lightened(entry));
    if (reading == Reading::More) {
        if (!page.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
            m_rows += page;
            endInsertRows();
        }
        return setState(State::Ready);
    }
    m_incoming += page;
    if (m_hasMore && m_incoming.size() < m_wanted) {
        m_reading = Reading::Anew;
        return readPage();
    }
    replaceRows(m_incoming);
    m_incoming.clear();
    setState(State::Ready);
}

/// Rows that stay keep their place in the view, their selection and the scroll bar.
void HistoryModel::replaceRows(const QList<JournalEntry> &rows)
{
    const auto begin = static_cast<int>(sameAtBegin(m_rows, rows));
    const auto end = static_cast<int>(sameAtEnd(m_rows, rows, begin));
    const int oldEnd = rowCount() - end;
    const int newEnd = static_cast<int>(rows.size()) - end;
    if (oldEnd > begin) {
        beginRemoveRows({}, begin, oldEnd - 1);
        m_rows.remove(begin, oldEnd - begin);
        endRemoveRows();
    }
    if (newEnd > begin) {
        beginInsertRows({}, begin, newEnd - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    m_forms.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HistoryModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void HistoryModel::retranslate()
{
    m_forms.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HistoryModel::nameCustomers(const NameOf &nameOf)
{
    m_nameOf = nameOf;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column::customer), index(rowCount() - 1, column::customer));
}

int HistoryModel::rowOf(const QString &attemptId) const
{
    const auto found = std::ranges::find(
        m_rows, attemptId, [](const JournalEntry &entry) { return entry.attempt.facts.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(historyColumns().size());
}

QString HistoryModel::fieldOfRow(const JournalEntry &entry, const HistoryColumn &column) const
{
    if (!m_forms.contains(entry.number))
        m_forms.insert(entry.number, new OrderedForm(formOf(entry)));
    const OrderedForm *form = m_forms.object(entry.number);
    return form && form->contract ? fieldText(column, *form->contract, form->draft) : QString();
}

QString HistoryModel::cell(const JournalEntry &entry, int column) const
{
    const HistoryColumn &shown = historyColumns().at(column);
    if (!shown.text)
        return fieldOfRow(entry, shown);
    if (column == column::customer && m_nameOf)
        if (QString name = m_nameOf(entry.attempt.facts); !name.isEmpty())
            return name;
    return shown.text(entry);
}

QVariant HistoryModel::tip(const JournalEntry &entry, int column) const
{
    if (column == column::time)
        return tr("%1 UTC").arg(entry.attempt.facts.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    if (column == column::customer)
        return cell(entry, column) + u'\n' + entry.attempt.facts.customerId;
    if (column == column::ending && entry.state == JournalEntry::State::Done) {
        const Verdict verdict = verdictOf(entry.attempt, contractOf(entry));
        return QString(verdict.headline + u'\n' + verdict.sentence);
    }
    return cell(entry, column);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, column);
    case Qt::ToolTipRole:
        return tip(entry, column);
    case Qt::DecorationRole:
        if (column == column::ending && entry.state == JournalEntry::State::Done)
            return m_icons.at(static_cast<qsizetype>(entry.outcomeClass));
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::AlignVCenter | (historyColumns().at(column).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const HistoryColumn &column = historyColumns().at(section);
    if (role == Qt::DisplayRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace onboard
