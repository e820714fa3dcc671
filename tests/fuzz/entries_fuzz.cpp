// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The entries kept from last time. Input: the file.
#include "fuzz/drafts.h"

using namespace onboard;
using namespace onboard::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = readEntries(bytesOf(data, size));
    if (const auto *draft = std::get_if<Draft>(&read))
        canBeWorkedWith(contractOf(*draft), *draft, TimestampUnit::Milliseconds);
    else
        promise(!std::get<DraftUnreadable>(read).sentence.isEmpty(), "what cannot be read has a reason");
    return 0;
}
