// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/supporttext.h"

#include "delivery/redaction.h"
#include "delivery/verdict.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SupportText)
};

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1: %2\n"_s.arg(label, value);
}

QString utc(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString verdictLines(const Verdict &verdict)
{
    QString text =
        line(Texts::tr("Result"), u"%1 – %2 (%3)"_s.arg(verdict.word, verdict.headline, verdict.code));
    text += line(Texts::tr("Meaning"), verdict.sentence);
    for (const QString &detail : verdict.details)
        text += line(Texts::tr("Detail"), withoutTokens(detail));
    for (const FieldMessage &message : verdict.fieldMessages)
        text += line(Texts::tr("Field %1").arg(message.field), withoutTokens(message.text));
    return text;
}

QString answerLines(const AnswerFacts *answer)
{
    if (!answer)
        return {};
    return line(Texts::tr("HTTP status"), QString::number(answer->httpStatus))
        + line(Texts::tr("Request ID"), answer->requestId);
}

QString attemptLines(const Attempt &attempt)
{
    const AttemptFacts &facts = attempt.facts;
    return line(Texts::tr("Attempt"), facts.id) + line(Texts::tr("Started"), utc(facts.startedAt))
        + line(Texts::tr("Duration"), Texts::tr("%1 ms").arg(attempt.durationMs))
        + line(Texts::tr("Orders sent"), QString::number(attempt.postsSent))
        + line(Texts::tr("Profile"), facts.profileName) + line(Texts::tr("Environment"), facts.environment)
        + line(Texts::tr("Contract"), facts.contract) + line(Texts::tr("Customer ID"), facts.customerId)
        + line(Texts::tr("Product"), facts.product);
}

QString programLine()
{
    return line(Texts::tr("Program"),
        u"Elements Onboard %1, Qt %2, %3"_s.arg(
            QStringLiteral(PROGRAM_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
}

} // namespace

QString supportText(const Attempt &attempt, const Contract &contract)
{
    return withoutAddresses(verdictLines(verdictOf(attempt, contract)) + answerLines(factsOf(attempt.outcome))
        + attemptLines(attempt) + programLine());
}

} // namespace onboard
