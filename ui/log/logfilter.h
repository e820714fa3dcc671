// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "log/logline.h"

#include <QSortFilterProxyModel>

namespace onboard {

/// Those lines of a LogModel that matter enough, are of the area, and contain the words; never sorted.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(LogLevel level);
    void setCategory(const QString &category); ///< empty: all
    void setWords(const QString &words); ///< parts of words that all have to occur, in any column

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = static_cast<int>(LogLevel::Details);
    QString m_category;
    QStringList m_words;
};

} // namespace onboard
