// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/redaction.h"

#include "connection/scrubber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onboard {

QString withoutTokens(const QString &text)
{
    static const QRegularExpression longRun(u"[A-Za-z0-9+/=_.~%-]{40,}"_s);
    return scrubbed(text).replace(longRun, u"[…]"_s);
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(
        u"[^\\s@<>\"“”',;:()]+(?:@|%40)[^\\s@<>\"“”',;:()]+"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(address, u"[…@…]"_s);
}

} // namespace onboard
