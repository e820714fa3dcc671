// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/attempt.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace onboard {

class Theme;

/// The body of the last answer as it came, as plain text whatever it holds.
class AnswerPane : public QWidget
{
    Q_OBJECT
public:
    AnswerPane(Theme &theme, QWidget *parent);

    void display(const Attempt &attempt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();

    std::optional<Attempt> m_attempt;
    QLabel *m_head;
    QPlainTextEdit *m_body;
};

} // namespace onboard
