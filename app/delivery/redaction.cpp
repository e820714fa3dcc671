// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/redaction.h"

#include "connection/scrubber.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

/// What parts the halves of an address, however it is written; 0 when it does not stand there.
qsizetype signAt(QStringView text)
{
    constexpr auto signs = std::to_array<QStringView>({u"@", u"%40", u"\\u0040"});
    const auto sign = std::ranges::find_if(signs, [text](QStringView each) { return text.startsWith(each); });
    return sign == signs.end() ? 0 : sign->size();
}

bool isOfName(QChar c)
{
    constexpr QStringView others(u"@<>\"“”',;:() \t\n\v\f\r");
    return !others.contains(c);
}

/// Not before `least`.
qsizetype beginOfName(const QString &text, qsizetype at, qsizetype least)
{
    while (at > least && isOfName(text[at - 1]))
        --at;
    return at;
}

qsizetype endOfName(const QString &text, qsizetype at)
{
    while (at < text.size() && isOfName(text[at]))
        ++at;
    return at;
}

} // namespace

QString withoutTokens(const QString &text)
{
    static const QRegularExpression longRun(u"[A-Za-z0-9+/=_.~%-]{40,}"_s);
    return scrubbed(text).replace(longRun, u"[…]"_s);
}

QString withoutAddresses(const QString &text)
{
    QString clean;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype sign = signAt(QStringView(text).sliced(at));
        if (sign == 0)
            continue;
        const qsizetype from = beginOfName(text, at, done);
        const qsizetype end = endOfName(text, at + sign);
        if (from == at || end == at + sign)
            continue;
        clean += QStringView(text).sliced(done, from - done);
        clean += u"[…@…]"_s;
        done = end;
        at = end - 1;
    }
    return clean += QStringView(text).sliced(done);
}

} // namespace onboard
