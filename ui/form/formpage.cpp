// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/formpage.h"

#include "contract/presence.h"
#include "contract/validation.h"
#include "form/customereditor.h"
#include "form/dateeditor.h"
#include "form/fieldeditor.h"
#include "form/formfields.h"
#include "form/formgroup.h"
#include "form/formrow.h"
#include "form/helpline.h"
#include "form/numbereditor.h"
#include "problems/problemsummary.h"
#include "theme/actionbutton.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString nameOf(const char *key)
{
    return QString::fromLatin1(key);
}

/// What is chosen, what it means and where it comes from.
QString meaningOf(const Scope &scope, const Field &field)
{
    const Choice *choice = scope.choice(field.key);
    const QString about = choice ? describe(*choice) : QString();
    return !choice || about.isEmpty() ? QString() : u"%1 – %2"_s.arg(nameOf(choice->name), about);
}

FieldRef placeMeant(const Contract &contract, const QString &nameInMessage)
{
    const Field *field = fieldMeant(contract, nameInMessage);
    return field ? FieldRef{nameOf(field->key), itemMeant(nameInMessage)} : FieldRef{};
}

/// The control itself, or where it only holds others, those that the Tab key stops at.
QList<QWidget *> partsOf(QWidget *stop)
{
    if (!stop->focusProxy())
        return {stop};
    QList<QWidget *> parts;
    for (QWidget *part : stop->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && !part->focusProxy() && part->window() == stop->window())
            parts.append(part);
    }
    return parts;
}

} // namespace

FormPage::FormPage(Submission &submission, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_submission(submission)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
    , m_summary(nullptr)
    , m_help(new HelpLine(this))
    , m_reset(new QPushButton(this))
    , m_review(new ActionButton(theme, ActionButton::Kind::Primary, this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setMinimumHeight(34);
    m_review->setObjectName(u"review"_s);
    m_review->setMinimumHeight(34);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 12);
    bottom->addWidget(m_reset);
    bottom->addSpacing(8);
    bottom->addWidget(m_help, 1);
    bottom->addSpacing(8);
    bottom->addWidget(m_review);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 4, 0, 0);
    page->setSpacing(4);
    page->addWidget(m_scroll, 1);
    page->addLayout(bottom);

    build();
    connect(m_review, &QPushButton::clicked, this, &FormPage::review);
    connect(m_reset, &QPushButton::clicked, this, &FormPage::resetRequested);
    connect(&m_submission, &Submission::stepTaken, this, &FormPage::followStep);
    connect(&m_submission, &Submission::draftChanged, this, &FormPage::follow);
    connect(&m_submission, &Submission::problemsChanged, this, &FormPage::followProblems);
    connect(&theme, &Theme::changed, this, &FormPage::followProblems);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_brought && m_brought->hasFocus())
            m_scroll->ensureWidgetVisible(m_brought, 0, 60);
    });
    retranslate();
}

/// Makes every editor from the contract's table; again only when the contract is another one.
void FormPage::build()
{
    m_built = &m_submission.contract();
    m_groups.clear();
    m_rows.clear();
    m_marks.clear();
    m_summarised.clear();
    m_isOrdered = false;
    auto *content = new QWidget;
    content->setObjectName(u"formContent"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 6, 16, 4);
    m_column->setSpacing(5);
    m_summary = new ProblemSummary(m_theme, content);
    m_column->addWidget(m_summary);
    for (const Group &group : m_built->groups) {
        auto *box = new FormGroup(group, m_submission, m_theme, content);
        connect(box, &FormGroup::switched, &m_submission, &Submission::switchOn);
        connect(&box->fields(), &FormFields::rowMade, this, [this](FormRow *row) {
            connectRow(*row);
            m_isOrdered = false;
        });
        connect(&box->fields(), &FormFields::placesChanged, this, &FormPage::forgetMarksOfItems);
        connect(&box->fields(), &FormFields::broughtToView, this, &FormPage::bringToView);
        m_column->addWidget(box);
        m_groups.append(box);
        for (FormRow *row : box->fields().rows())
            connectRow(*row);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(content); // deletes the form of the contract before
    content->setAutoFillBackground(false); // after setWidget(), which switches it on: the card shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    follow();
    if (m_customers)
        setCustomers(*m_customers);
}

/// The form of another contract. A focus in the form before goes to what has taken the place of its field.
void FormPage::rebuild()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_scroll->widget()->isAncestorOf(focus);
    const auto row = std::ranges::find_if(
        m_rows, [focus](const FormRow *each) { return each->editor().isAncestorOf(focus); });
    const QString wire = row == m_rows.end() ? QString() : nameOf((*row)->field().wire);
    build();
    if (!hadFocus)
        return;
    const Field *same = fieldCalled(*m_built, wire);
    FormRow *place = same ? rowAt({nameOf(same->key), 0}) : nullptr;
    if (place && place->isPresent() && place->editor().control()->isEnabled())
        place->editor().control()->setFocus(Qt::OtherFocusReason);
    else
        begin();
}

