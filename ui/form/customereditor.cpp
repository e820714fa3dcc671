// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/customereditor.h"

#include "contract/contract.h"
#include "contract/validation.h"
#include "customers/customermodel.h"
#include "customers/customerpopup.h"
#include "customers/customerstatus.h"
#include "customers/customerwords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

/// Looks and feels like the form's other dropdowns, and opens the list of customers instead of one of its
/// own.
class CustomerBox final : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    void showPopup() override { Q_EMIT listWanted(); }

Q_SIGNALS:
    void listWanted();
};

namespace {

bool isByHand(Qt::FocusReason reason)
{
    return reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

CustomerEditor::CustomerEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new CustomerBox(this))
    , m_about(new QLabel(this))
{
    m_box->setEditable(true);
    m_box->setCompleter(nullptr);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_about->setObjectName(u"customerAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->hide();
    layout()->addWidget(m_box);
    layout()->addWidget(m_about);
    adopt(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, [this] { Q_EMIT edited(value()); });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &CustomerEditor::search);
    connect(m_box, &CustomerBox::listWanted, this, [this] { open(false); });
    retranslate();
}

CustomerEditor::~CustomerEditor()
{
    delete m_popup;
}

void CustomerEditor::setCustomers(CustomerModel &model)
{
    m_customers = &model;
    m_status = new CustomerStatus(model, this);
    m_status->setObjectName(u"customerStatus"_s);
    layout()->addWidget(m_status);
    setTabOrder(m_box, m_status);
    connect(&model, &CustomerModel::progressed, this, &CustomerEditor::follow);
    connect(this, &FieldEditor::edited, this, &CustomerEditor::follow);
    follow();
    retranslate();
}

Value CustomerEditor::value() const
{
    const QString text = m_box->currentText().trimmed();
    return !m_entry.isEmpty() && text == m_entry ? Value(m_id) : valueFromText(field(), text);
}

void CustomerEditor::setValue(const Value &value)
{
    if (value != this->value()) {
        if (m_popup)
            m_popup->close();
        const QSignalBlocker quiet(m_box);
        m_box->setEditText(std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
        m_box->lineEdit()->setCursorPosition(0);
        showKnown();
    }
    follow();
}

const Customer *CustomerEditor::known() const
{
    const Value id = value();
    return m_customers && std::holds_alternative<QString>(id)
        ? m_customers->directory().find(std::get<QString>(id))
        : nullptr;
}

/// A typed ID gets its name beside it, so that a person sees whose it is.
void CustomerEditor::showKnown()
{
    if (const Customer *customer = known())
        show(*customer);
}

void CustomerEditor::show(const Customer &customer)
{
    m_id = customer.id;
    m_entry = entryOf(customer);
    if (m_box->currentText() == m_entry)
        return;
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(m_entry);
    m_box->lineEdit()->setCursorPosition(0); // the beginning is what tells customers apart
}

void CustomerEditor::search(const QString &typed)
{
    if (!m_customers)
        return;
    m_customers->want();
    const bool enough = typed.trimmed().isEmpty() || known();
    if (enough && m_popup)
        m_popup->close();
    if (enough)
        return;
    open(true);
    m_popup->markFirst();
}

/// With `filtered`, the matches of what was typed; else all, as a dropdown does.
void CustomerEditor::open(bool filtered)
{
    if (!m_customers)
        return;
    if (!filtered && m_popup && m_popup->isVisible()) {
        m_popup->close();
        return;
    }
    m_customers->want();
    m_customers->setTyped(filtered ? m_box->currentText() : QString());
    if (!m_popup) {
        m_popup = new CustomerPopup(*m_customers, *m_box);
        connect(m_popup, &CustomerPopup::chosen, this, &CustomerEditor::choose);
        connect(m_popup, &CustomerPopup::closed, this, &CustomerEditor::follow);
    }
    m_popup->open();
}

void CustomerEditor::choose(const QString &id)
{
    if (const Customer *customer = m_customers->directory().find(id)) {
        show(*customer);
        Q_EMIT edited(value());
    }
}

/// On leaving the field: an ID, or a name that only one customer has, stands for that customer.
void CustomerEditor::finish()
{
    if (m_popup)
        m_popup->close();
    if (!m_customers || known())
        return showKnown();
    if (const Customer *customer = m_customers->named(m_box->currentText().trimmed()))
        choose(customer->id);
}

bool CustomerEditor::takeKey(int key)
{
    if (m_popup && m_popup->isVisible())
        return m_popup->take(key);
    if (key != Qt::Key_Down || !m_customers)
        return false;
    open(false);
    return true;
}

bool CustomerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_box && event->type() == QEvent::FocusIn && m_customers
        && isByHand(static_cast<QFocusEvent *>(event)->reason()))
        m_customers->want();
    if (watched == m_box && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finish();
    return FieldEditor::eventFilter(watched, event);
}

/// Below the field stands who was chosen, or else how reading the customers goes.
void CustomerEditor::follow()
{
    if (!m_customers)
        return;
    if (!m_box->hasFocus())
        showKnown();
    const Customer *customer = known();
    const CustomerDirectory::State state = m_customers->directory().state();
    m_about->setText(customer ? summaryOf(*customer) : QString());
    m_about->setVisible(customer != nullptr);
    m_status->setVisible(!customer
        && (state == CustomerDirectory::State::Reading || state == CustomerDirectory::State::Failed));
}

QWidget *CustomerEditor::control() const
{
    return m_box;
}

void CustomerEditor::retranslate()
{
    m_box->lineEdit()->setPlaceholderText(
        m_customers ? tr("Type a name, an owner or an ID") : tr("Customer ID"));
    follow();
}

} // namespace onboard

#include "customereditor.moc"
