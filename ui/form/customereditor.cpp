// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/customereditor.h"

#include "contract/validation.h"
#include "form/choicelist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// Name first, since that is what a person looks for; the ID behind it makes the entry unambiguous.
QString entryOf(const KnownCustomer &customer)
{
    return u"%1 · %2"_s.arg(customer.name, customer.id);
}

} // namespace

CustomerEditor::CustomerEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QComboBox(this))
{
    layout()->addWidget(m_box);
    showMeanings(*m_box);
    makeOpen(*m_box);
    adopt(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, [this] { Q_EMIT edited(value()); });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &CustomerEditor::showKnown);
    // The beginning is what tells customers apart; a box that shows the end of an ID does not.
    connect(m_box, &QComboBox::activated, this, [this] { m_box->lineEdit()->setCursorPosition(0); });
    retranslate();
}

void CustomerEditor::setKnown(const QList<KnownCustomer> &customers)
{
    const Value kept = value();
    const QSignalBlocker quiet(m_box);
    m_known = customers;
    m_box->clear();
    for (const KnownCustomer &customer : m_known) {
        m_box->addItem(entryOf(customer));
        setMeaning(*m_box, m_box->count() - 1, customer.hint);
    }
    m_box->setCurrentIndex(-1);
    m_box->clearEditText();
    setValue(kept);
    retranslate();
}

Value CustomerEditor::value() const
{
    const QString text = m_box->currentText().trimmed();
    const auto known = std::ranges::find_if(m_known, [&](const KnownCustomer &customer) {
        return text.compare(entryOf(customer), Qt::CaseInsensitive) == 0
            || text.compare(customer.name, Qt::CaseInsensitive) == 0;
    });
    return known == m_known.end() ? valueFromText(field(), text) : Value(known->id);
}

void CustomerEditor::setValue(const Value &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_box);
    const QString id = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
    const auto known = std::ranges::find_if(m_known,
        [&](const KnownCustomer &customer) { return id.compare(customer.id, Qt::CaseInsensitive) == 0; });
    m_box->setEditText(known == m_known.end() ? id : entryOf(*known));
    m_box->lineEdit()->setCursorPosition(0);
}

/// A typed ID gets its name beside it, so that a person sees whose it is.
void CustomerEditor::showKnown()
{
    const Value id = value();
    const auto known = std::ranges::find_if(
        m_known, [&](const KnownCustomer &customer) { return id == Value(customer.id); });
    if (known == m_known.end() || m_box->currentText() == entryOf(*known))
        return;
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(entryOf(*known));
    m_box->lineEdit()->setCursorPosition(0);
}

QWidget *CustomerEditor::control() const
{
    return m_box;
}

void CustomerEditor::retranslate()
{
    m_box->lineEdit()->setPlaceholderText(
        m_known.isEmpty() ? tr("Customer ID") : tr("Choose a customer, or type a name or ID"));
}

} // namespace onboard
