// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/longtext.h"

#include "exchange/jsontext.h"

#include <QStringMatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// Of a header: "Name: value".
QByteArray partsOfHead(QStringView head)
{
    QByteArray parts(head.size(), static_cast<char>(JsonPart::Other));
    for (qsizetype from = head.indexOf(u'\n') + 1; from > 0 && from < head.size();) {
        const qsizetype colon = head.indexOf(u':', from + 1); // the names of HTTP/2 may begin with one
        const qsizetype end = head.indexOf(u'\n', from);
        if (colon > 0 && (end < 0 || colon < end))
            std::fill(parts.begin() + from, parts.begin() + colon, static_cast<char>(JsonPart::Name));
        from = end + 1;
    }
    return parts;
}

/// Letters that may take two columns, and halves of pairs. From Hangul on; but not further Latin and Greek
/// letters and punctuation, such as the bullets of what is blanked.
bool mayBeWide(QChar c)
{
    constexpr char16_t hangul = 0x1100;
    constexpr char16_t furtherLatin = 0x1E00;
    constexpr char16_t endOfPunctuation = 0x2070;
    return c.unicode() >= hangul && (c.unicode() < furtherLatin || c.unicode() >= endOfPunctuation);
}

void addLines(LongText &text)
{
    const QString &letters = text.text;
    QList<bool> wide{false};
    text.lines = {0};
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const QChar c = letters[at];
        if (c == u'\n') {
            text.lines.append(at + 1);
            wide.append(false);
        } else if (mayBeWide(c)) {
            wide.last() = true;
        }
    }
    text.wideLines.resize(wide.size());
    for (qsizetype line = 0; line < wide.size(); ++line)
        if (wide[line])
            text.wideLines.setBit(line);
}

} // namespace

LongTextPointer longText(const QString &head, const QByteArray &body, bool setsOut)
{
    const auto text = std::make_shared<LongText>();
    QString shown = QString::fromUtf8(body);
    if (setsOut)
        if (std::optional<QString> json = setOut(shown))
            shown = *std::move(json);
    shown.replace("\r\n"_L1, "\n"_L1);
    const bool isJson = looksLikeJson(shown);
    const QString first = head.isEmpty() || shown.isEmpty() ? head : head + "\n\n"_L1;
    text->parts = partsOfHead(first)
        + (isJson ? partsOfJson(shown) : QByteArray(shown.size(), static_cast<char>(JsonPart::Other)));
    text->text = first + shown;
    addLines(*text);
    return text;
}

QList<qsizetype> hitsIn(const LongText &text, const QString &words)
{
    QList<qsizetype> hits;
    if (words.isEmpty())
        return hits;
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(text.text); at >= 0 && hits.size() < mostHits;
         at = matcher.indexIn(text.text, at + words.size()))
        hits.append(at);
    return hits;
}

} // namespace onboard
