// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "journal/unsettledcard.h"

#include "contract/contract.h"
#include "delivery/verdict.h"
#include "theme/announce.h"
#include "theme/flatstyle.h"
#include "theme/flowlayout.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString customerOf(const AttemptFacts &facts)
{
    return facts.customerName.isEmpty() ? facts.customerId : facts.customerName;
}

} // namespace

UnsettledCard::UnsettledCard(const JournalEntry &entry, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_entry(entry)
    , m_theme(theme)
    , m_text(new WrappingText)
    , m_look(makeButton(u"lookForIt"_s))
    , m_seen(new WrappingText)
    , m_reasonLabel(new QLabel)
    , m_reason(new QLineEdit)
    , m_added(makeButton(u"settleAdded"_s))
    , m_notAdded(makeButton(u"settleNotAdded"_s))
{
    m_reason->setObjectName(u"settleReason"_s);
    m_reason->setMaxLength(static_cast<int>(Settlement::mostReason));
    m_reason->setMinimumHeight(30);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setTextFormat(Qt::PlainText);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_seen->setObjectName(u"seen"_s);
    m_seen->setFocusPolicy(Qt::StrongFocus);
    m_seen->hide();
    auto *look = new FlowLayout;
    look->addWidget(m_look);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_added);
    buttons->addWidget(m_notAdded);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(look);
    column->addWidget(m_seen);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    connect(m_look, &QPushButton::clicked, this, &UnsettledCard::look);
    connect(m_added, &QPushButton::clicked, this, [this] { settle(Finding::Added); });
    connect(m_notAdded, &QPushButton::clicked, this, [this] { settle(Finding::NotAdded); });
    connect(&theme, &Theme::changed, this, &UnsettledCard::recolour);
    retranslate();
    m_reason->setText(tr("Looked at the customer’s services in AvePoint Elements."));
    m_reason->setCursorPosition(0);
    recolour();
}

void UnsettledCard::settle(Finding finding)
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_added->setEnabled(false);
    m_notAdded->setEnabled(false);
    Q_EMIT settled(attemptId(), finding, m_reason->text(), m_looked ? evidenceOf(*m_looked) : QString());
}

void UnsettledCard::look()
{
    m_looking = true;
    m_looked.reset();
    retranslate();
    Q_EMIT lookRequested(facts());
}

/// The reason is the person's own; only the one that was put in for them is put in anew.
void UnsettledCard::showLooked(const Looked &looked)
{
    const QString byHand = tr("Looked at the customer’s services in AvePoint Elements.");
    m_looking = false;
    m_looked = looked;
    if (std::holds_alternative<ServicesFinding>(looked) && m_reason->text() == byHand)
        m_reason->setText(tr("Read the customer’s services and compared them."));
    m_reason->setCursorPosition(0);
    retranslate();
    announce(m_seen, m_seen->text());
}

void UnsettledCard::nameCustomer(const QString &name)
{
    if (m_entry.attempt.facts.customerName == name)
        return;
    m_entry.attempt.facts.customerName = name;
    retranslate();
}

QString UnsettledCard::seenText() const
{
    if (m_looking)
        return tr("Reading the customer’s services…");
    if (!m_looked)
        return {};
    if (const auto *failure = std::get_if<ReadFailure>(&*m_looked))
        return tr("They could not be read. %1 Look at them in AvePoint Elements.", "why")
            .arg(failure->sentence);
    const auto &finding = std::get<ServicesFinding>(*m_looked);
    return headlineOf(finding.sighting) + u'\n' + finding.sentence;
}

void UnsettledCard::retranslate()
{
    const AttemptFacts &facts = m_entry.attempt.facts;
    const Contract *contract = contractNamed(facts.contract);
    const Verdict verdict = verdictOf(m_entry.attempt, contract ? *contract : defaultContract());
    const QString what = tr("%1 for %2", "product, customer").arg(facts.product, customerOf(facts));
    const QString when = tr("Sent on %1 with profile “%2” · %3", "time, profile, what came back")
                             .arg(QLocale().toString(facts.startedAt.toLocalTime(), QLocale::ShortFormat),
                                 facts.profileName, verdict.code);
    m_text->setParagraphs({{what, 1.1, true}, {when}, {verdict.sentence, 1.0, false, 4}});
    m_text->setAccessibleName(what + u". "_s + when + u". "_s + verdict.sentence);
    m_text->setToolTip(tr("%1 UTC", "time").arg(facts.startedAt.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    m_look->setText(tr("Check the customer’s services"));
    m_look->setAccessibleDescription(what);
    m_look->setEnabled(!m_looking);
    QList<WrappingText::Paragraph> seen;
    for (const QString &line : seenText().split(u'\n'))
        seen.append({line});
    seen.first().bold = m_looked && std::holds_alternative<ServicesFinding>(*m_looked);
    m_seen->setParagraphs(seen);
    m_seen->setAccessibleName(m_seen->text());
    m_seen->setVisible(!m_seen->text().isEmpty());
    m_reasonLabel->setText(tr("How do you know?"));
    m_reason->setAccessibleName(tr("How do you know what became of %1?").arg(what));
    m_added->setText(tr("It was added"));
    m_notAdded->setText(tr("It was not added"));
    m_added->setAccessibleDescription(what);
    m_notAdded->setAccessibleDescription(what);
}

void UnsettledCard::recolour()
{
    const QColor text(m_theme.resultColours(OutcomeClass::Unknown).text);
    m_text->setColour(text);
    m_seen->setColour(text);
    QPalette palette = m_reasonLabel->palette();
    palette.setColor(QPalette::WindowText, text);
    m_reasonLabel->setPalette(palette);
    update();
}

void UnsettledCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void UnsettledCard::paintEvent(QPaintEvent *)
{
    const ResultColours own = m_theme.resultColours(OutcomeClass::Unknown);
    QPainter painter(this);
    drawOutline(&painter, rect(), {QColor(own.background), QColor(own.accent), 1, 6});
}

} // namespace onboard
