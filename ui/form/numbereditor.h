// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

namespace onboard {

class NumberBox;

/// A whole number with steps. Takes pasted thousands separators and blanks, and holds numbers beyond
/// the limits, so that the message can name them instead of silently putting in another number.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setOptional(bool optional) override;
    void retranslate() override;

private:
    NumberBox *m_box;
    bool m_optional = false;
};

} // namespace onboard
