// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/timestamp.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace onboard {

class Theme;

/// The exact JSON that would be sent, live, in the order of the specification.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(Theme &theme, QWidget *parent);

    void display(const Contract &contract, const Draft &draft, TimestampUnit unit);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_target;
    QPushButton *m_copy;
    QPlainTextEdit *m_body;
};

} // namespace onboard
