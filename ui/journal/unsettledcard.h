// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/attemptlook.h"
#include "delivery/journal/journalentry.h"

#include <QFrame>

#include <optional>

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

    [[nodiscard]] const QString &attemptId() const { return facts().id; }
    [[nodiscard]] const AttemptFacts &facts() const { return m_entry.attempt.facts; }
    void nameCustomer(const QString &name);
    void showLooked(const Looked &looked); ///< what came of lookRequested()

Q_SIGNALS:
    void lookRequested(const onboard::AttemptFacts &facts);
    /// `evidence` is what was read of the customer's services, if anything.
    void settled(
        const QString &attemptId, onboard::Finding finding, const QString &reason, const QString &evidence);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void recolour();
    void settle(Finding finding);
    void look();
    [[nodiscard]] QString seenText() const;

    JournalEntry m_entry;
    const Theme &m_theme;
    WrappingText *m_text;
    QPushButton *m_look;
    WrappingText *m_seen;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_added;
    QPushButton *m_notAdded;
    bool m_looking = false;
    std::optional<Looked> m_looked;
};

} // namespace onboard
