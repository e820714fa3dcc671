// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "customers/attemptlook.h"
#include "delivery/attempt.h"
#include "delivery/journal/journalentry.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace onboard {

class ActionButton;
class Theme;
class WrappingText;

/// Leads through an unknown outcome (UX.md U12): what was read of the customer's services, or what to look
/// for where that failed; what a person says to it; and only when nothing was found the way to send once
/// more, which is asked about first.
class ServicesCheck : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Closed, Looking, There, NotThere, Confirming };

    explicit ServicesCheck(const Theme &theme, QWidget *parent = nullptr);

    /// Starts anew, closed. With `asks` off it only says what to look for.
    void begin(const AttemptFacts &facts, bool asks);
    void open();
    /// What came of lookRequested().
    void showLooked(const Looked &looked);
    /// Asks whether to send again. Only after "It is not there" was answered.
    void askToSendAgain();

    [[nodiscard]] Step step() const { return m_step; }
    void setColour(const QColor &colour);
    void retranslate();

Q_SIGNALS:
    void stepChanged(onboard::ServicesCheck::Step step);
    void sendAgainConfirmed();
    void lookRequested(); ///< showLooked() is waited for
    void found(onboard::Finding finding, const QString &evidence); ///< the person says so

private:
    void go(Step step);
    [[nodiscard]] QString textOf(Step step) const;
    [[nodiscard]] QString whatWasSeen() const;
    [[nodiscard]] QString whatFollows() const;
    void showText();
    [[nodiscard]] QString whatToLookFor() const;
    void look();
    void answer(Step step, Finding finding);

    AttemptFacts m_facts;
    Step m_step = Step::Closed;
    bool m_asks = true;
    std::optional<Looked> m_looked; ///< nothing while it is being read
    WrappingText *m_text;
    QPushButton *m_there;
    QPushButton *m_notThere;
    QPushButton *m_lookAgain;
    QPushButton *m_keep;
    ActionButton *m_confirm;
};

} // namespace onboard
