// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "drafts/conversionwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ContractWords)
};

constexpr qsizetype mostShown = 6; ///< so that a long order leaves room for the form

QStringList sentencesOn(const QList<NotCarriedOver> &values, const Contract &to)
{
    QStringList sentences;
    for (const NotCarriedOver &value : values)
        sentences.append(sentenceOf(value, to));
    return sentences;
}

} // namespace

QString valuesInWords(const QList<NotCarriedOver> &values, const Contract &to)
{
    QStringList sentences = sentencesOn(values, to);
    const qsizetype more = sentences.size() - mostShown;
    if (more > 0)
        sentences = sentences.first(mostShown)
            << Texts::tr("And %n more, in the list to copy.", nullptr, static_cast<int>(more));
    return u"• "_s + sentences.join(u"\n• "_s);
}

QString allValuesInWords(const QList<NotCarriedOver> &values, const Contract &to)
{
    return sentencesOn(values, to).join(u'\n');
}

} // namespace onboard
