// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/outcome.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace onboard {

/// An outcome as the columns of a journal row. Texts of the service are cut, and tokens and e-mail
/// addresses in them blanked; headers are not part of it.
struct OutcomeRecord
{
    QString outcome; ///< key of the alternative
    std::optional<int> httpStatus;
    std::optional<int> status;
    QString requestId;
    QByteArray detail; ///< JSON object with the rest, UTF-8
};

[[nodiscard]] OutcomeRecord recordOf(const Outcome &outcome);

/// The outcome again, but for what was blanked and cut. What cannot be understood, such as a row of a
/// damaged file, is "lost": it may have been added.
[[nodiscard]] Outcome outcomeOf(const OutcomeRecord &record);

} // namespace onboard
