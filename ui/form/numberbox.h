// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSpinBox>

namespace onboard {

struct Field;

/// A spin box that can be empty: its minimum, -1, stands for nothing entered.
class NumberBox : public QSpinBox
{
    Q_OBJECT
public:
    NumberBox(const Field &field, QWidget *parent);

    [[nodiscard]] bool isEmpty() const { return value() == minimum(); }
    void showUnit(); ///< "1 year", "2 years"

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void stepBy(int steps) override;

protected:
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QString textFromValue(int value) const override;

private:
    [[nodiscard]] QString bare(const QString &text) const;

    const Field &m_field;
};

} // namespace onboard
