// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "customers/searchkey.h"

#include <algorithm>
#include <array>

namespace onboard {

namespace {

/// Letters that Unicode does not take apart, though people leave their strokes out.
struct PlainRow
{
    char16_t letter;
    const char *plain;
};

constexpr auto plainRows = std::to_array<PlainRow>({
    {u'\u00DF', "ss"},
    {u'\u00E6', "ae"},
    {u'\u00F0', "d"},
    {u'\u00F8', "o"},
    {u'\u00FE', "th"},
    {u'\u0111', "d"},
    {u'\u0131', "i"},
    {u'\u0142', "l"},
    {u'\u0153', "oe"},
});

} // namespace

QString searchKey(const QString &text)
{
    // Folded first: it turns capitals into the letters of the table.
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.isMark())
            continue;
        const auto row = letter.unicode() < 0x80
            ? plainRows.end()
            : std::ranges::find(plainRows, letter.unicode(), &PlainRow::letter);
        if (row == plainRows.end())
            key += letter;
        else
            key += QLatin1StringView(row->plain);
    }
    return key;
}

QStringList searchWords(const QString &typed)
{
    QString key = searchKey(typed);
    key.remove(u'{');
    key.remove(u'}');
    return key.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace onboard
