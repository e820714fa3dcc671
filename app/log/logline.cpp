// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logline.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct TypeRow
{
    QtMsgType type;
    LogLevel level;
};

constexpr auto types = std::to_array<TypeRow>({
    {QtDebugMsg, LogLevel::Details},
    {QtInfoMsg, LogLevel::Information},
    {QtWarningMsg, LogLevel::Warning},
    {QtCriticalMsg, LogLevel::Error},
    {QtFatalMsg, LogLevel::Error},
});

/// Nothing that a service said can begin a line of its own, colour a terminal or turn the writing round.
QString oneLine(const QString &message)
{
    QString line;
    line.reserve(message.size());
    for (const QChar c : message) {
        if (c == u'\n')
            line += "\\n"_L1;
        else if (c == u'\t')
            line += u' ';
        else if (c.isPrint() || c.isSurrogate())
            line += c;
        else
            line += u"\\u%1"_s.arg(ushort(c.unicode()), 4, 16, QChar(u'0'));
    }
    return line.size() > mostLogCharacters ? line.first(mostLogCharacters - 1) + u'…' : line;
}

} // namespace

const char *keyOf(LogLevel level)
{
    constexpr auto keys = std::to_array({"debug", "info", "warning", "error"});
    return keys[static_cast<std::size_t>(level)];
}

LogLine logLine(const QDateTime &at, QtMsgType type, const char *category, const QString &message)
{
    const auto row = std::ranges::find(types, type, &TypeRow::type);
    return {at.toUTC(), row == types.end() ? LogLevel::Information : row->level,
        QString::fromLatin1(category ? category : "default"), oneLine(message)};
}

QString writtenOut(const LogLine &line)
{
    return u"%1 %2 %3: %4"_s.arg(line.at.toUTC().toString(Qt::ISODateWithMs),
        QLatin1StringView(keyOf(line.level)), line.category, line.text);
}

} // namespace onboard
