// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/outcome.h"

namespace onboard {

const char *keyOf(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const NotSent &) { return "notSent"; },
                          [](const Answered &) { return "answered"; },
                          [](const Refused &) { return "refused"; },
                          [](const Failed &) { return "failed"; },
                          [](const Unreadable &) { return "unreadable"; },
                          [](const Lost &) { return "lost"; },
                      },
        outcome);
}

const AnswerFacts *factsOf(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const NotSent &) -> const AnswerFacts * { return nullptr; },
                          [](const Lost &) -> const AnswerFacts * { return nullptr; },
                          [](const auto &answer) -> const AnswerFacts * { return &answer.facts; },
                      },
        outcome);
}

} // namespace onboard
