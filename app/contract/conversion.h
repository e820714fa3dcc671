// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "contract/draft.h"

#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// A value that one contract would send and the other would not.
struct NotCarriedOver
{
    FieldRef at; ///< in the draft that was converted
    QString label; ///< with the item's number where there are several
    QString value; ///< as a person reads it
    bool isKept = false; ///< it has a counterpart, which does not apply to what else is chosen

    bool operator==(const NotCarriedOver &) const = default;
};

struct Converted
{
    Draft draft;
    QList<NotCarriedOver> notCarriedOver; ///< in the order of the form; a person has to be told
};

/// The draft in the words of another contract: fields by fieldCalled(), choices by their name. The first item
/// and the body stand for each other where one contract has in the body what the other has in its items.
/// `earlier` is what was entered in the other contract before: what has no counterpart here keeps its value
/// there, so that going there and back loses nothing (UX.md U3). Converting to the same contract changes
/// nothing.
[[nodiscard]] Converted convert(
    const Draft &draft, const Contract &to, const std::optional<Draft> &earlier = std::nullopt);

/// "Storage: 2 – AvepointStorageGCP is not in contract 2025-10."
[[nodiscard]] QString sentenceOf(const NotCarriedOver &value, const Contract &to);

} // namespace onboard
