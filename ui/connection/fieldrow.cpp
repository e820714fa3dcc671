// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "connection/fieldrow.h"

#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int labelHeight = 30; ///< of an editor, so that the label stands beside its text

} // namespace

FieldRow::FieldRow(const Theme &theme, QWidget *editor, QWidget *focus, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel)
    , m_focus(focus)
    , m_help(new QLabel)
    , m_problem(new WrappingText)
{
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setMinimumHeight(labelHeight);
    m_label->setBuddy(m_focus);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->hide();
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();

    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(editor);
    column->addWidget(m_problem);
    column->addWidget(m_help);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(&theme, &Theme::changed, this, &FieldRow::recolour);
    recolour();
}

void FieldRow::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    m_help->setText(help);
    m_help->setHidden(help.isEmpty());
    describe();
}

void FieldRow::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_problem->setHidden(text.isEmpty());
    describe();
}

void FieldRow::setFocusWidget(QWidget *focus)
{
    m_focus = focus;
    m_label->setBuddy(focus);
    describe();
}

void FieldRow::describe()
{
    m_focus->setAccessibleName(label());
    m_focus->setAccessibleDescription(QStringList{problem(), m_help->text()}.join(u' ').trimmed());
}

QString FieldRow::label() const
{
    return m_label->text().remove(u'&');
}

QString FieldRow::problem() const
{
    return m_problem->text();
}

void FieldRow::goTo()
{
    m_focus->setFocus(Qt::OtherFocusReason);
}

int FieldRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::recolour()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_theme.colour(Role::MutedText));
    m_help->setPalette(quiet);
    m_problem->setColour(m_theme.colour(Role::ErrorText));
}

} // namespace onboard
