// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateEdit>

namespace onboard {

/// A date edit in UTC that can be empty. Shows the month as a word, so that no day can be read two ways.
class DayBox : public QDateEdit
{
    Q_OBJECT
public:
    explicit DayBox(QWidget *parent);

    [[nodiscard]] QDate day() const; ///< null when empty
    void setDay(QDate day);
    void setEmptyText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void stepBy(int steps) override;

Q_SIGNALS:
    void dayChanged();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void startFromSuggestion();
};

} // namespace onboard
