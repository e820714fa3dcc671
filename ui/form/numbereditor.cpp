// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/numbereditor.h"

#include "contract/contract.h"
#include "contract/validation.h"
#include "form/numberbox.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new NumberBox(field, this))
    , m_use(new QToolButton(this))
{
    m_use->setObjectName(u"use:"_s + QString::fromLatin1(field.key));
    m_use->setAutoRaise(true);
    m_use->setMinimumSize(24, 24);
    layout()->setSpacing(0);
    layout()->addWidget(m_box);
    layout()->addWidget(m_use);
    adopt(m_box);
    connect(m_use, &QToolButton::clicked, m_box, [this] {
        if (m_suggestion)
            m_box->setValue(static_cast<int>(*m_suggestion));
        m_box->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_box, &NumberBox::valueChanged, this, [this] {
        m_box->showUnit();
        offer();
        Q_EMIT edited(value());
    });
    retranslate();
}

void NumberEditor::setSuggestion(std::optional<qint64> number, const QString &origin)
{
    m_suggestion = number;
    m_origin = origin;
    offer();
}

void NumberEditor::offer()
{
    const Range &range = field().range;
    const bool fits = m_suggestion && *m_suggestion >= range.lowest
        && *m_suggestion <= std::min<qint64>(range.highest, m_box->maximum());
    m_use->setVisible(fits && value() != Value(*m_suggestion));
    if (!fits)
        return;
    const QString number = QLocale().toString(*m_suggestion);
    m_use->setText(tr("Use %1 (Microsoft 365)", "a number of seats").arg(number));
    m_use->setToolTip(m_origin);
    m_use->setAccessibleName(
        tr("%1: use %2, %3", "field, number, where it is from").arg(name(), number, m_origin));
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
    offer();
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
    offer();
}

} // namespace onboard
