// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/draftfile.h"
#include "contract/encoding.h"
#include "contract/keptdraft.h"
#include "contract/review.h"
#include "contract/validation.h"
#include "fuzz/promise.h"
#include "json/boundedjson.h"

/// What holds for every draft, whatever file it was read from.
namespace onboard::fuzz {

inline const QDate today(2026, 3, 2);

/// The contract of a draft that was read.
[[nodiscard]] inline const Contract &contractOf(const Draft &draft)
{
    const Contract *contract = contractNamed(draft.revision());
    promise(contract, "a draft that was read has a contract that is known");
    return *contract;
}

/// How often the field stands in the draft.
[[nodiscard]] inline int placesOf(const Field &field, const Draft &draft)
{
    return field.place == Place::Item ? draft.itemCount() : 1;
}

inline void isBounded(const Contract &contract, const Draft &draft)
{
    promise(draft.itemCount() >= 1 && draft.itemCount() <= contract.mostItems,
        "a draft has as many items as its contract allows");
    Draft one = draft;
    promise(one.duplicateItem(0) == (draft.itemCount() < contract.mostItems), "no item more than that");
}

inline void entriesComeBack(const Draft &draft)
{
    const KeptForm form{draft, {}, {}, {}};
    const QByteArray written = writeKeptForm(form);
    const std::optional<KeptForm> again = readKeptForm(written);
    promise(again.has_value(), "entries that were kept can be read");
    promise(*again == form, "they are what was kept");
    promise(writeKeptForm(*again) == written, "keeping them again gives the same bytes");
}

inline void canBeWorkedWith(const Contract &contract, const Draft &draft, TimestampUnit unit)
{
    isBounded(contract, draft);
    (void)problemsOf(contract, draft, today);
    (void)reviewOf(contract, draft, unit, {});
    (void)bodyOf(contract, draft, unit);
    entriesComeBack(draft);
}

} // namespace onboard::fuzz
