// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/supportfile.h"

#include "contract/contract.h"
#include "delivery/redaction.h"
#include "exchange/har.h"
#include "intake/takein.h"
#include "json/boundedjson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr qsizetype shownOfClientId = 4;

constexpr auto states = std::to_array({"prepared", "sending", "done"});

Json utc(const QDateTime &instant)
{
    return instant.isValid() ? jsonOf(instant.toUTC().toString(Qt::ISODateWithMs)) : Json(nullptr);
}

Json versions()
{
    return {{"name", "Elements Onboard"}, {"version", PROGRAM_VERSION}, {"qt", qVersion()},
        {"system", jsonOf(QSysInfo::prettyProductName())}, {"kernel", jsonOf(QSysInfo::kernelVersion())},
        {"processor", jsonOf(QSysInfo::currentCpuArchitecture())}, {"locale", jsonOf(QLocale().name())}};
}

/// Where files lie tells the name of who is signed in; a credential is not even read.
Json profileOf(const Profile &profile, const Masking &masking)
{
    const QString &id = profile.clientId;
    const bool isPublic = profile.isSandbox() || id.isEmpty();
    const QString masked = masking.masked(id);
    const QString shown = masked != id || isPublic ? masked : id.left(shownOfClientId) + u'…';
    Json json{{"name", jsonOf(profile.name)}, {"environment", jsonOf(profile.environment)},
        {"isSandbox", profile.isSandbox()},
        {"apiBase", jsonOf(profile.apiBase.toString(QUrl::RemoveUserInfo))},
        {"tokenUrl", jsonOf(profile.tokenUrl.toString(QUrl::RemoveUserInfo))}, {"clientId", jsonOf(shown)},
        {"credential", jsonOf(profile.credential)}, {"ownAuthorities", !profile.caFile.isEmpty()},
        {"timestamps", jsonOf(profile.timestamps)},
        {"contract",
            profile.contract.isEmpty() ? Json(defaultContract().revision) : jsonOf(profile.contract)}};
    if (profile.usesCertificate()) {
        json["assertion"] = jsonOf(profile.assertion);
        json["certificateExpiresOn"] = jsonOf(profile.certificateExpiresOn.toString(Qt::ISODate));
    }
    return json;
}

Json settingsOf(const QMap<QString, QString> &settings)
{
    Json json = Json::object();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        json[setting.key().toStdString()] = jsonOf(setting.value());
    return json;
}

/// Not the account name of who settled it.
Json settlementOf(const Settlement &settlement)
{
    return {{"finding", onboard::keyOf(settlement.finding)}, {"at", utc(settlement.at)},
        {"reason", jsonOf(settlement.reason)}, {"evidence", jsonOf(settlement.evidence)}};
}

Json rowOf(const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    const bool isDone = entry.state == JournalEntry::State::Done;
    Json row{{"id", jsonOf(facts.id)}, {"state", states[static_cast<std::size_t>(entry.state)]},
        {"startedAt", utc(facts.startedAt)}, {"endedAt", utc(entry.endedAt)},
        {"profile", jsonOf(facts.profileName)}, {"environment", jsonOf(facts.environment)},
        {"isSandbox", facts.environment == "sandbox"_L1}, {"contract", jsonOf(facts.contract)},
        {"customerId", jsonOf(facts.customerId)}, {"customerName", jsonOf(facts.customerName)},
        {"product", jsonOf(facts.product)}, {"seats", jsonOf(facts.seats)}};
    if (isDone) {
        row["outcome"] = onboard::keyOf(entry.attempt.outcome);
        row["class"] = onboard::keyOf(entry.outcomeClass);
        row["durationMs"] = entry.attempt.durationMs;
        row["ordersSent"] = entry.attempt.postsSent;
    }
    if (const AnswerFacts *answer = isDone ? factsOf(entry.attempt.outcome) : nullptr) {
        row["httpStatus"] = answer->httpStatus;
        row["requestId"] = jsonOf(answer->requestId);
        row["answer"] = jsonOf(QString::fromUtf8(answer->body));
    }
    row["body"] = jsonOf(QString::fromUtf8(entry.body));
    if (entry.settlement)
        row["settlement"] = settlementOf(*entry.settlement);
    if (!entry.note.isEmpty())
        row["note"] = jsonOf(entry.note);
    return row;
}

} // namespace

void learn(Masking &masking, const SupportFacts &facts)
{
    masking.learn("client", facts.profile.clientId);
    for (const JournalEntry &entry : facts.entries) {
        masking.learn("customer", entry.attempt.facts.customerId);
        masking.learn("customer", entry.attempt.facts.customerName);
        if (const AnswerFacts *answer = factsOf(entry.attempt.outcome)) {
            masking.learn("request", answer->requestId);
            masking.learn(answer->body);
        }
        masking.learn(entry.body);
        masking.learn("attempt", entry.attempt.facts.id);
    }
    for (const Exchange &call : facts.exchanges)
        masking.learn(call);
}

Json supportFileOf(const SupportFacts &facts, const Masking &masking)
{
    QList<Exchange> calls;
    for (const Exchange &call : facts.exchanges)
        calls.append(masking.masked(call));
    Json rows = Json::array();
    for (const JournalEntry &entry : facts.entries) {
        Json row = masking.masked(rowOf(entry));
        // JSON within a text, with letters that may be escaped
        row["body"] = jsonOf(QString::fromUtf8(masking.masked(entry.body)));
        if (row.contains("answer"))
            row["answer"] = jsonOf(QString::fromUtf8(masking.masked(factsOf(entry.attempt.outcome)->body)));
        rows.push_back(std::move(row));
    }
    Json log = Json::array();
    for (const QString &line : facts.log)
        log.push_back(jsonOf(masking.masked(line)));

    Json file{{supportFileMember, supportFileVersion}, {"madeAt", utc(facts.madeAt)}, {"program", versions()},
        {"sandbox",
            facts.profile.isSandbox() ? Json("SANDBOX: nothing of this was sent to AvePoint") : Json(false)},
        {"settings", masking.masked(settingsOf(facts.settings))},
        {"profile", masking.masked(profileOf(facts.profile, masking))}};
    file["journal"] = std::move(rows);
    file["log"] = std::move(log);
    file["exchanges"] = harOf(calls);
    return file;
}

} // namespace onboard
