// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "form/formfields.h"

#include <optional>

class QGridLayout;

namespace onboard {

/// The fields of a group, in one or two columns; those that do not apply leave no gap.
class FieldGrid final : public FormFields
{
    Q_OBJECT
public:
    /// `item`: the one of several licence items whose fields they are. `indent`: how far it stands inside
    /// the group, so that its editors stand in one line with those of other groups all the same.
    FieldGrid(
        const Contract &contract, const Group &group, std::optional<int> item, int indent, QWidget *parent);

    [[nodiscard]] QList<FormRow *> rows() const override { return m_rows; }
    [[nodiscard]] QList<QWidget *> tabStops() const override;
    void follow(const Draft &draft) override;
    void retranslate() override;

    /// Of one column: the fields can always be made narrower than they stand.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columns() const; ///< as many as there is room for
    [[nodiscard]] int spanOf(const FormRow &row) const;

    const Contract &m_contract;
    const Group &m_group;
    int m_indent;
    QGridLayout *m_grid;
    QList<FormRow *> m_rows;
    QList<FormRow *> m_shown; ///< as they are arranged
    int m_arranged = 0; ///< columns in use
};

} // namespace onboard
