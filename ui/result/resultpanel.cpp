// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "result/resultpanel.h"

#include "delivery/supporttext.h"
#include "result/progresspane.h"
#include "result/servicescheck.h"
#include "theme/actionbutton.h"
#include "theme/announce.h"
#include "theme/flatstyle.h"
#include "theme/flowlayout.h"
#include "theme/outcomeicon.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int barWidth = 6;
constexpr int iconSize = 36;
constexpr int iconLeft = 24;
constexpr int topMargin = 14;
constexpr int textLeft = 76;
constexpr int rightMargin = 18;
constexpr int headerGap = 16;
constexpr qsizetype longestRequestId = 40;

struct StepRow
{
    NextStep step;
    const char *text; ///< "%1" is the field's label
    const char *name; ///< of the button
    void (ResultPanel::*signal)(); ///< null where more than a signal is needed
};

constexpr auto stepRows = std::to_array<StepRow>({
    {NextStep::NewOrder, QT_TRANSLATE_NOOP("onboard::ResultPanel", "New order"), "newOrder",
        &ResultPanel::newOrder},
    {NextStep::GoToField, QT_TRANSLATE_NOOP("onboard::ResultPanel", "Go to %1"), "goToField", nullptr},
    {NextStep::CheckServices, QT_TRANSLATE_NOOP("onboard::ResultPanel", "Check the customer’s services"),
        "checkServices", nullptr},
    {NextStep::TestConnection, QT_TRANSLATE_NOOP("onboard::ResultPanel", "Test connection"), "testConnection",
        &ResultPanel::testConnection},
    {NextStep::TryAgain, QT_TRANSLATE_NOOP("onboard::ResultPanel", "Try again"), "tryAgain",
        &ResultPanel::tryAgain},
    {NextStep::ChangeContract, QT_TRANSLATE_NOOP("onboard::ResultPanel", "Change the contract…"),
        "changeContract", &ResultPanel::changeContract},
});
static_assert(isInOrder(stepRows, [](const StepRow &row) { return row.step; }));

const StepRow &rowOf(NextStep step)
{
    return stepRows.at(static_cast<std::size_t>(step));
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return ResultPanel::tr("%1 ms").arg(milliseconds);
    return ResultPanel::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
}

/// Long IDs are cut in the middle; the text for support has them whole.
QString shortened(const QString &id)
{
    return id.size() <= longestRequestId ? id : id.first(8) + u'…' + id.last(8);
}

QString metaOf(const Attempt &attempt)
{
    QStringList parts;
    const AnswerFacts *facts = factsOf(attempt.outcome);
    if (facts && facts->httpStatus > 0)
        parts << ResultPanel::tr("HTTP %1").arg(facts->httpStatus);
    if (attempt.durationMs > 0)
        parts << durationText(attempt.durationMs);
    if (facts && !facts->requestId.isEmpty())
        parts << ResultPanel::tr("request %1").arg(shortened(facts->requestId));
    return parts.join(u" · "_s);
}

QList<WrappingText::Paragraph> bodyOf(const Verdict &verdict, const QString &meta)
{
    QList<WrappingText::Paragraph> paragraphs{{verdict.sentence}};
    if (!verdict.advice.isEmpty())
        paragraphs.append({verdict.advice, 0.95, false, 3});
    for (const QString &detail : verdict.details)
        paragraphs.append({detail, 0.95, false, 3});
    if (!meta.isEmpty())
        paragraphs.append({meta, 0.9, false, 4});
    return paragraphs;
}

QWidget *lastOf(const QLayout &layout)
{
    return layout.itemAt(layout.count() - 1)->widget();
}

} // namespace

ResultPanel::ResultPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_headline(new WrappingText)
    , m_code(new WrappingText)
    , m_body(new WrappingText)
    , m_pane(new ProgressPane)
    , m_buttons(new QWidget)
    , m_check(new ServicesCheck(theme))
{
    m_headline->setObjectName(u"headline"_s);
    m_code->setObjectName(u"code"_s);
    m_body->setObjectName(u"body"_s);
    m_buttons->setLayout(new FlowLayout);
    m_header->setSpacing(headerGap);
    m_header->addWidget(m_headline, 1);
    m_header->addWidget(m_code, 0);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(5);
    column->addLayout(m_header);
    m_body->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_body);
    column->addWidget(m_pane);
    column->addSpacing(3);
    column->addWidget(m_buttons);
    column->addWidget(m_check);
    column->addStretch(1);

    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);

    connect(m_pane, &ProgressPane::cancelRequested, this, &ResultPanel::cancelRequested);
    connect(m_check, &ServicesCheck::stepChanged, this, &ResultPanel::updateSendAgain);
    connect(m_check, &ServicesCheck::sendAgainConfirmed, this, &ResultPanel::tryAgain);
    connect(m_check, &ServicesCheck::found, this, [this](Finding finding, const QString &evidence) {
        Q_EMIT settled(m_attempt->facts.id, finding, evidence);
    });
    connect(m_check, &ServicesCheck::lookRequested, this, [this] { Q_EMIT checkServices(m_attempt->facts); });
    connect(&theme, &Theme::changed, this, &ResultPanel::render);
    clear();
}

