// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/switcheditor.h"

#include "contract/contract.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace onboard {

SwitchEditor::SwitchEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(this))
{
    layout()->addWidget(m_box);
    adopt(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] { Q_EMIT edited(value()); });
    retranslate();
}

Value SwitchEditor::value() const
{
    return m_box->isChecked();
}

void SwitchEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(std::holds_alternative<bool>(value) && std::get<bool>(value));
}

QWidget *SwitchEditor::control() const
{
    return m_box;
}

void SwitchEditor::retranslate()
{
    m_box->setText(labelOf(field()));
}

} // namespace onboard
