// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/timestamp.h"
#include "form/fieldeditor.h"

class QLabel;
class QToolButton;

namespace onboard {

class DayBox;

/// A day in UTC with a calendar, and below it the value that is sent for it.
class DateEditor final : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const Field &field, QWidget *parent);

    /// How the value is written when it is sent; the day stays.
    void setUnit(TimestampUnit unit);
    /// The day that the shortcut offers; hides the shortcut when it is not valid or already there.
    void setSuggestion(QDate day, const QString &label);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setOptional(bool optional) override;
    void retranslate() override;

private:
    void showSent();

    DayBox *m_box;
    QLabel *m_sent;
    QToolButton *m_same;
    QToolButton *m_clear;
    TimestampUnit m_unit = TimestampUnit::Milliseconds;
    QDate m_suggestion;
    QString m_suggestionLabel;
    bool m_optional = false;
};

} // namespace onboard
