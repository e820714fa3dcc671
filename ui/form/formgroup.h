// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace onboard {

class FormFields;
class Submission;
class Theme;

/// One group under its heading: its fields, or its fields for each licence item. A group that can be
/// switched has a check box as its heading.
class FormGroup : public QWidget
{
    Q_OBJECT
public:
    /// Of the submission's contract, as it is now.
    FormGroup(const Group &group, Submission &submission, const Theme &theme, QWidget *parent);

    [[nodiscard]] FormFields &fields() const { return *m_fields; }
    [[nodiscard]] const Group &group() const { return m_group; }
    [[nodiscard]] QList<QWidget *> tabStops() const; ///< in the order in which they are read

    /// Shows what the draft calls for.
    void follow(const Draft &draft);
    void retranslate();

Q_SIGNALS:
    void switched(const QString &group, bool on);

private:
    const Contract &m_contract;
    const Group &m_group;
    QCheckBox *m_switch;
    QLabel *m_title;
    QWidget *m_heading;
    FormFields *m_fields;
};

} // namespace onboard
