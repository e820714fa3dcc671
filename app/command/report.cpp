// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "command/report.h"

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

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : jsonOf(text);
}

Json problemOf(const QString &field, const QString &text)
{
    Json problem = Json::object();
    problem["field"] = jsonOf(field);
    problem["text"] = jsonOf(text);
    return problem;
}

Json problemsOf(const Problems &problems, const QList<FieldMessage> &messages)
{
    Json list = Json::array();
    for (const Problem &problem : problems)
        list.push_back(problemOf(nameInMessage(problem.at), problem.text));
    for (const FieldMessage &message : messages)
        list.push_back(problemOf(message.field, message.text));
    return list;
}

} // namespace

Json reportObjectOf(const Attempt &attempt, const Contract &contract, const Problems &problems)
{
    const Verdict verdict = verdictOf(attempt, contract);
    const AnswerFacts *facts = factsOf(attempt.outcome);
    const auto *answered = std::get_if<Answered>(&attempt.outcome);
    const StatusRow *status = answered ? statusOf(contract, answered->status) : nullptr;

    Json report = Json::object();
    report["outcome"] = keyOf(attempt.outcome);
    report["class"] = keyOf(verdict.outcomeClass);
    report["httpStatus"] = facts ? Json(facts->httpStatus) : Json();
    report["status"] = answered ? Json(answered->status) : Json();
    report["statusName"] = status ? Json(status->name) : Json();
    report["customerId"] = textOrNull(attempt.facts.customerId);
    report["product"] = textOrNull(attempt.facts.product);
    report["message"] = jsonOf((QStringList{verdict.sentence} + verdict.details).join(u' '));
    report["requestId"] = facts ? textOrNull(facts->requestId) : Json();
    report["attemptId"] = textOrNull(attempt.facts.id);
    report["durationMs"] = attempt.durationMs;
    report["problems"] = problemsOf(problems, verdict.fieldMessages);
    return report;
}

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
