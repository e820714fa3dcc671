// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/secret.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onboard {

class WrappingText;

/// Where a secret is typed, or where it says since when one is stored. The editor itself stays masked at
/// all times, because only then Qt keeps its text out of the clipboard; revealing shows it beneath.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Empties the editor. With a day: a secret is stored since then and can be replaced.
    void begin(QDate storedOn);
    [[nodiscard]] Secret typed() const; ///< without blanks around it
    [[nodiscard]] bool isTyping() const; ///< the editor is shown
    [[nodiscard]] QWidget *focusWidgetNow() const;

Q_SIGNALS:
    void edited();
    void modeChanged(); ///< another widget takes the focus for it now

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTyping(bool typing);
    void reveal(bool on);
    void refresh();
    void retranslate();

    QDate m_storedOn;
    QLabel *m_stored;
    QPushButton *m_replace;
    QLineEdit *m_edit;
    QPushButton *m_reveal;
    QPushButton *m_keep;
    WrappingText *m_plain;
};

} // namespace onboard