void ResultPanel::show(const Attempt &attempt, const Contract &contract)
{
    m_progress.reset();
    m_attempt = attempt;
    m_contract = &contract;
    m_verdict = verdictOf(attempt, contract);
    m_check->begin(attempt.facts, m_verdict.outcomeClass == OutcomeClass::Unknown);
    buildButtons(m_verdict);
    render();
    QFrame::show();
    announce(this,
        tr("Result: %1", "announced to screen readers")
            .arg(QStringList{m_verdict.word, m_verdict.headline, m_verdict.sentence, m_verdict.advice}
                     .join(u' ')
                     .simplified()));
}

void ResultPanel::showLooked(const QString &attemptId, const Looked &looked)
{
    if (m_attempt && m_attempt->facts.id == attemptId)
        m_check->showLooked(looked);
}

void ResultPanel::showProgress(Delivery::Stage stage, bool nothingHasLeft)
{
    const Progress progress{stage, nothingHasLeft};
    if (m_progress == progress)
        return;
    m_attempt.reset();
    m_progress = progress;
    m_check->begin({}, false);
    render();
    const ProgressWords words = wordsOf(stage, nothingHasLeft);
    announce(this, words.headline + u' ' + words.sentence);
}

void ResultPanel::clear()
{
    m_attempt.reset();
    m_progress.reset();
    m_check->begin({}, false);
    render();
    setAccessibleName(m_body->text());
}

std::optional<OutcomeClass> ResultPanel::outcomeClass() const
{
    if (!m_attempt)
        return {};
    return m_verdict.outcomeClass;
}

QColor ResultPanel::textColour() const
{
    if (m_attempt)
        return QColor(m_theme.resultColours(m_verdict.outcomeClass).text);
    return m_theme.colour(m_progress ? Role::Text : Role::MutedText);
}

void ResultPanel::render()
{
    for (WrappingText *text : {m_headline, m_code, m_body})
        text->setColour(textColour());
    m_check->setColour(textColour());
    layout()->setContentsMargins(m_attempt ? textLeft : iconLeft, topMargin, rightMargin, topMargin);
    m_headline->setVisible(m_attempt || m_progress);
    m_code->setVisible(m_attempt && !m_verdict.code.isEmpty());
    m_pane->setVisible(m_progress.has_value());
    m_buttons->setVisible(m_attempt.has_value());
    if (m_attempt)
        renderAttempt();
    else if (m_progress)
        renderProgress();
    else
        renderEmpty();
    arrangeHeader();
    updateGeometry();
    update();
}

void ResultPanel::renderAttempt()
{
    m_headline->setParagraphs({{m_verdict.headline, 1.3, true}});
    m_headline->setAccessibleName(tr("Outcome"));
    m_code->setParagraphs({{m_verdict.code, 0.92}});
    m_code->setAccessibleName(tr("Code"));
    m_body->setParagraphs(bodyOf(m_verdict, metaOf(*m_attempt)));
    m_body->setAccessibleName(tr("What happened and what to do"));
}

void ResultPanel::renderProgress()
{
    const ProgressWords words = wordsOf(m_progress->first, m_progress->second);
    m_headline->setParagraphs({{words.headline, 1.3, true}});
    m_headline->setAccessibleName(tr("Progress"));
    m_body->setText(words.sentence);
    m_body->setAccessibleName(tr("Progress"));
    m_pane->setWords(words);
}

void ResultPanel::renderEmpty()
{
    m_body->setText(tr("No order sent yet. The answer will stand here."));
    m_body->setAccessibleName(tr("Result"));
}

