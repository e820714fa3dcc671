// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "window/sandboxbar.h"

#include "connection/environment.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace onboard {

SandboxBar::SandboxBar(const Contract &contract, Theme &theme, QWidget *parent)
    : SandboxStrip(theme, parent)
    , m_contract(&contract)
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_label(new QLabel(this))
    , m_modes(new QComboBox(this))
    , m_contractLabel(new QLabel(this))
    , m_contracts(new QComboBox(this))
    , m_connect(new QPushButton(this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"sandboxBar"_s);
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_text->setWordWrap(true);
    m_modes->setObjectName(u"answerWith"_s);
    m_modes->setMinimumHeight(28);
    m_modes->setMinimumContentsLength(9);
    m_modes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_modes->setMaxVisibleItems(32);
    m_label->setBuddy(m_modes);
    m_contracts->setObjectName(u"sandboxContract"_s);
    m_contracts->setMinimumHeight(28);
    m_contractLabel->setBuddy(m_contracts);
    for (const Contract *each : contracts())
        m_contracts->addItem(QString::fromLatin1(each->revision));
    m_connect->setObjectName(u"connect"_s);
    m_connect->setMinimumHeight(28);
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_word);
    words->addWidget(m_text, 1);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(10);
    for (QWidget *control :
        std::initializer_list<QWidget *>{m_contractLabel, m_contracts, m_label, m_modes, m_connect})
        controls->addWidget(control);
    m_line->setContentsMargins(14, 5, 14, 5);
    m_line->setSpacing(6);
    m_line->addLayout(words, 1);
    m_line->addLayout(controls);
    setLayout(m_line);
    connect(m_modes, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT answerModeChosen(answerModes(*m_contract).at(index));
    });
    connect(m_contracts, &QComboBox::currentTextChanged, this, &SandboxBar::contractChosen);
    connect(m_connect, &QPushButton::clicked, this, &SandboxBar::connectRequested);
    setContract(contract);
}

void SandboxBar::setContract(const Contract &contract)
{
    m_contract = &contract;
    const QSignalBlocker quiet(m_contracts);
    m_contracts->setCurrentText(QString::fromLatin1(contract.revision));
    retranslate();
}

void SandboxBar::focusContract()
{
    m_contracts->setFocus(Qt::OtherFocusReason);
}

/// Words and controls stand side by side where there is room for both.
void SandboxBar::resizeEvent(QResizeEvent *event)
{
    SandboxStrip::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * 155;
    m_line->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SandboxBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SandboxStrip::changeEvent(event);
}

void SandboxBar::retranslate()
{
    m_word->setText(wordOf(Stage::Sandbox));
    m_text->setText(tr("Nothing is sent to AvePoint. Customers are invented."));
    m_text->setToolTip(m_text->text());
    m_contractLabel->setText(tr("C&ontract"));
    m_contracts->setAccessibleName(tr("Contract of the sandbox"));
    m_label->setText(tr("Ans&wer with"));
    m_modes->setAccessibleName(tr("Answer with"));
    m_connect->setText(tr("Connect to AvePoint…"));
    const QSignalBlocker quiet(m_modes);
    const int chosen = std::max(0, m_modes->currentIndex());
    m_modes->clear();
    for (const AnswerMode &mode : answerModes(*m_contract))
        m_modes->addItem(labelOf(mode, *m_contract));
    m_modes->setCurrentIndex(chosen);
}

} // namespace onboard
