// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "compare/comparewindow.h"

#include "compare/comparisonmodel.h"
#include "contract/contract.h"
#include "delivery/journal/journal.h"
#include "delivery/verdict.h"
#include "theme/notice.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr int controlHeight = 32;
constexpr QSize firstSize(960, 640);
constexpr int nameWidth = 260;
constexpr int valueWidth = 320;

QString titleOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    const Contract *contract = contractNamed(facts.contract);
    const Verdict verdict = verdictOf(entry.attempt, contract ? *contract : defaultContract());
    const QString time = QLocale().toString(facts.startedAt.toLocalTime(), QLocale::ShortFormat);
    const QString customer = facts.customerName.isEmpty() ? facts.customerId : facts.customerName;
    return u"%1\n%2 · %3\n%4"_s.arg(time, facts.product, customer,
        entry.state == JournalEntry::State::Done ? verdict.word + u" · "_s + verdict.code
                                                 : CompareWindow::tr("under way"));
}

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(controlHeight);
    return button;
}

} // namespace

CompareWindow::CompareWindow(
    Journal &journal, const QString &oneId, const QString &otherId, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(new ComparisonModel(theme, this))
    , m_titles{new QLabel, new QLabel}
    , m_tree(new QTreeView)
    , m_count(new QLabel)
    , m_onlyChanges(new QCheckBox)
    , m_notice(new Notice(theme))
    , m_copy(quietButton(u"copyComparison"_s))
    , m_close(quietButton(u"close"_s))
{
    setObjectName(u"compareWindow"_s);
    arrange();
    retranslate();
    m_onlyChanges->setChecked(true);
    connect(m_onlyChanges, &QCheckBox::toggled, m_model, &ComparisonModel::showOnlyChanges);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareWindow::follow);
    connect(&theme, &Theme::changed, this, &CompareWindow::refill);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    read(journal, 0, oneId);
    read(journal, 1, otherId);
}

void CompareWindow::arrange()
{
    auto *titles = new QHBoxLayout;
    titles->setSpacing(18);
    for (QLabel *title : m_titles) {
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        title->setTextInteractionFlags(Qt::TextSelectableByMouse);
        titles->addWidget(title, 1);
    }
    m_titles[0]->setObjectName(u"comparedFirst"_s);
    m_titles[1]->setObjectName(u"comparedSecond"_s);
    m_tree->setObjectName(u"comparison"_s);
    m_tree->setModel(m_model);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setMinimumHeight(28);
    m_tree->setColumnWidth(ComparisonModel::Name, nameWidth);
    m_tree->setColumnWidth(ComparisonModel::Left, valueWidth);
    m_count->setObjectName(u"comparisonCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_onlyChanges->setObjectName(u"onlyChanges"_s);
    m_notice->setObjectName(u"notice"_s);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addLayout(titles);
    column->addWidget(m_onlyChanges);
    column->addWidget(m_notice);
    column->addWidget(m_tree, 1);
    column->addLayout(bottom);
    resize(firstSize);
}

void CompareWindow::read(Journal &journal, std::size_t side, const QString &id)
{
    journal.entry(id, this, [this, side](const JournalRead<std::optional<JournalEntry>> &read) {
        if (const auto *problem = std::get_if<JournalProblem>(&read))
            return fail(problem->sentence);
        m_sides[side].entry = std::get<std::optional<JournalEntry>>(read);
        if (!m_sides[side].entry)
            return fail(tr("One of the attempts is not in the journal any more."));
        compareWhenRead();
    });
    journal.exchangesOf(id, this, [this, side](const JournalRead<QList<Exchange>> &read) {
        const auto *exchanges = std::get_if<QList<Exchange>>(&read);
        m_sides[side].exchanges = exchanges ? *exchanges : QList<Exchange>();
        compareWhenRead();
    });
}

void CompareWindow::fail(const QString &sentence)
{
    m_notice->say(OutcomeClass::Refused, sentence);
}

void CompareWindow::compareWhenRead()
{
    for (const Side &side : m_sides)
        if (!side.entry || !side.exchanges)
            return;
    if (m_sides[0].entry->number > m_sides[1].entry->number)
        std::swap(m_sides[0], m_sides[1]);
    refill();
}

void CompareWindow::refill()
{
    if (!m_sides[0].entry || !m_sides[1].entry)
        return;
    for (std::size_t side = 0; side < m_sides.size(); ++side)
        m_titles[side]->setText(titleOf(*m_sides[side].entry));
    m_model->setSections(compared({*m_sides[0].entry, m_sides[0].exchanges.value_or(QList<Exchange>())},
        {*m_sides[1].entry, m_sides[1].exchanges.value_or(QList<Exchange>())}));
}

void CompareWindow::follow()
{
    m_tree->expandAll();
    for (int section = 0; section < m_model->rowCount(); ++section)
        m_tree->setFirstColumnSpanned(section, {}, true);
    const qsizetype changes = m_model->changes();
    m_count->setText(changes == 0 ? tr("There is no difference.")
                                  : tr("%n difference(s)", nullptr, static_cast<int>(changes)));
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare two attempts"));
    m_onlyChanges->setText(tr("Only what is &different"));
    m_tree->setAccessibleName(tr("Differences of the two attempts"));
    m_titles[0]->setAccessibleName(tr("First attempt"));
    m_titles[1]->setAccessibleName(tr("Second attempt"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Close"));
}

void CompareWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
}

} // namespace onboard