void ResultPanel::buildButtons(const Verdict &verdict)
{
    const auto old = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        // Later: its click may be what brought us here.
        button->setObjectName({});
        button->hide();
        button->setParent(this);
        button->deleteLater();
    }
    m_sendAgain = nullptr;
    const bool unknown = verdict.outcomeClass == OutcomeClass::Unknown;
    if (unknown)
        addButton(NextStep::CheckServices, verdict);
    for (const NextStep step : verdict.steps) {
        const bool guided = unknown && (step == NextStep::CheckServices || step == NextStep::TryAgain);
        if (!guided)
            addButton(step, verdict);
    }
    if (unknown)
        m_sendAgain = addButton(NextStep::TryAgain, verdict);
    m_copy = new QPushButton(tr("Copy for support"));
    connect(m_copy, &QPushButton::clicked, this, &ResultPanel::copyForSupport);
    place(m_copy, u"copyForSupport"_s);
    updateSendAgain();
}

QPushButton *ResultPanel::addButton(NextStep step, const Verdict &verdict)
{
    const bool unknown = verdict.outcomeClass == OutcomeClass::Unknown;
    if (step == NextStep::GoToField && verdict.fields.isEmpty())
        return nullptr;
    const StepRow &row = rowOf(step);
    auto *button = unknown && step == NextStep::CheckServices ? new ActionButton(m_theme) : new QPushButton;
    QString text = tr(row.text);
    if (step == NextStep::GoToField) {
        const Field *field = fieldOf(*m_contract, verdict.fields.first().key);
        text = text.arg(field ? labelOf(*field) : verdict.fields.first().key);
    } else if (unknown && step == NextStep::TryAgain) {
        text = tr("Send again…");
    }
    button->setText(text);
    connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
    place(button, QLatin1StringView(row.name));
    return button;
}

void ResultPanel::place(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setAutoDefault(false);
    QWidget *before = m_buttons->layout()->count() == 0 ? m_body : lastOf(*m_buttons->layout());
    m_buttons->layout()->addWidget(button);
    setTabOrder(before, button);
    button->show(); // now, not with the next event: it may be asked for at once
}

void ResultPanel::take(NextStep step)
{
    if (step == NextStep::CheckServices) {
        m_check->open();
    } else if (step == NextStep::GoToField) {
        Q_EMIT goToField(m_verdict.fields.first());
    } else if (step == NextStep::TryAgain && m_sendAgain) {
        m_check->askToSendAgain();
    } else {
        Q_EMIT(this->*rowOf(step).signal)();
    }
}

void ResultPanel::updateSendAgain()
{
    if (!m_sendAgain)
        return;
    const bool lookedFor = m_check->step() == ServicesCheck::Step::NotThere;
    m_sendAgain->setEnabled(lookedFor);
    m_sendAgain->setToolTip(lookedFor ? QString() : tr("Only after you have looked and it is not there."));
    m_sendAgain->setAccessibleDescription(m_sendAgain->toolTip());
}

void ResultPanel::copyForSupport()
{
    QGuiApplication::clipboard()->setText(supportText(*m_attempt, *m_contract));
    m_copy->setText(tr("Copied for support"));
    announce(m_copy, m_copy->text());
    Q_EMIT copied();
}

void ResultPanel::arrangeHeader()
{
    const int room = width() - textLeft - rightMargin;
    const bool beside = m_headline->widthOfLine() + headerGap + m_code->widthOfLine() <= room;
    m_header->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_header->setSpacing(beside ? headerGap : 2);
    m_code->setMinimumWidth(beside ? m_code->widthOfLine() : 0);
    m_code->setMaximumWidth(beside ? m_code->widthOfLine() : QWIDGETSIZE_MAX);
}

void ResultPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_attempt) {
        drawOutline(&painter, rect(), {m_theme.colour(Role::Card), m_theme.colour(Role::CardBorder), 1, 8});
        return;
    }
    const ResultColours own = m_theme.resultColours(m_verdict.outcomeClass);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 8, 8);
    painter.setClipPath(shape);
    painter.fillRect(rect(), QColor(own.background));
    painter.fillRect(QRect(0, 0, barWidth, height()), QColor(own.accent));
    themedIcon(m_verdict.outcomeClass, m_theme)
        .paint(&painter, QRect(iconLeft, topMargin, iconSize, iconSize));
}

void ResultPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeHeader();
}

void ResultPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_check->retranslate();
        if (m_attempt) {
            m_verdict = verdictOf(*m_attempt, *m_contract);
            buildButtons(m_verdict);
        }
        render();
    } else if (event->type() == QEvent::FontChange) {
        render();
    }
}

} // namespace onboard
