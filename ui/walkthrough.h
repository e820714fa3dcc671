// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/contract.h"
#include "delivery/attempt.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace onboard {

/// Makes one line of JSON of an attempt.
using Report = std::function<QByteArray(const Attempt &, const Contract &)>;

/// Does the main job in the real window by itself: fills in the specification's sample, reviews it, sends
/// it to the embedded sandbox, waits for the answer, writes a picture of the window (none when `picture`
/// is empty) and prints the report. Returns 0 only when the service was added.
int runWalkthrough(int &argc, char **argv, const QString &picture, const Report &report);

} // namespace onboard
