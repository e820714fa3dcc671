// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historydetails.h"

#include "connection/environment.h"
#include "contract/review.h"
#include "delivery/journal/entryreport.h"
#include "delivery/verdict.h"
#include "history/historycolumns.h"
#include "theme/notice.h"
#include "theme/wrappingtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int noteLines = 2;
constexpr qreal gap = 6;

QString momentOf(const QDateTime &time)
{
    const QLocale locale;
    return HistoryDetails::tr("%1 %2 (%3 UTC)", "local day, local time, UTC")
        .arg(locale.toString(time.toLocalTime().date(), QLocale::LongFormat),
            locale.toString(time.toLocalTime().time(), u"HH:mm:ss"_s),
            time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

bool isCtrlReturn(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isReturn && key.modifiers().testFlag(Qt::ControlModifier);
}

/// "Contract: 2025-09": nothing where there is nothing to say.
void add(QStringList &lines, const QString &line, const QString &value)
{
    if (!value.isEmpty())
        lines.append(line.arg(value));
}

QStringList endOf(const JournalEntry &entry)
{
    QStringList lines;
    const AnswerFacts *answer = factsOf(entry.attempt.outcome);
    if (entry.attempt.durationMs > 0)
        add(lines, HistoryDetails::tr("Duration: %1"), durationInWords(entry.attempt.durationMs));
    if (answer)
        add(lines, HistoryDetails::tr("Request ID: %1"), answer->requestId);
    if (entry.attempt.postsSent != 1)
        add(lines, HistoryDetails::tr("Orders sent: %1"), QString::number(entry.attempt.postsSent));
    return lines;
}

QStringList settledIn(const JournalEntry &entry)
{
    if (!entry.settlement)
        return {};
    const Settlement &settled = *entry.settlement;
    QStringList lines{HistoryDetails::tr("Settled by %1, %2: %3", "person, time, reason")
                          .arg(settled.person, momentOf(settled.at), settled.reason)};
    add(lines, HistoryDetails::tr("Seen: %1"), settled.evidence);
    return lines;
}

QStringList orderedIn(const JournalEntry &entry)
{
    const OrderedForm form = formOf(entry);
    QStringList lines;
    if (!form.contract)
        return lines;
    for (const ReviewGroup &group : reviewOf(*form.contract, form.draft, TimestampUnit::Milliseconds, {})) {
        for (const ReviewLine &line : group.lines) {
            const QString label = line.at.item > 0 ? u"%1 – %2"_s.arg(group.title, line.label) : line.label;
            const Field *field = fieldOf(*form.contract, line.at.key);
            if (field && field->place != Place::Path)
                lines.append(u"%1: %2"_s.arg(label, line.value));
        }
    }
    return lines;
}

QString headlineOf(const JournalEntry &entry)
{
    if (entry.state != JournalEntry::State::Done)
        return HistoryDetails::tr("Under way");
    const Verdict verdict = verdictOf(entry.attempt, contractOf(entry));
    return HistoryDetails::tr("%1 · %2", "headline, code").arg(verdict.headline, verdict.code);
}

QList<WrappingText::Paragraph> paragraphsOf(const JournalEntry &entry, const QString &customer)
{
    const AttemptFacts &facts = entry.attempt.facts;
    QList<WrappingText::Paragraph> paragraphs{{headlineOf(entry), 1.05, true}};
    if (entry.state == JournalEntry::State::Done) {
        const Verdict verdict = verdictOf(entry.attempt, contractOf(entry));
        paragraphs.append({verdict.sentence});
        for (const QString &detail : verdict.details)
            paragraphs.append({detail});
        for (const QString &line : settledIn(entry))
            paragraphs.append({line, 1.0, false, gap});
    }
    const EnvironmentRow *environment = environmentNamed(facts.environment);
    QStringList lines{HistoryDetails::tr("Begun: %1").arg(momentOf(facts.startedAt)),
        HistoryDetails::tr("Profile: %1 (%2)", "name, environment")
            .arg(facts.profileName, environment ? connectionText(environment->label) : facts.environment),
        HistoryDetails::tr("Customer: %1")
            .arg(customer.isEmpty() ? facts.customerId : customer + u" · "_s + facts.customerId)};
    if (entry.state == JournalEntry::State::Done)
        lines += endOf(entry);
    add(lines, HistoryDetails::tr("Contract: %1"), facts.contract);
    add(lines, HistoryDetails::tr("Attempt: %1"), facts.id);
    paragraphs.append({lines.join(u'\n'), 0.95, false, gap});
    if (const QStringList ordered = orderedIn(entry); !ordered.isEmpty())
        paragraphs.append({ordered.join(u'\n'), 0.95, false, gap});
    return paragraphs;
}

} // namespace

HistoryDetails::HistoryDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappingText(this))
    , m_looked(new Notice(theme, this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_noteState(new QLabel(this))
{
    arrange();
    retranslate();
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const bool isTooLong = m_note->toPlainText().size() > mostNote;
        m_noteState->setText(isTooLong ? tr("Only the first %L1 characters are kept.").arg(mostNote)
                : m_note->toPlainText() == m_noteHandedOn ? QString()
                                                          : tr("Ctrl+Return keeps it"));
    });
    clear();
}

