// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A command that somebody pasted: of curl or PowerShell, in whatever quoting.
#include "exchange/curlcommand.h"
#include "exchange/curlreader.h"
#include "exchange/secretparts.h"
#include "fuzz/promise.h"
#include "intake/filling.h"

using namespace onboard;
using namespace onboard::fuzz;

namespace {

void holdsNoSecret(const CommandRead &read)
{
    promise(read.call.url.userInfo().isEmpty(), "an address keeps no password");
    promise(!read.call.url.hasFragment(), "an address keeps no fragment");
    SecretParts again;
    promise(again.blanked(read.call.requestBody) == read.call.requestBody, "a body has no secret left");
    promise(
        again.blanked(read.call.requestHeaders) == read.call.requestHeaders, "headers have no secret left");
}

/// What was given out can be taken in, and says the same.
void comesBack(const CommandRead &read, Shell shell)
{
    const std::optional<QByteArray> written = curlCommand(read.call, shell);
    if (!written)
        return;
    const auto again = readCommand(*written);
    const auto *back = std::get_if<CommandRead>(&again);
    promise(back, "a command that was written can be read");
    promise(back->call.requestBody == read.call.requestBody, "its body is the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const auto read = readCommand(text);
    if (const auto *command = std::get_if<CommandRead>(&read)) {
        holdsNoSecret(*command);
        for (const Shell shell : {Shell::Posix, Shell::PowerShell})
            comesBack(*command, shell);
    } else {
        const auto &fault = std::get<CommandFault>(read);
        promise(!fault.sentence.isEmpty() && fault.line > 0 && fault.column > 0,
            "a fault has a place and a reason");
    }
    const TakenIn taken = takeIn(text);
    for (const TakenOrder &order : taken.orders) {
        const Filling filling = fillingOf(order, defaultContract(), TimestampUnit::Milliseconds);
        promise(filling.fault.isEmpty() == (filling.contract != nullptr),
            "it is filled in, or there is a reason");
    }
    return 0;
}
