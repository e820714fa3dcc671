// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/delivery.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace onboard {

/// Where an attempt under way stands, in words.
struct ProgressWords
{
    QString headline;
    QString sentence;
    QString cancel; ///< says what cancelling means (UX.md U28)
};
[[nodiscard]] ProgressWords wordsOf(Delivery::Stage stage, bool nothingHasLeft);

/// The busy bar and the cancel button.
class ProgressPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPane(QWidget *parent = nullptr);

    void setWords(const ProgressWords &words);

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace onboard
