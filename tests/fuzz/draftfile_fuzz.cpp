// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A draft file and the entries kept from last time. Input: one byte for the unit of dates, then the file.
#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/review.h"
#include "contract/validation.h"
#include "fuzz/promise.h"
#include "json/boundedjson.h"

using namespace onboard;
using namespace onboard::fuzz;

namespace {

const QDate today(2026, 3, 2);

/// A draft that was opened without problems says the same after it was saved and opened again.
void comesBack(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    const QByteArray written = writeDraft(contract, draft, unit);
    const auto read = readDraft(written, unit);
    const auto *again = std::get_if<DraftRead>(&read);
    promise(again && again->problems.isEmpty(), "what was saved can be opened");
    promise(writeDraft(contract, again->draft, unit) == written, "saving again gives the same bytes");
}

void entriesComeBack(const Draft &draft)
{
    const QByteArray written = writeEntries(draft);
    const auto read = readEntries(written);
    const auto *again = std::get_if<Draft>(&read);
    promise(again, "entries that were kept can be read");
    promise(writeEntries(*again) == written, "keeping them again gives the same bytes");
}

void canBeWorkedWith(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    (void)problemsOf(contract, draft, today);
    (void)reviewOf(contract, draft, unit, {});
    (void)bodyOf(contract, draft, unit);
    entriesComeBack(draft);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::span<const TimestampUnitRow> units = timestampUnits();
    const TimestampUnit unit = units[data[0] % units.size()].unit;
    const QByteArray text = bytesOf(data + 1, size - 1);

    const auto read = readDraft(text, unit);
    if (const auto *opened = std::get_if<DraftRead>(&read)) {
        const Contract *contract = contractNamed(opened->draft.revision());
        promise(contract, "an opened draft has a contract that is known");
        canBeWorkedWith(*contract, opened->draft, unit);
        if (opened->problems.isEmpty())
            comesBack(*contract, opened->draft, unit);
    } else {
        promise(!std::get<DraftUnreadable>(read).sentence.isEmpty(), "what cannot be opened has a reason");
    }

    const auto entries = readEntries(text);
    if (const auto *draft = std::get_if<Draft>(&entries))
        entriesComeBack(*draft);
    return 0;
}