void HistoryDetails::arrange()
{
    m_text->setObjectName(u"historyDetails"_s);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_looked->setObjectName(u"historyLooked"_s);
    m_note->setObjectName(u"historyNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(QFontMetrics(m_note->font()).lineSpacing() * noteLines + 18);
    m_noteLabel->setBuddy(m_note);
    m_noteState->setObjectName(u"historyNoteState"_s);
    m_noteState->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_noteLabel);
    head->addStretch(1);
    head->addWidget(m_noteState);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_looked);
    column->addWidget(m_text);
    column->addSpacing(2);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addStretch(1);
}

void HistoryDetails::show(const JournalEntry &entry, const QString &customer)
{
    const bool isSame = m_entry && m_entry->number == entry.number;
    if (!isSame) {
        keepNote();
        m_looked->clear();
    }
    const bool isTyping = isSame && m_note->toPlainText() != m_noteHandedOn;
    m_entry = entry;
    m_customer = customer;
    m_noteHandedOn = isTyping ? m_noteHandedOn : entry.note;
    if (!isTyping && m_note->toPlainText() != entry.note)
        m_note->setPlainText(entry.note);
    refill();
    if (!isSame)
        m_noteState->clear();
}

void HistoryDetails::clear()
{
    keepNote();
    m_entry.reset();
    m_looked->clear();
    m_noteHandedOn.clear();
    m_note->clear();
    refill();
}

void HistoryDetails::refill()
{
    m_text->setParagraphs(m_entry ? paragraphsOf(*m_entry, m_customer) : QList<WrappingText::Paragraph>{});
    m_text->setAccessibleName(tr("Details of the attempt"));
}

QString HistoryDetails::attemptId() const
{
    return m_entry ? m_entry->attempt.facts.id : QString();
}

void HistoryDetails::showLooking()
{
    m_looked->sayBusy(tr("Reading the customer’s services…"));
}

void HistoryDetails::showLooked(const QString &attemptId, const Looked &looked)
{
    if (attemptId != this->attemptId())
        return;
    const QList<Notice::Offer> offers{{tr("Close"), [this] { m_looked->clear(); }}};
    if (const auto *failure = std::get_if<ReadFailure>(&looked))
        return m_looked->say(OutcomeClass::Change, failure->sentence, offers);
    const auto &finding = std::get<ServicesFinding>(looked);
    const OutcomeClass colour =
        finding.sighting == Sighting::There ? OutcomeClass::Success : OutcomeClass::NotSent;
    m_looked->say(colour, onboard::headlineOf(finding.sighting) + u' ' + finding.sentence, offers);
}

/// Called when it is left in whatever way, so that nothing typed is lost.
void HistoryDetails::keepNote()
{
    const QString text = m_note->toPlainText().left(mostNote);
    if (!m_entry || text == m_noteHandedOn)
        return;
    m_noteHandedOn = text;
    Q_EMIT noteChanged(m_entry->attempt.facts.id, text);
}

void HistoryDetails::showNoteKept(const QString &attemptId)
{
    if (attemptId == this->attemptId() && m_note->toPlainText().left(mostNote) == m_noteHandedOn)
        m_noteState->setText(tr("Kept"));
}

bool HistoryDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    if (watched == m_note && isCtrlReturn(*event)) {
        if (event->type() == QEvent::KeyPress)
            keepNote();
        event->accept(); // not for the menu, whose shortcut it is elsewhere
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryDetails::retranslate()
{
    m_noteLabel->setText(tr("&Note of one’s own"));
    m_note->setAccessibleName(tr("Note of one’s own"));
    m_note->setPlaceholderText(tr("Only on this computer. E-mail addresses are blanked."));
    refill();
}

void HistoryDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace onboard
