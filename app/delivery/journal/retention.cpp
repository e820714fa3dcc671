// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/retention.h"

#include "delivery/journal/journal.h"
#include "delivery/repeatwindow.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto key = "keepDays"_L1;
constexpr int removedAtOnce = 200; ///< attempts with all that was sent and received
constexpr int pagesAtOnce = 500;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"elements-onboard"_s, u"journal"_s);
}

} // namespace

/// What cannot be understood keeps all: a mistake must not delete.
std::chrono::days retention()
{
    bool isNumber = false;
    const int days = settings().value(key).toInt(&isNumber);
    const bool isGood = isNumber && days >= 0 && days <= longestRetention.count();
    return std::chrono::days(isGood ? days : 0);
}

void setRetention(std::chrono::days days)
{
    settings().setValue(key, static_cast<int>(days.count()));
}

QDateTime beginOfKept(std::chrono::days days)
{
    return days.count() == 0 ? QDateTime() : QDateTime::currentDateTimeUtc().addDays(-days.count());
}

RetentionRound::RetentionRound(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{ }

void RetentionRound::begin()
{
    m_keptFrom = m_isRunning ? m_keptFrom : beginOfKept(retention());
    if (m_isRunning || m_keptFrom.isNull())
        return;
    m_isRunning = true;
    m_removed = 0;
    removeSome();
}

void RetentionRound::removeSome()
{
    m_journal.removeOlder(
        m_keptFrom, repeatWindow(), removedAtOnce, this, [this](const JournalRead<int> &removed) {
            const int *count = std::get_if<int>(&removed);
            m_removed += count ? *count : 0;
            if (count && *count == removedAtOnce)
                removeSome();
            else if (m_removed > 0)
                giveBackSome();
            else
                finish();
        });
}

void RetentionRound::giveBackSome()
{
    m_journal.giveBackRoom(pagesAtOnce, this, [this](const JournalRead<bool> &isMore) {
        if (const bool *more = std::get_if<bool>(&isMore); more && *more)
            giveBackSome();
        else
            finish();
    });
}

void RetentionRound::finish()
{
    m_isRunning = false;
    Q_EMIT finished(m_removed);
}

} // namespace onboard