/// The keyboard goes the way the form is read: its fields, then its buttons.
void FormPage::orderTabs()
{
    QList<QWidget *> stops;
    for (const FormGroup *group : std::as_const(m_groups)) {
        for (QWidget *stop : group->tabStops())
            stops += partsOf(stop);
    }
    stops << m_reset << m_review;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    m_isOrdered = true;
}

/// At once, and again whenever the layouts have made room for what is new.
void FormPage::bringToView(QWidget *widget)
{
    m_brought = widget;
    m_scroll->ensureWidgetVisible(widget, 0, 60);
}

void FormPage::forgetMarksOfItems()
{
    for (const FormRow *row : std::as_const(m_rows)) {
        if (row->field().place == Place::Item)
            m_marks.remove(row->at());
    }
    followProblems();
}

void FormPage::connectRow(FormRow &row)
{
    connect(&row.editor(), &FieldEditor::edited, this, [this, &row](const Value &value) {
        m_marks.remove(row.at());
        m_brought = nullptr;
        m_submission.setValue(row.at(), value);
        if (row.editor().control()->hasFocus())
            explain(row);
    });
    connect(&row.editor(), &FieldEditor::focused, this, [this, &row] { explain(row); });
    connect(&row.editor(), &FieldEditor::left, this, [this] { m_submission.endStep(); });
}

/// The focus goes to what was undone or done again, so that a person sees it.
void FormPage::followStep(const DraftStep &step)
{
    if (replacesAll(step))
        m_marks.clear();
    else if (step.kind == DraftStep::Kind::Field)
        m_marks.remove(step.at);
    else
        forgetMarksOfItems();
    followProblems();
    if (step.kind == DraftStep::Kind::Group) {
        if (auto *box = findChild<QCheckBox *>(u"group:"_s + step.at.key); box && box->isVisible()) {
            box->setFocus(Qt::OtherFocusReason);
            bringToView(box);
            return;
        }
    }
    FormRow *row = rowChangedBy(step);
    if (!row) {
        begin();
        return;
    }
    row->editor().control()->setFocus(Qt::OtherFocusReason);
    bringToView(&row->cell());
}

/// Null where all changed, or what did is not to be seen now.
FormRow *FormPage::rowChangedBy(const DraftStep &step) const
{
    if (replacesAll(step))
        return nullptr;
    const int item = std::min(step.at.item, m_submission.draft().itemCount() - 1);
    const auto row = std::ranges::find_if(m_rows, [&](const FormRow *each) {
        const bool isMeant = step.kind == DraftStep::Kind::Field
            ? each->at() == step.at
            : each->field().place == Place::Item && each->at().item == item;
        return isMeant && each->isPresent() && each->editor().control()->isEnabled()
            && each->editor().isVisible();
    });
    return row == m_rows.end() ? nullptr : *row;
}

void FormPage::explain(const FormRow &row)
{
    const Scope scope(m_submission.contract(), m_submission.draft(), row.at().item);
    m_help->explain(&row.field(), meaningOf(scope, row.field()));
}

void FormPage::setCustomers(CustomerModel &customers)
{
    m_customers = &customers;
    for (FormRow *row : std::as_const(m_rows)) {
        if (auto *editor = qobject_cast<CustomerEditor *>(&row->editor()))
            editor->setCustomers(customers);
    }
}

