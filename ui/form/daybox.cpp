// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "form/daybox.h"

#include "contract/validation.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// The lowest day stands for nothing entered; no end of a service lies there.
const QDate nothing(1970, 1, 1);

/// Terms are mostly a year: from there every day is a few keys away.
QDate suggestion()
{
    return todayUtc().addYears(1);
}

bool beginsAnEntry(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down
        || (!event.text().isEmpty() && event.text().at(0).isDigit());
}

bool clears(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
}

/// In UTC every day has a midnight; in local time some have none.
void useUtc(QDateTimeEdit &box)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    box.setTimeZone(QTimeZone::utc());
#else
    box.setTimeSpec(Qt::UTC);
#endif
}

} // namespace

DayBox::DayBox(QWidget *parent)
    : QDateEdit(parent)
{
    useUtc(*this);
    setDisplayFormat(u"d MMM yyyy 'UTC'"_s);
    setDateRange(nothing, QDate(9999, 12, 31));
    setDate(nothing);
    setCalendarPopup(true);
    connect(this, &QDateEdit::dateChanged, this, &DayBox::dayChanged);
}

QDate DayBox::day() const
{
    return date() == nothing ? QDate() : date();
}

void DayBox::setDay(QDate day)
{
    setDate(day.isValid() ? day : nothing);
}

void DayBox::setEmptyText(const QString &text)
{
    setSpecialValueText(text);
}

/// As wide as the longest month needs, and no more.
QSize DayBox::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(u"30 Sept. 2026 UTC"_s) + 34, metrics.height() + 14};
}

void DayBox::stepBy(int steps)
{
    if (day().isValid())
        QDateEdit::stepBy(steps);
    else
        startFromSuggestion();
}

void DayBox::startFromSuggestion()
{
    setDate(suggestion());
    setSelectedSection(QDateTimeEdit::DaySection);
}

/// An empty box has no day, month and year to go through: Tab would stay in it.
bool DayBox::focusNextPrevChild(bool next)
{
    if (day().isValid())
        return QDateEdit::focusNextPrevChild(next);
    // Past QDateTimeEdit's. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QAbstractSpinBox::focusNextPrevChild(next);
}

void DayBox::keyPressEvent(QKeyEvent *event)
{
    if (!day().isValid() && beginsAnEntry(*event)) {
        startFromSuggestion();
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            return;
    } else if (clears(*event) && event->modifiers().testFlag(Qt::ControlModifier)) {
        setDay({});
        return;
    }
    QDateEdit::keyPressEvent(event);
}

/// An empty box must not open its calendar in 1970.
void DayBox::mousePressEvent(QMouseEvent *event)
{
    const bool empty = !day().isValid();
    QDateEdit::mousePressEvent(event);
    if (empty && calendarWidget() && calendarWidget()->isVisible()) {
        const QDate start = suggestion();
        calendarWidget()->setCurrentPage(start.year(), start.month());
    }
}

} // namespace onboard
