// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

class QCheckBox;

namespace onboard {

/// Yes or no, with the field's label as its own text.
class SwitchEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SwitchEditor(const Field &field, QWidget *parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void retranslate() override;
    [[nodiscard]] bool showsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

} // namespace onboard