void FormPage::setAssignedSeats(std::optional<qint64> seats, const QString &origin)
{
    m_assignedSeats = seats;
    m_seatsOrigin = origin;
    offerShortcuts();
}

void FormPage::follow()
{
    if (m_built != &m_submission.contract()) {
        rebuild();
        return;
    }
    m_rows.clear();
    for (FormGroup *group : std::as_const(m_groups)) {
        group->follow(m_submission.draft());
        m_rows += group->fields().rows();
    }
    if (!m_isOrdered)
        orderTabs();
    offerShortcuts();
    followProblems();
}

void FormPage::offerShortcuts()
{
    for (FormRow *row : std::as_const(m_rows)) {
        if (auto *number = qobject_cast<NumberEditor *>(&row->editor()); number && row->field().countsSeats)
            number->setSuggestion(m_assignedSeats, m_seatsOrigin);
        auto *editor = qobject_cast<DateEditor *>(&row->editor());
        if (!editor)
            continue;
        editor->setUnit(m_submission.unit());
        const Scope scope(*m_built, m_submission.draft(), row->at().item);
        if (const Field *other = fieldOf(*m_built, nameOf(row->field().sameAs)))
            editor->setSuggestion(scope.date(other->key), labelOf(*other));
    }
}

void FormPage::followProblems()
{
    const Problems problems = m_submission.shownProblems();
    const Problems warnings = m_submission.customerWarnings();
    for (FormRow *row : std::as_const(m_rows)) {
        const auto at = std::ranges::find(problems, row->at(), &Problem::at);
        const QString message = at != problems.end() ? at->text : m_marks.value(row->at());
        const auto warning = std::ranges::find(warnings, row->at(), &Problem::at);
        if (message.isEmpty() && warning != warnings.end())
            row->setMessage(warning->text, m_theme.colour(Role::WarningText));
        else
            row->setMessage(message, m_theme.colour(Role::ErrorText));
    }
    if (problems == m_summarised)
        return;
    m_summarised = problems;
    QList<ProblemSummary::Entry> entries;
    for (const Problem &problem : problems)
        entries.append({textAmongOthers(*m_built, m_submission.draft(), problem),
            [this, at = problem.at] { goTo(at); }});
    m_summary->setEntries(entries);
}

void FormPage::review()
{
    m_marks.clear();
    if (m_submission.review())
        return;
    m_scroll->ensureWidgetVisible(m_summary);
    m_summary->setFocus(Qt::OtherFocusReason);
}

FormRow *FormPage::rowAt(const FieldRef &at) const
{
    const auto found = std::ranges::find(m_rows, at, &FormRow::at);
    return found == m_rows.end() ? nullptr : *found;
}

void FormPage::goTo(const FieldRef &at)
{
    FormRow *row = rowAt(at);
    if (!row)
        row = rowAt({at.key, 0}); // the service may mean an item that there is no more
    if (!row)
        return;
    const Group *group = groupOf(*m_built, nameOf(row->field().group));
    if (presenceOf(*m_built, m_submission.draft(), *group) == Presence::Optional)
        m_submission.switchOn(nameOf(group->key), true);
    m_scroll->ensureWidgetVisible(&row->cell(), 0, 60);
    row->editor().control()->setFocus(Qt::OtherFocusReason);
}

void FormPage::mark(const QList<FieldMessage> &messages)
{
    m_marks.clear();
    for (const FieldMessage &message : messages)
        m_marks.insert(placeMeant(*m_built, message.field), message.text);
    followProblems();
}

void FormPage::begin()
{
    m_scroll->ensureVisible(0, 0);
    if (!m_rows.isEmpty())
        m_rows.first()->editor().control()->setFocus(Qt::OtherFocusReason);
}

void FormPage::rest()
{
    m_review->setFocus(Qt::OtherFocusReason);
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Enter in a field neither reviews nor sends (UX.md U9): it only ends the entry.
void FormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void FormPage::retranslate()
{
    m_reset->setText(tr("Reset"));
    m_review->setText(tr("Review…"));
    m_review->setToolTip(tr("Shows everything in plain words before anything is sent (Ctrl+Enter)"));
    m_help->explain(nullptr, {});
    for (FormGroup *group : std::as_const(m_groups))
        group->retranslate();
    follow();
}

} // namespace onboard
