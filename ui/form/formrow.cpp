// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/formrow.h"

#include "contract/contract.h"
#include "form/fieldeditor.h"
#include "theme/controlname.h"

#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace onboard {

FormRow::FormRow(const QString &key, std::optional<int> item, const Field &field, QWidget *parent)
    : QObject(parent)
    , m_at{key, item.value_or(0)}
    , m_field(field)
    , m_cell(new QWidget(parent))
    , m_editor(makeEditor(field, m_cell))
    , m_label(new QLabel(parent))
    , m_message(new QLabel(m_cell))
{
    if (item)
        m_editor->standFor(*item);
    auto *column = new QVBoxLayout(m_cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_editor);
    column->addWidget(m_message);
    m_message->setObjectName(u"message:"_s + controlName(m_at));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_label->setBuddy(m_editor->control());
    m_label->setMinimumHeight(m_editor->control()->minimumHeight());
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    retranslate();
}

void FormRow::setPresence(Presence presence)
{
    m_present = presence != Presence::Absent;
    m_editor->setOptional(presence == Presence::Optional);
}

void FormRow::setMessage(const QString &message, const QColor &ink)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_message->setPalette(palette);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    describe();
}

QString FormRow::message() const
{
    return m_message->text();
}

void FormRow::retranslate()
{
    m_label->setText(m_editor->showsLabel() ? QString() : labelOf(m_field));
    m_editor->retranslate();
    describe();
}

/// The hint, and what is wrong, are the control's description for assistive technology (UX.md U19).
void FormRow::describe()
{
    const QString help = contractText(m_field.help);
    QWidget *control = m_editor->control();
    control->setAccessibleName(m_editor->name());
    control->setAccessibleDescription(m_message->text().isEmpty() ? help : m_message->text() + u' ' + help);
    control->setToolTip(help);
    control->setWhatsThis(help);
}

} // namespace onboard
