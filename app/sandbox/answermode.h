// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"

#include <QList>
#include <QString>

#include <optional>

namespace onboard {

/// How the sandbox answers an order: by its rules, or the one thing it is told to (UX.md, "Answer with").
struct AnswerMode
{
    enum class Kind { Rules, Status, Http, Slow, NoAnswer, Dropped, Garbage };
    Kind kind = Kind::Rules;
    int code = 0; ///< status or HTTP status

    bool operator==(const AnswerMode &) const = default;
};

/// All modes to offer: rules, each status of the contract, HTTP 400/401/403/404/429/500/503, slow,
/// no answer, dropped, garbage.
[[nodiscard]] QList<AnswerMode> answerModes(const Contract &contract);
/// "rules", "status:4", "http:503", "slow", "no-answer", "dropped", "garbage": command line and settings.
[[nodiscard]] QString keyOf(const AnswerMode &mode);
[[nodiscard]] std::optional<AnswerMode> answerModeNamed(const QString &key);
[[nodiscard]] QString labelOf(const AnswerMode &mode, const Contract &contract); ///< for the dropdown

} // namespace onboard
