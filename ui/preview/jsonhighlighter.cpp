// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "preview/jsonhighlighter.h"

#include "theme/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onboard {

JsonHighlighter::JsonHighlighter(Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &line)
{
    static const QRegularExpression token(
        u"(?<name>\"(?:[^\"\\\\]|\\\\.)*\")\\s*:|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<number>-?\\d+|true|false)"_s);
    struct Ink
    {
        QString group;
        Role role;
    };
    const Ink inks[]{
        {u"name"_s, Role::JsonKey}, {u"text"_s, Role::JsonString}, {u"number"_s, Role::JsonNumber}};
    for (const QRegularExpressionMatch &match : token.globalMatch(line)) {
        for (const auto &[group, role] : inks) {
            if (match.capturedStart(group) >= 0)
                setFormat(static_cast<int>(match.capturedStart(group)),
                    static_cast<int>(match.capturedLength(group)), m_theme.colour(role));
        }
    }
}

} // namespace onboard
