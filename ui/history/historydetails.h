// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/attemptlook.h"
#include "delivery/journal/journalentry.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace onboard {

class Notice;
class Theme;
class WrappingText;

/// One attempt of the journal, whole: what came back, what was ordered, and a note of one's own, which is
/// handed on whenever it was changed and is left.
class HistoryDetails : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryDetails(const Theme &theme, QWidget *parent = nullptr);

    /// `customer` is its name; empty when it is not known. What is being typed as a note stays when the same
    /// attempt is shown again.
    void show(const JournalEntry &entry, const QString &customer);
    void clear(); ///< shows none
    [[nodiscard]] QString attemptId() const; ///< empty when none is shown

    /// The customer's services are being read, and what that gave; dropped when another attempt is shown.
    void showLooking();
    void showLooked(const QString &attemptId, const Looked &looked);
    void keepNote(); ///< hands on what was typed
    void showNoteKept(const QString &attemptId); ///< noteChanged() was written down

Q_SIGNALS:
    void noteChanged(const QString &attemptId, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refill();
    void retranslate();

    std::optional<JournalEntry> m_entry;
    QString m_customer;
    WrappingText *m_text;
    Notice *m_looked;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_noteState;
    QString m_noteHandedOn; ///< what the journal has, or is about to
};

} // namespace onboard
