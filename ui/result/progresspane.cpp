// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "result/progresspane.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(onboard::ProgressPane)
};

} // namespace

ProgressWords wordsOf(Delivery::Stage stage, bool nothingHasLeft)
{
    if (stage != Delivery::Stage::Sending)
        return {Texts::tr("Signing in…"), Texts::tr("Nothing of the order has left this computer."),
            Texts::tr("Cancel – nothing is sent")};
    if (nothingHasLeft)
        return {Texts::tr("Connecting…"), Texts::tr("Nothing of the order has left this computer."),
            Texts::tr("Cancel – nothing is sent")};
    return {Texts::tr("Sending the order…"),
        Texts::tr("The order has left this computer. Its answer is awaited."),
        Texts::tr("Stop waiting – it may be added all the same")};
}

ProgressPane::ProgressPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_cancel->setObjectName(u"cancelSending"_s);
    m_cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPane::cancelRequested);
}

void ProgressPane::setWords(const ProgressWords &words)
{
    m_bar->setAccessibleName(words.headline);
    m_cancel->setText(words.cancel);
}

} // namespace onboard
