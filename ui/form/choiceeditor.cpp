// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/choiceeditor.h"

#include "contract/contract.h"
#include "contract/validation.h"
#include "form/choicelist.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QComboBox(this))
{
    layout()->addWidget(m_box);
    showMeanings(*m_box);
    fill();
    if (field.input == Input::OpenChoice) {
        makeOpen(*m_box);
        connect(m_box, &QComboBox::editTextChanged, this, [this] { Q_EMIT edited(value()); });
    } else {
        connect(m_box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(value()); });
    }
    adopt(m_box);
    m_box->setCurrentIndex(-1);
    retranslate();
}

void ChoiceEditor::fill()
{
    for (const Choice &choice : field().choices)
        m_box->addItem(labelOf(field(), choice));
}

Value ChoiceEditor::valueAt(int index) const
{
    if (index < 0 || static_cast<std::size_t>(index) >= field().choices.size())
        return {};
    return valueOf(field(), field().choices[static_cast<std::size_t>(index)]);
}

Value ChoiceEditor::value() const
{
    return m_box->isEditable() ? valueFromText(field(), m_box->currentText())
                               : valueAt(m_box->currentIndex());
}

void ChoiceEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_box);
    int index = -1;
    for (int row = 0; row < m_box->count(); ++row) {
        if (valueAt(row) == value)
            index = row;
    }
    m_box->setCurrentIndex(index);
    if (m_box->isEditable() && index < 0)
        m_box->setEditText(std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
}

QWidget *ChoiceEditor::control() const
{
    return m_box;
}

/// What does not fit is not offered, by the mouse or the keyboard.
void ChoiceEditor::setFitting(const QList<const Choice *> &choices)
{
    if (choices == m_fitting)
        return;
    m_fitting = choices;
    auto *list = qobject_cast<QListView *>(m_box->view());
    auto *model = qobject_cast<QStandardItemModel *>(m_box->model());
    for (int row = 0; list && model && row < m_box->count(); ++row) {
        const bool fits = choices.contains(&field().choices[static_cast<std::size_t>(row)]);
        list->setRowHidden(row, !fits);
        model->item(row)->setEnabled(fits);
    }
    m_box->setEnabled(choices.size() != 1);
}

void ChoiceEditor::retranslate()
{
    m_box->setPlaceholderText(tr("Choose…"));
    if (m_box->isEditable())
        m_box->lineEdit()->setPlaceholderText(tr("Choose or type…"));
    int row = 0;
    for (const Choice &choice : field().choices)
        setMeaning(*m_box, row++, describe(choice));
}

} // namespace onboard
