// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/customerstatus.h"

#include "customers/customermodel.h"
#include "customers/customerwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onboard {

CustomerStatus::CustomerStatus(CustomerModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_text->setObjectName(u"customersRead"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(u"customersButton"_s);
    m_button->setAutoRaise(true);
    m_button->setMinimumSize(24, 24);
    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where a person types
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_text, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QToolButton::clicked, this, &CustomerStatus::act);
    connect(&model, &CustomerModel::progressed, this, &CustomerStatus::follow);
    recolour();
    follow();
}

QString CustomerStatus::text() const
{
    return m_text->text();
}

void CustomerStatus::act()
{
    if (m_model.directory().state() == CustomerDirectory::State::Reading)
        m_model.cancel();
    else
        m_model.readAnew();
}

void CustomerStatus::follow()
{
    struct Row
    {
        CustomerDirectory::State state;
        QString text;
        QString name;
    };
    const CustomerDirectory::State state = m_model.directory().state();
    m_text->setText(progressOf(m_model.directory()));
    m_button->setVisible(state != CustomerDirectory::State::Empty);
    for (const Row &row :
        {Row{CustomerDirectory::State::Reading, tr("Cancel"), tr("Stop reading the customers")},
            Row{CustomerDirectory::State::Failed, tr("Try again"), tr("Try again to read the customers")},
            Row{CustomerDirectory::State::Complete, tr("Read again"), tr("Read the customers again")}}) {
        if (row.state != state)
            continue;
        m_button->setText(row.text);
        m_button->setAccessibleName(row.name);
    }
}

/// What can be pressed has the colour of links; a tool button paints with ButtonText.
void CustomerStatus::recolour()
{
    QPalette own = m_button->palette();
    own.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    m_button->setPalette(own);
}

void CustomerStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace onboard
