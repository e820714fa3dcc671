// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/journal/journalentry.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onboard {

class Theme;
class WrappingText;

/// One attempt whose outcome nobody knows: what was ordered, what came back, and what a person found out.
class UnsettledCard : public QFrame
{
    Q_OBJECT
public:
    UnsettledCard(const JournalEntry &entry, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QString &attemptId() const { return m_entry.attempt.facts.id; }

Q_SIGNALS:
    void settled(const QString &attemptId, onboard::Finding finding, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void recolour();
    void settle(Finding finding);

    JournalEntry m_entry;
    const Theme &m_theme;
    WrappingText *m_text;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_added;
    QPushButton *m_notAdded;
};

} // namespace onboard
