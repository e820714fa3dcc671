// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/report.h"

#include "delivery/attemptreport.h"
#include "delivery/verdict.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QByteArray reportOf(const Attempt &attempt, const Contract &contract, const Problems &problems)
{
    return QByteArray::fromStdString(reportObjectOf(attempt, contract, problems).dump());
}

QStringList linesOf(const Attempt &attempt, const Contract &contract)
{
    const Verdict verdict = verdictOf(attempt, contract);
    QStringList lines{Texts::tr("%1 (%2)", "class in words, code").arg(verdict.word, verdict.code),
        verdict.sentence, verdict.advice};
    lines += verdict.details;
    for (const FieldMessage &message : verdict.fieldMessages)
        lines.append(
            Texts::tr("%1: %2", "field and what the service says about it").arg(message.field, message.text));
    if (const AnswerFacts *facts = factsOf(attempt.outcome); facts && !facts->requestId.isEmpty())
        lines.append(Texts::tr("Request ID: %1").arg(facts->requestId));
    lines.removeAll(QString());
    return lines;
}

} // namespace onboard
