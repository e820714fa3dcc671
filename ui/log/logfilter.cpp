// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logfilter.h"

#include "log/logmodel.h"

#include <algorithm>

namespace onboard {

void LogFilter::setLeast(LogLevel level)
{
    m_least = static_cast<int>(level);
    invalidateFilter();
}

void LogFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void LogFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel &lines = *sourceModel();
    const QModelIndex text = lines.index(row, LogModel::Text, parent);
    if (text.data(LogModel::levelRole).toInt() < m_least)
        return false;
    if (!m_category.isEmpty() && text.data(LogModel::categoryRole).toString() != m_category)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return text.data().toString().contains(word, Qt::CaseInsensitive)
            || lines.index(row, LogModel::Area, parent).data().toString().contains(word, Qt::CaseInsensitive);
    });
}

} // namespace onboard
