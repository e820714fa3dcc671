// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "result/servicescheck.h"

#include "theme/actionbutton.h"
#include "theme/announce.h"
#include "theme/flowlayout.h"
#include "theme/wrappingtext.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QPushButton *quietButton()
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    return button;
}

QString customerOf(const AttemptFacts &facts)
{
    return facts.customerName.isEmpty() ? facts.customerId : facts.customerName;
}

} // namespace

ServicesCheck::ServicesCheck(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappingText)
    , m_there(quietButton())
    , m_notThere(quietButton())
    , m_lookAgain(quietButton())
    , m_keep(quietButton())
    , m_confirm(new ActionButton(theme, ActionButton::Kind::Danger))
{
    m_confirm->setAutoDefault(false);
    m_there->setObjectName(u"itIsThere"_s);
    m_notThere->setObjectName(u"itIsNotThere"_s);
    m_lookAgain->setObjectName(u"lookAgain"_s);
    m_keep->setObjectName(u"doNotSendAgain"_s);
    m_confirm->setObjectName(u"confirmSendAgain"_s);

    auto *answers = new FlowLayout;
    for (QPushButton *button :
        {m_there, m_notThere, m_lookAgain, m_keep, static_cast<QPushButton *>(m_confirm)})
        answers->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_text->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_text);
    column->addLayout(answers);

    connect(m_there, &QPushButton::clicked, this, [this] { answer(Step::There, Finding::Added); });
    connect(m_notThere, &QPushButton::clicked, this, [this] { answer(Step::NotThere, Finding::NotAdded); });
    connect(m_lookAgain, &QPushButton::clicked, this, &ServicesCheck::look);
    connect(m_keep, &QPushButton::clicked, this, [this] { go(Step::NotThere); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        go(Step::Closed);
        Q_EMIT sendAgainConfirmed();
    });
    retranslate();
}

void ServicesCheck::begin(const AttemptFacts &facts, bool asks)
{
    m_facts = facts;
    m_asks = asks;
    m_looked.reset();
    go(Step::Closed);
}

void ServicesCheck::open()
{
    if (m_step == Step::Closed)
        look();
}

void ServicesCheck::look()
{
    m_looked.reset();
    go(Step::Looking);
    Q_EMIT lookRequested();
}

void ServicesCheck::showLooked(const Looked &looked)
{
    if (m_step != Step::Looking || m_looked)
        return;
    m_looked = looked;
    go(Step::Looking);
    announce(this, textOf(m_step));
}

void ServicesCheck::answer(Step step, Finding finding)
{
    const QString evidence = m_looked ? evidenceOf(*m_looked) : QString();
    go(step);
    Q_EMIT found(finding, evidence);
}

void ServicesCheck::askToSendAgain()
{
    if (m_step != Step::NotThere)
        return;
    go(Step::Confirming);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void ServicesCheck::setColour(const QColor &colour)
{
    m_text->setColour(colour);
}

void ServicesCheck::go(Step step)
{
    const bool changes = step != m_step;
    m_step = step;
    m_there->setVisible(step == Step::Looking && m_asks);
    m_notThere->setVisible(step == Step::Looking && m_asks);
    m_lookAgain->setVisible(
        step == Step::There || step == Step::NotThere || (step == Step::Looking && m_looked));
    m_keep->setVisible(step == Step::Confirming);
    m_confirm->setVisible(step == Step::Confirming);
    retranslate();
    setVisible(step != Step::Closed);
    updateGeometry();
    if (changes && step != Step::Closed)
        announce(this, textOf(step));
    if (changes)
        Q_EMIT stepChanged(step);
}

void ServicesCheck::retranslate()
{
    m_there->setText(tr("It is there"));
    m_notThere->setText(tr("It is not there"));
    m_lookAgain->setText(tr("Look again"));
    m_keep->setText(tr("Do not send"));
    m_confirm->setText(tr("Yes, send it again"));
    showText();
    m_text->setAccessibleName(tr("Checking the customer’s services"));
}

QString ServicesCheck::textOf(Step step) const
{
    switch (step) {
    case Step::Looking:
        return whatWasSeen();
    case Step::There:
        return tr("Then it was added. Do not send it again.");
    case Step::NotThere:
        return tr(
            "Then it was probably not added. It may still appear while AvePoint works on it: wait a few "
            "minutes and look again before you send it again.");
    case Step::Confirming:
        return tr("Send the same order again? If the first one is carried out after all, %1 gets %2 twice, "
                  "and it may be charged twice.")
            .arg(customerOf(m_facts), m_facts.product);
    case Step::Closed:
        break;
    }
    return {};
}

QString ServicesCheck::whatWasSeen() const
{
    if (!m_looked)
        return tr("Reading the customer’s services…");
    if (const auto *failure = std::get_if<ReadFailure>(&*m_looked))
        return tr("They could not be read. %1", "why").arg(failure->sentence) + u'\n' + whatToLookFor();
    const auto &finding = std::get<ServicesFinding>(*m_looked);
    return QStringList{headlineOf(finding.sighting), finding.sentence, whatFollows()}.join(u'\n').trimmed();
}

/// A machine has compared; what became of the order is said by a person.
QString ServicesCheck::whatFollows() const
{
    if (!m_asks)
        return {};
    if (std::get<ServicesFinding>(*m_looked).sighting == Sighting::CantTell)
        return whatToLookFor();
    return tr("Is that so? What you answer is written into the journal, with what was seen.");
}

/// What was found stands out.
void ServicesCheck::showText()
{
    QList<WrappingText::Paragraph> paragraphs;
    for (const QString &line : textOf(m_step).split(u'\n'))
        paragraphs.append({line});
    paragraphs.first().bold =
        m_step == Step::Looking && m_looked && std::holds_alternative<ServicesFinding>(*m_looked);
    m_text->setParagraphs(paragraphs);
}

QString ServicesCheck::whatToLookFor() const
{
    const QDateTime since = m_facts.startedAt.toLocalTime();
    QStringList lines{m_facts.environment == "sandbox"_L1
            ? tr("With a real connection you would now open the customer’s services in AvePoint Elements and "
                 "look for:")
            : tr("Open the customer’s services in AvePoint Elements and look for:")};
    const auto bullet = [&lines](const QString &line) { lines << u"• "_s + line; };
    bullet(tr("Customer: %1").arg(customerOf(m_facts)));
    if (!m_facts.customerName.isEmpty())
        bullet(tr("Customer ID: %1").arg(m_facts.customerId));
    bullet(tr("Product: %1").arg(m_facts.product));
    if (!m_facts.seats.isEmpty())
        bullet(tr("Seats: %1").arg(m_facts.seats));
    bullet(tr("Added: %1 or shortly after", "date and time of the order")
               .arg(QLocale().toString(since, u"d MMM yyyy, HH:mm"_s) + u' ' + since.timeZoneAbbreviation()));
    return lines.join(u'\n');
}

} // namespace onboard
