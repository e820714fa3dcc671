// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "review/reviewpage.h"

#include "connection/environment.h"
#include "customers/currentservices.h"
#include "customers/customerwords.h"
#include "customers/servicescomparison.h"
#include "delivery/earlierattempt.h"
#include "theme/actionbutton.h"
#include "theme/badge.h"
#include "theme/controlname.h"
#include "theme/notice.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QFont boldFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setBold(true);
    return font;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// In bold. A label breaks no line in an ID of digits, however long; such a value is broken anywhere.
QWidget *makeValue(const QString &text, QWidget *parent)
{
    constexpr qsizetype longestWord = 24;
    const QStringList words = text.split(u' ');
    if (std::ranges::all_of(words, [](const QString &word) { return word.size() <= longestWord; })) {
        QLabel *label = makeText(text, parent);
        label->setFont(boldFont(*parent));
        return label;
    }
    auto *value = new WrappingText(parent);
    value->setParagraphs({{.text = text, .bold = true}});
    value->setAccessibleName(text);
    return value;
}

QLabel *makeName(const QString &text, QWidget *parent)
{
    QLabel *name = makeText(text, parent);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return name;
}

} // namespace

ReviewPage::ReviewPage(Submission &submission, const CurrentServices &services, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_submission(submission)
    , m_services(services)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_title(new QLabel(this))
    , m_checked(new QCheckBox(this))
    , m_looked(new QCheckBox(this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_back(new QPushButton(this))
    , m_send(new ActionButton(theme, ActionButton::Kind::Primary, this))
{
    setFocusPolicy(Qt::ClickFocus);
    QFont large = boldFont(*this);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_checked->setObjectName(u"checked"_s);
    m_checked->setMinimumHeight(28);
    m_looked->setObjectName(u"looked"_s);
    m_looked->setMinimumHeight(28);
    m_back->setObjectName(u"back"_s);
    m_back->setMinimumHeight(34);
    m_send->setObjectName(u"send"_s);
    m_send->setMinimumHeight(34);

    m_buttons->addWidget(m_back);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_send);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 12);
    page->setSpacing(8);
    page->addWidget(m_title);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_looked);
    page->addWidget(m_checked);
    page->addLayout(m_buttons);

    connect(m_back, &QPushButton::clicked, &m_submission, &Submission::back);
    connect(m_send, &QPushButton::clicked, &m_submission, &Submission::confirm);
    connect(m_checked, &QCheckBox::toggled, this, &ReviewPage::followState);
    connect(m_looked, &QCheckBox::toggled, &m_submission, &Submission::setLooked);
    connect(&m_submission, &Submission::stateChanged, this, &ReviewPage::followState);
    connect(&m_submission, &Submission::earlierAttemptsChanged, this, &ReviewPage::followEarlierAttempts);
    connect(&m_submission, &Submission::customersChanged, this, [this] {
        if (isVisible())
            rebuild();
    });
    connect(&services, &CurrentServices::changed, this, &ReviewPage::followServices);
    connect(&theme, &Theme::changed, this, &ReviewPage::rebuild);
}

