// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/formpage.h"

#include "contract/presence.h"
#include "form/customereditor.h"
#include "form/dateeditor.h"
#include "form/fieldeditor.h"
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
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

QString nameOf(const char *key)
{
    return QString::fromLatin1(key);
}

QString meaningOf(const Scope &scope, const Field &field)
{
    const Choice *choice = scope.choice(field.key);
    if (!choice || !*choice->meaning)
        return {};
    return u"%1 – %2"_s.arg(nameOf(choice->name), contractText(choice->meaning));
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
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_submission.startAnew(false);
        begin();
    });
    connect(&m_submission, &Submission::draftChanged, this, &FormPage::follow);
    connect(&m_submission, &Submission::problemsChanged, this, &FormPage::followProblems);
    connect(&theme, &Theme::changed, this, &FormPage::followProblems);
    retranslate();
}

/// Makes every editor from the contract's table; again only when the contract is another one.
void FormPage::build()
{
    m_built = &m_submission.contract();
    m_groups.clear();
    m_rows.clear();
    m_summarised.clear();
    auto *content = new QWidget;
    content->setObjectName(u"formContent"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 6, 16, 4);
    m_column->setSpacing(5);
    m_summary = new ProblemSummary(m_theme, content);
    m_column->addWidget(m_summary);
    for (const Group &group : m_built->groups) {
        auto *box = new FormGroup(*m_built, group, content);
        connect(box, &FormGroup::switched, &m_submission, &Submission::switchOn);
        m_column->addWidget(box);
        m_groups.append(box);
        for (FormRow *row : box->rows()) {
            m_rows.append(row);
            connectRow(*row);
        }
    }
    m_column->addStretch(1);
    m_scroll->setWidget(content); // deletes the form of the contract before
    content->setAutoFillBackground(false); // after setWidget(), which switches it on: the card shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    orderTabs();
    if (m_customers)
        setCustomers(*m_customers);
    follow();
}

/// The keyboard goes the way the form is read: its fields, then its buttons.
void FormPage::orderTabs()
{
    QWidget *before = m_rows.last()->editor().control();
    for (QWidget *next : {static_cast<QWidget *>(m_reset), static_cast<QWidget *>(m_review)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void FormPage::connectRow(FormRow &row)
{
    connect(&row.editor(), &FieldEditor::edited, this, [this, &row](const Value &value) {
        m_marks.remove(row.at().key);
        m_submission.setValue(row.at(), value);
        if (row.editor().control()->hasFocus())
            explain(row);
    });
    connect(&row.editor(), &FieldEditor::focused, this, [this, &row] { explain(row); });
}

void FormPage::explain(const FormRow &row)
{
    m_help->explain(
        &row.field(), meaningOf(Scope(m_submission.contract(), m_submission.draft()), row.field()));
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
        build();
        return;
    }
    for (FormGroup *group : std::as_const(m_groups))
        group->follow(m_submission.draft());
    offerShortcuts();
    followProblems();
}

void FormPage::offerShortcuts()
{
    const Scope scope(m_submission.contract(), m_submission.draft());
    for (FormRow *row : std::as_const(m_rows)) {
        if (auto *number = qobject_cast<NumberEditor *>(&row->editor()); number && row->field().countsSeats)
            number->setSuggestion(m_assignedSeats, m_seatsOrigin);
        auto *editor = qobject_cast<DateEditor *>(&row->editor());
        if (!editor)
            continue;
        editor->setUnit(m_submission.unit());
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
        const QString message = at != problems.end() ? at->text : m_marks.value(row->at().key);
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
        entries.append({problem.text, [this, at = problem.at] { goTo(at); }});
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
        m_marks.insert(message.field, message.text);
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
