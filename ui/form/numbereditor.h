// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

#include <optional>

class QToolButton;

namespace onboard {

class NumberBox;

/// A whole number with steps. Takes pasted thousands separators and blanks, and holds numbers beyond
/// the limits, so that the message can name them instead of silently putting in another number.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);

    /// The number that the shortcut offers, and where it is from; hides the shortcut when there is none, or
    /// it is entered already, or the field does not take it.
    void setSuggestion(std::optional<qint64> number, const QString &origin);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setOptional(bool optional) override;
    void retranslate() override;

private:
    void offer();

    NumberBox *m_box;
    QToolButton *m_use;
    std::optional<qint64> m_suggestion;
    QString m_origin;
    bool m_optional = false;
};

} // namespace onboard
