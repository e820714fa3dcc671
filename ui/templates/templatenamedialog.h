// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/templatestore.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onboard {

class ActionButton;
class FieldRow;
class Notice;
class Theme;

/// Asks for the name of a template, to save or to rename one. Says in itself what is wrong with the name;
/// whoever opened it closes it when the name was taken.
class TemplateNameDialog : public QDialog
{
    Q_OBJECT
public:
    enum class For { Saving, Renaming };

    TemplateNameDialog(For purpose, const QString &suggestion, const Theme &theme, QWidget *parent);

    /// What a person has to know before they save.
    void setRemark(const QString &text);
    /// The name could not be taken: says why, and offers to replace the template that has it when that would
    /// help.
    void refuse(const TemplateFailure &failure);

Q_SIGNALS:
    void chosen(const QString &name, onboard::WhenTaken whenTaken);

protected:
    bool event(QEvent *event) override;

private:
    void choose();
    [[nodiscard]] QString name() const;

    For m_purpose;
    QLabel *m_title;
    QLabel *m_explanation;
    QLineEdit *m_name;
    FieldRow *m_row;
    Notice *m_notice;
    QPushButton *m_cancel;
    ActionButton *m_choose;
};

} // namespace onboard
