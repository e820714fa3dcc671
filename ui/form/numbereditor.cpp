// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/numbereditor.h"

#include "contract/contract.h"
#include "contract/validation.h"
#include "form/numberbox.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace onboard {

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new NumberBox(field, this))
{
    layout()->addWidget(m_box);
    adopt(m_box);
    connect(m_box, &NumberBox::valueChanged, this, [this] {
        m_box->showUnit();
        Q_EMIT edited(value());
    });
    retranslate();
}

Value NumberEditor::value() const
{
    return m_box->isEmpty() ? Value() : Value(qint64{m_box->value()});
}

void NumberEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_box);
    const auto *number = std::get_if<qint64>(&value);
    m_box->setValue(number && *number <= m_box->maximum() && *number > m_box->minimum()
            ? static_cast<int>(*number)
            : m_box->minimum());
    m_box->showUnit();
}

QWidget *NumberEditor::control() const
{
    return m_box;
}

void NumberEditor::setOptional(bool optional)
{
    m_optional = optional;
    retranslate();
}

void NumberEditor::retranslate()
{
    m_box->setSpecialValueText(m_optional ? tr("not sent") : tr("Enter…"));
    m_box->showUnit();
}

} // namespace onboard
