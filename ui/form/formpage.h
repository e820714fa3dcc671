// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "delivery/submission.h"
#include "delivery/verdict.h"

#include <QList>
#include <QMap>
#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace onboard {

class ActionButton;
class CustomerModel;
class FormRow;
class FormGroup;
class HelpLine;
class ProblemSummary;
class Theme;

/// The form of the submission's contract: every editor is made from the contract's table.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    FormPage(Submission &submission, Theme &theme, QWidget *parent = nullptr);

    /// The customers that its field offers; `customers` has to outlive it.
    void setCustomers(CustomerModel &customers);
    /// Seats that are assigned in Microsoft 365, offered where seats are counted; nothing when not known.
    void setAssignedSeats(std::optional<qint64> seats, const QString &origin);
    /// Focuses the field's editor and scrolls to it; opens its group when that is switched off.
    void goTo(const FieldRef &at);
    /// Marks fields with the service's own messages until their values change (UX.md U25).
    void mark(const QList<FieldMessage> &messages);
    /// Focuses the first control.
    void begin();
    /// Focuses the button that leads on, which does nothing that cannot be taken back.
    void rest();
    /// Asks for the review; problems are shown and focused instead when there are any.
    void review();

Q_SIGNALS:
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void rebuild();
    void orderTabs();
    void bringToView(QWidget *widget);
    void forgetMarksOfItems();
    void connectRow(FormRow &row);
    void followStep(const DraftStep &step);
    [[nodiscard]] FormRow *rowChangedBy(const DraftStep &step) const;
    void explain(const FormRow &row);
    void follow();
    void followProblems();
    void offerShortcuts();
    void retranslate();
    [[nodiscard]] FormRow *rowAt(const FieldRef &at) const;

    Submission &m_submission;
    Theme &m_theme;
    const Contract *m_built = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    ProblemSummary *m_summary;
    HelpLine *m_help;
    QPushButton *m_reset;
    ActionButton *m_review;
    QList<FormGroup *> m_groups;
    QList<FormRow *> m_rows;
    CustomerModel *m_customers = nullptr;
    std::optional<qint64> m_assignedSeats;
    QString m_seatsOrigin;
    Problems m_summarised; ///< what the summary says now
    QMap<FieldRef, QString> m_marks; ///< the service's messages
    QPointer<QWidget> m_brought; ///< into view, with the focus
    bool m_isOrdered = false; ///< the keyboard goes the way the form is read
};

} // namespace onboard
