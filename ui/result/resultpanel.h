// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "customers/attemptlook.h"
#include "delivery/attempt.h"
#include "delivery/delivery.h"
#include "delivery/journal/journalentry.h"
#include "delivery/verdict.h"

#include <QFrame>

#include <optional>
#include <utility>

class QBoxLayout;
class QPushButton;

namespace onboard {

class ProgressPane;
class ServicesCheck;
class Theme;
class WrappingText;

/// The one place where the answer to an order stands: nothing yet, under way, or the outcome in words
/// with a button for each next step. Only shows and asks; what a button means is done elsewhere.
class ResultPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ResultPanel(const Theme &theme, QWidget *parent = nullptr);

    using QFrame::show;
    /// The contract must stay alive, which the ones of contracts() do.
    void show(const Attempt &attempt, const Contract &contract);
    void showProgress(Delivery::Stage stage, bool nothingHasLeft);
    void clear();

    /// What looking for the attempt's product gave; dropped when another attempt is shown by now.
    void showLooked(const QString &attemptId, const Looked &looked);

    /// The class whose colours are shown; none while empty or under way.
    [[nodiscard]] std::optional<OutcomeClass> outcomeClass() const;

Q_SIGNALS:
    void goToField(const onboard::FieldRef &at);
    void newOrder();
    /// A person wants to know what the customer has now; showLooked() is waited for.
    void checkServices(const onboard::AttemptFacts &facts);
    void testConnection();
    void changeContract();
    /// What became of the shown attempt, whose outcome was unknown; `evidence` is what was read, if anything.
    void settled(const QString &attemptId, onboard::Finding finding, const QString &evidence);
    /// For an unknown outcome only after it was looked for, not found, and confirmed (UX.md U12).
    void tryAgain();
    void cancelRequested();
    void copied(); ///< the text for support is in the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Progress = std::pair<Delivery::Stage, bool>;

    void render();
    void renderAttempt();
    void renderProgress();
    void renderEmpty();
    void buildButtons(const Verdict &verdict);
    QPushButton *addButton(NextStep step, const Verdict &verdict);
    void place(QPushButton *button, const QString &name);
    void take(NextStep step);
    void copyForSupport();
    void updateSendAgain();
    void arrangeHeader();
    [[nodiscard]] QColor textColour() const;

    const Theme &m_theme;
    std::optional<Attempt> m_attempt;
    const Contract *m_contract = nullptr;
    Verdict m_verdict;
    std::optional<Progress> m_progress;
    QBoxLayout *m_header;
    WrappingText *m_headline;
    WrappingText *m_code;
    WrappingText *m_body;
    ProgressPane *m_pane;
    QWidget *m_buttons;
    QPushButton *m_sendAgain = nullptr; ///< only for an unknown outcome
    QPushButton *m_copy = nullptr;
    ServicesCheck *m_check;
};

} // namespace onboard
