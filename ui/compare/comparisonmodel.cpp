// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "compare/comparisonmodel.h"

#include "theme/theme.h"

#include <QFont>
#include <QTextDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

using About = ComparedSection::About;
using Kind = Difference::Kind;

constexpr quintptr noSection = ~quintptr{0}; ///< internal ID of a section; that of a row is its section
constexpr qsizetype mostCellCharacters = 300; ///< all of it is in the tooltip, up to mostTipCharacters
constexpr qsizetype mostTipCharacters = 4000;

constexpr auto sectionNames = std::to_array({QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Attempt"),
    QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Body of the request"),
    QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Headers of the request"),
    QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Body of the answer"),
    QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Headers of the answer"),
    QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Timing in ms"),
    QT_TRANSLATE_NOOP("onboard::ComparisonModel", "Connection")});

QString nameOf(const ComparedSection &section)
{
    const QString name = ComparisonModel::tr(sectionNames[static_cast<std::size_t>(section.about)]);
    return section.purpose == Purpose::Token ? ComparisonModel::tr("%1, for the token").arg(name) : name;
}

/// Tells the kinds apart without colour.
QString signOf(Kind kind)
{
    constexpr auto signs = std::to_array<QChar>({u' ', u'≠', u'−', u'+'});
    return signs[static_cast<std::size_t>(kind)];
}

QString nameOf(const Difference &row)
{
    return row.name.isEmpty() ? ComparisonModel::tr("(whole)") : row.name;
}

QString cell(const Difference &row, int column)
{
    if (column == ComparisonModel::Name)
        return signOf(row.kind) + u' ' + nameOf(row);
    const bool isAbsent = row.kind == (column == ComparisonModel::Left ? Kind::OnlyRight : Kind::OnlyLeft);
    if (isAbsent)
        return u"—"_s;
    const QString &value = column == ComparisonModel::Left ? row.left : row.right;
    const QString line = value.left(mostCellCharacters + 1).simplified();
    return line.size() > mostCellCharacters ? line.first(mostCellCharacters) + u'…' : line;
}

QString tip(const Difference &row, int column)
{
    if (column == ComparisonModel::Name)
        return {};
    const QString &value = column == ComparisonModel::Left ? row.left : row.right;
    return Qt::convertFromPlainText(value.left(mostTipCharacters), Qt::WhiteSpaceNormal);
}

} // namespace

ComparisonModel::ComparisonModel(const Theme &theme, QObject *parent)
    : QAbstractItemModel(parent)
    , m_theme(theme)
{ }

void ComparisonModel::setSections(const QList<ComparedSection> &sections)
{
    m_all = sections;
    refill();
}

void ComparisonModel::showOnlyChanges(bool only)
{
    m_onlyChanges = only;
    refill();
}

void ComparisonModel::refill()
{
    beginResetModel();
    m_shown = m_all;
    if (m_onlyChanges) {
        for (ComparedSection &section : m_shown)
            section.rows.removeIf([](const Difference &row) { return row.kind == Kind::Same; });
        m_shown.removeIf([](const ComparedSection &section) { return section.rows.isEmpty(); });
    }
    endResetModel();
}

qsizetype ComparisonModel::changes() const
{
    qsizetype count = 0;
    for (const ComparedSection &section : m_all)
        count += changesIn(section.rows);
    return count;
}

QString ComparisonModel::text() const
{
    QString text;
    for (const ComparedSection &section : m_shown) {
        text += nameOf(section) + u'\n';
        for (const Difference &row : section.rows)
            text += u"  %1\t%2\t%3\n"_s.arg(cell(row, Name), cell(row, Left), cell(row, Right));
    }
    return text;
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : noSection);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noSection)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, noSection);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    const bool isSection = parent.internalId() == noSection && parent.column() == 0;
    return isSection ? static_cast<int>(m_shown.at(parent.row()).rows.size()) : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == noSection)
        return sectionData(index.row(), index.column(), role);
    const ComparedSection &section = m_shown.at(static_cast<qsizetype>(index.internalId()));
    return rowData(section.rows.at(index.row()), index.column(), role);
}

QVariant ComparisonModel::sectionData(int section, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return role == Qt::DisplayRole && column == Name ? nameOf(m_shown.at(section)) : QVariant();
}

QVariant ComparisonModel::rowData(const Difference &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::ForegroundRole:
        return m_theme.colour(row.kind == Kind::Same ? Role::MutedText : Role::Text);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Left:
        return tr("First");
    case Right:
        return tr("Second");
    default:
        return {};
    }
}

} // namespace onboard
