// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A HAR or support file, draft file or body, that somebody opened or pasted.
#include "exchange/har.h"
#include "exchange/harreader.h"
#include "exchange/secretparts.h"
#include "fuzz/promise.h"
#include "intake/filling.h"

using namespace onboard;
using namespace onboard::fuzz;

namespace {

void holdsNoSecret(const Exchange &call)
{
    SecretParts again;
    promise(call.url.userInfo().isEmpty(), "an address keeps no password");
    promise(again.blanked(call.requestBody) == call.requestBody, "a body has no secret left");
    promise(again.blanked(call.responseHeaders) == call.responseHeaders, "headers have no secret left");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const auto read = readHar(text);
    if (const auto *har = std::get_if<HarRead>(&read)) {
        for (const Exchange &call : har->calls)
            holdsNoSecret(call);
        const auto again = readHar(writeHar(har->calls));
        const auto *back = std::get_if<HarRead>(&again);
        promise(back, "what was written can be read");
        promise(back->calls.size() == har->calls.size(), "no call is lost");
        promise(writeHar(back->calls).size() > 0, "and written again");
    } else {
        promise(!std::get<HarUnreadable>(read).sentence.isEmpty(), "what cannot be read has a reason");
    }
    const TakenIn taken = takeIn(text);
    promise(taken.form == TakenForm::Nothing || taken.fault.isEmpty() != taken.orders.isEmpty(),
        "there is something to pick, or a reason why not");
    for (const TakenOrder &order : taken.orders) {
        const Filling filling = fillingOf(order, defaultContract(), TimestampUnit::Seconds);
        promise(filling.fault.isEmpty() == (filling.contract != nullptr),
            "it is filled in, or there is a reason");
    }
    return 0;
}
