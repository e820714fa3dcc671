// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "log/logbook.h"

#include <QAbstractTableModel>

namespace onboard {

class Theme;

/// The lines of a log book, oldest first, as far as it still has them. Thread: main thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Area, Text, Columns };
    static constexpr int levelRole = Qt::UserRole; ///< int of a LogLevel
    static constexpr int categoryRole = Qt::UserRole + 1;

    LogModel(LogBook &book, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] const LogLine &line(int row) const { return m_lines.at(row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void readOn();

    LogBook &m_book;
    const Theme &m_theme;
    QList<LogLine> m_lines;
    quint64 m_first = 0; ///< number of the first of them in the book
};

[[nodiscard]] QString levelInWords(LogLevel level);

} // namespace onboard
