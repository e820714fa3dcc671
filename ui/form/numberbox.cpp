// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/numberbox.h"

#include "contract/contract.h"
#include "contract/draft.h"
#include "contract/validation.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace onboard {

NumberBox::NumberBox(const Field &field, QWidget *parent)
    : QSpinBox(parent)
    , m_field(field)
{
    setRange(-1, std::numeric_limits<int>::max());
    setValue(minimum());
    setAccelerated(true);
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
}

void NumberBox::showUnit()
{
    const QString unit = unitOf(m_field, value());
    setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
}

/// As wide as a column gives: the widest possible number would otherwise decide.
QSize NumberBox::sizeHint() const
{
    QSize hint = QSpinBox::sizeHint();
    hint.setWidth(fontMetrics().averageCharWidth() * 12 + 24);
    hint.setHeight(fontMetrics().height() + 14);
    return hint;
}

/// From nothing, the first step leads to the lowest number that is allowed.
void NumberBox::stepBy(int steps)
{
    if (isEmpty())
        setValue(static_cast<int>(m_field.range.lowest));
    else
        QSpinBox::stepBy(steps);
}

QString NumberBox::bare(const QString &text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size());
    return number.trimmed();
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    const QString number = bare(text);
    if (number.isEmpty() || text == specialValueText())
        return QValidator::Acceptable;
    const Value read = onboard::valueFromText(m_field, number);
    if (const auto *value = std::get_if<qint64>(&read))
        return *value > minimum() && *value <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
    for (const QChar c : number) {
        if (!c.isDigit() && !c.isSpace() && !u".,'’"_s.contains(c))
            return QValidator::Invalid;
    }
    return QValidator::Intermediate;
}

int NumberBox::valueFromText(const QString &text) const
{
    const Value read = onboard::valueFromText(m_field, bare(text));
    const auto *value = std::get_if<qint64>(&read);
    return value ? static_cast<int>(*value) : minimum();
}

QString NumberBox::textFromValue(int value) const
{
    return value == minimum() ? QString() : QString::number(value);
}

} // namespace onboard
