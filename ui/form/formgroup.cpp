// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/formgroup.h"

#include "contract/presence.h"
#include "form/fieldeditor.h"
#include "form/formrow.h"

#include <QCheckBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int lineGap = 5;
constexpr int columnGap = 10;
constexpr int firstLabel = 104; ///< so that the first editors of all groups stand in one line
constexpr int otherLabel = 84;
constexpr int roomForTwo = 470;

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

} // namespace

FormGroup::FormGroup(const Contract &contract, const Group &group, QWidget *parent)
    : QWidget(parent)
    , m_contract(contract)
    , m_group(group)
    , m_switch(new QCheckBox(this))
    , m_title(new QLabel(this))
    , m_heading(new QWidget(this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
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
    column->setSpacing(lineGap);
    column->addWidget(m_heading);
    column->addWidget(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setHorizontalSpacing(columnGap);

    for (const Field &field : contract.fields) {
        if (QLatin1StringView(field.group) == QLatin1StringView(group.key))
            m_rows.append(new FormRow({QString::fromLatin1(field.key), 0}, field, m_body));
    }
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
    m_body->setVisible(presence == Presence::Required);
    for (FormRow *row : m_rows) {
        row->setPresence(presenceOf(m_contract, draft, row->field(), row->at().item));
        row->editor().setValue(draft.value(row->at()));
    }
    arrange();
}

QSize FormGroup::minimumSizeHint() const
{
    constexpr int narrowestEditor = 190;
    return {firstLabel + columnGap + narrowestEditor, QWidget::minimumSizeHint().height()};
}

int FormGroup::columns() const
{
    return width() < roomForTwo ? 1 : m_group.columns;
}

/// A switch of the body carries its own label, which may be long; one of an item stands beside its kin.
int FormGroup::spanOf(const FormRow &row) const
{
    return row.editor().showsLabel() && row.field().place != Place::Item ? columns() : 1;
}

void FormGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_arranged != columns())
        arrange();
}

void FormGroup::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_arranged = columns();
    int line = 0;
    int column = 0;
    for (FormRow *row : m_rows) {
        row->label().setVisible(row->isPresent());
        row->cell().setVisible(row->isPresent());
        if (!row->isPresent())
            continue;
        const int wide = spanOf(*row);
        if (column + wide > m_arranged) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(&row->label(), line, column * 2, Qt::AlignTop);
        m_grid->addWidget(&row->cell(), line, column * 2 + 1, 1, wide * 2 - 1, Qt::AlignTop);
        column += wide;
    }
    for (int pair = 0; pair < m_group.columns; ++pair) {
        const bool used = pair < m_arranged;
        m_grid->setColumnMinimumWidth(pair * 2, !used ? 0 : pair == 0 ? firstLabel : otherLabel);
        m_grid->setColumnStretch(pair * 2 + 1, !used ? 0 : pair == 0 ? 11 : 9);
    }
}

void FormGroup::retranslate()
{
    m_title->setText(contractText(m_group.label));
    m_switch->setText(contractText(m_group.label));
    m_switch->setAccessibleName(m_switch->text());
    for (FormRow *row : m_rows)
        row->retranslate();
}

} // namespace onboard
