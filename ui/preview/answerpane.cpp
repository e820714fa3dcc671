// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "preview/answerpane.h"

#include "preview/jsonhighlighter.h"
#include "json/boundedjson.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostShown = 64 << 10;

/// JSON is set out line by line; anything else is shown as it came.
QString readable(const QByteArray &body)
{
    if (body.size() <= mostShown) {
        if (const auto parsed = readJson(body); const Json *json = std::get_if<Json>(&parsed))
            return QString::fromUtf8(writeJson(*json));
    }
    return QString::fromUtf8(body.first(std::min(body.size(), mostShown)));
}

} // namespace

AnswerPane::AnswerPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_body(new QPlainTextEdit(this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->setObjectName(u"answerBody"_s);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new JsonHighlighter(theme, m_body->document());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
    refill();
}

void AnswerPane::display(const Attempt &attempt)
{
    m_attempt = attempt;
    refill();
}

void AnswerPane::refill()
{
    m_body->setAccessibleName(tr("Body of the answer"));
    const AnswerFacts *facts = m_attempt ? factsOf(m_attempt->outcome) : nullptr;
    m_body->setVisible(facts != nullptr);
    if (!facts) {
        m_head->setText(m_attempt ? tr("No answer arrived for the last order.")
                                  : tr("After an order, the service’s answer stands here as it came."));
        return;
    }
    QStringList parts{tr("HTTP %1").arg(facts->httpStatus)};
    if (!facts->requestId.isEmpty())
        parts.append(tr("request %1").arg(facts->requestId));
    m_head->setText(parts.join(u" · "_s));
    m_body->setPlainText(readable(facts->body));
}

void AnswerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    QWidget::changeEvent(event);
}

} // namespace onboard
