// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "preview/previewpane.h"

#include "contract/encoding.h"
#include "contract/presence.h"
#include "preview/jsonhighlighter.h"
#include "theme/theme.h"
#include "json/boundedjson.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

PreviewPane::PreviewPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_target(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_body(new QPlainTextEdit(this))
{
    m_target->setObjectName(u"target"_s);
    m_target->setReadOnly(true);
    m_target->setFrame(false);
    m_target->setMinimumHeight(28);
    QPalette quiet = m_target->palette();
    quiet.setColor(QPalette::Base, Qt::transparent);
    m_target->setPalette(quiet);
    m_copy->setObjectName(u"copyBody"_s);
    m_copy->setMinimumHeight(28);
    m_body->setObjectName(u"previewBody"_s);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new JsonHighlighter(theme, m_body->document());

    auto *top = new QHBoxLayout;
    top->addWidget(m_target, 1);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addLayout(top);
    column->addWidget(m_body, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    retranslate();
}

void PreviewPane::display(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    const QString customer = Scope(contract, draft).text(contract.customer);
    m_target->setText(
        u"POST …/customers/%1/services"_s.arg(customer.isEmpty() ? u"{customerId}"_s : customer));
    m_target->setCursorPosition(0);
    m_target->setToolTip(QString::fromUtf8(pathOf(contract, customer)));
    const QString body = QString::fromUtf8(writeJson(bodyOf(contract, draft, unit)));
    if (body == text())
        return;
    const int place = m_body->verticalScrollBar()->value();
    m_body->setPlainText(body);
    m_body->verticalScrollBar()->setValue(place);
}

QString PreviewPane::text() const
{
    return m_body->toPlainText();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_copy->setText(tr("Copy JSON"));
    m_target->setAccessibleName(tr("Where the request goes"));
    m_body->setAccessibleName(tr("Body of the request as JSON"));
}

} // namespace onboard
