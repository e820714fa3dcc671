// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/answermode.h"
#include "theme/sandboxstrip.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace onboard {

/// Says for as long as the sandbox is used that nothing reaches AvePoint, and lets a presenter choose
/// what it answers (UX.md U22).
class SandboxBar : public SandboxStrip
{
    Q_OBJECT
public:
    SandboxBar(const Contract &contract, Theme &theme, QWidget *parent);

    /// The one that the sandbox's profile uses now; its statuses can be answered with.
    void setContract(const Contract &contract);
    void focusContract();

Q_SIGNALS:
    void answerModeChosen(const onboard::AnswerMode &mode);
    void contractChosen(const QString &revision);
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    const Contract *m_contract;
    QLabel *m_word;
    QLabel *m_text;
    QLabel *m_label;
    QComboBox *m_modes;
    QLabel *m_contractLabel;
    QComboBox *m_contracts;
    QPushButton *m_connect;
    QBoxLayout *m_line;
};

} // namespace onboard
