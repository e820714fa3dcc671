// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/texteditor.h"

#include "contract/validation.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace onboard {

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    layout()->addWidget(m_line);
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] { Q_EMIT edited(value()); });
}

Value TextEditor::value() const
{
    return valueFromText(field(), m_line->text());
}

void TextEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setText(std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
}

QWidget *TextEditor::control() const
{
    return m_line;
}

} // namespace onboard
