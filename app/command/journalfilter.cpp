// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/journalfilter.h"

#include "delivery/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommands)
};

QString classesInWords()
{
    QStringList keys;
    for (const OutcomeClass each : outcomeClasses)
        keys.append(QString::fromLatin1(keyOf(each)));
    return keys.join(u' ');
}

/// The beginning of that day, `later` days on; null when it is no day.
QDateTime beginOf(const QString &day, int later)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? date.addDays(later).startOfDay() : QDateTime();
}

} // namespace

void addJournalFilter(CommandLine &line)
{
    line.addSwitch(u"open"_s);
    line.addOption(u"search"_s, u"WORDS"_s);
    line.addOption(u"class"_s, u"CLASS[,CLASS]"_s);
    line.addOption(u"profile"_s, u"NAME"_s);
    line.addOption(u"from"_s, u"YYYY-MM-DD"_s);
    line.addOption(u"until"_s, u"YYYY-MM-DD"_s);
}

std::variant<JournalQuery, QString> journalFilter(const CommandLine &line)
{
    JournalQuery query;
    query.unsettledOnly = line.has(u"open"_s);
    query.words = line.value(u"search"_s);
    query.profile = line.value(u"profile"_s);
    for (const QString &key : line.value(u"class"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto meant = std::ranges::find_if(outcomeClasses,
            [&key](OutcomeClass each) { return key.trimmed() == QLatin1StringView(keyOf(each)); });
        if (meant == outcomeClasses.end())
            return Texts::tr("There is no class “%1”. The classes are: %2.").arg(key, classesInWords());
        query.classes.append(*meant);
    }
    query.from = beginOf(line.value(u"from"_s), 0);
    query.until = beginOf(line.value(u"until"_s), 1);
    if (query.from.isValid() != line.has(u"from"_s) || query.until.isValid() != line.has(u"until"_s))
        return Texts::tr("--from and --until take a day, such as 2026-11-25.");
    return query;
}

} // namespace onboard
