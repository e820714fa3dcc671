// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// What a service or a person wrote, given out in every form: the customer's ID in the first line, then a line
// of a header, then a body.
#include "exchange/harreader.h"
#include "fuzz/promise.h"
#include "intake/takein.h"
#include "support/giveout.h"

using namespace onboard;
using namespace onboard::fuzz;

namespace {

GiveSource sourceOf(QByteArray rest)
{
    const QByteArray customer = takeLine(rest);
    const QByteArray header = takeLine(rest);
    Exchange call;
    call.startedAt = QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);
    call.url = QUrl(QStringLiteral("https://x.example"));
    call.url.setPath(
        QStringLiteral("/customers/") + QString::fromUtf8(customer) + QStringLiteral("/services"));
    call.requestHeaders = {{"X-Request-Id", header}};
    call.requestBody = rest;
    call.httpStatus = 200;
    call.responseBody = rest;
    GiveSource source;
    source.order = call;
    source.facts.exchanges = {call};
    source.facts.log = {QString::fromUtf8(header)};
    source.facts.madeAt = call.startedAt;
    JournalEntry entry;
    entry.attempt.facts.customerId = QString::fromUtf8(customer);
    entry.body = rest;
    source.facts.entries = {entry};
    return source;
}

void comesBack(const GiveSource &source, MaskChoice choice)
{
    const Given file = giveOut(GiveForm::SupportFile, source, choice);
    promise(file.fault.isEmpty(), "a support file can be given out whatever is in it");
    const TakenIn taken = takeIn(file.bytes);
    promise(taken.form == TakenForm::SupportFile, "it is known again");
    promise(
        taken.fault.isEmpty() != taken.orders.isEmpty(), "there is something to pick, or a reason why not");
    const Given har = giveOut(GiveForm::Har, source, choice);
    promise(std::holds_alternative<HarRead>(readHar(har.bytes)), "a HAR file can be read");
    for (const GiveForm form : {GiveForm::Body, GiveForm::CurlPosix, GiveForm::CurlPowerShell}) {
        const Given given = giveOut(form, source, choice);
        promise(given.bytes.isEmpty() || given.fault.isEmpty(), "there is something, or a reason why not");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const GiveSource source = sourceOf(bytesOf(data, size));
    for (const MaskChoice choice : {MaskChoice{false, false}, MaskChoice{true, true}})
        comesBack(source, choice);
    return 0;
}
