// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/journalwords.h"

#include "contract/contract.h"
#include "delivery/journal/journalquery.h"
#include "delivery/verdict.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype mostTerms = 16;
constexpr qsizetype mostLetters = 64;

/// Each quoted, whatever it is.
QString exactly(const QString &word)
{
    return u"\"%1\""_s.arg(word);
}

/// As the journal's view attempt_text names it.
QString classTerm(OutcomeClass outcomeClass)
{
    return exactly(u"class"_s + QLatin1StringView(keyOf(outcomeClass)));
}

QString anyOf(QStringList terms)
{
    terms.removeDuplicates();
    return terms.size() == 1 ? terms.first() : u"(%1)"_s.arg(terms.join(" OR "_L1));
}

QString allOf(const QStringList &terms)
{
    return terms.size() == 1 ? terms.first() : u"(%1)"_s.arg(terms.join(" AND "_L1));
}

/// Classes one of whose words, in the person's language, begins so.
QStringList classesCalled(const QString &beginning)
{
    QStringList terms;
    for (const OutcomeClass each : outcomeClasses) {
        if (std::ranges::any_of(
                wordsIn(wordOf(each)), [&](const QString &word) { return word.startsWith(beginning); }))
            terms.append(classTerm(each));
    }
    return terms;
}

/// Statuses by the contract's own names, "UserSeatNotEnough".
QStringList statusesCalled(const QString &beginning)
{
    constexpr qsizetype fewest = 3; // of letters: shorter ones mean too many
    QStringList terms;
    if (beginning.size() < fewest)
        return terms;
    for (const Contract *contract : contracts()) {
        for (const StatusRow &status : contract->statuses) {
            if (QString::fromLatin1(status.name).startsWith(beginning, Qt::CaseInsensitive))
                terms.append(exactly(u"status%1"_s.arg(status.code)));
        }
    }
    return terms;
}

QStringList customersCalled(const QStringList &ids)
{
    QStringList terms;
    for (const QString &id : ids.mid(0, JournalQuery::mostCustomers)) {
        QStringList parts;
        for (const QString &part : wordsIn(id))
            parts.append(exactly(part));
        if (!parts.isEmpty())
            terms.append(allOf(parts));
    }
    return terms;
}

QString termFor(const QString &word, const JournalQuery &query)
{
    QStringList terms{exactly(word) + u'*'};
    terms += classesCalled(word);
    terms += statusesCalled(word);
    terms += customersCalled(query.customersCalled.value(word));
    return anyOf(terms);
}

} // namespace

/// As the tokenizer unicode61 does: letters and numbers make words, accents do not count, all else parts
/// them.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression accents(u"[\\x{300}-\\x{331}]"_s);
    static const QRegularExpression noLetter(
        u"[^\\p{L}\\p{N}\\p{Co}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    // By way of UTF-8, which has no halves of pairs: an expression finds nothing in a text that has.
    const QString whole = QString::fromUtf8(text.left(mostTerms * mostLetters).toUtf8())
                              .normalized(QString::NormalizationForm_C)
                              .toLower()
                              .remove(accents);
    QStringList words;
    for (const QString &word : whole.split(noLetter, Qt::SkipEmptyParts).mid(0, mostTerms))
        words.append(word.left(mostLetters));
    return words;
}

/// Classes and profile go into the search when it is asked anyway, or when no index has them together.
QString searchFor(const JournalQuery &query)
{
    QStringList groups;
    for (const QString &word : wordsIn(query.words))
        groups.append(termFor(word, query));
    const bool isNeeded = !groups.isEmpty() || query.classes.size() > 1
        || (!query.classes.isEmpty() && !query.profile.isEmpty());
    if (!isNeeded)
        return {};
    if (!query.classes.isEmpty()) {
        QStringList terms;
        for (const OutcomeClass each : query.classes)
            terms.append(classTerm(each));
        groups.append(anyOf(terms));
    }
    for (const QString &word : wordsIn(query.profile))
        groups.append(exactly(word));
    if (query.unsettledOnly)
        groups.append(classTerm(OutcomeClass::Unknown));
    return groups.join(" AND "_L1);
}

} // namespace onboard
