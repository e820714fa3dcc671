// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "history/historyfilter.h"

#include "delivery/journal/journalwords.h"
#include "delivery/verdict.h"
#include "form/daybox.h"
#include "theme/outcomeicon.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace {

constexpr int controlHeight = 30;
constexpr auto pauseOfTyping = 120ms;
constexpr int longestWords = 200;
constexpr int unsettled = -1; ///< in the list of classes, beside them
constexpr int anyClass = -2;
constexpr int anyDay = 0; ///< in the list of days, beside numbers of days
constexpr int chosenDays = -1;

struct DaysRow
{
    int days; ///< today included
    const char *text;
};

constexpr auto daysRows = std::to_array<DaysRow>({
    {anyDay, QT_TRANSLATE_NOOP("onboard::HistoryFilter", "Any time")},
    {1, QT_TRANSLATE_NOOP("onboard::HistoryFilter", "Today")},
    {7, QT_TRANSLATE_NOOP("onboard::HistoryFilter", "Last 7 days")},
    {30, QT_TRANSLATE_NOOP("onboard::HistoryFilter", "Last 30 days")},
    {365, QT_TRANSLATE_NOOP("onboard::HistoryFilter", "Last 365 days")},
    {chosenDays, QT_TRANSLATE_NOOP("onboard::HistoryFilter", "Between…")},
});

QComboBox *dropdown(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setMinimumHeight(controlHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

QDateTime beginOf(QDate day)
{
    return day.isValid() ? day.startOfDay() : QDateTime();
}

} // namespace

HistoryFilter::HistoryFilter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLineEdit(this))
    , m_classes(dropdown(u"historyClass"_s, this))
    , m_profiles(dropdown(u"historyProfile"_s, this))
    , m_days(dropdown(u"historyDays"_s, this))
    , m_between(new QWidget(this))
    , m_from(new DayBox(m_between))
    , m_until(new DayBox(m_between))
    , m_pause(new QTimer(this))
{
    arrange();
    retranslate();
    setProfiles({});
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseOfTyping);
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        Q_EMIT changed();
    });
    connect(m_pause, &QTimer::timeout, this, &HistoryFilter::changed);
    connect(m_classes, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    connect(m_profiles, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    connect(m_from, &DayBox::dayChanged, this, &HistoryFilter::changed);
    connect(m_until, &DayBox::dayChanged, this, &HistoryFilter::changed);
    connect(&theme, &Theme::changed, this, &HistoryFilter::fillClasses);
}

void HistoryFilter::arrange()
{
    m_words->setObjectName(u"historyWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumHeight(controlHeight);
    m_words->setMaxLength(longestWords);
    m_from->setObjectName(u"historyFrom"_s);
    m_until->setObjectName(u"historyUntil"_s);
    m_between->setObjectName(u"historyBetween"_s);

    auto *days = new QHBoxLayout(m_between);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    days->addWidget(m_from);
    auto *dash = new QLabel(u"–"_s, m_between);
    dash->setAccessibleName(u" "_s); // the two days name themselves
    days->addWidget(dash);
    days->addWidget(m_until);
    days->addStretch(1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_classes, 4); // of the longest words
    choices->addWidget(m_profiles, 3);
    choices->addWidget(m_days, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addLayout(choices);
    column->addWidget(m_between);
    m_between->hide();
}

void HistoryFilter::fillClasses()
{
    const QSignalBlocker quiet(m_classes);
    const int current = m_classes->currentIndex();
    m_classes->clear();
    m_classes->addItem(tr("All outcomes"), anyClass);
    for (const OutcomeClass each : outcomeClasses)
        m_classes->addItem(themedIcon(each, m_theme), wordOf(each), static_cast<int>(each));
    m_classes->addItem(themedIcon(OutcomeClass::Unknown, m_theme), tr("Unknown, not settled"), unsettled);
    m_classes->setCurrentIndex(std::max(current, 0));
}

void HistoryFilter::fillDays()
{
    const QSignalBlocker quiet(m_days);
    const int current = m_days->currentIndex();
    m_days->clear();
    for (const DaysRow &row : daysRows)
        m_days->addItem(tr(row.text), row.days);
    m_days->setCurrentIndex(std::max(current, 0));
}

void HistoryFilter::setProfiles(const QStringList &names)
{
    const QSignalBlocker quiet(m_profiles);
    const QString current = m_profiles->currentData().toString();
    m_profiles->clear();
    m_profiles->addItem(tr("All profiles"));
    for (const QString &name : names)
        m_profiles->addItem(name, name);
    if (!current.isEmpty() && m_profiles->findData(current) < 0)
        m_profiles->addItem(current, current); // goes on narrowing, as it says
    m_profiles->setCurrentIndex(std::max(m_profiles->findData(current), 0));
}

void HistoryFilter::findCustomersBy(const IdsOf &idsOf)
{
    m_idsOf = idsOf;
}

JournalQuery HistoryFilter::query() const
{
    JournalQuery query;
    query.words = m_words->text();
    if (m_idsOf) {
        for (const QString &word : wordsIn(query.words))
            if (const QStringList ids = m_idsOf(word); !ids.isEmpty())
                query.customersCalled.insert(word, ids);
    }
    const int chosen = m_classes->currentData().toInt();
    query.unsettledOnly = chosen == unsettled;
    if (chosen >= 0)
        query.classes = {static_cast<OutcomeClass>(chosen)};
    query.profile = m_profiles->currentData().toString();
    const int days = m_days->currentData().toInt();
    if (days > 0)
        query.from = beginOf(QDate::currentDate().addDays(1 - days));
    if (days == chosenDays) {
        query.from = beginOf(m_from->day());
        query.until = beginOf(m_until->day().addDays(1));
    }
    return query;
}

void HistoryFilter::reset()
{
    {
        const QSignalBlocker words(m_words);
        const QSignalBlocker classes(m_classes);
        const QSignalBlocker profiles(m_profiles);
        const QSignalBlocker days(m_days);
        m_words->clear();
        for (QComboBox *box : {m_classes, m_profiles, m_days})
            box->setCurrentIndex(0);
    }
    m_pause->stop();
    showDays();
    Q_EMIT changed();
}

void HistoryFilter::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void HistoryFilter::showDays()
{
    m_between->setVisible(m_days->currentData().toInt() == chosenDays);
}

void HistoryFilter::retranslate()
{
    fillClasses();
    fillDays();
    m_profiles->setItemText(0, tr("All profiles"));
    m_words->setPlaceholderText(tr("Filter: customer, product, request ID, status, note…"));
    m_words->setAccessibleName(tr("Filter the history"));
    m_classes->setAccessibleName(tr("Outcome"));
    m_profiles->setAccessibleName(tr("Profile"));
    m_days->setAccessibleName(tr("Time"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_from->setEmptyText(tr("first day"));
    m_until->setEmptyText(tr("last day"));
}

void HistoryFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace onboard
