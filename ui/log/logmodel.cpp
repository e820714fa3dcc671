// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logmodel.h"

#include "log/areas.h"
#include "theme/outcomeicon.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto levels = std::to_array(
    {QT_TRANSLATE_NOOP("onboard::LogModel", "Detail"), QT_TRANSLATE_NOOP("onboard::LogModel", "Information"),
        QT_TRANSLATE_NOOP("onboard::LogModel", "Warning"), QT_TRANSLATE_NOOP("onboard::LogModel", "Error")});

constexpr auto headers = std::to_array({QT_TRANSLATE_NOOP("onboard::LogModel", "Time"),
    QT_TRANSLATE_NOOP("onboard::LogModel", "Level"), QT_TRANSLATE_NOOP("onboard::LogModel", "Area"),
    QT_TRANSLATE_NOOP("onboard::LogModel", "What happened")});
static_assert(headers.size() == LogModel::Columns);

QString cell(const LogLine &line, int column)
{
    switch (column) {
    case LogModel::Time:
        return QLocale().toString(line.at.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    case LogModel::Level:
        return levelInWords(line.level);
    case LogModel::Area:
        return areaInWords(line.category);
    default:
        return line.text;
    }
}

QVariant icon(LogLevel level, const Theme &theme)
{
    if (level == LogLevel::Warning)
        return themedIcon(OutcomeClass::Change, theme);
    return level == LogLevel::Error ? QVariant(themedIcon(OutcomeClass::Refused, theme)) : QVariant();
}

} // namespace

QString levelInWords(LogLevel level)
{
    return LogModel::tr(levels[static_cast<std::size_t>(level)]);
}

LogModel::LogModel(LogBook &book, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_theme(theme)
{
    // From whichever thread writes a line.
    connect(&book, &LogBook::grown, this, &LogModel::readOn, Qt::QueuedConnection);
    readOn();
}

/// What the book has let go of meanwhile goes here too.
void LogModel::readOn()
{
    const auto known = static_cast<quint64>(m_lines.size());
    const LogBook::Read read = m_book.read(m_first + known);
    if (const quint64 gone = std::min(read.first - m_first, known); gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_lines.remove(0, static_cast<qsizetype>(gone));
        endRemoveRows();
    }
    m_first = read.next - static_cast<quint64>(read.lines.size() + m_lines.size());
    if (read.lines.isEmpty())
        return;
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row + static_cast<int>(read.lines.size()) - 1);
    m_lines.append(read.lines);
    endInsertRows();
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case Qt::DecorationRole:
        return index.column() == Level ? icon(line.level, m_theme) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Time ? line.at.toUTC().toString(Qt::ISODateWithMs) : line.text;
    case levelRole:
        return static_cast<int>(line.level);
    case categoryRole:
        return line.category;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? tr(headers[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace onboard
