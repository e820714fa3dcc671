// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/attemptreport.h"

#include "delivery/verdict.h"
#include "json/boundedjson.h"

namespace onboard {

namespace {

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

} // namespace onboard
