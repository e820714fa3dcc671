// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace onboard {

class FormRow;

/// The fields of one group under its heading, in one or two columns; those that do not apply leave no
/// gap. A group that can be switched has a check box as its heading.
class FormGroup : public QWidget
{
    Q_OBJECT
public:
    FormGroup(const Contract &contract, const Group &group, QWidget *parent);

    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }
    [[nodiscard]] const Group &group() const { return m_group; }
    [[nodiscard]] QCheckBox *heading() const { return m_switch; }

    /// Shows what the draft calls for.
    void follow(const Draft &draft);
    void retranslate();

    /// Of one column: the group can always be made narrower than it stands.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void switched(const QString &group, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columns() const; ///< as many as there is room for
    [[nodiscard]] int spanOf(const FormRow &row) const;

    const Contract &m_contract;
    const Group &m_group;
    QCheckBox *m_switch;
    QLabel *m_title;
    QWidget *m_heading;
    QWidget *m_body;
    QGridLayout *m_grid;
    QList<FormRow *> m_rows;
    int m_arranged = 0; ///< columns in use
};

} // namespace onboard
