// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/giveoutdesk.h"

#include "delivery/journal/journal.h"
#include "delivery/repeatwindow.h"
#include "delivery/submission.h"
#include "log/logging.h"
#include "support/giveoutdialog.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr int newestAttempts = 20;
constexpr qsizetype newestLines = 2000;

/// Of the window's settings, those that change what the program does or shows.
constexpr auto toldSettings = std::to_array({"language", "appearance"});

QStringList linesOf(const LogBook &log)
{
    const QList<LogLine> lines = log.read().lines;
    QStringList told;
    for (const LogLine &line : lines.last(std::min(lines.size(), newestLines)))
        told.append(writtenOut(line));
    return told;
}

} // namespace

GiveOutDesk::GiveOutDesk(const GiveOutParts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{ }

GiveOutDialog &GiveOutDesk::dialog()
{
    auto *dialog = new GiveOutDialog(m_parts.theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

SupportFacts GiveOutDesk::factsOf(const Profile &profile) const
{
    SupportFacts facts;
    facts.profile = profile;
    for (const char *key : toldSettings)
        facts.settings.insert(
            QString::fromLatin1(key), m_parts.settings.value(QLatin1StringView(key)).toString());
    facts.settings.insert(u"repeatWindowHours"_s, QString::number(repeatWindow().count()));
    facts.log = linesOf(m_parts.logging.book());
    facts.madeAt = QDateTime::currentDateTimeUtc();
    return facts;
}

// ---- the form ----------------------------------------------------------------------------------------

GiveSource GiveOutDesk::formAsItStands() const
{
    const Submission &submission = m_parts.submission;
    GiveSource source;
    source.name = tr("The order in the form");
    source.facts = factsOf(submission.profile());
    source.order =
        orderOf(submission.profile(), submission.contract(), submission.draft(), submission.unit());
    source.order->startedAt = source.facts.madeAt;
    source.order->ending = tr("Not sent: the order as it stands in the form.");
    source.facts.exchanges = {*source.order};
    return source;
}

void GiveOutDesk::giveForm()
{
    GiveOutDialog &shown = dialog();
    JournalQuery query;
    query.most = newestAttempts;
    m_parts.journal.entries(query, &shown,
        [&shown, source = formAsItStands()](const JournalRead<QList<JournalEntry>> &read) mutable {
            if (const auto *entries = std::get_if<QList<JournalEntry>>(&read))
                source.facts.entries = *entries;
            shown.setSource(source);
        });
}

// ---- an attempt --------------------------------------------------------------------------------------

GiveSource GiveOutDesk::sourceOf(const JournalEntry &entry, const QList<Exchange> &calls) const
{
    const AttemptFacts &facts = entry.attempt.facts;
    std::optional<Profile> profile = m_parts.profiles.byId(facts.profileId);
    GiveSource source;
    source.name =
        tr("%1 for %2, %3", "product, customer, time")
            .arg(facts.product, facts.customerName.isEmpty() ? facts.customerId : facts.customerName,
                QLocale().toString(facts.startedAt.toLocalTime(), QLocale::ShortFormat));
    source.order = orderAmong(calls);
    if (!source.order && profile)
        source.order = orderOf(*profile, entry);
    if (!profile) {
        profile.emplace();
        profile->name = facts.profileName;
        profile->environment = facts.environment;
    }
    source.facts = factsOf(*profile);
    source.facts.exchanges = calls;
    source.facts.entries = {entry};
    return source;
}

void GiveOutDesk::giveAttempt(const QString &attemptId)
{
    GiveOutDialog &shown = dialog();
    m_parts.journal.entry(
        attemptId, &shown, [this, &shown, attemptId](const JournalRead<std::optional<JournalEntry>> &read) {
            if (const auto *problem = std::get_if<JournalProblem>(&read))
                return shown.refuse(problem->sentence);
            const std::optional<JournalEntry> &entry = std::get<std::optional<JournalEntry>>(read);
            if (!entry)
                return shown.refuse(tr("This attempt is not in the journal any more."));
            m_parts.journal.exchangesOf(
                attemptId, &shown, [this, &shown, entry = *entry](const JournalRead<QList<Exchange>> &kept) {
                    const auto *calls = std::get_if<QList<Exchange>>(&kept);
                    shown.setSource(sourceOf(entry, calls ? *calls : QList<Exchange>()));
                });
        });
}

} // namespace onboard
