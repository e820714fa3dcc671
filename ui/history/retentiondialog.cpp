// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/retentiondialog.h"

#include "delivery/journal/journal.h"
#include "delivery/journal/retention.h"
#include "theme/actionbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int pageMargin = 18;
constexpr int controlHeight = 32;
constexpr int leastWidth = 440;
constexpr int mostCounted = 100'000;

struct ChoiceRow
{
    int days;
    const char *text;
};

constexpr auto choices = std::to_array<ChoiceRow>({
    {0, QT_TRANSLATE_NOOP("onboard::RetentionDialog", "Keep all attempts")},
    {3650, QT_TRANSLATE_NOOP("onboard::RetentionDialog", "Keep them for 10 years")},
    {1095, QT_TRANSLATE_NOOP("onboard::RetentionDialog", "Keep them for 3 years")},
    {365, QT_TRANSLATE_NOOP("onboard::RetentionDialog", "Keep them for 1 year")},
    {90, QT_TRANSLATE_NOOP("onboard::RetentionDialog", "Keep them for 90 days")},
    {30, QT_TRANSLATE_NOOP("onboard::RetentionDialog", "Keep them for 30 days")},
});

} // namespace

RetentionDialog::RetentionDialog(Journal &journal, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_choice(new QComboBox)
    , m_consequence(new QLabel)
    , m_accept(new ActionButton(theme))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Keep attempts"));
    setMinimumWidth(leastWidth);
    m_choice->setObjectName(u"retentionChoice"_s);
    m_choice->setAccessibleName(tr("For how long attempts are kept"));
    m_choice->setMinimumHeight(controlHeight);
    for (const ChoiceRow &row : choices)
        m_choice->addItem(tr(row.text), row.days);
    const auto now = static_cast<int>(retention().count());
    if (m_choice->findData(now) < 0)
        m_choice->addItem(tr("Keep them for %n day(s)", nullptr, now), now);
    m_choice->setCurrentIndex(m_choice->findData(now));
    m_consequence->setObjectName(u"retentionConsequence"_s);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setMinimumHeight(4 * fontMetrics().lineSpacing()); // so that the buttons stay
    m_consequence->setAlignment(Qt::AlignTop);
    m_accept->setObjectName(u"retentionAccept"_s);
    m_accept->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"retentionCancel"_s);
    cancel->setAutoDefault(false);
    cancel->setMinimumHeight(controlHeight);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(12);
    column->addWidget(m_choice);
    column->addWidget(m_consequence);
    column->addLayout(buttons);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &RetentionDialog::follow);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    follow();
}

std::chrono::days RetentionDialog::days() const
{
    return std::chrono::days(m_choice->currentData().toInt());
}

/// Nothing can be accepted before it is known what it deletes.
void RetentionDialog::follow()
{
    const int asked = ++m_asked;
    m_accept->setKind(ActionButton::Kind::Primary);
    m_accept->setText(tr("Save"));
    if (days().count() == 0) {
        m_consequence->setText(tr("No attempt is ever deleted by itself."));
        return m_accept->setEnabled(true);
    }
    m_accept->setEnabled(false);
    m_consequence->setText(tr("Counting older attempts…"));
    JournalQuery older;
    older.until = beginOfKept(days());
    m_journal.count(older, mostCounted, this, [this, asked](const JournalRead<int> &count) {
        if (asked != m_asked)
            return;
        if (const auto *problem = std::get_if<JournalProblem>(&count))
            return m_consequence->setText(problem->sentence);
        showOlder(std::get<int>(count));
    });
}

void RetentionDialog::showOlder(int count)
{
    const QString what = count == 0 ? tr("No attempt is that old now.")
        : count < mostCounted
        ? tr("%n attempt(s) are older and will be deleted now, with all that was sent and received.", nullptr,
            count)
        : tr("More than %1 attempts are older and will be deleted now, with all that was sent and received.")
              .arg(QLocale().toString(mostCounted));
    m_consequence->setText(what + u' '
        + tr("Unsettled attempts, and additions that still hold up a repeat, are never deleted. This can’t "
             "be undone."));
    if (count > 0) {
        m_accept->setKind(ActionButton::Kind::Danger);
        m_accept->setText(tr("Delete older attempts"));
    }
    m_accept->setEnabled(true);
}

} // namespace onboard
