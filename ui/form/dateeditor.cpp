// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/dateeditor.h"

#include "contract/contract.h"
#include "form/daybox.h"
#include "json/boundedjson.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new DayBox(this))
    , m_sent(new QLabel(this))
    , m_same(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    layout()->setSpacing(0);
    line->addWidget(m_box, 1);
    line->addWidget(m_clear);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    layout()->addWidget(m_same);
    layout()->addWidget(m_sent);
    m_sent->setObjectName(u"sent"_s);
    m_sent->setWordWrap(true);
    m_sent->setForegroundRole(QPalette::PlaceholderText);
    m_sent->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QToolButton *button : {m_same, m_clear})
        button->setMinimumSize(24, 24);
    m_same->setAutoRaise(true);
    m_clear->setAutoRaise(true);
    m_clear->setText(u"✕"_s);
    adopt(m_box);
    connect(m_box, &DayBox::dayChanged, this, [this] {
        showSent();
        Q_EMIT edited(value());
    });
    connect(m_clear, &QToolButton::clicked, m_box, [this] { m_box->setDay({}); });
    connect(m_same, &QToolButton::clicked, m_box, [this] { m_box->setDay(m_suggestion); });
    retranslate();
}

void DateEditor::setUnit(TimestampUnit unit)
{
    m_unit = field().type == WireType::String ? TimestampUnit::Iso : unit;
    showSent();
}

void DateEditor::setSuggestion(QDate day, const QString &label)
{
    m_suggestion = day;
    m_suggestionLabel = label;
    retranslate();
}

Value DateEditor::value() const
{
    return m_box->day().isValid() ? Value(m_box->day()) : Value();
}

void DateEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_box);
    const auto *day = std::get_if<QDate>(&value);
    m_box->setDay(day ? *day : QDate());
    showSent();
}

QWidget *DateEditor::control() const
{
    return m_box;
}

void DateEditor::setOptional(bool optional)
{
    m_optional = optional;
    retranslate();
}

void DateEditor::showSent()
{
    const QDate day = m_box->day();
    m_sent->setVisible(day.isValid());
    m_clear->setVisible(m_optional && day.isValid());
    m_same->setVisible(m_suggestion.isValid() && m_suggestion != day);
    if (day.isValid())
        m_sent->setText(
            tr("sends %1", "the value of a date").arg(QString::fromUtf8(writeJson(encodeDay(day, m_unit)))));
}

void DateEditor::retranslate()
{
    m_box->setLocale(QLocale()); // the names of the months
    m_box->setEmptyText(m_optional ? tr("not sent") : tr("Choose a day…"));
    m_clear->setAccessibleName(tr("Clear %1").arg(name()));
    m_clear->setToolTip(m_clear->accessibleName());
    m_same->setText(tr("Same as “%1”").arg(m_suggestionLabel));
    m_same->setAccessibleName(tr("%1: same as “%2”").arg(name(), m_suggestionLabel));
    showSent();
}

} // namespace onboard
