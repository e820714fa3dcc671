// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/fieldeditor.h"

#include "contract/contract.h"
#include "form/choiceeditor.h"
#include "form/customereditor.h"
#include "form/dateeditor.h"
#include "form/numbereditor.h"
#include "form/switcheditor.h"
#include "form/texteditor.h"
#include "theme/controlname.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace onboard {

namespace {

template <class Editor> FieldEditor *make(const Field &field, QWidget *parent)
{
    return new Editor(field, parent);
}

struct Maker
{
    Input input;
    FieldEditor *(*make)(const Field &, QWidget *);
};

constexpr auto makers = std::to_array<Maker>({
    {Input::Text, make<TextEditor>},
    {Input::Choice, make<ChoiceEditor>},
    {Input::OpenChoice, make<ChoiceEditor>},
    {Input::Number, make<NumberEditor>},
    {Input::Switch, make<SwitchEditor>},
    {Input::Date, make<DateEditor>},
});

bool isToBeLeftToTheForm(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return event.type() == QEvent::Wheel;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

bool isForGood(const QEvent &focusOut)
{
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(focusOut).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason
        && reason != Qt::ActiveWindowFocusReason;
}

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
}

QString FieldEditor::name() const
{
    return m_item
        ? tr("%1, item %2", "field, number of the licence item").arg(labelOf(m_field)).arg(*m_item + 1)
        : labelOf(m_field);
}

void FieldEditor::standFor(int item)
{
    m_item = item;
    for (QWidget *part : findChildren<QWidget *>()) {
        if (part->objectName().endsWith(QLatin1StringView(m_field.key)))
            part->setObjectName(controlName(part->objectName(), item));
    }
}

void FieldEditor::adopt(QWidget *control)
{
    control->setObjectName(QString::fromLatin1(m_field.key));
    control->installEventFilter(this);
    control->setMinimumHeight(30);
    setFocusProxy(control);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    if (event->type() == QEvent::FocusOut && isForGood(*event))
        Q_EMIT left();
    if (!isToBeLeftToTheForm(*event))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

FieldEditor *makeEditor(const Field &field, QWidget *parent)
{
    if (field.place == Place::Path)
        return new CustomerEditor(field, parent);
    return std::ranges::find(makers, field.input, &Maker::input)->make(field, parent);
}

} // namespace onboard