void ReviewPage::begin()
{
    m_checked->setChecked(false);
    rebuild();
    const bool careful = m_submission.profile().stage() == onboard::Stage::Production;
    QPushButton *first = careful ? m_back : static_cast<QPushButton *>(m_send);
    m_back->setDefault(careful);
    first->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::rebuild()
{
    m_builtNarrow = isNarrow();
    m_title->setText(tr("Check before you order"));
    m_back->setText(tr("Back"));
    m_checked->setText(tr("I have checked the customer and the values"));
    m_looked->setText(tr("I have looked at the customer’s services, and the order is still wanted"));
    m_send->setKind(m_submission.profile().stage() == onboard::Stage::Production
            ? ActionButton::Kind::Danger
            : ActionButton::Kind::Primary);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_warnings = new QVBoxLayout;
    column->addLayout(m_warnings);
    m_lines = new QGridLayout;
    m_lines->setVerticalSpacing(4);
    m_lines->setHorizontalSpacing(12);
    m_lines->setColumnMinimumWidth(0, 110);
    m_lines->setColumnStretch(1, 3);
    m_lines->setColumnStretch(2, 4);
    column->addLayout(m_lines);
    column->addStretch(1);
    addWarnings();
    addWhere();
    const QList<ReviewGroup> groups = reviewOf(
        m_submission.contract(), m_submission.draft(), m_submission.unit(), m_submission.customerName());
    for (const ReviewGroup &group : groups) {
        addGroup(group);
        if (group.title.isEmpty())
            addServices();
    }
    m_scroll->setWidget(content); // deletes what was reviewed before
    content->setAutoFillBackground(false); // after setWidget(), which switches it on: the card shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    fitButtons();
    followServices();
    followState();
}

void ReviewPage::addWarning(const QString &text)
{
    auto *notice = new Notice(m_theme, this);
    notice->say(OutcomeClass::Change, text);
    m_warnings->addWidget(notice);
}

void ReviewPage::addWarnings()
{
    m_duplicate = new Notice(m_theme, this);
    m_duplicate->setObjectName(u"duplicate"_s);
    m_warnings->addWidget(m_duplicate);
    m_shownEarlier.clear();
    for (const JournalEntry &entry : m_submission.earlierAttempts())
        addEarlierAttempt(entry);
    for (const Problem &warning : m_submission.warnings())
        addWarning(warning.text);
}

void ReviewPage::addEarlierAttempt(const JournalEntry &entry)
{
    m_shownEarlier.append(entry.attempt.facts.id);
    addWarning(entry.state == JournalEntry::State::Done
            ? tr("%1 Look at the customer’s services before you order again.").arg(sentenceOn(entry))
            : sentenceOn(entry));
}

void ReviewPage::followEarlierAttempts()
{
    QStringList ids;
    for (const JournalEntry &entry : m_submission.earlierAttempts())
        ids.append(entry.attempt.facts.id);
    if (m_lines && ids != m_shownEarlier)
        rebuild();
    else
        followState();
}

void ReviewPage::addWhere()
{
    const Profile &profile = m_submission.profile();
    const EnvironmentRow *environment = environmentNamed(profile.environment);
    auto *badge = new Badge(m_theme, this);
    badge->setStage(profile.stage());
    auto *where = makeText(profile.isSandbox()
            ? tr("nothing is sent to AvePoint")
            : u"%1, %2"_s.arg(environment ? connectionText(environment->label) : profile.environment,
                profile.apiBase.host()),
        this);
    const FieldRef customer{QString::fromLatin1(m_submission.contract().customer), 0};
    addHeading(tr("Where"), &customer);
    const int row = m_lines->rowCount();
    m_lines->addWidget(makeName(tr("Environment"), this), row, 0);
    m_lines->addWidget(badge, row, 1, Qt::AlignLeft);
    m_lines->addWidget(where, isNarrow() ? row + 1 : row, isNarrow() ? 1 : 2, 1, isNarrow() ? 2 : 1);
}

/// Below whose order it is: what that customer has, once it is known.
void ReviewPage::addServices()
{
    m_has = makeText({}, this);
    m_has->setObjectName(u"hasNow"_s);
    const int row = m_lines->rowCount();
    m_lines->addWidget(makeName(tr("Has now"), this), row, 0);
    m_lines->addWidget(m_has, row, 1, 1, 2, Qt::AlignTop);
}

void ReviewPage::followServices()
{
    if (!m_lines || m_submission.state() == Submission::State::Editing)
        return;
    if (m_has)
        m_has->setText(servicesText());
    const QString duplicate = duplicateText();
    if (duplicate.isEmpty())
        m_duplicate->clear();
    else if (duplicate != m_duplicate->text())
        m_duplicate->say(OutcomeClass::Change, duplicate);
}

QString ReviewPage::servicesText() const
{
    switch (m_services.state()) {
    case CurrentServices::State::NoCustomer:
        return tr("not looked up: the customer ID is not of the usual form");
    case CurrentServices::State::Unread:
    case CurrentServices::State::Reading:
        return tr("being read… The order does not wait for it.");
    case CurrentServices::State::Failed:
        return tr("could not be read. %1", "why")
            .arg(m_services.failure() ? m_services.failure()->sentence : QString());
    case CurrentServices::State::Read:
        break;
    }
    QStringList names;
    for (const CurrentService &service : m_services.snapshot()->services)
        names.append(inWords(service));
    return names.isEmpty() ? tr("no service") : names.join(u'\n');
}

/// Whether the product that is ordered is among what the customer has (API.md §7, statuses 7 and 12).
QString ReviewPage::duplicateText() const
{
    if (m_services.state() != CurrentServices::State::Read)
        return {};
    const QString product = m_submission.request().product;
    QStringList there;
    for (const CurrentService &service : servicesOf(m_submission.contract(), product, *m_services.snapshot()))
        there.append(inWords(service));
    if (there.isEmpty())
        return {};
    return tr("The customer has this already: %1. Adding it again is usually answered with status 7 or 12.",
        "what there is of the product")
        .arg(there.join(u"; "_s));
}

void ReviewPage::addHeading(const QString &title, const FieldRef *at)
{
    auto *heading = makeText(title, this);
    heading->setFont(boldFont(*this));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    auto *line = new QHBoxLayout;
    line->addWidget(heading, 1);
    if (at)
        line->addWidget(makeChange(title, *at));
    const int row = m_lines->rowCount();
    m_lines->addLayout(line, row, 0, 1, 3);
    m_lines->addWidget(rule, row + 1, 0, 1, 3);
}

void ReviewPage::addGroup(const ReviewGroup &group)
{
    if (!group.title.isEmpty())
        addHeading(group.title, &group.lines.first().at);
    for (const ReviewLine &line : group.lines)
        addLine(line);
}

void ReviewPage::addLine(const ReviewLine &line)
{
    QWidget *value = makeValue(line.value, this);
    value->setObjectName(u"value:"_s + controlName(line.at));
    const int row = m_lines->rowCount();
    m_lines->addWidget(makeName(line.label, this), row, 0);
    m_lines->addWidget(value, row, 1, 1, line.detail.isEmpty() || isNarrow() ? 2 : 1, Qt::AlignTop);
    if (line.detail.isEmpty())
        return;
    auto *detail = makeText(line.detail, this);
    detail->setForegroundRole(QPalette::PlaceholderText);
    if (isNarrow())
        m_lines->addWidget(detail, row + 1, 1, 1, 2, Qt::AlignTop);
    else
        m_lines->addWidget(detail, row, 2, Qt::AlignTop);
}

/// Leads back to the form, to the first field of the group.
QWidget *ReviewPage::makeChange(const QString &what, const FieldRef &at)
{
    auto *change = new QToolButton(this);
    change->setText(tr("Change"));
    change->setAutoRaise(true);
    change->setMinimumHeight(24);
    change->setCursor(Qt::PointingHandCursor);
    change->setFocusPolicy(Qt::StrongFocus);
    change->setObjectName(u"change:"_s + controlName(at));
    change->setAccessibleName(tr("Change %1").arg(what));
    QPalette palette = change->palette();
    palette.setColor(QPalette::ButtonText, m_theme.colour(Role::Link));
    change->setPalette(palette);
    connect(change, &QToolButton::clicked, this, [this, at] {
        m_submission.back();
        Q_EMIT changeRequested(at);
    });
    return change;
}

QString ReviewPage::sendText(const QString &product, const QString &customer) const
{
    return tr("Add %1 for %2 — %3", "product, customer, environment")
        .arg(product, customer, wordOf(m_submission.profile().stage()));
}

/// The button names act, customer and environment at any width: long names are cut in their middle, the
/// environment never. Whole, they stand above, in the tooltip and in the accessible name.
void ReviewPage::fitButtons()
{
    const QString product = m_submission.product();
    const QString customer =
        m_submission.customerName().isEmpty() ? m_submission.customerId() : m_submission.customerName();
    const QString whole = sendText(product, customer);
    m_send->setAccessibleName(whole);
    m_send->setToolTip(whole);

    const QMargins margins = layout()->contentsMargins();
    const int line = width() - margins.left() - margins.right();
    const QFontMetrics metrics = m_send->fontMetrics();
    const auto widthOf = [&](const QString &text) {
        m_send->setText(text);
        return m_send->sizeHint().width();
    };
    constexpr int roomForBoth = 480;
    const bool stacked = line < roomForBoth;
    m_buttons->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    const int room = stacked ? line : line - m_back->sizeHint().width() - 2 * m_buttons->spacing();
    const int tooMuch = widthOf(whole) - room;
    if (tooMuch <= 0)
        return;
    const auto cut = [&](const QString &name, int by) {
        return metrics.elidedText(name, Qt::ElideMiddle, std::max(40, metrics.horizontalAdvance(name) - by));
    };
    const QString shorter = sendText(product, cut(customer, tooMuch));
    if (const int still = widthOf(shorter) - room; still > 0)
        widthOf(sendText(cut(product, still), cut(customer, tooMuch)));
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_lines && m_builtNarrow != isNarrow())
        rebuild();
    else
        fitButtons();
}

/// Too narrow for a column of explanations beside the values: they stand below them.
bool ReviewPage::isNarrow() const
{
    constexpr int roomForThreeColumns = 520;
    return width() < std::max(roomForThreeColumns, fontMetrics().averageCharWidth() * 66);
}

void ReviewPage::followState()
{
    const bool careful = m_submission.profile().stage() == onboard::Stage::Production;
    const bool reviewing = m_submission.state() == Submission::State::Reviewing;
    m_checked->setVisible(careful);
    m_checked->setEnabled(reviewing);
    m_back->setEnabled(reviewing);
    const bool blocked = !m_submission.earlierAttempts().isEmpty();
    const bool underWay = std::ranges::any_of(m_submission.earlierAttempts(),
        [](const JournalEntry &entry) { return entry.state != JournalEntry::State::Done; });
    m_looked->setVisible(blocked && !underWay);
    m_looked->setEnabled(reviewing);
    m_looked->setChecked(m_submission.hasLooked());
    m_send->setEnabled(m_submission.mayConfirm() && (!careful || m_checked->isChecked()));
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_lines)
        rebuild();
    QWidget::changeEvent(event);
}

/// Escape goes back; Enter presses the button that has the focus, and no other.
void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_submission.back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace onboard
