// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

class QLineEdit;

namespace onboard {

/// A line of free text.
class TextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void retranslate() override { }

private:
    QLineEdit *m_line;
};

} // namespace onboard
