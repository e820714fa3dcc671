// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// The entries kept from last time. Input: the file.
#include "fuzz/drafts.h"

using namespace onboard;
using namespace onboard::fuzz;

namespace {

void canBeWorkedWith(const Draft &draft)
{
    fuzz::canBeWorkedWith(contractOf(draft), draft, TimestampUnit::Milliseconds);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::optional<KeptForm> form = readKeptForm(bytesOf(data, size));
    if (!form)
        return 0;
    canBeWorkedWith(form->draft);
    for (const auto &[revision, draft] : form->elsewhere.asKeyValueRange()) {
        promise(revision == draft.revision(), "what was entered elsewhere is found by its contract");
        canBeWorkedWith(draft);
    }
    promise(form->file.isEmpty() || form->inFile, "what a file holds is known where there is one");
    if (form->inFile)
        canBeWorkedWith(*form->inFile);
    promise(readKeptForm(writeKeptForm(*form)) == form, "a form that was kept comes back");
    return 0;
}
