// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/formgroup.h"

#include "contract/presence.h"
#include "delivery/submission.h"
#include "form/fieldgrid.h"
#include "form/itemlist.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFrameShadow(QFrame::Plain);
    return rule;
}

QFont boldFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setBold(true);
    return font;
}

/// Items of which there can be one only stand in the form like any other fields.
FormFields *makeFields(const Group &group, Submission &submission, const Theme &theme, QWidget *parent)
{
    const Contract &contract = submission.contract();
    if (contract.mostItems > 1 && isItemGroup(contract, group))
        return new ItemList(group, submission, theme, parent);
    return new FieldGrid(contract, group, std::nullopt, 0, parent);
}

} // namespace

FormGroup::FormGroup(const Group &group, Submission &submission, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_contract(submission.contract())
    , m_group(group)
    , m_switch(new QCheckBox(this))
    , m_title(new QLabel(this))
    , m_heading(new QWidget(this))
    , m_fields(makeFields(group, submission, theme, this))
{
    m_switch->setObjectName(u"group:"_s + QString::fromLatin1(group.key));
    m_switch->setFont(boldFont(*this));
    m_switch->setMinimumHeight(24);
    m_title->setFont(boldFont(*this));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QVBoxLayout(m_heading);
    heading->setContentsMargins(0, 4, 0, 0);
    heading->setSpacing(3);
    heading->addWidget(m_title);
    heading->addWidget(m_switch);
    heading->addWidget(makeRule(m_heading));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_heading);
    column->addWidget(m_fields);
    connect(m_switch, &QCheckBox::toggled, this,
        [this](bool on) { Q_EMIT switched(QString::fromLatin1(m_group.key), on); });
    retranslate();
}

void FormGroup::follow(const Draft &draft)
{
    const bool canBeSwitched = m_group.presence(Scope(m_contract, draft)) == Presence::Optional;
    const Presence presence = presenceOf(m_contract, draft, m_group);
    setVisible(presence != Presence::Absent);
    m_heading->setVisible(*m_group.label != '\0');
    m_switch->setVisible(canBeSwitched);
    m_title->setVisible(!canBeSwitched);
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(presence == Presence::Required);
    m_fields->setVisible(presence == Presence::Required);
    m_fields->follow(draft);
}

QList<QWidget *> FormGroup::tabStops() const
{
    return QList<QWidget *>{m_switch} + m_fields->tabStops();
}

void FormGroup::retranslate()
{
    m_title->setText(contractText(m_group.label));
    m_switch->setText(contractText(m_group.label));
    m_switch->setAccessibleName(m_switch->text());
    m_fields->retranslate();
}

} // namespace onboard
