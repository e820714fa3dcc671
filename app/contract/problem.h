// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace onboard {

/// Which editor is meant. `item` counts the licence items from 0 and is 0 for all other fields.
struct FieldRef
{
    QString key;
    int item = 0;

    bool operator==(const FieldRef &) const = default;
    bool operator<(const FieldRef &other) const
    {
        return key == other.key ? item < other.item : key < other.key;
    }
};

/// What is wrong with a draft, and where. A warning does not keep the draft from being sent.
struct Problem
{
    enum class Severity { Error, Warning };

    FieldRef at;
    Severity severity = Severity::Error;
    QString text; ///< a sentence: what is wrong and how to put it right, with the limits

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

[[nodiscard]] inline bool hasErrors(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            return true;
    }
    return false;
}

} // namespace onboard
