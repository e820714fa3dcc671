// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "support/giveout.h"

#include "connection/apirequest.h"
#include "connection/scrubber.h"
#include "contract/encoding.h"
#include "contract/presence.h"
#include "exchange/curlcommand.h"
#include "exchange/har.h"
#include "json/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GiveOut)
};

constexpr auto rows = std::to_array<GiveRow>({
    {GiveForm::Body, QT_TRANSLATE_NOOP("GiveOut", "Body as JSON"),
        QT_TRANSLATE_NOOP("GiveOut", "The body of the order, byte for byte."), ".json"},
    {GiveForm::CurlPosix, QT_TRANSLATE_NOOP("GiveOut", "cURL for POSIX shells"),
        QT_TRANSLATE_NOOP("GiveOut",
            "For sh, bash, dash and zsh, with the token as $TOKEN. Whoever runs it orders again, and pays."),
        ".sh"},
    {GiveForm::CurlPowerShell, QT_TRANSLATE_NOOP("GiveOut", "cURL for PowerShell"),
        QT_TRANSLATE_NOOP("GiveOut",
            "For PowerShell on Windows, with the token as $env:TOKEN. Whoever runs it orders again, and "
            "pays."),
        ".ps1"},
    {GiveForm::Har, QT_TRANSLATE_NOOP("GiveOut", "HAR file"),
        QT_TRANSLATE_NOOP("GiveOut", "All calls with their answers and times. Browsers open it."), ".har"},
    {GiveForm::SupportFile, QT_TRANSLATE_NOOP("GiveOut", "Support file"),
        QT_TRANSLATE_NOOP("GiveOut",
            "Versions, settings, calls, journal and log in one file. This program can take it in again."),
        ".json"},
});

Given nothing(const QString &sentence)
{
    return {{}, sentence};
}

Given commandOf(const Exchange &call, Shell shell)
{
    if (const std::optional<QByteArray> command = curlCommand(call, shell))
        return {*command, {}};
    return nothing(
        Texts::tr("The body has characters that a shell cannot take from a paste. Give it out as JSON."));
}

Given givenFrom(GiveForm form, const GiveSource &source, const Masking &masking)
{
    const bool isOfOrder =
        form == GiveForm::Body || form == GiveForm::CurlPosix || form == GiveForm::CurlPowerShell;
    if (isOfOrder && !source.order)
        return nothing(Texts::tr("There was no order among these calls."));
    switch (form) {
    case GiveForm::Body:
        return {masking.masked(source.order->requestBody), {}};
    case GiveForm::CurlPosix:
        return commandOf(masking.masked(*source.order), Shell::Posix);
    case GiveForm::CurlPowerShell:
        return commandOf(masking.masked(*source.order), Shell::PowerShell);
    case GiveForm::Har: {
        if (source.facts.exchanges.isEmpty())
            return nothing(Texts::tr("No calls were made yet. A HAR file holds what was sent and received."));
        QList<Exchange> calls;
        for (const Exchange &call : source.facts.exchanges)
            calls.append(masking.masked(call));
        return {writeHar(calls), {}};
    }
    case GiveForm::SupportFile:
        break;
    }
    return {writeJson(supportFileOf(source.facts, masking)) + '\n', {}};
}

Exchange orderTo(
    const Profile &profile, const Contract &contract, const QString &customerId, const QByteArray &body)
{
    Exchange call;
    call.url = addressOf(profile, pathOf(contract, customerId));
    call.requestHeaders = {{"Authorization", "Bearer " + QString::fromUtf16(blank).toUtf8()},
        {"Accept-Encoding", "identity"}, {"Accept", "application/json"},
        {"Content-Type", "application/json"}};
    call.requestBody = body;
    return call;
}

} // namespace

std::span<const GiveRow> giveForms()
{
    return rows;
}

const GiveRow &rowOf(GiveForm form)
{
    return *std::ranges::find(rows, form, &GiveRow::form);
}

QString giveText(const char *marked)
{
    return Texts::tr(marked);
}

Exchange orderOf(const Profile &profile, const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    const QString customer = Scope(contract, draft).text(contract.customer);
    return orderTo(profile, contract, customer.isEmpty() ? u"CUSTOMER_ID"_s : customer,
        writeJson(bodyOf(contract, draft, unit)));
}

Exchange orderOf(const Profile &profile, const JournalEntry &entry)
{
    const AttemptFacts &facts = entry.attempt.facts;
    const Contract *contract = contractNamed(facts.contract);
    Exchange call = orderTo(profile, contract ? *contract : defaultContract(), facts.customerId, entry.body);
    call.startedAt = facts.startedAt;
    return call;
}

std::optional<Exchange> orderAmong(const QList<Exchange> &calls)
{
    const auto last = std::find_if(
        calls.rbegin(), calls.rend(), [](const Exchange &call) { return call.purpose == Purpose::Order; });
    return last == calls.rend() ? std::nullopt : std::optional(*last);
}

Given giveOut(GiveForm form, const GiveSource &source, MaskChoice choice)
{
    Masking masking(choice);
    learn(masking, source.facts);
    if (source.order)
        masking.learn(*source.order);
    Given given = givenFrom(form, source, masking);
    given.bytes = scrubbed(given.bytes); // there should be nothing; but what leaves does not come back
    return given;
}

QString fileNameFor(GiveForm form, const QDateTime &madeAt)
{
    const QString day = madeAt.date().toString(Qt::ISODate);
    const QString word = form == GiveForm::Har ? u"calls"_s
        : form == GiveForm::SupportFile        ? u"support"_s
                                               : u"order"_s;
    return word + u'-' + day + QLatin1StringView(rowOf(form).ending);
}

} // namespace onboard
