// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "form/fieldeditor.h"

class QComboBox;

namespace onboard {

/// A dropdown of the field's choices, "number – name"; with Input::OpenChoice a text of one's own too.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, QWidget *parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setFitting(const QList<const Choice *> &choices) override;
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] Value valueAt(int index) const;

    QComboBox *m_box;
    QList<const Choice *> m_fitting; ///< as they were set
};

} // namespace onboard
