// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/attemptcomparison.h"

#include <QAbstractItemModel>

namespace onboard {

class Theme;

/// Sections with their rows below them: name, left, right. Unlike rows are marked by a sign before their
/// name, by weight and by colour.
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Left, Right, Columns };

    explicit ComparisonModel(const Theme &theme, QObject *parent = nullptr);

    void setSections(const QList<ComparedSection> &sections);
    void showOnlyChanges(bool only);
    [[nodiscard]] qsizetype changes() const; ///< in all sections
    /// What is shown, as lines of text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refill();
    [[nodiscard]] QVariant sectionData(int section, int column, int role) const;
    [[nodiscard]] QVariant rowData(const Difference &row, int column, int role) const;

    const Theme &m_theme;
    QList<ComparedSection> m_all;
    QList<ComparedSection> m_shown;
    bool m_onlyChanges = true;
};

} // namespace onboard
