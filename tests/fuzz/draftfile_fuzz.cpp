// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A draft file, of every contract, and its conversion to the others. Input: one byte for the unit of dates,
// then the file.
#include "contract/conversion.h"
#include "fuzz/drafts.h"

#include <algorithm>

using namespace onboard;
using namespace onboard::fuzz;

namespace {

/// A draft that was opened without problems says the same after it was saved and opened again.
void comesBack(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    const QByteArray written = writeDraft(contract, draft, unit);
    const auto read = readDraft(written, unit);
    const auto *again = std::get_if<DraftRead>(&read);
    promise(again && again->problems.isEmpty(), "what was saved can be opened");
    promise(writeDraft(contract, again->draft, unit) == written, "saving again gives the same bytes");
}

void saysWhatStaysBehind(const Contract &from, const Draft &draft, const Contract &to, const Converted &there)
{
    for (const NotCarriedOver &value : there.notCarriedOver) {
        const Field *field = fieldOf(from, value.at.key);
        promise(field && value.at.item >= 0 && value.at.item < placesOf(*field, draft),
            "what stays behind was in the draft");
        promise(!sentenceOf(value, to).isEmpty(), "it is told in a sentence");
    }
}

/// Going there and back loses nothing.
void holdsAllOf(const Contract &contract, const Draft &draft, const Draft &back)
{
    promise(back.itemCount() == draft.itemCount(), "all items come back");
    for (const Field &field : contract.fields) {
        for (int item = 0; item < placesOf(field, draft); ++item) {
            const FieldRef at{QString::fromLatin1(field.key), item};
            promise(!isEntered(draft.value(at)) || back.value(at) == draft.value(at),
                "what was entered comes back as it was");
        }
    }
    for (const Group &group : contract.groups) {
        const QString key = QString::fromLatin1(group.key);
        promise(back.isSwitchedOn(key) == draft.isSwitchedOn(key), "groups are on as they were");
    }
}

void canBeConverted(const Contract &from, const Draft &draft, const Contract &to, TimestampUnit unit)
{
    const Converted there = convert(draft, to);
    promise(&contractOf(there.draft) == &to, "a converted draft is of the other contract");
    canBeWorkedWith(to, there.draft, unit);
    saysWhatStaysBehind(from, draft, to, there);

    const Converted back = convert(there.draft, from, draft);
    holdsAllOf(from, draft, back.draft);
    if (there.notCarriedOver.isEmpty() && !hasErrors(problemsOf(from, draft, today)))
        promise(bodyOf(from, convert(there.draft, from).draft, unit) == bodyOf(from, draft, unit),
            "a draft that could be ordered there with nothing left behind orders the same here");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::span<const TimestampUnitRow> units = timestampUnits();
    const TimestampUnit unit = units[data[0] % units.size()].unit;

    const auto read = readDraft(bytesOf(data + 1, size - 1), unit);
    if (const auto *opened = std::get_if<DraftRead>(&read)) {
        const Contract &contract = contractOf(opened->draft);
        canBeWorkedWith(contract, opened->draft, unit);
        if (opened->problems.isEmpty())
            comesBack(contract, opened->draft, unit);
        for (const Contract *to : contracts())
            canBeConverted(contract, opened->draft, *to, unit);
    } else {
        promise(!std::get<DraftUnreadable>(read).sentence.isEmpty(), "what cannot be opened has a reason");
    }
    return 0;
}
